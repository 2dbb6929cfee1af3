/** MessagePack by hand, so that it can be written wrong as well. Values of JSON only. */

const head = (code: number, bytes: number, value: number): Buffer => {
  const buffer = Buffer.alloc(1 + bytes)
  buffer[0] = code
  buffer.writeUIntBE(value, 1, bytes)
  return buffer
}

function sized(short: number, shortMax: number, long: number, length: number): Buffer {
  if (length <= shortMax) return Buffer.from([short + length])
  return length < 2 ** 16 ? head(long, 2, length) : head(long + 1, 4, length)
}

export function packText(text: string): Buffer {
  const bytes = Buffer.from(text)
  return Buffer.concat([sized(0xa0, 31, 0xda, bytes.length), bytes])
}

export function packNumber(value: number): Buffer {
  if (Number.isInteger(value) && value >= 0 && value < 128) return Buffer.from([value])
  const buffer = Buffer.alloc(9)
  buffer[0] = 0xcb
  buffer.writeDoubleBE(value, 1)
  return buffer
}

export function pack(value: unknown): Buffer {
  if (value === null || value === undefined) return Buffer.from([0xc0])
  if (typeof value === 'boolean') return Buffer.from([value ? 0xc3 : 0xc2])
  if (typeof value === 'number') return packNumber(value)
  if (typeof value === 'string') return packText(value)
  if (Array.isArray(value))
    return Buffer.concat([
      sized(0x90, 15, 0xdc, value.length),
      ...Array.from(value, (one) => pack(one)),
    ])
  const entries = Object.entries(value)
  return Buffer.concat([
    sized(0x80, 15, 0xde, entries.length),
    ...entries.flatMap(([key, one]) => [packText(key), pack(one)]),
  ])
}
