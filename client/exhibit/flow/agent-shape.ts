/** What an agent looks like: a little figure or a box, one high, its light painted on. Pure data. */
import { BufferGeometry, Float32BufferAttribute } from 'three'

type Corner = readonly [number, number, number]

/** Corners around the body of a figure. */
const SIDES = 5
const FOOT = { y: 0, radius: 0.13 }
const SHOULDER = { y: 0.58, radius: 0.2 }
const NECK_Y = 0.74
const HEAD = { y: 0.87, radius: 0.125 }
/** Figures are this much flatter from front to back. */
const DEPTH_RATIO = 0.72
/** How light faces are that look up, and those that look down. */
const LIGHT_UP = 1.05
const LIGHT_DOWN = 0.55
const HEAD_LIGHT = 1.35

export function createAgentShape(shape: 'person' | 'box'): BufferGeometry {
  const positions: number[] = []
  const colours: number[] = []
  const face = (corners: readonly [Corner, Corner, Corner], factor: number): void => {
    const light = factor * lightOf(corners)
    for (const corner of corners) {
      positions.push(...corner)
      colours.push(light, light, light)
    }
  }
  if (shape === 'person') addPerson(face)
  else addBox(face)
  const geometry = new BufferGeometry()
  geometry.setAttribute('position', new Float32BufferAttribute(positions, 3))
  geometry.setAttribute('color', new Float32BufferAttribute(colours, 3))
  return geometry
}

type AddFace = (corners: readonly [Corner, Corner, Corner], factor: number) => void

/** 15 triangles of body and 8 of head. */
function addPerson(face: AddFace): void {
  const around = (i: number, { y, radius }: { y: number; radius: number }): Corner => {
    const angle = (i / SIDES) * 2 * Math.PI
    return [Math.sin(angle) * radius, y, Math.cos(angle) * radius * DEPTH_RATIO]
  }
  for (let i = 0; i < SIDES; i += 1) {
    const [a, b] = [around(i, FOOT), around(i + 1, FOOT)]
    const [c, d] = [around(i, SHOULDER), around(i + 1, SHOULDER)]
    face([a, b, d], 1)
    face([a, d, c], 1)
    face([c, d, [0, NECK_Y, 0]], 1)
  }
  const { y, radius } = HEAD
  const ring: Corner[] = [
    [radius, y, 0],
    [0, y, -radius],
    [-radius, y, 0],
    [0, y, radius],
  ]
  ring.forEach((corner, i) => {
    const next = ring[(i + 1) % ring.length] ?? corner
    face([corner, next, [0, y + radius * 1.2, 0]], HEAD_LIGHT)
    face([next, corner, [0, y - radius * 1.2, 0]], HEAD_LIGHT)
  })
}

/** A body twice as long as high, without its bottom: 10 triangles. */
function addBox(face: AddFace): void {
  const [x, z] = [0.45, 1]
  const top: Corner[] = [
    [-x, 1, z],
    [x, 1, z],
    [x, 1, -z],
    [-x, 1, -z],
  ]
  const [a, b, c, d] = top as [Corner, Corner, Corner, Corner]
  face([a, b, c], 1)
  face([a, c, d], 1)
  top.forEach((corner, i) => {
    const next = top[(i + 1) % top.length] ?? corner
    const [foot, nextFoot]: [Corner, Corner] = [
      [corner[0], 0, corner[2]],
      [next[0], 0, next[2]],
    ]
    face([foot, nextFoot, next], 1)
    face([foot, next, corner], 1)
  })
}

function lightOf([a, b, c]: readonly [Corner, Corner, Corner]): number {
  const u = [b[0] - a[0], b[1] - a[1], b[2] - a[2]] as const
  const v = [c[0] - a[0], c[1] - a[1], c[2] - a[2]] as const
  const x = u[1] * v[2] - u[2] * v[1]
  const y = u[2] * v[0] - u[0] * v[2]
  const z = u[0] * v[1] - u[1] * v[0]
  const up = (y / (Math.hypot(x, y, z) || 1) + 1) / 2
  return LIGHT_DOWN + (LIGHT_UP - LIGHT_DOWN) * up
}
