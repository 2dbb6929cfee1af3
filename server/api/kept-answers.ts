/**
 * Answers that are the same for everybody, kept as the bytes that are sent: made once for a stamp,
 * compressed once off the thread, told by a strong ETag. Those nobody has asked for longest go first.
 */
import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import type { Request, Response } from 'express'

const KEPT_MAX_BYTES = 64 * 1024 * 1024
/** Shorter ones travel in one packet anyway. */
const COMPRESSED_FROM_BYTES = 1024
const BROTLI_QUALITY = 6

const toBrotli = promisify(brotliCompress)
const toGzip = promisify(gzip)

const ENCODINGS = ['br', 'gzip'] as const
type Encoding = (typeof ENCODINGS)[number]

export interface KeptAnswer {
  /** Of the content, the same in every process; without quotes. */
  tag: string
  plain: Buffer
  encoded: Partial<Record<Encoding, Buffer>>
}

export interface KeptAnswers {
  /** The answer at `path` under `stamp`; `make` is asked once, and what it has no answer for is not kept. */
  read(
    path: string,
    stamp: string,
    make: () => Promise<string | undefined>,
  ): Promise<KeptAnswer | undefined>
}

interface Entry {
  stamp: string
  answer: Promise<KeptAnswer | undefined>
  bytes: number
}

export function createKeptAnswers(maxBytes = KEPT_MAX_BYTES): KeptAnswers {
  /** In the order of use. */
  const entries = new Map<string, Entry>()
  let bytes = 0
  const forget = (path: string): void => {
    bytes -= entries.get(path)?.bytes ?? 0
    entries.delete(path)
  }
  const settle = (path: string, entry: Entry, answer: KeptAnswer | undefined): void => {
    if (entries.get(path) !== entry) return
    if (!answer) return forget(path)
    entry.bytes = answer.plain.length
    for (const one of Object.values(answer.encoded)) entry.bytes += one.length
    bytes += entry.bytes
    for (const oldest of entries.keys()) {
      if (bytes <= maxBytes) break
      forget(oldest)
    }
  }
  return {
    read(path, stamp, make) {
      const known = entries.get(path)
      if (known?.stamp === stamp) {
        entries.delete(path)
        entries.set(path, known)
        return known.answer
      }
      forget(path)
      const entry: Entry = {
        stamp,
        bytes: 0,
        answer: make().then((text) => (text === undefined ? undefined : encode(text))),
      }
      entries.set(path, entry)
      void entry.answer.then(
        (answer) => settle(path, entry, answer),
        () => settle(path, entry, undefined),
      )
      return entry.answer
    },
  }
}

async function encode(text: string): Promise<KeptAnswer> {
  const plain = Buffer.from(text)
  const tag = createHash('sha256').update(plain).digest('base64url').slice(0, 22)
  if (plain.length < COMPRESSED_FROM_BYTES) return { tag, plain, encoded: {} }
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY,
    [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
  }
  const [br, gz] = await Promise.all([toBrotli(plain, { params }), toGzip(plain)])
  return { tag, plain, encoded: { br, gzip: gz } }
}

/** Sends it, or 304 to whoever has it: an encoding has a tag of its own, as strong tags must. */
export function sendKept(request: Request, response: Response, kept: KeptAnswer): void {
  const encoding = ENCODINGS.find((one) => kept.encoded[one] && request.acceptsEncodings(one))
  const etag = `"${kept.tag}${encoding ? `-${encoding}` : ''}"`
  response.set({ ETag: etag, 'Cache-Control': 'no-cache', Vary: 'Accept-Encoding' })
  // Asked for by its tag it is never sent again, though a reload says "no-cache" too.
  if (request.headers['if-none-match']?.includes(etag)) {
    response.status(304).end()
    return
  }
  if (encoding) response.set('Content-Encoding', encoding)
  response.type('json').send((encoding && kept.encoded[encoding]) ?? kept.plain)
}
