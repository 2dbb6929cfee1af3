/** Reads what a WebM says of itself: length, size of the picture, codecs; and takes out what it says of its maker. */
import type { TrackFacts } from './mp4-file.ts'

const IDS = {
  segment: 0x18538067,
  info: 0x1549a966,
  timecodeScale: 0x2ad7b1,
  duration: 0x4489,
  tracks: 0x1654ae6b,
  track: 0xae,
  codec: 0x86,
  video: 0xe0,
  width: 0xb0,
  height: 0xba,
  cluster: 0x1f43b675,
} as const
const CONTAINERS = new Set<number>([IDS.segment, IDS.info, IDS.tracks, IDS.track, IDS.video])
const ELEMENTS_MAX = 4000
const NANOSECONDS_PER_S = 1e9

interface Element {
  id: number
  content: Buffer
}

/** A number whose first byte says its length; the mark is kept for ids and taken off for sizes. */
function readVint(
  bytes: Buffer,
  at: number,
  keepMark: boolean,
): { value: number; next: number } | null {
  const first = bytes[at] ?? 0
  const length = Math.clz32(first) - 23
  if (first === 0 || at + length > bytes.length) return null
  let value = keepMark ? first : first & (0xff >> length)
  let unknown = !keepMark && value === 0xff >> length
  for (let i = 1; i < length; i += 1) {
    const byte = bytes[at + i] ?? 0
    value = value * 256 + byte
    unknown &&= byte === 0xff
  }
  return { value: unknown ? Number.POSITIVE_INFINITY : value, next: at + length }
}

/** Elements before the first cluster, parents before children. */
function readElements(bytes: Buffer, into: Element[] = []): Element[] {
  let at = 0
  while (at < bytes.length && into.length < ELEMENTS_MAX) {
    const id = readVint(bytes, at, true)
    const size = id && readVint(bytes, id.next, false)
    if (!id || !size || id.value === IDS.cluster) break
    const content = bytes.subarray(size.next, Math.min(bytes.length, size.next + size.value))
    into.push({ id: id.value, content })
    if (CONTAINERS.has(id.value)) readElements(content, into)
    if (into.at(-1)?.id === IDS.cluster || !Number.isFinite(size.value)) break
    at = size.next + size.value
  }
  return into
}

const whole = (content: Buffer): number =>
  content.length === 0 || content.length > 6 ? 0 : content.readUIntBE(0, content.length)

const real = (content: Buffer): number =>
  content.length === 8 ? content.readDoubleBE() : content.length === 4 ? content.readFloatBE() : 0

/** Facts of a WebM with at least one track; undefined otherwise. */
export function readWebm(bytes: Buffer): TrackFacts | undefined {
  const elements = readElements(bytes)
  const of = (id: number): Buffer[] => elements.flatMap((e) => (e.id === id ? [e.content] : []))
  const codecs = of(IDS.codec).map((content) => content.toString('latin1').slice(0, 40))
  if (codecs.length === 0) return undefined
  const [duration] = of(IDS.duration).map(real)
  const scale = of(IDS.timecodeScale).map(whole)[0] ?? 1_000_000
  return {
    durationS: duration ? (duration * scale) / NANOSECONDS_PER_S : null,
    width: of(IDS.width).map(whole)[0] ?? null,
    height: of(IDS.height).map(whole)[0] ?? null,
    codecs,
  }
}

/** Elements whose children are looked at one by one; a cluster may be of unknown size. */
const OPENED = new Set<number>([IDS.segment, IDS.info, IDS.tracks, IDS.track, IDS.cluster])
const VOID = 0xec
/** Tags, attachments, title, file names, date, name of a track; and checksums, which no longer fit. */
const PERSONAL = new Set([
  0x1254c367, 0x1941a469, 0x7ba9, 0x7384, 0x3c83ab, 0x3e83bb, 0x4461, 0x536e, 0xbf,
])
/** Names of programs, which must be there: left empty. */
const PROGRAMS = new Set([0x4d80, 0x5741])
const SHORT_MAX_BYTES = 126

/** Makes the bytes one element that players pass over. */
function voidOut(bytes: Buffer, start: number, end: number): void {
  bytes.fill(0, start, end)
  bytes[start] = VOID
  const rest = end - start - 2
  if (rest <= SHORT_MAX_BYTES) bytes[start + 1] = 0x80 | rest
  else {
    bytes[start + 1] = 0x01
    bytes.writeUIntBE(rest - 7, start + 3, 6)
  }
}

/** A copy whose elements of personal data are void; nothing moves, so that all positions hold. */
export function withoutWebmTags(bytes: Buffer): Buffer {
  const copy = Buffer.from(bytes)
  for (let at = 0; at < bytes.length;) {
    const id = readVint(bytes, at, true)
    const size = id && readVint(bytes, id.next, false)
    if (!id || !size) break
    const end = Math.min(bytes.length, size.next + size.value)
    if (PERSONAL.has(id.value)) voidOut(copy, at, end)
    else if (PROGRAMS.has(id.value)) copy.fill(0, size.next, end)
    at = OPENED.has(id.value) ? size.next : end
  }
  return copy
}
