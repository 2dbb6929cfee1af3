/** The six shapes that stand on a table, each in a box of 1 × 1 × 1 standing on the ground. */
import {
  BoxGeometry,
  BufferAttribute,
  CylinderGeometry,
  ExtrudeGeometry,
  IcosahedronGeometry,
  Shape,
  type BufferGeometry,
} from 'three'
import { mergeGeometries } from 'three/addons/utils/BufferGeometryUtils.js'
import type { TableShape } from '../../../shared/exhibit/table/manifest.ts'

/** Without edges shared and with a brightness that a thing's own colour is multiplied by. */
function toned(geometry: BufferGeometry, tone: number): BufferGeometry {
  const plain = geometry.index ? geometry.toNonIndexed() : geometry
  plain.deleteAttribute('uv')
  const count = plain.getAttribute('position').count
  plain.setAttribute('color', new BufferAttribute(new Float32Array(count * 3).fill(tone), 3))
  return plain
}

type Extent = readonly [width: number, height: number, depth: number]

/** A box whose foot stands at `y`, its middle at `at` along x and z. */
function box(
  [width, height, depth]: Extent,
  y: number,
  tone: number,
  [x, z]: readonly [number, number] = [0, 0],
): BufferGeometry {
  return toned(new BoxGeometry(width, height, depth).translate(x, y + height / 2, z), tone)
}

/** Floors with recessed bands of windows, and a parapet. */
function createBlock(): BufferGeometry[] {
  const floors = [0, 0.24, 0.48, 0.72]
  return [
    ...floors.flatMap((y) => [box([1, 0.13, 1], y, 1), box([0.95, 0.11, 0.95], y + 0.13, 0.55)]),
    box([1, 0.04, 1], 0.96, 1),
  ]
}

function createHouse(): BufferGeometry[] {
  const gable = new Shape().moveTo(-0.54, 0).lineTo(0.54, 0).lineTo(0, 0.42)
  const roof = new ExtrudeGeometry(gable, { depth: 1, bevelEnabled: false }).translate(
    0,
    0.58,
    -0.5,
  )
  return [
    box([0.96, 0.58, 0.96], 0, 1),
    toned(roof, 0.62),
    box([0.12, 0.2, 0.12], 0.72, 0.8, [0.22, 0.2]),
  ]
}

function createTower(): BufferGeometry[] {
  const drum = (radius: number, height: number, y: number, tone: number): BufferGeometry =>
    toned(new CylinderGeometry(radius, radius, height, 14).translate(0, y + height / 2, 0), tone)
  return [drum(0.5, 0.06, 0, 0.8), drum(0.46, 0.86, 0.06, 1), drum(0.5, 0.08, 0.92, 0.72)]
}

function createTree(): BufferGeometry[] {
  const crown = (radius: number, at: Extent, tone: number): BufferGeometry =>
    toned(new IcosahedronGeometry(radius, 1).scale(1, 1.15, 1).translate(...at), tone)
  return [
    toned(new CylinderGeometry(0.05, 0.07, 0.4, 6).translate(0, 0.2, 0), 0.45),
    crown(0.42, [0, 0.56, 0], 1),
  ]
}

/** An arched deck along x with its rails and two piers. */
function createBridge(): BufferGeometry[] {
  const steps = 8
  const spans = Array.from({ length: steps }, (_, i): BufferGeometry[] => {
    const x = (i + 0.5) / steps - 0.5
    const y = 0.18 + 0.42 * Math.cos(x * Math.PI)
    const deck = box([1 / steps + 0.004, 0.14, 1], y, 1, [x, 0])
    return [
      deck,
      ...[-0.46, 0.46].map((z) => box([1 / steps + 0.004, 0.2, 0.06], y + 0.14, 0.66, [x, z])),
    ]
  })
  return [...spans.flat(), ...[-0.26, 0.26].map((x) => box([0.06, 0.44, 0.8], 0, 0.75, [x, 0]))]
}

function createSlab(): BufferGeometry[] {
  return [box([1, 0.7, 1], 0, 0.82), box([0.94, 0.3, 0.94], 0.7, 1)]
}

const MAKERS: Record<TableShape, () => BufferGeometry[]> = {
  block: createBlock,
  house: createHouse,
  tower: createTower,
  tree: createTree,
  bridge: createBridge,
  slab: createSlab,
}

export function createTableShape(shape: TableShape): BufferGeometry {
  const parts = MAKERS[shape]()
  const merged = mergeGeometries(parts)
  for (const part of parts) part.dispose()
  return merged
}
