/** The item that comes next on an agenda: the first that waits and that one may know of. */
import type { ItemView } from '../../shared/state/room-view.ts'

export function nextToStart(agenda: readonly ItemView[]): ItemView | undefined {
  return agenda.find(({ phase, recused }) => phase === 'waiting' && !recused)
}
