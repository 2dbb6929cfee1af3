/**
 * The host: one of the people of this house, a calm body without legs and a head without a face, set
 * apart by a collar and a badge. One mesh, shaded by vertex colour; its origin is on the floor.
 */
import {
  BoxGeometry,
  LatheGeometry,
  SphereGeometry,
  TorusGeometry,
  Vector2,
  type BufferGeometry,
} from 'three'
import { mergeGeometries } from 'three/addons/utils/BufferGeometryUtils.js'
import { paintLight } from '../../xr/paint-light.ts'

const EYES_M = 1.56
const BODY_PROFILE: [number, number][] = [
  [0.02, 0.02],
  [0.18, 0.03],
  [0.205, 0.16],
  [0.185, 0.6],
  [0.21, 1.02],
  [0.238, 1.18],
  [0.225, 1.28],
  [0.15, 1.37],
  [0.075, 1.405],
  [0.02, 1.41],
]
/** A body is less deep than it is broad. */
const DEPTH_RATIO = 0.72
const ROBE = '#7b8280'
const PAPER = '#f1ebe0'
const BRASS = '#b08a4e'
const HAIR = '#3a3632'

/** Soft light from above and in front. */
function shade(geometry: BufferGeometry, colour: string): BufferGeometry {
  const plain = geometry.index ? geometry.toNonIndexed() : geometry
  plain.deleteAttribute('uv')
  return paintLight(plain, colour, (_x, y, z) => 0.66 + 0.24 * y + 0.12 * z)
}

/** Faces +z. */
export function createHostGeometry(): BufferGeometry {
  const body = new LatheGeometry(
    BODY_PROFILE.map(([radius, y]) => new Vector2(radius, y)),
    28,
  ).scale(1, 1, DEPTH_RATIO)
  body.computeVertexNormals()
  const collar = new TorusGeometry(0.085, 0.014, 8, 28)
    .rotateX(Math.PI / 2)
    .scale(1, 1, DEPTH_RATIO)
    .translate(0, 1.392, 0)
  const head = new SphereGeometry(0.12, 24, 18).scale(0.9, 1.12, 0.98).translate(0, EYES_M, 0)
  const hair = new SphereGeometry(0.126, 28, 18, 0, Math.PI * 2, 0, Math.PI * 0.56)
    .scale(0.92, 1.13, 1)
    .rotateX(-0.62)
    .translate(0, EYES_M + 0.004, -0.012)
  const badge = new BoxGeometry(0.07, 0.028, 0.008).rotateX(-0.08).translate(0.085, 1.19, 0.155)
  const hands = [-1, 1].map((side) =>
    shade(
      new SphereGeometry(0.045, 12, 10)
        .scale(1.25, 0.62, 0.8)
        .rotateZ(side * 0.35)
        .translate(side * 0.035, 0.98, 0.175),
      PAPER,
    ),
  )
  const sleeves = [-1, 1].map((side) =>
    shade(
      new SphereGeometry(0.06, 14, 10)
        .scale(2.1, 0.78, 0.8)
        .rotateZ(side * -0.55)
        .rotateY(side * 0.7)
        .translate(side * 0.145, 1.035, 0.115),
      ROBE,
    ),
  )
  return mergeGeometries([
    shade(body, ROBE),
    shade(collar, BRASS),
    shade(head, PAPER),
    shade(hair, HAIR),
    shade(badge, BRASS),
    ...sleeves,
    ...hands,
  ])
}
