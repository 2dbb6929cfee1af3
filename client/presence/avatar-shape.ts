/** The figure of somebody further off: a calm body without legs and a head. Shaded by vertex colour. */
import { type BufferGeometry, LatheGeometry, OctahedronGeometry, Vector2 } from 'three'
import { mergeGeometries } from 'three/addons/utils/BufferGeometryUtils.js'
import { paintLight } from '../xr/paint-light.ts'

const BODY_DEPTH = 0.74
const PAPER = '#e6c3a2'

/** Soft light from above. */
function shade(geometry: BufferGeometry, colour: string): BufferGeometry {
  paintLight(geometry, colour, (_x, y) => 0.62 + 0.38 * y)
  geometry.deleteAttribute('uv')
  return geometry.index ? geometry.toNonIndexed() : geometry
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
