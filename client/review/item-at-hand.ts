/** What of an agenda is at hand. */
import type { ItemView, RoomView } from '../../shared/state/room-view.ts'

/** The item that comes next: the first that waits and that one may know of. */
function nextToStart(agenda: readonly ItemView[]): ItemView | undefined {
  return agenda.find(({ phase, recused }) => phase === 'waiting' && !recused)
}

/**
 * The item that moved last. With one that is decided nothing is left to do: whoever presides goes on to
 * the next.
 */
export function itemAtHand(
  { current, agenda }: Pick<RoomView, 'current' | 'agenda'>,
  presides: boolean,
): ItemView | undefined {
  const isOver = current === undefined || current.phase === 'decided'
  return isOver && presides ? (nextToStart(agenda) ?? current) : current
}
