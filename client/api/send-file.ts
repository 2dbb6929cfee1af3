/** Sends a file whose answer is JSON: what is read out of it is shown before anything comes of it. */
import { fileRefusalTexts } from '../../shared/protocol/file-refusal-texts.ts'
import { OWN_REQUEST_HEADERS } from './client.ts'
import { noteAnswer } from './connection.ts'
import { addRefusalTexts } from './problem.ts'

addRefusalTexts(fileRefusalTexts)

const MEGABYTE = 1024 * 1024

/** @param max bytes; more are refused before they are sent. Throws a refusal, or whatever else went wrong. */
export async function sendFile(path: string, file: Blob, max: number): Promise<unknown> {
  if (file.size > max) {
    const figures = { megabytes: Math.ceil(file.size / MEGABYTE), limit: max / MEGABYTE }
    throw { code: 'file-too-large', figures }
  }
  const answer = await fetch(path, { method: 'POST', headers: OWN_REQUEST_HEADERS, body: file })
  noteAnswer()
  if (answer.ok) return answer.json()
  // What is no JSON is no refusal of ours: then the status says what there is to say.
  const refused = (await answer.json().catch(() => ({}))) as { data?: unknown }
  throw { status: answer.status, data: refused.data }
}
