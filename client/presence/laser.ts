/** The own laser, as others see it. */
import { Matrix4, Quaternion, Vector3 } from 'three'
import type { Pose } from '../../shared/pose/pose-codec.ts'

/**
 * The own laser as others see it: how far it reaches and from which hand. Written by the pointer
 * events of the scene, read when the pose is sent; a plain object, because it changes every frame.
 */
export const pressedLaser = { lengthM: 0, hand: 'right' as 'left' | 'right' }

/** Points at something `lengthM` away; 0 switches the laser off. */
export function pointLaser(lengthM: number, hand: 'left' | 'right' = 'right'): void {
  pressedLaser.lengthM = lengthM
  pressedLaser.hand = hand
}

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
