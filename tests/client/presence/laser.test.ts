import fc from 'fast-check'
import { BoxGeometry, Euler, Group, Matrix4, Mesh, Object3D, Quaternion, Vector3 } from 'three'
import { describe, expect, it } from 'vitest'
import {
  LASER_REACH_M,
  laserEnds,
  metresTo,
  ownLaser,
  pointLaser,
  rayMatrix,
  writeRay,
} from '../../../client/presence/laser.ts'
import {
  createPose,
  FLAG_LASER_LEFT,
  FLAG_LEFT_HAND,
  FLAG_RIGHT_HAND,
  FLAGS,
  HEAD,
  LASER,
  LEFT,
  POSE_BYTES,
  readPose,
  RIGHT,
  writePose,
} from '../../../shared/pose/pose-codec.ts'

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
    pointLaser('left')
    expect(ownLaser).toEqual({ isOn: true, hand: 'left', lengthM: LASER_REACH_M })
    pointLaser(null)
    expect(ownLaser).toMatchObject({ isOn: false, lengthM: 0 })
  })
})

/** From here and farther away an end is looked at by others, in m. */
const LOOKED_AT_FROM_M = 3

describe('where a laser ends', () => {
  const axis = fc.double({ min: -1, max: 1, noNaN: true })
  const turn = fc
    .tuple(axis, axis, axis, axis)
    .filter((parts) => Math.hypot(...parts) > 0.1)
    .map((parts) => new Quaternion(...parts).normalize())
  const pointing = fc.record({
    turn,
    lengthM: fc.double({ min: 0.3, max: LASER_REACH_M, noNaN: true }),
    by: fc.constantFrom('left', 'right', 'head'),
    seenFrom: fc.tuple(axis, axis, axis).filter((parts) => Math.hypot(...parts) > 0.1),
  })

  it('is the same for who points and for who looks, to less than 1°', () => {
    fc.assert(
      fc.property(pointing, ({ turn, lengthM, by, seenFrom }) => {
        const pose = createPose()
        new Vector3(12.3, 1.62, -7.1).toArray(pose, HEAD)
        const at = by === 'head' ? HEAD : by === 'left' ? LEFT : RIGHT
        if (at !== HEAD) new Vector3(12.5, 1.1, -7.4).toArray(pose, at)
        turn.toArray(pose, at + 3)
        pose[FLAGS] =
          by === 'head' ? 0 : by === 'left' ? FLAG_LEFT_HAND | FLAG_LASER_LEFT : FLAG_RIGHT_HAND
        pose[LASER] = lengthM
        const bytes = new DataView(new ArrayBuffer(POSE_BYTES))
        writePose(bytes, 0, pose)
        const got = createPose()
        readPose(bytes, 0, got)
        const [own, others, from] = [new Vector3(), new Vector3(), new Vector3()]
        laserEnds(pose, from, own)
        laserEnds(got, from, others)
        const eye = own
          .clone()
          .addScaledVector(new Vector3(...seenFrom).normalize(), LOOKED_AT_FROM_M)
        const angle = own.sub(eye).angleTo(others.sub(eye))
        expect((angle * 180) / Math.PI).toBeLessThan(1)
      }),
    )
  })

  it('is on the nearest thing that is seen', () => {
    const hall = new Group()
    const wall = new Mesh(new BoxGeometry(4, 4, 0.2))
    wall.position.set(0, 1.5, -5.1)
    const curtain = wall.clone()
    curtain.position.z = -2
    curtain.visible = false
    const aside = wall.clone()
    aside.position.set(9, 1.5, -1)
    hall.add(wall, curtain, aside)
    hall.updateMatrixWorld()
    const eye = new Vector3(0, 1.6, 0)
    const forward = new Vector3(0, 0, -1)
    expect(metresTo(hall, eye, forward, LASER_REACH_M)).toBeCloseTo(5)
    expect(metresTo(hall, eye, forward.negate(), LASER_REACH_M)).toBe(LASER_REACH_M)
  })

  it('is what the others draw the ray to', () => {
    const [from, to] = [new Vector3(1, 1, 1), new Vector3(-2, 0.5, 4)]
    const end = new Vector3(0, 0, -1).applyMatrix4(rayMatrix(new Matrix4(), from, to))
    expect(end.distanceTo(to)).toBeLessThan(1e-6)
  })
})
