/** Pins from a file of BCF: what it holds says the server, and each is then set as any other pin. */
import { fileRefusalTexts } from '../../shared/protocol/file-refusal-texts.ts'
import { REQUESTS_PER_SECOND } from '../../shared/protocol/room-limits.ts'
import { PIN_FILE_MAX_BYTES } from '../../shared/review/evidence.ts'
import type { Pin } from '../../shared/review/pin.ts'
import type { PinFile } from '../../shared/review/pin-file.ts'
import { OWN_REQUEST_HEADERS } from '../api/client.ts'
import { noteAnswer } from '../api/connection.ts'
import { addRefusalTexts } from '../api/problem.ts'
import type { RoomConnection } from '../room/room-connection.ts'
import { putPin } from './evidence-store.ts'

addRefusalTexts(fileRefusalTexts)

const MEGABYTE = 1024 * 1024
/** Half of what one person may ask: the rest is for what else they do. */
const PAUSE_MS = 2000 / REQUESTS_PER_SECOND

type Item = Pick<RoomConnection, 'gatheringId'> & { submissionId: string }

/** Throws a refusal, or whatever else went wrong. */
export async function readPinFile(
  { gatheringId, submissionId }: Item,
  file: Blob,
): Promise<PinFile> {
  if (file.size > PIN_FILE_MAX_BYTES) {
    const megabytes = Math.ceil(file.size / MEGABYTE)
    const limit = PIN_FILE_MAX_BYTES / MEGABYTE
    throw { code: 'file-too-large', figures: { megabytes, limit } }
  }
  const answer = await fetch(`/api/gatherings/${gatheringId}/items/${submissionId}/pins.bcf`, {
    method: 'POST',
    headers: OWN_REQUEST_HEADERS,
    body: file,
  })
  noteAnswer()
  if (answer.ok) return (await answer.json()) as PinFile
  // What is no JSON is no refusal of ours: then the status says what there is to say.
  const refused = (await answer.json().catch(() => ({}))) as { data?: unknown }
  throw { status: answer.status, data: refused.data }
}

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
