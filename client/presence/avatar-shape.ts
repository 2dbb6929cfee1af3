/** The figure of an avatar: a calm body without legs, a head with a visor, two hands. Shaded by vertex colour. */
import {
  type BufferGeometry,
  CylinderGeometry,
  LatheGeometry,
  OctahedronGeometry,
  SphereGeometry,
  Vector2,
} from 'three'
import { mergeGeometries } from 'three/addons/utils/BufferGeometryUtils.js'
import { paintLight } from '../xr/paint-light.ts'

const BODY_PROFILE: [number, number][] = [
  [0.02, -1.5],
  [0.17, -1.48],
  [0.2, -1.3],
  [0.19, -0.95],
  [0.22, -0.5],
  [0.235, -0.38],
  [0.19, -0.24],
  [0.08, -0.18],
  [0.02, -0.17],
]
const BODY_DEPTH = 0.74
const PAPER = '#f1ebe0'
const VISOR = '#2a2b2d'
const LIGHT = '#fff3d6'

/** Soft light from above. */
function shade(geometry: BufferGeometry, colour: string): BufferGeometry {
  paintLight(geometry, colour, (_x, y) => 0.62 + 0.38 * y)
  geometry.deleteAttribute('uv')
  return geometry.index ? geometry.toNonIndexed() : geometry
}

/** Body below the head, origin at the eyes; white, so that the instance's colour shows. */
export function createBodyGeometry(): BufferGeometry {
  const points = BODY_PROFILE.map(([r, y]) => new Vector2(r, y))
  const body = new LatheGeometry(points, 14).scale(1, 1, BODY_DEPTH)
  body.computeVertexNormals()
  return shade(body, '#ffffff')
}

/** Head with its visor, origin at the eyes, looking along −z. */
export function createHeadGeometry(): BufferGeometry {
  const head = shade(new SphereGeometry(0.125, 16, 12).scale(0.92, 1.12, 1), PAPER)
  const visor = new CylinderGeometry(
    0.124,
    0.124,
    0.075,
    16,
    1,
    true,
    Math.PI * 0.68,
    Math.PI * 0.64,
  )
  const band = shade(visor.scale(0.97, 1, 1.06), VISOR)
  return mergeGeometries([head, band])
}

export function createHandGeometry(): BufferGeometry {
  return shade(new SphereGeometry(0.05, 10, 8).scale(0.8, 0.6, 1.25), PAPER)
}

/** A thin ray along −z, one metre long. */
export function createLaserGeometry(): BufferGeometry {
  const ray = new CylinderGeometry(0.004, 0.006, 1, 6, 1, true)
  return shade(ray.rotateX(-Math.PI / 2).translate(0, 0, -0.5), LIGHT)
}

/** A whole figure of few triangles, origin on the floor, looking along −z, for people further off. */
export function createFigureGeometry(): BufferGeometry {
  const outline: [number, number][] = [
    [0.16, 0.1],
    [0.2, 0.5],
    [0.22, 1.16],
    [0.05, 1.44],
  ]
  const points = outline.map(([r, y]) => new Vector2(r, y))
  const body = shade(new LatheGeometry(points, 6).scale(1, 1, BODY_DEPTH), '#ffffff')
  const head = shade(new OctahedronGeometry(0.14).translate(0, 1.6, 0), PAPER)
  return mergeGeometries([body, head])
}

/** Muted, and always the same for the same person. */
export const BODY_COLOURS = ['#e8b55a', '#8fa3ad', '#c9c2b4', '#d96a52', '#56bdb2', '#6d9be0']
