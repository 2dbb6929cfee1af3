/**
 * Where led people stand: a row of places around what they are led to, the same for everybody who
 * computes it, so that each takes the place of the own number and nobody stands inside another. Places
 * lie on a lattice before the booth on open floor, each turned to what is shown: first an arc of those
 * that leave one another a free line of sight to it, then the others, nearest first. Those from which a
 * leader shows it stay free.
 */
import type { FloorPoint } from './fixtures.ts'
import { sorted } from '../list/changed-copy.ts'
import {
  TITLE_WALL_FACE_M,
  PAVILION_START_M,
  PAVILION_BEARING_RAD,
  zoneAt,
  type FloorPose,
} from './plan.ts'
import type { BoothAddress } from './placement.ts'
import { placeOf, viewInVr, viewOf } from './views.ts'
import { isWalkable, VISITOR_RADIUS_M } from './walk.ts'

/** A gathering has at most this many people, its audience and the invited. */
export const GATHER_PLACES = 200
/** People stand this far apart where there is room, then nearer; never nearer than the last. */
export const GATHER_SPACINGS_M = [0.8, 0.7, 0.62] as const
/** Nobody stands as near to what is shown, nor this near to where a leader does, in m. */
const BEFORE_BOOTH_M = 2.2
const LEADER_ROOM_M = 0.8
/** Half of how broad somebody is who stands in the way, in m. */
const SHOULDER_M = 0.25
/** From farther aside a wall is not seen, in radians from straight before it. */
const ASIDE_MAX_RAD = 1.25
/** The lattice reaches this far, in m. */
const REACH_M = 30
/** Where everybody gathers in the atrium: facing its middle, off the way in. */
const ATRIUM_VIEW: FloorPose = { x: 0.8, z: 8, yawRad: Math.PI }

interface Scene {
  /** What is shown, and the direction it faces. */
  focus: FloorPose
  /** Where a leader stands; the first is the middle of the group. */
  views: readonly FloorPose[]
  isInside: (x: number, z: number) => boolean
}

const known = new Map<string, readonly FloorPose[]>()

/** Place number `index` of those led to an address, or to the atrium (null). Counts from 0. */
export function gatherPlace(address: BoothAddress | null, index: number): FloorPose {
  const name = address === null ? 'atrium' : `${address.pavilion} ${address.bay}`
  const places = known.get(name) ?? findPlaces(sceneOf(address))
  known.set(name, places)
  const place = places[index % places.length]
  if (!place) throw new Error(`There is no place to gather at ${name}.`)
  return place
}

function sceneOf(address: BoothAddress | null): Scene {
  if (address === null)
    return {
      focus: { x: 0, z: 0, yawRad: 0 },
      views: [ATRIUM_VIEW],
      isInside: (x, z) => zoneAt(x, z) === 'atrium',
    }
  const { pavilion, bay } = address
  const place = placeOf(address)
  const ahead = bay === 'stage' ? 0 : TITLE_WALL_FACE_M
  const sin = Math.sin(PAVILION_BEARING_RAD[pavilion])
  const cos = Math.cos(PAVILION_BEARING_RAD[pavilion])
  return {
    focus: {
      x: place.x + Math.sin(place.yawRad) * ahead,
      z: place.z + Math.cos(place.yawRad) * ahead,
      yawRad: place.yawRad,
    },
    views: [viewOf(address), viewInVr(address)],
    // The portal stays free for who comes and goes.
    isInside: (x, z) =>
      x * sin + z * cos >= PAVILION_START_M + VISITOR_RADIUS_M && zoneAt(x, z) === pavilion,
  }
}

/** As many places as there may be people, as far apart as the room allows. */
function findPlaces(scene: Scene): readonly FloorPose[] {
  let places: FloorPose[] = []
  for (const spacing of GATHER_SPACINGS_M) {
    places = latticeOf(scene, spacing)
    if (places.length >= GATHER_PLACES) break
  }
  return sightFirst(places, scene.focus).slice(0, GATHER_PLACES)
}

/** Those first that hide what is shown from none of the others of them, nor have it hidden by one. */
function sightFirst(places: readonly FloorPose[], focus: FloorPose): FloorPose[] {
  const free: FloorPose[] = []
  const others: FloorPose[] = []
  for (const place of places) {
    const hidden = free.some((one) => hides(one, place, focus) || hides(place, one, focus))
    ;(hidden ? others : free).push(place)
  }
  return [...free, ...others]
}

/** Whether who stands at `other` is before what one sees from `place`. */
export function hides(other: FloorPoint, place: FloorPoint, focus: FloorPoint): boolean {
  const x = focus.x - place.x
  const z = focus.z - place.z
  const along = ((other.x - place.x) * x + (other.z - place.z) * z) / (x * x + z * z)
  if (along <= 0 || along >= 1) return false
  return Math.hypot(place.x + x * along - other.x, place.z + z * along - other.z) < SHOULDER_M
}

/** Open places on a lattice of equal triangles about the leader's, nearest first. */
function latticeOf(scene: Scene, spacing: number): FloorPose[] {
  const [middle] = scene.views
  if (!middle) return []
  const sin = Math.sin(scene.focus.yawRad)
  const cos = Math.cos(scene.focus.yawRad)
  const places: { place: FloorPose; away: number }[] = []
  const rows = Math.floor(REACH_M / (spacing * Math.sin(Math.PI / 3)))
  const columns = Math.floor(REACH_M / spacing)
  for (let row = -rows; row <= rows; row += 1)
    for (let column = -columns; column <= columns; column += 1) {
      const across = (column + (row % 2 === 0 ? 0 : 0.5)) * spacing
      const back = row * spacing * Math.sin(Math.PI / 3)
      const x = middle.x + across * cos + back * sin
      const z = middle.z - across * sin + back * cos
      const place = placeAt(scene, x, z)
      if (place) places.push({ place, away: Math.hypot(across, back) })
    }
  return sorted(places, (a, b) => a.away - b.away).map(({ place }) => place)
}

/** The place turned to what is shown; undefined where nobody should stand. */
function placeAt({ focus, views, isInside }: Scene, x: number, z: number): FloorPose | undefined {
  const dx = x - focus.x
  const dz = z - focus.z
  const before = dx * Math.sin(focus.yawRad) + dz * Math.cos(focus.yawRad)
  const away = Math.hypot(dx, dz)
  if (before < BEFORE_BOOTH_M || Math.acos(Math.min(1, before / away)) > ASIDE_MAX_RAD)
    return undefined
  if (views.some((view) => Math.hypot(x - view.x, z - view.z) < LEADER_ROOM_M)) return undefined
  if (!isInside(x, z) || !isWalkable(x, z)) return undefined
  return { x, z, yawRad: Math.atan2(-dx, -dz) }
}
