/**
 * Everybody there is to be drawn, as flat arrays, and who is drawn how: the nearest few with head and
 * hands, the next as figures, all others as flat shapes. Pure; ten thousand people allocate nothing.
 */
import { givenLook, type Look } from '../../shared/avatar/look.ts'
import type { Pose } from '../../shared/pose/pose-codec.ts'
import type { Gesture } from './stance.ts'

export const CROWD_MAX = 10_000
/** Most people drawn with head and hands, and most drawn as figures. */
export const NEAR_MAX = 24
export const MID_MAX = 200

/** Distances are sorted into shells this deep, in m. */
const SHELL_M = 1
const SHELLS = 96

export interface Crowd {
  count: number
  /** Where each stands, in m, and faces, in radians about +y. */
  x: Float32Array
  z: Float32Array
  yawRad: Float32Array
  /** Number that gives a person colour and pose, the same for the same person. */
  slot: Uint16Array
  /** The whole pose of a slot at a time of performance.now(), where it is known. */
  poseOf: (slot: number, nowMs: number) => Pose | undefined
  /** How a slot's person looks. */
  lookOf: (slot: number) => Look
  /** What a slot's person does with hands that are not tracked. */
  gestureOf: (slot: number, nowMs: number) => Gesture
}

/** Looks of people of whom nothing is known. */
const SOME_LOOKS = Array.from({ length: 61 }, (_, i) => givenLook(String(i), 'audience'))
const PLAIN = givenLook('', 'audience')
const AT_REST: Gesture = { raised: 0, speaking: 0 }

export const someLook = (slot: number): Look => SOME_LOOKS[slot % SOME_LOOKS.length] ?? PLAIN
export const atRest = (): Gesture => AT_REST

export function createCrowd(capacity = CROWD_MAX): Crowd {
  return {
    count: 0,
    x: new Float32Array(capacity),
    z: new Float32Array(capacity),
    yawRad: new Float32Array(capacity),
    slot: new Uint16Array(capacity),
    poseOf: () => undefined,
    lookOf: someLook,
    gestureOf: atRest,
  }
}

/** The people of the hall one stands in: the room writes them, the view draws them. */
export const hallCrowd = createCrowd()

/** Adds a person; who comes after the last place is not drawn. */
export function addToCrowd(
  crowd: Crowd,
  person: { slot: number; x: number; z: number; yawRad: number },
): void {
  const index = crowd.count
  if (index >= crowd.x.length) return
  crowd.x[index] = person.x
  crowd.z[index] = person.z
  crowd.yawRad[index] = person.yawRad
  crowd.slot[index] = person.slot
  crowd.count += 1
}

export interface Tiers {
  near: Uint16Array
  mid: Uint16Array
  far: Uint16Array
  nearCount: number
  midCount: number
  farCount: number
}

export function createTiers(capacity = CROWD_MAX): Tiers {
  return {
    near: new Uint16Array(NEAR_MAX),
    mid: new Uint16Array(MID_MAX),
    far: new Uint16Array(capacity),
    nearCount: 0,
    midCount: 0,
    farCount: 0,
  }
}

const shellOf = new Uint8Array(CROWD_MAX)
const population = new Uint16Array(SHELLS)

/**
 * Sorts everybody into tiers by distance from (x, z). A shell goes into a tier as a whole, so that
 * people at the same distance look alike; a tier may stay a little below its bound.
 */
export function assignTiers(crowd: Crowd, tiers: Tiers, x: number, z: number): void {
  population.fill(0)
  for (let i = 0; i < crowd.count; i += 1) {
    const distanceM = Math.hypot((crowd.x[i] ?? 0) - x, (crowd.z[i] ?? 0) - z)
    const shell = Math.min(SHELLS - 1, Math.floor(distanceM / SHELL_M))
    shellOf[i] = shell
    population[shell] = (population[shell] ?? 0) + 1
  }
  const nearEnd = lastShell(0, NEAR_MAX)
  const midEnd = lastShell(nearEnd, MID_MAX)
  tiers.nearCount = 0
  tiers.midCount = 0
  tiers.farCount = 0
  for (let i = 0; i < crowd.count; i += 1) {
    const shell = shellOf[i] ?? 0
    if (shell < nearEnd) {
      tiers.near[tiers.nearCount] = i
      tiers.nearCount += 1
    } else if (shell < midEnd) {
      tiers.mid[tiers.midCount] = i
      tiers.midCount += 1
    } else {
      tiers.far[tiers.farCount] = i
      tiers.farCount += 1
    }
  }
}

/** The first shell from `from` on that no longer fits `most` people. */
function lastShell(from: number, most: number): number {
  let people = 0
  for (let shell = from; shell < SHELLS; shell += 1) {
    people += population[shell] ?? 0
    if (people > most) return shell
  }
  return SHELLS
}
