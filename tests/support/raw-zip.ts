/** Zips written byte by byte, so that they may lie: names, sizes and contents as a test wants them. */
import { crc32, deflateRawSync } from 'node:zlib'

export interface RawEntry {
  name: string
  content: string | Uint8Array
  /** What the zip says that it inflates to, where that is not so, in bytes. */
  saidBytes?: number
}

const FLAG_UTF8 = 0x800
const DEFLATED = 8

function fields(entry: RawEntry): { name: Buffer; packed: Buffer; said: Buffer } {
  const content = Buffer.from(entry.content as string)
  const packed = deflateRawSync(content)
  const name = Buffer.from(entry.name)
  const said = Buffer.alloc(26)
  said.writeUInt16LE(20, 0)
  said.writeUInt16LE(FLAG_UTF8, 2)
  said.writeUInt16LE(DEFLATED, 4)
  said.writeUInt32LE(crc32(content), 10)
  said.writeUInt32LE(packed.length, 14)
  said.writeUInt32LE(entry.saidBytes ?? content.length, 18)
  said.writeUInt16LE(name.length, 22)
  return { name, packed, said }
}

export function rawZip(entries: readonly RawEntry[]): Buffer {
  const pieces: Buffer[] = []
  const directory: Buffer[] = []
  let at = 0
  for (const { name, packed, said } of entries.map(fields)) {
    const local = Buffer.concat([Buffer.from('PK\u0003\u0004', 'latin1'), said, name, packed])
    const rest = Buffer.alloc(14)
    rest.writeUInt32LE(at, 10)
    const made = Buffer.from([20, 0])
    directory.push(Buffer.concat([Buffer.from('PK\u0001\u0002', 'latin1'), made, said, rest, name]))
    pieces.push(local)
    at += local.length
  }
  const listed = Buffer.concat(directory)
  const end = Buffer.alloc(22)
  end.write('PK\u0005\u0006', 'latin1')
  end.writeUInt16LE(entries.length, 8)
  end.writeUInt16LE(entries.length, 10)
  end.writeUInt32LE(listed.length, 12)
  end.writeUInt32LE(at, 16)
  return Buffer.concat([...pieces, listed, end])
}
