/**
 * Files of a zip, written and read. One that is read may be a trap: names that lead outside, entries that
 * inflate to more than they say, and more of anything than is allowed are refused.
 */
import { buffer } from 'node:stream/consumers'
import { fromBufferPromise, type Entry, type ZipFile as OpenZip } from 'yauzl'
import { ZipFile } from 'yazl'
import { Refusal } from '../../shared/protocol/refusals.ts'

export const ZIP_ENTRIES_MAX = 2000
export const ZIP_INFLATED_MAX_BYTES = 16 * 1024 * 1024
const MEGABYTE = 1024 * 1024

export type Files = ReadonlyMap<string, Uint8Array>

/** Whether these bytes begin as a zip does. */
export const isZip = (bytes: Uint8Array): boolean =>
  Buffer.from(bytes.subarray(0, 4)).toString('latin1') === 'PK\u0003\u0004'

export function writeZip(files: ReadonlyMap<string, string>, at: Date): Promise<Buffer> {
  const zip = new ZipFile()
  for (const [name, text] of files) zip.addBuffer(Buffer.from(text), name, { mtime: at })
  zip.end()
  return buffer(zip.outputStream)
}

/** Those entries of a zip whose name is wanted. Refuses with `bcf-damaged` and `bcf-too-much`. */
export async function readZip(
  bytes: Uint8Array,
  isWanted: (name: string) => boolean,
): Promise<Files> {
  try {
    const whole = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    return await readEntries(await fromBufferPromise(whole, { lazyEntries: true }), isWanted)
  } catch (error) {
    if (error instanceof Refusal) throw error
    throw new Refusal('bcf-damaged')
  }
}

async function readEntries(zip: OpenZip, isWanted: (name: string) => boolean): Promise<Files> {
  const files = new Map<string, Uint8Array>()
  const tooMuch = (): Refusal =>
    new Refusal('bcf-too-much', {
      count: ZIP_ENTRIES_MAX,
      megabytes: ZIP_INFLATED_MAX_BYTES / MEGABYTE,
    })
  if (zip.entryCount > ZIP_ENTRIES_MAX) throw tooMuch()
  const wanted: Entry[] = []
  let inflatedBytes = 0
  for await (const entry of zip.eachEntry()) {
    inflatedBytes += entry.uncompressedSize
    if (inflatedBytes > ZIP_INFLATED_MAX_BYTES) throw tooMuch()
    if (isWanted(entry.fileName)) wanted.push(entry)
  }
  // An entry that inflates to more, or less, than it says ends its stream with an error.
  for (const entry of wanted)
    files.set(entry.fileName, await buffer(await zip.openReadStreamPromise(entry)))
  return files
}
