/** What of an agenda is at hand. */
import type { ItemView, RoomView } from '../../shared/state/room-view.ts'

/** The item that comes next: one that is called up, or the first that waits, as far as one may know of it. */
export function nextToStart(agenda: readonly ItemView[], besides = ''): ItemView | undefined {
  const waiting = agenda.filter(
    ({ submissionId, phase, recused }) =>
      phase === 'waiting' && !recused && submissionId !== besides,
  )
  return waiting.find(({ called }) => called) ?? waiting[0]
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
