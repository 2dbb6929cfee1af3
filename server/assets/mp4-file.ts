/** Reads what an MP4 says of itself, and blanks what it says of its maker: place, device, tags. */
export interface TrackFacts {
  /** Length in s, or null when it does not say. */
  durationS: number | null
  /** Of the picture, in pixels; null without one. */
  width: number | null
  height: number | null
  /** Names of the codecs as the container writes them. */
  codecs: string[]
}

interface Box {
  type: string
  /** Where the box's own head starts, its content starts and ends. */
  head: number
  start: number
  end: number
}

const CONTAINERS = new Set(['moov', 'trak', 'mdia', 'minf', 'stbl'])
/** More boxes than this in one file is no recording. */
const BOXES_MAX = 4000
const PERSONAL = new Set(['udta', 'meta', 'uuid'])

/** All boxes outside media data, parents before children; undefined when they do not fit. */
function readBoxes(
  bytes: Buffer,
  start = 0,
  end = bytes.length,
  into: Box[] = [],
): Box[] | undefined {
  let at = start
  while (at + 8 <= end) {
    const size32 = bytes.readUInt32BE(at)
    const wide = size32 === 1 && at + 16 <= end
    const size = wide ? Number(bytes.readBigUInt64BE(at + 8)) : size32 === 0 ? end - at : size32
    const content = at + (wide ? 16 : 8)
    if (size < content - at || at + size > end || into.length >= BOXES_MAX) return undefined
    const box = {
      type: bytes.toString('latin1', at + 4, at + 8),
      head: at,
      start: content,
      end: at + size,
    }
    into.push(box)
    if (CONTAINERS.has(box.type) && !readBoxes(bytes, box.start, box.end, into)) return undefined
    at += size
  }
  return at === end ? into : undefined
}

/** Facts of an MP4 that is whole and has a track; undefined otherwise. */
export function readMp4(bytes: Buffer): TrackFacts | undefined {
  const boxes = readBoxes(bytes)
  if (!boxes?.some(({ type }) => type === 'mdat')) return undefined
  const of = (type: string): Box[] => boxes.filter((box) => box.type === type)
  const codecs = of('stsd').flatMap(({ start, end }) =>
    start + 16 <= end ? [bytes.toString('latin1', start + 12, start + 16)] : [],
  )
  const [size] = of('tkhd').flatMap((box) => trackSize(bytes, box) ?? [])
  if (codecs.length === 0) return undefined
  return {
    durationS: of('mvhd').map((box) => movieSeconds(bytes, box))[0] ?? null,
    width: size?.width ?? null,
    height: size?.height ?? null,
    codecs,
  }
}

function movieSeconds(bytes: Buffer, { start, end }: Box): number | null {
  const wide = bytes[start] === 1
  if (start + (wide ? 32 : 20) > end) return null
  const scale = bytes.readUInt32BE(start + (wide ? 20 : 12))
  const length = wide ? Number(bytes.readBigUInt64BE(start + 24)) : bytes.readUInt32BE(start + 16)
  return scale === 0 ? null : length / scale
}

/** Size at the end of a track's head, as fixed-point numbers; none for sound. */
function trackSize(bytes: Buffer, { end, start }: Box): { width: number; height: number } | null {
  if (end - start < 84) return null
  const width = bytes.readUInt16BE(end - 8)
  const height = bytes.readUInt16BE(end - 4)
  return width > 0 && height > 0 ? { width, height } : null
}

/** A copy whose boxes of personal data are empty; nothing else moves, so that all offsets hold. */
export function withoutMp4Tags(bytes: Buffer): Buffer {
  const copy = Buffer.from(bytes)
  for (const { type, head, start, end } of readBoxes(bytes) ?? []) {
    if (!PERSONAL.has(type)) continue
    copy.write('free', head + 4, 'latin1')
    copy.fill(0, start, end)
  }
  return copy
}
