/** Pins from a file of BCF: what it holds says the server, and each is then set as any other pin. */
import { REQUESTS_PER_SECOND } from '../../shared/protocol/room-limits.ts'
import { PIN_FILE_MAX_BYTES } from '../../shared/review/evidence.ts'
import type { Pin } from '../../shared/review/pin.ts'
import type { PinFile } from '../../shared/review/pin-file.ts'
import { sendFile } from '../api/send-file.ts'
import type { RoomConnection } from '../room/room-connection.ts'
import { putPin } from './evidence-store.ts'

/** Half of what one person may ask: the rest is for what else they do. */
const PAUSE_MS = 2000 / REQUESTS_PER_SECOND

type Item = Pick<RoomConnection, 'gatheringId'> & { submissionId: string }

/** Throws a refusal, or whatever else went wrong. */
export const readPinFile = async (
  { gatheringId, submissionId }: Item,
  file: Blob,
): Promise<PinFile> =>
  (await sendFile(
    `/api/gatherings/${gatheringId}/items/${submissionId}/pins.bcf`,
    file,
    PIN_FILE_MAX_BYTES,
  )) as PinFile

/** Sets one after the other; what the room does not take now waits as any other pin does. */
export async function addPins(
  room: RoomConnection,
  submissionId: string,
  pins: readonly Pin[],
  onAdded: (count: number) => void,
): Promise<void> {
  for (const [index, pin] of pins.entries()) {
    const pause = new Promise((resolve) => setTimeout(resolve, PAUSE_MS))
    await putPin(room, submissionId, pin)
    onAdded(index + 1)
    await pause
  }
}
