/** Lets a hand press balls that are drawn, or only felt, as instances. */
import type { ThreeEvent } from '@react-three/fiber'
import {
  Matrix4,
  Sphere,
  Vector3,
  type InstancedMesh,
  type Intersection,
  type SphereGeometry,
} from 'three'

const scratchMatrix = new Matrix4()
const scratchBall = new Sphere()

/** Of a mesh of balls that a hand may press, wherever they stand. */
export const pressedByHand = {
  pointerEventsType: 'all',
  spherecast: meetBalls,
  /** Whoever pinches a ball means it, not the model that it is on. */
  onPointerDown(event: ThreeEvent<PointerEvent>): void {
    if (event.pointerType === 'grab') event.stopPropagation()
  },
} as const

/**
 * What a hand asks of a mesh instead of its raycast. The pointers' own way meets the mesh's plain shape
 * as well, which stands nowhere and may be metres large.
 */
function meetBalls(this: InstancedMesh<SphereGeometry>, hand: Sphere, hits: Intersection[]): void {
  for (let instanceId = 0; instanceId < this.count; instanceId += 1) {
    this.getMatrixAt(instanceId, scratchMatrix)
    scratchBall.set(scratchBall.center.set(0, 0, 0), this.geometry.parameters.radius)
    scratchBall.applyMatrix4(scratchMatrix.premultiply(this.matrixWorld))
    const distance = Math.max(0, scratchBall.distanceToPoint(hand.center))
    if (distance > hand.radius) continue
    const point = scratchBall.clampPoint(hand.center, new Vector3())
    hits.push({ distance, point, object: this, instanceId, normal: new Vector3(0, 1, 0) })
  }
}
