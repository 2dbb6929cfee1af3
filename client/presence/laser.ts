/** The own laser, as others see it, and where anybody's begins and ends. */
import { Matrix4, Quaternion, Raycaster, Vector3, type Intersection, type Object3D } from 'three'
import {
  FLAG_LASER_LEFT,
  FLAG_RIGHT_HAND,
  FLAGS,
  HEAD,
  LASER,
  LEFT,
  RIGHT,
  type Pose,
} from '../../shared/pose/pose-codec.ts'

/**
 * The own laser: whether it is on, from which hand it leaves, and how far away it ends. Written by the
 * pointer events of the scene and in the frame, read when the pose is sent; a plain object, because it
 * changes every frame.
 */
export const ownLaser = { isOn: false, hand: 'right' as 'left' | 'right', lengthM: 0 }

/** Nothing is pointed at that is farther away than this. */
export const LASER_REACH_M = 12

/** Switches the own laser on in a hand, or off. */
export function pointLaser(hand: 'left' | 'right' | null): void {
  ownLaser.isOn = hand !== null
  if (hand === null) ownLaser.lengthM = 0
  else {
    ownLaser.hand = hand
    ownLaser.lengthM = LASER_REACH_M
  }
}

const AHEAD = new Vector3(0, 0, -1)
const scratchRay = new Matrix4()
const scratchPosition = new Vector3()
const scratchRotation = new Quaternion()
const scratchScale = new Vector3()

/**
 * Writes a target ray as the hand at `at` of the pose: the others' laser leaves the hand along it. A grip
 * points 45° and more beside it. `ray` is the ray's matrix in the frame of `origin`, which is that of the
 * hall when absent.
 */
export function writeRay(
  pose: Pose,
  at: number,
  ray: ArrayLike<number>,
  origin: Matrix4 | undefined,
): void {
  scratchRay.fromArray(ray)
  if (origin) scratchRay.premultiply(origin)
  scratchRay.decompose(scratchPosition, scratchRotation, scratchScale)
  scratchPosition.toArray(pose, at)
  scratchRotation.toArray(pose, at + 3)
}

/** From the head it would hide what one looks at: it is seen to leave so far below the eyes, in m. */
const BELOW_EYES_M = 0.25

/** The ray of a pose's laser, along `direction`. It is the hand's that points, or the head's where none does. */
export function laserRay(pose: Pose, at: Vector3, direction: Vector3): void {
  const part = laserPart(pose)
  at.fromArray(pose, part)
  direction.copy(AHEAD).applyQuaternion(scratchRotation.fromArray(pose, part + 3))
}

/** Where a pose's laser is seen to leave, and where it ends: in the hall, for everybody the same. */
export function laserEnds(pose: Pose, from: Vector3, to: Vector3): void {
  laserRay(pose, from, to)
  to.multiplyScalar(pose[LASER] ?? 0).add(from)
  if (laserPart(pose) === HEAD) from.y -= BELOW_EYES_M
}

function laserPart(pose: Pose): number {
  const flags = pose[FLAGS] ?? 0
  return flags & FLAG_LASER_LEFT ? LEFT : flags & FLAG_RIGHT_HAND ? RIGHT : HEAD
}

const scratchAlong = new Vector3()

/** Lays a ray one metre long along −z from one point to another. */
export function rayMatrix(out: Matrix4, from: Vector3, to: Vector3): Matrix4 {
  const lengthM = scratchAlong.subVectors(to, from).length()
  scratchRotation.setFromUnitVectors(AHEAD, scratchAlong.divideScalar(lengthM || 1))
  return out.compose(from, scratchRotation, scratchScale.set(1, 1, lengthM))
}

/** Name in the scene of what can be pointed at. */
export const POINTED_AT = 'hall'

const raycaster = new Raycaster()
const hits: Intersection[] = []

/**
 * How far along a ray the first thing is that is seen under `root`, in m; `reachM` where there is none.
 * `direction` has length 1.
 */
export function metresTo(root: Object3D, at: Vector3, direction: Vector3, reachM: number): number {
  raycaster.set(at, direction)
  raycaster.far = reachM
  meet(root)
  let nearest = reachM
  for (const { distance } of hits) nearest = Math.min(nearest, distance)
  hits.length = 0
  return nearest
}

function meet(object: Object3D): void {
  // Rays meet what is hidden as well; whoever points means what they see.
  if (!object.visible) return
  object.raycast(raycaster, hits)
  for (const child of object.children) meet(child)
}
