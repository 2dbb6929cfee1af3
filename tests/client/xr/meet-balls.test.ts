import {
  InstancedMesh,
  Matrix4,
  MeshBasicMaterial,
  Sphere,
  SphereGeometry,
  Vector3,
  type Intersection,
} from 'three'
import { describe, expect, it } from 'vitest'
import { pressedByHand } from '../../../client/xr/meet-balls.ts'

/** Two balls of 2 cm on a stand that is twice as large, made of one of a metre as pins are. */
function createPins() {
  const pins = new InstancedMesh(new SphereGeometry(1), new MeshBasicMaterial(), 2)
  for (const [index, x] of [0.5, 1].entries())
    pins.setMatrixAt(index, new Matrix4().makeScale(0.01, 0.01, 0.01).setPosition(x, 0, 0))
  pins.scale.setScalar(2)
  pins.updateMatrixWorld()
  return Object.assign(pins, pressedByHand)
}

const handAt = (x: number): Intersection[] => {
  const hits: Intersection[] = []
  createPins().spherecast(new Sphere(new Vector3(x, 0, 0), 0.07), hits)
  return hits
}

describe('pressedByHand', () => {
  it('lets a hand meet the ball that it reaches', () => {
    expect(handAt(1.05)).toMatchObject([{ instanceId: 0, distance: expect.closeTo(0.03) }])
    expect(handAt(2)).toMatchObject([{ instanceId: 1, distance: 0 }])
  })

  it('lets a hand meet nothing where the shape stands of which the balls are made', () => {
    expect(handAt(0)).toEqual([])
    expect(handAt(1.5)).toEqual([])
  })
})
