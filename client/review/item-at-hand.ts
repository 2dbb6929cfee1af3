/** What of an agenda is at hand. */
import { isRevealed } from '../../shared/review/phase.ts'
import type { ItemView, RoomView } from '../../shared/state/room-view.ts'
import type { RoomConnection } from '../room/room-connection.ts'
import { useRoomView } from '../room/use-room.ts'
import { useChosenItem } from './chosen-item.ts'

/** The item that comes next: one that is called up, or the first that waits, as far as one may know of it. */
export function nextToStart(agenda: readonly ItemView[], besides = ''): ItemView | undefined {
  const waiting = agenda.filter(
    ({ submissionId, phase, recused }) =>
      phase === 'waiting' && !recused && submissionId !== besides,
  )
  return waiting.find(({ called }) => called) ?? waiting[0]
}

/**
 * The item that moved last. With one that is decided, or calibration that is revealed, nothing is left to do: whoever presides goes on to
 * the next. Of a screening, the one that was `chosen`, or the first that one may know of.
 */
export function itemAtHand(
  { current, agenda, round }: Pick<RoomView, 'current' | 'agenda' | 'round'>,
  presides: boolean,
  chosen = '',
): ItemView | undefined {
  if (round === 'screening') {
    const known = agenda.filter(({ recused }) => !recused)
    return known.find(({ submissionId }) => submissionId === chosen) ?? known[0]
  }
  const isOver =
    current === undefined ||
    current.phase === 'decided' ||
    (current.calibration && isRevealed(current.phase))
  return isOver && presides ? (nextToStart(agenda) ?? current) : current
}

export function useAtHand(room: RoomConnection, presides: boolean): ItemView | undefined {
  const chosen = useChosenItem((state) => state.submissionId)
  return useRoomView(room, (view) => itemAtHand(view, presides, chosen))
}
