/**
 * Reasons, notes and pins while they are on their way: shown at once, kept in this browser until they are
 * acknowledged, sent again under the same name. What cannot be mended stays to be read (see sheet-store.ts).
 */
import type { MessagePayload } from '../../shared/protocol/messages.ts'
import type { KeptPin, Pin } from '../../shared/review/pin.ts'
import { serverNow } from '../api/server-clock.ts'
import { randomId } from '../browser/random-id.ts'
import type { RoomConnection } from '../room/room-connection.ts'
import { writtenKey, type WrittenChange, type WrittenRequest } from './pending-scores.ts'
import { sendUnsent, setUnsent, useSheetStore, without, type SheetState } from './sheet-store.ts'

type Written<N extends WrittenRequest> = Omit<MessagePayload<N>, 'changeId'>

export const writeReason = (room: RoomConnection, reason: Written<'setReason'>): Promise<void> =>
  write(room, 'setReason', reason)
export const writeNote = (room: RoomConnection, note: Written<'setNote'>): Promise<void> =>
  write(room, 'setNote', note)
export const putPin = (room: RoomConnection, submissionId: string, pin: Pin): Promise<void> =>
  write(room, 'putPin', { submissionId, pin })
export const removePin = (
  room: RoomConnection,
  submissionId: string,
  pinId: string,
): Promise<void> => write(room, 'removePin', { submissionId, pinId })

/** Resolves when it is acknowledged, refused, or left waiting for the room. */
async function write<N extends WrittenRequest>(
  room: RoomConnection,
  request: N,
  written: Written<N>,
): Promise<void> {
  const payload = { ...written, changeId: randomId() }
  const change = { request, payload } as unknown as WrittenChange
  const key = writtenKey(change)
  setUnsent((state) => ({
    written: { ...state.written, [key]: change },
    unwritten: without(state.unwritten, key),
  }))
  await send(room, change)
}

function settle(change: WrittenChange, code?: string): void {
  const key = writtenKey(change)
  setUnsent(({ written, unwritten }) =>
    written[key]?.payload.changeId === change.payload.changeId
      ? {
          written: without(written, key),
          unwritten: code === undefined ? unwritten : { ...unwritten, [key]: { change, code } },
        }
      : {},
  )
}

const send = (room: RoomConnection, change: WrittenChange): Promise<void> =>
  sendUnsent(room, change, (code) => settle(change, code))

let sending = false

/** Sends everything again that is not acknowledged. */
export async function resendWritten(room: RoomConnection): Promise<void> {
  if (sending) return
  sending = true
  try {
    for (const change of Object.values(useSheetStore.getState().written)) await send(room, change)
  } finally {
    sending = false
  }
}

/** Gives up what waits: the gathering has ended. */
export function loseWritten(): void {
  for (const change of Object.values(useSheetStore.getState().written)) settle(change, 'not-open')
}

type Shown = Pick<SheetState, 'sheets' | 'written'>

const waiting = <N extends WrittenRequest>({ written }: Shown, request: N): MessagePayload<N>[] =>
  Object.values(written).flatMap((change) =>
    change.request === request ? [change.payload as MessagePayload<N>] : [],
  )

/** Reasons to show: what was just written, else what is acknowledged. */
export function shownReasons(state: Shown, submissionId: string): Record<string, string> {
  const reasons = { ...state.sheets[submissionId]?.reasons }
  for (const change of waiting(state, 'setReason'))
    if (change.submissionId === submissionId) reasons[change.criterionId] = change.text
  return reasons
}

export function shownNote(state: Shown, submissionId: string): string {
  const change = waiting(state, 'setNote').find((one) => one.submissionId === submissionId)
  return change?.text ?? state.sheets[submissionId]?.note ?? ''
}

/** Pins to show, in the order in which they were set. */
export function shownPins(state: Shown, submissionId: string): KeptPin[] {
  const pins = new Map(state.sheets[submissionId]?.pins.map((pin) => [pin.id, pin]))
  for (const change of waiting(state, 'putPin'))
    if (change.submissionId === submissionId)
      pins.set(change.pin.id, { ...change.pin, at: pins.get(change.pin.id)?.at ?? serverNow() })
  for (const change of waiting(state, 'removePin')) pins.delete(change.pinId)
  return [...pins.values()]
}
