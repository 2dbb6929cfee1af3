/** GLB files and pictures as bytes, right and hostile ones, made in the test. */
import { deflateSync, crc32 } from 'node:zlib'

const chunk = (type: string, bytes: Buffer, fill: number): Buffer => {
  const length = Math.ceil(bytes.length / 4) * 4
  const head = Buffer.alloc(8)
  head.writeUInt32LE(length, 0)
  head.write(type, 4, 'latin1')
  return Buffer.concat([head, bytes, Buffer.alloc(length - bytes.length, fill)])
}

/** A GLB of a JSON text or value and its binary chunk. */
export function createGlb(json: unknown, binary: Buffer = Buffer.alloc(0)): Buffer {
  const text = typeof json === 'string' ? json : JSON.stringify(json)
  const chunks = [chunk('JSON', Buffer.from(text), 0x20)]
  if (binary.length > 0) chunks.push(chunk('BIN\0', binary, 0))
  const head = Buffer.alloc(12)
  head.write('glTF', 0, 'latin1')
  head.writeUInt32LE(2, 4)
  head.writeUInt32LE(12 + chunks.reduce((sum, c) => sum + c.length, 0), 8)
  return Buffer.concat([head, ...chunks])
}

/** One triangle: the smallest model that is right. */
export function triangleGlb(change: Record<string, unknown> = {}): Buffer {
  const positions = Buffer.from(new Float32Array([0, 0, 0, 1, 0, 0, 0, 1, 0]).buffer)
  const gltf = {
    asset: { version: '2.0' },
    scene: 0,
    scenes: [{ nodes: [0] }],
    nodes: [{ mesh: 0 }],
    meshes: [{ primitives: [{ attributes: { POSITION: 0 } }] }],
    accessors: [
      {
        bufferView: 0,
        componentType: 5126,
        count: 3,
        type: 'VEC3',
        min: [0, 0, 0],
        max: [1, 1, 0],
      },
    ],
    bufferViews: [{ buffer: 0, byteLength: 36 }],
    buffers: [{ byteLength: 36 }],
  }
  return createGlb({ ...gltf, ...change }, positions)
}

const pngChunk = (type: string, data: Buffer): Buffer => {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const out = Buffer.alloc(body.length + 8)
  out.writeUInt32BE(data.length, 0)
  body.copy(out, 4)
  out.writeUInt32BE(crc32(body), body.length + 4)
  return out
}

/** A grey 1-bit PNG; `rows` fewer than `height` make a small file that promises a large picture. */
export function createPng(width: number, height: number, rows = height): Buffer {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header[8] = 1
  const line = 1 + Math.ceil(width / 8)
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    pngChunk('IHDR', header),
    pngChunk('IDAT', deflateSync(Buffer.alloc(line * rows))),
    pngChunk('IEND', Buffer.alloc(0)),
  ])
}

/** Nodes of a glTF, each the child of the one before. */
export const chainOfNodes = (length: number): { children?: number[] }[] =>
  Array.from({ length }, (_, i) => (i + 1 < length ? { children: [i + 1] } : {}))
