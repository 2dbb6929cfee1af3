/** How long an Ogg with Opus or Vorbis lasts, and the same file without what it tells about its maker (RFC 3533, RFC 7845). */
const PAGE_BYTES = 27
const LACING_MAX = 255
const SERIAL_AT = 14
const CRC_AT = 22
const OPUS_HZ = 48_000
const CRC_POLYNOMIAL = 0x04c11db7
/** Opening of the second packet of a stream, which holds names and pictures. */
const COMMENTS = ['OpusTags', '\x03vorbis'] as const

/** From the sample number of the last page. */
export function readOggSeconds(bytes: Buffer): number | undefined {
  const last = bytes.lastIndexOf('OggS')
  if (last < 0 || last + PAGE_BYTES > bytes.length) return undefined
  const samples = Number(bytes.readBigInt64LE(last + 6))
  const first = bytes.subarray(0, 200)
  const vorbis = first.indexOf('\x01vorbis', 0, 'latin1')
  const isVorbis = vorbis >= 0 && vorbis + 16 <= first.length
  if (!isVorbis && !first.includes('OpusHead')) return undefined
  const rate = isVorbis ? first.readUInt32LE(vorbis + 12) : OPUS_HZ
  return rate > 0 && samples > 0 ? samples / rate : undefined
}

interface Page {
  start: number
  end: number
  serial: number
  /** Pieces of packets in it: where they lie, and whether the packet ends there. */
  pieces: { start: number; end: number; ends: boolean }[]
}

function readPages(bytes: Buffer): Page[] {
  const pages: Page[] = []
  let start = 0
  while (
    start + PAGE_BYTES <= bytes.length &&
    bytes.toString('latin1', start, start + 4) === 'OggS'
  ) {
    const lacing = bytes.subarray(start + PAGE_BYTES, start + PAGE_BYTES + (bytes[start + 26] ?? 0))
    let at = start + PAGE_BYTES + lacing.length
    const pieces: Page['pieces'] = []
    for (const length of lacing) {
      pieces.push({ start: at, end: at + length, ends: length < LACING_MAX })
      at += length
    }
    if (at > bytes.length) break
    pages.push({ start, end: at, serial: bytes.readUInt32LE(start + SERIAL_AT), pieces })
    start = at
  }
  return pages
}

/** The second packet of one stream: its pages, and where in the file its bytes lie. */
function findComments(pages: readonly Page[]): { pages: Page[]; pieces: Page['pieces'] } {
  const found: ReturnType<typeof findComments> = { pages: [], pieces: [] }
  let packet = 0
  for (const page of pages) {
    for (const piece of page.pieces) {
      if (packet === 1) {
        found.pieces.push(piece)
        if (!found.pages.includes(page)) found.pages.push(page)
      }
      if (piece.ends) packet += 1
      if (packet > 1) return found
    }
  }
  return found
}

/** A comment packet as long as the one before, with no maker and no comments; undefined when it is none. */
function emptyComments(packet: Buffer): Buffer | undefined {
  const opening = COMMENTS.find((name) => packet.toString('latin1', 0, name.length) === name)
  if (opening === undefined || packet.length < opening.length + 9) return undefined
  const empty = Buffer.alloc(packet.length)
  empty.write(opening, 'latin1')
  // Two counts of zero; then the bit that ends Vorbis' comments. What follows is padding.
  if (opening !== COMMENTS[0]) empty[opening.length + 8] = 1
  return empty
}

const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte << 24
  for (let bit = 0; bit < 8; bit += 1) value = (value << 1) ^ (value < 0 ? CRC_POLYNOMIAL : 0)
  return value
})

function signPage(bytes: Buffer, { start, end }: Page): void {
  bytes.writeUInt32LE(0, start + CRC_AT)
  let crc = 0
  for (let at = start; at < end; at += 1)
    crc = (crc << 8) ^ (CRC_TABLE[((crc >>> 24) ^ (bytes[at] ?? 0)) & 255] ?? 0)
  bytes.writeUInt32LE(crc >>> 0, start + CRC_AT)
}

/** A copy whose comments are empty; nothing moves, so that all positions hold. */
export function withoutOggTags(bytes: Buffer): Buffer {
  const copy = Buffer.from(bytes)
  const pages = readPages(bytes)
  for (const serial of new Set(pages.map((page) => page.serial))) {
    const { pages: touched, pieces } = findComments(pages.filter((one) => one.serial === serial))
    const empty = emptyComments(Buffer.concat(pieces.map((p) => bytes.subarray(p.start, p.end))))
    if (!empty) continue
    let from = 0
    for (const { start, end } of pieces) {
      empty.copy(copy, start, from, from + end - start)
      from += end - start
    }
    for (const page of touched) signPage(copy, page)
  }
  return copy
}
