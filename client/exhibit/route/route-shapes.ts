/** A way as one mesh: a line, arrowheads that say which way it goes, and a disc at every stop. */
import {
  BufferAttribute,
  Color,
  ConeGeometry,
  CylinderGeometry,
  Matrix4,
  Quaternion,
  SphereGeometry,
  Vector3,
  type BufferGeometry,
} from 'three'
import { mergeGeometries } from 'three/addons/utils/BufferGeometryUtils.js'
import type { Point } from '../../../shared/exhibit/fields.ts'
import type { RouteWay } from '../../../shared/exhibit/route/manifest.ts'
import { measureWay, placeOnWay } from '../../../shared/exhibit/route/way.ts'

/** On the stand, whatever the size of the model. */
const LINE_RADIUS_M = 0.006
const ARROW_RADIUS_M = 0.016
const ARROW_LENGTH_M = 0.034
const ARROW_GAP_M = 0.1
const STOP_RADIUS_M = 0.02
const STOP_THICKNESS_M = 0.008
const LINE = '#e8b55a'
const ARROW = '#fff3d6'
const STOP = '#f4efe6'
const UP = new Vector3(0, 1, 0)

function painted(geometry: BufferGeometry, colour: string): BufferGeometry {
  const { r, g, b } = new Color(colour)
  const { count } = geometry.getAttribute('position')
  const colours = new Float32Array(count * 3)
  for (let i = 0; i < count; i += 1) colours.set([r, g, b], i * 3)
  geometry.setAttribute('color', new BufferAttribute(colours, 3))
  geometry.deleteAttribute('uv')
  return geometry
}

const stood = (geometry: BufferGeometry, at: Vector3, towards: Vector3): BufferGeometry =>
  geometry.applyMatrix4(
    new Matrix4().compose(
      at,
      new Quaternion().setFromUnitVectors(UP, towards.clone().normalize()),
      new Vector3(1, 1, 1),
    ),
  )

/** In the model's frame; `unitM` is the size of its unit on the stand, in m. */
export function createWayGeometry(way: RouteWay, unitM: number): BufferGeometry {
  const points = way.points.map((point) => new Vector3(...point))
  const parts = points.slice(1).flatMap((to, index) => {
    const from = points[index] ?? to
    const along = to.clone().sub(from)
    const line = new CylinderGeometry(
      LINE_RADIUS_M / unitM,
      LINE_RADIUS_M / unitM,
      along.length(),
      6,
    )
    const joint = new SphereGeometry(LINE_RADIUS_M / unitM, 6, 4).translate(to.x, to.y, to.z)
    return [
      painted(stood(line, from.clone().add(to).multiplyScalar(0.5), along), LINE),
      painted(joint, LINE),
    ]
  })
  const arrows = arrowPlaces(way, ARROW_GAP_M / unitM).map(({ at, towards }) =>
    painted(
      stood(new ConeGeometry(ARROW_RADIUS_M / unitM, ARROW_LENGTH_M / unitM, 8), at, towards),
      ARROW,
    ),
  )
  const stops = way.stops.flatMap(({ point }) => {
    const at = points[point]
    if (!at) return []
    const radius = STOP_RADIUS_M / unitM
    const disc = new CylinderGeometry(radius, radius, STOP_THICKNESS_M / unitM, 20)
    return [painted(disc.translate(at.x, at.y, at.z), STOP)]
  })
  return mergeGeometries([...parts, ...arrows, ...stops])
}

/** Where arrowheads stand, in even steps along the way. */
export function arrowPlaces(way: RouteWay, gap: number): { at: Vector3; towards: Vector3 }[] {
  const measure = measureWay(way)
  const count = Math.max(1, Math.floor(measure.total / gap))
  return Array.from({ length: count }, (_, index) => {
    const place: { at: Point; towards: Point } = { at: [0, 0, 0], towards: [0, 0, 0] }
    placeOnWay(way, measure, ((index + 0.5) / count) * measure.total, place)
    return { at: new Vector3(...place.at), towards: new Vector3(...place.towards) }
  })
}
