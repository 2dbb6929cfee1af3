/** The body of a request that is a file. */
import type { Request } from 'express'
import { Refusal } from '../../shared/protocol/refusals.ts'

const MEGABYTE = 1024 * 1024

/** The bytes that were sent; refuses with `file-too-large` before more than `max` are held. */
export async function readBody(request: Request, max: number): Promise<Uint8Array> {
  const tooLarge = (bytes: number): Refusal =>
    new Refusal('file-too-large', {
      megabytes: Math.ceil(bytes / MEGABYTE),
      limit: max / MEGABYTE,
    })
  const said = Number(request.headers['content-length'] ?? 0)
  if (said > max) throw tooLarge(said)
  const pieces: Buffer[] = []
  let bytes = 0
  // Not destroyed when it is left: the answer goes over the same connection.
  for await (const piece of request.iterator({ destroyOnReturn: false })) {
    bytes += (piece as Buffer).length
    if (bytes > max) throw tooLarge(bytes)
    pieces.push(piece as Buffer)
  }
  return Buffer.concat(pieces)
}
