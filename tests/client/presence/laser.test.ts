import { Euler, Matrix4, Object3D, Quaternion, Vector3 } from 'three'
import { describe, expect, it } from 'vitest'
import { pointLaser, pressedLaser, writeRay } from '../../../client/presence/laser.ts'
import { createPose, LEFT, RIGHT } from '../../../shared/pose/pose-codec.ts'

/** Where a laser that leaves the hand at `at` points, as the crowd draws it: along −z. */
function directionOf(pose: Float32Array, at: number): Vector3 {
  return new Vector3(0, 0, -1).applyQuaternion(new Quaternion().fromArray(pose, at + 3))
}

const ray = new Matrix4()
  .makeRotationFromEuler(new Euler(-0.2, 0.7, 0, 'YXZ'))
  .setPosition(0.2, 1.3, -0.3)
const ahead = new Vector3(0, 0, -1).transformDirection(ray)

describe('writeRay (V4)', () => {
  it.each([LEFT, RIGHT])('lets the laser of the hand at %i leave along the target ray', (at) => {
    const pose = createPose()
    writeRay(pose, at, ray.toArray(), undefined)
    expect(directionOf(pose, at).angleTo(ahead)).toBeLessThan(1e-3)
    expect(new Vector3().fromArray(pose, at).distanceTo(new Vector3(0.2, 1.3, -0.3))).toBeLessThan(
      1e-5,
    )
  })

  it('turns and moves it with the origin that one stands in', () => {
    const origin = new Object3D()
    origin.position.set(10, 0, -4)
    origin.rotation.y = Math.PI / 2
    origin.updateMatrixWorld()
    const pose = createPose()
    writeRay(pose, RIGHT, ray.toArray(), origin.matrixWorld)
    const turned = ahead.clone().transformDirection(origin.matrixWorld)
    expect(directionOf(pose, RIGHT).angleTo(turned)).toBeLessThan(1e-3)
    const place = new Vector3(0.2, 1.3, -0.3).applyMatrix4(origin.matrixWorld)
    expect(new Vector3().fromArray(pose, RIGHT).distanceTo(place)).toBeLessThan(1e-5)
  })

  it('control: a grip points far beside its ray', () => {
    const grip = ray.clone().multiply(new Matrix4().makeRotationX(Math.PI / 4))
    const pose = createPose()
    writeRay(pose, RIGHT, grip.toArray(), undefined)
    expect(directionOf(pose, RIGHT).angleTo(ahead)).toBeGreaterThan(0.7)
  })
})

describe('pointLaser', () => {
  it('switches the laser on in a hand, and off', () => {
    pointLaser(9, 'left')
    expect(pressedLaser).toEqual({ lengthM: 9, hand: 'left' })
    pointLaser(0)
    expect(pressedLaser.lengthM).toBe(0)
  })
})
