/**
 * Rays against the nodes of a three-mesh-bvh tree. The tree is built by that library; walking its
 * packed nodes here, over flat arrays and without an object per hit, is several times faster.
 */
import { BufferAttribute, BufferGeometry } from 'three'
import { MeshBVH, SAH } from 'three-mesh-bvh'

const NODE_WORDS = 8
const LEAF_MARK = 0xffff
const EPSILON = 1e-9

export interface PackedTree {
  nodes: SharedArrayBuffer
  /** Per triangle in tree order: corner and two edges. */
  triangles: SharedArrayBuffer
  /** Original number of each triangle in tree order. */
  order: Uint32Array
}

export function packTree(corners: Float32Array): PackedTree {
  const geometry = new BufferGeometry()
  geometry.setAttribute('position', new BufferAttribute(corners, 3))
  const tree = new MeshBVH(geometry, { indirect: true, strategy: SAH, targetLeafSize: 4 } as object)
  const packed = MeshBVH.serialize(tree, { cloneBuffers: false }) as unknown as {
    roots: ArrayBuffer[]
    indirectBuffer: Uint32Array | Uint16Array
  }
  const root = packed.roots[0]
  if (!root || packed.roots.length !== 1)
    throw new Error('Bake one zone at a time: the tree must have one root.')
  const order = Uint32Array.from(packed.indirectBuffer)
  const triangles = new SharedArrayBuffer(order.length * 9 * 4)
  const flat = new Float32Array(triangles)
  order.forEach((from, to) => {
    for (let axis = 0; axis < 3; axis++) {
      const corner = corners[from * 9 + axis] ?? 0
      flat[to * 9 + axis] = corner
      flat[to * 9 + 3 + axis] = (corners[from * 9 + 3 + axis] ?? 0) - corner
      flat[to * 9 + 6 + axis] = (corners[from * 9 + 6 + axis] ?? 0) - corner
    }
  })
  const nodes = new SharedArrayBuffer(root.byteLength)
  new Uint8Array(nodes).set(new Uint8Array(root))
  return { nodes, triangles, order }
}

/** One per thread; the last hit stays in its fields. */
export class RayTree {
  triangle = -1
  distance = 0
  u = 0
  v = 0
  isBack = false
  private readonly bounds: Float32Array
  private readonly words: Uint32Array
  private readonly halves: Uint16Array
  private readonly t: Float32Array
  private readonly stack = new Int32Array(128)

  constructor(nodes: SharedArrayBuffer, triangles: SharedArrayBuffer) {
    this.bounds = new Float32Array(nodes)
    this.words = new Uint32Array(nodes)
    this.halves = new Uint16Array(nodes)
    this.t = new Float32Array(triangles)
  }

  /** Nearest hit within `far`. */
  cast(
    ox: number,
    oy: number,
    oz: number,
    dx: number,
    dy: number,
    dz: number,
    far: number,
  ): boolean {
    return this.walk(ox, oy, oz, dx, dy, dz, far, null)
  }

  /** Whether anything but triangles of `passOwner` is nearer than `far`. */
  isBlocked(
    ox: number,
    oy: number,
    oz: number,
    dx: number,
    dy: number,
    dz: number,
    far: number,
    passable: Uint8Array,
  ): boolean {
    return this.walk(ox, oy, oz, dx, dy, dz, far, passable)
  }

  private walk(
    ox: number,
    oy: number,
    oz: number,
    dx: number,
    dy: number,
    dz: number,
    far: number,
    passable: Uint8Array | null,
  ): boolean {
    const { bounds, words, halves, stack } = this
    const ix = 1 / (dx || EPSILON)
    const iy = 1 / (dy || EPSILON)
    const iz = 1 / (dz || EPSILON)
    this.triangle = -1
    this.distance = far
    let top = 0
    stack[top++] = 0
    while (top > 0) {
      const node = stack[--top]!
      const x0 = (bounds[node]! - ox) * ix
      const x1 = (bounds[node + 3]! - ox) * ix
      const y0 = (bounds[node + 1]! - oy) * iy
      const y1 = (bounds[node + 4]! - oy) * iy
      const z0 = (bounds[node + 2]! - oz) * iz
      const z1 = (bounds[node + 5]! - oz) * iz
      const enter = Math.max(Math.min(x0, x1), Math.min(y0, y1), Math.min(z0, z1))
      const leave = Math.min(Math.max(x0, x1), Math.max(y0, y1), Math.max(z0, z1))
      if (leave < 0 || enter > leave || enter > this.distance) continue
      if (halves[node * 2 + 15] === LEAF_MARK) {
        const first = words[node + 6]!
        const count = halves[node * 2 + 14]!
        for (let i = first; i < first + count; i++)
          if (this.hit(i, ox, oy, oz, dx, dy, dz, passable) && passable) return true
        continue
      }
      const left = node + NODE_WORDS
      const right = node + words[node + 6]! * NODE_WORDS
      const axis = words[node + 7]!
      const forward = (axis === 0 ? dx : axis === 1 ? dy : dz) >= 0
      stack[top++] = forward ? right : left
      stack[top++] = forward ? left : right
    }
    return this.triangle >= 0
  }

  private hit(
    i: number,
    ox: number,
    oy: number,
    oz: number,
    dx: number,
    dy: number,
    dz: number,
    passable: Uint8Array | null,
  ): boolean {
    const { t } = this
    const o = i * 9
    const e1x = t[o + 3]!
    const e1y = t[o + 4]!
    const e1z = t[o + 5]!
    const e2x = t[o + 6]!
    const e2y = t[o + 7]!
    const e2z = t[o + 8]!
    const px = dy * e2z - dz * e2y
    const py = dz * e2x - dx * e2z
    const pz = dx * e2y - dy * e2x
    const det = e1x * px + e1y * py + e1z * pz
    if (det > -1e-12 && det < 1e-12) return false
    const inverse = 1 / det
    const sx = ox - t[o]!
    const sy = oy - t[o + 1]!
    const sz = oz - t[o + 2]!
    const u = (sx * px + sy * py + sz * pz) * inverse
    if (u < 0 || u > 1) return false
    const qx = sy * e1z - sz * e1y
    const qy = sz * e1x - sx * e1z
    const qz = sx * e1y - sy * e1x
    const v = (dx * qx + dy * qy + dz * qz) * inverse
    if (v < 0 || u + v > 1) return false
    const distance = (e2x * qx + e2y * qy + e2z * qz) * inverse
    if (distance <= 0 || distance >= this.distance) return false
    if (passable && passable[i]) return false
    this.triangle = i
    this.distance = distance
    this.u = u
    this.v = v
    this.isBack = det < 0
    return true
  }
}
