/** Audio and video files made by hand: right in their heads, silent and black in their bodies. */
const box = (type: string, ...parts: Buffer[]): Buffer => {
  const body = Buffer.concat(parts)
  const head = Buffer.alloc(8)
  head.writeUInt32BE(body.length + 8)
  head.write(type, 4, 'latin1')
  return Buffer.concat([head, body])
}
const u32 = (...values: number[]): Buffer => {
  const out = Buffer.alloc(values.length * 4)
  values.forEach((value, i) => out.writeUInt32BE(value >>> 0, i * 4))
  return out
}

interface Mp4Options {
  /** Codec of the one track: avc1, hvc1, mp4a… */
  codec?: string
  seconds?: number
  size?: readonly [number, number]
  /** What a camera wrote about itself. */
  secret?: string
}

export function createMp4({
  codec = 'avc1',
  seconds = 4,
  size = [640, 360],
  secret,
}: Mp4Options = {}): Buffer {
  const [width, height] = codec === 'mp4a' ? [0, 0] : size
  const movie = box('mvhd', u32(0, 0, 0, 1000, seconds * 1000), Buffer.alloc(80))
  const track = box('tkhd', Buffer.alloc(76), u32(width << 16, height << 16))
  const table = box('stsd', u32(0, 1, 16), Buffer.from(codec, 'latin1'), Buffer.alloc(8))
  const trak = box('trak', track, box('mdia', box('minf', box('stbl', table))))
  const tags = secret === undefined ? [] : [box('udta', Buffer.from(secret))]
  return Buffer.concat([
    box('ftyp', Buffer.from('isom'), u32(0), Buffer.from('isomavc1')),
    box('moov', movie, trak, ...tags),
    box('mdat', Buffer.alloc(64)),
  ])
}

/** `secret` is in notes before and behind the sound. */
export function createWav(seconds = 1, hz = 8000, secret = ''): Buffer {
  const data = Buffer.alloc(seconds * hz * 2)
  const head = Buffer.alloc(44)
  head.write('RIFF', 0)
  head.writeUInt32LE(36 + data.length, 4)
  head.write('WAVEfmt ', 8)
  head.writeUInt32LE(16, 16)
  head.writeUInt16LE(1, 20)
  head.writeUInt16LE(1, 22)
  head.writeUInt32LE(hz, 24)
  head.writeUInt32LE(hz * 2, 28)
  head.writeUInt16LE(2, 32)
  head.writeUInt16LE(16, 34)
  head.write('data', 36)
  head.writeUInt32LE(data.length, 40)
  if (secret === '') return Buffer.concat([head, data])
  const note = (name: string): Buffer => {
    const text = Buffer.from(secret.length % 2 ? `${secret} ` : secret)
    const noteHead = Buffer.from(`${name}\0\0\0\0`, 'latin1')
    noteHead.writeUInt32LE(text.length, 4)
    return Buffer.concat([noteHead, text])
  }
  const body = [head.subarray(12, 36), note('bext'), head.subarray(36), data, note('LIST')]
  return Buffer.concat([head.subarray(0, 12), ...body])
}

/** The checksum of an Ogg page, bit by bit as RFC 3533 defines it; its own field counts as zero. */
export function oggChecksum(page: Buffer): number {
  let crc = 0
  page.forEach((byte, at) => {
    crc ^= (at >= 22 && at < 26 ? 0 : byte) << 24
    for (let bit = 0; bit < 8; bit += 1) crc = (crc << 1) ^ (crc < 0 ? 0x04c11db7 : 0)
  })
  return crc >>> 0
}

/** One page; `lacing` are the lengths of the pieces that `body` is made of. */
function oggPage(number: number, samples: number, lacing: readonly number[], body: Buffer): Buffer {
  const head = Buffer.alloc(27)
  head.write('OggS')
  head.writeBigInt64LE(BigInt(samples), 6)
  head.writeUInt32LE(7, 14)
  head.writeUInt32LE(number, 18)
  head[26] = lacing.length
  const page = Buffer.concat([head, Buffer.from(lacing), body])
  page.writeUInt32LE(oggChecksum(page), 22)
  return page
}

/** Two seconds whose comments are a page and a piece long, with `secret` at their end. */
export function createOgg(codec: 'Opus' | 'Vorbis', secret = ''): Buffer {
  const identity = Buffer.alloc(30)
  identity.write(codec === 'Opus' ? 'OpusHead' : '\x01vorbis', 'latin1')
  identity.writeUInt32LE(48_000, 12)
  const opening = codec === 'Opus' ? 'OpusTags' : '\x03vorbis'
  const comments = Buffer.concat([
    Buffer.from(opening, 'latin1'),
    Buffer.alloc(255 * 255 - opening.length, 'x'),
    Buffer.from(secret.padEnd(108)),
  ])
  const first = Array.from({ length: 255 }, () => 255)
  const rest = comments.subarray(255 * 255)
  const sound = Buffer.alloc(40, 3)
  return Buffer.concat([
    oggPage(0, 0, [30], identity),
    oggPage(1, -1, first, comments.subarray(0, 255 * 255)),
    oggPage(2, 0, [rest.length, 20], Buffer.concat([rest, sound.subarray(0, 20)])),
    oggPage(3, 96_000, [20], sound.subarray(20)),
  ])
}

/** Frames of 128 kbit/s at 44.1 kHz behind a tag with a name in it. */
export function createMp3(frames = 100, secret = ''): Buffer {
  const frame = Buffer.alloc(417)
  frame.writeUInt32BE(0xfffb9064)
  const tag = Buffer.concat([
    Buffer.from('ID3\x03\x00\x00\x00\x00', 'latin1'),
    Buffer.from([secret.length >> 7, secret.length & 127]),
    Buffer.from(secret),
  ])
  return Buffer.concat([
    ...(secret === '' ? [] : [tag]),
    ...Array.from({ length: frames }, () => frame),
  ])
}

const element = (id: string, content: Buffer): Buffer =>
  Buffer.concat([
    Buffer.from(id, 'hex'),
    Buffer.from([0x40 | (content.length >> 8), content.length & 255]),
    content,
  ])

/** `secret` is in its title, its program's name and in tags behind a cluster of unknown size. */
export function createWebm(codec = 'V_VP9', seconds = 3, secret = ''): Buffer {
  const duration = Buffer.alloc(8)
  duration.writeDoubleBE(seconds * 1000)
  const info = element(
    '1549a966',
    Buffer.concat([
      element('2ad7b1', Buffer.from([0x0f, 0x42, 0x40])),
      element('4489', duration),
      ...(secret === ''
        ? []
        : [element('7ba9', Buffer.from(secret)), element('4d80', Buffer.from(secret))]),
    ]),
  )
  const cluster = Buffer.concat([
    Buffer.from('1f43b67501ffffffffffffff', 'hex'),
    element('e7', Buffer.from([0])),
    element('a3', Buffer.alloc(64, 9)),
  ])
  const tags = element('1254c367', Buffer.from(secret.repeat(12)))
  const behind = secret === '' ? [] : [cluster, tags, cluster]
  const video = element(
    'e0',
    Buffer.concat([
      element('b0', Buffer.from([0x02, 0x80])),
      element('ba', Buffer.from([0x01, 0x68])),
    ]),
  )
  const tracks = element(
    '1654ae6b',
    element('ae', Buffer.concat([element('86', Buffer.from(codec)), video])),
  )
  return Buffer.concat([
    element('1a45dfa3', element('4282', Buffer.from('webm'))),
    element('18538067', Buffer.concat([info, tracks, ...behind])),
  ])
}
