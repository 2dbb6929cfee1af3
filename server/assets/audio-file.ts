/** How long an MP3 or a WAV lasts, read from its heads; and both without the tags about their maker. */
const ID3_HEAD_BYTES = 10
const ID3V1_BYTES = 128

/** Bit rates of layer III by index, in kbit/s: version 1, then versions 2 and 2.5. */
const MP3_KBITS = [
  [0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320],
  [0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160],
] as const
const MP3_HZ = [44_100, 48_000, 32_000] as const

/** Length in s; undefined when the bytes are no whole recording of their kind. */
export function readWavSeconds(bytes: Buffer): number | undefined {
  let bytesPerS = 0
  for (let at = 12; at + 8 <= bytes.length;) {
    const size = bytes.readUInt32LE(at + 4)
    const name = bytes.toString('latin1', at, at + 4)
    if (name === 'fmt ' && at + 20 <= bytes.length) bytesPerS = bytes.readUInt32LE(at + 16)
    if (name === 'data') {
      const there = Math.min(size, bytes.length - at - 8)
      return bytesPerS > 0 && there > 0 && there >= size * 0.9 ? there / bytesPerS : undefined
    }
    at += 8 + size + (size % 2)
  }
  return undefined
}

/** What a WAV needs to sound; everything else tells about its maker. */
const WAV_SOUND = new Set(['fmt ', 'fact', 'data'])

/** A WAV of its sound alone: no names, no broadcast notes, no pictures. */
export function withoutWavTags(bytes: Buffer): Buffer {
  const kept: Buffer[] = []
  for (let at = 12; at + 8 <= bytes.length;) {
    const size = bytes.readUInt32LE(at + 4)
    const next = at + 8 + size + (size % 2)
    if (WAV_SOUND.has(bytes.toString('latin1', at, at + 4))) kept.push(bytes.subarray(at, next))
    at = next
  }
  const body = Buffer.concat(kept)
  const head = Buffer.from(bytes.subarray(0, 12))
  if (head.length === 12) head.writeUInt32LE(body.length + 4, 4)
  return Buffer.concat([head, body])
}

/** The frames of an MP3 without its tags. */
export function withoutMp3Tags(bytes: Buffer): Buffer {
  let start = 0
  if (bytes.toString('latin1', 0, 3) === 'ID3' && bytes.length > ID3_HEAD_BYTES) {
    const [a = 0, b = 0, c = 0, d = 0] = bytes.subarray(6, 10)
    start = ID3_HEAD_BYTES + ((a & 127) << 21) + ((b & 127) << 14) + ((c & 127) << 7) + (d & 127)
  }
  const tail = bytes.length - ID3V1_BYTES
  const hasTail = tail > start && bytes.toString('latin1', tail, tail + 3) === 'TAG'
  return bytes.subarray(start, hasTail ? tail : bytes.length)
}

/** From the count of frames where its first one tells, otherwise from its bit rate. */
export function readMp3Seconds(frames: Buffer): number | undefined {
  if (frames.length < 200) return undefined
  const head = frames.readUInt32BE(0)
  const version = (head >>> 19) & 3
  const isLayer3 = ((head >>> 17) & 3) === 1
  if (head >>> 21 !== 0x7ff || version === 1 || !isLayer3) return undefined
  const kbits = MP3_KBITS[version === 3 ? 0 : 1][(head >>> 12) & 15]
  const base = MP3_HZ[((head >>> 10) & 3) as 0 | 1 | 2]
  if (!kbits || !base) return undefined
  const rate = base / (version === 3 ? 1 : version === 2 ? 2 : 4)
  const samples = version === 3 ? 1152 : 576
  const first = frames.subarray(0, 200)
  const xing = Math.max(first.indexOf('Xing'), first.indexOf('Info'))
  const counted = xing >= 0 && xing + 12 <= first.length && (first[xing + 7] ?? 0) & 1
  if (counted) return (first.readUInt32BE(xing + 8) * samples) / rate
  return (frames.length * 8) / (kbits * 1000)
}
