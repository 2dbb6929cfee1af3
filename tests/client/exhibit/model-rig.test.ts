import {
  BoxGeometry,
  Group,
  Mesh,
  MeshStandardMaterial,
  Raycaster,
  Sphere,
  Vector3,
  type BatchedMesh,
  type Intersection,
  type Material,
  type Object3D,
} from 'three'
import type { GLTF } from 'three/addons/loaders/GLTFLoader.js'
import { describe, expect, it } from 'vitest'
import { createModelRig } from '../../../client/exhibit/model/model-rig.ts'
import { modelSchema } from '../../../shared/exhibit/model/manifest.ts'
import { modelState } from '../../../shared/exhibit/model/state.ts'

type SphereTarget = Object3D & {
  spherecast?: (sphere: Sphere, hits: Intersection[]) => void
}

const manifest = modelSchema.parse({
  kind: 'model',
  id: 'm',
  assetId: 'a',
  title: { zh: '楼' },
  explodes: true,
  sections: true,
  layers: [{ id: 'roof', title: { zh: '屋面' }, nodes: ['roof'] }],
})
const first = modelState.initial(manifest)

/** Two boxes one above the other: `house` from 0 to 1 m, `roof` from 1 to 2 m. */
function createHouse(): GLTF {
  const material = new MeshStandardMaterial()
  const scene = new Group()
  for (const [name, y] of [
    ['house', 0.5],
    ['roof', 1.5],
  ] as const) {
    const mesh = new Mesh(new BoxGeometry(), material)
    mesh.name = name
    mesh.position.y = y
    scene.add(mesh)
  }
  return { scene, animations: [], userData: {} } as unknown as GLTF
}

const rigOf = () => createModelRig(createHouse(), manifest)
const batchesOf = (rig: ReturnType<typeof rigOf>) => {
  const found: (BatchedMesh & { material: Material })[] = []
  rig.object.traverse((node) => {
    if ('isBatchedMesh' in node) found.push(node as BatchedMesh & { material: Material })
  })
  return found
}
const heightOf = (rig: ReturnType<typeof rigOf>, name: string) =>
  rig.object.getObjectByName(name)?.getWorldPosition(new Vector3()).y

describe('createModelRig', () => {
  it('draws nodes of one material in one call, where the nodes stand', () => {
    const rig = rigOf()
    rig.show(first)
    expect(batchesOf(rig)).toHaveLength(1)
    expect(rig.box.max.y).toBeCloseTo(2)
  })

  it('takes a layer off and puts it back', () => {
    const rig = rigOf()
    const [batch] = batchesOf(rig)
    rig.show({ ...first, hidden: ['roof'] })
    expect([batch?.getVisibleAt(0), batch?.getVisibleAt(1)]).toEqual([true, false])
    rig.show(first)
    expect(batch?.getVisibleAt(1)).toBe(true)
  })

  it('draws parts apart from the middle and together again', () => {
    const rig = rigOf()
    rig.show({ ...first, explode: 1 })
    expect(heightOf(rig, 'roof')).toBeCloseTo(1.5 + 0.5 * 1.1)
    expect(heightOf(rig, 'house')).toBeCloseTo(0.5 - 0.5 * 1.1)
    rig.show(first)
    expect(heightOf(rig, 'roof')).toBeCloseTo(1.5)
  })

  it('is met by rays and hands where it is drawn, not where its file has its points', () => {
    const rig = rigOf()
    rig.show({ ...first, hidden: ['roof'] })
    rig.object.updateMatrixWorld(true)
    const down = new Raycaster(new Vector3(0, 5, 0), new Vector3(0, -1, 0))
    const found: Intersection[] = []
    rig.object.traverse((node) => node.raycast(down, found))
    expect(new Set(found.map(({ distance }) => distance))).toEqual(new Set([4]))
    expect(new Set(found.map(({ object }) => object))).toEqual(new Set(batchesOf(rig)))
    const handAt = (y: number): Intersection[] => {
      const hits: Intersection[] = []
      rig.object.traverse((node) => {
        const { spherecast } = node as SphereTarget
        if (node instanceof Mesh && !spherecast) throw new Error('A hand would meet raw points.')
        spherecast?.(new Sphere(new Vector3(0, y, 0), 0.07), hits)
      })
      return hits
    }
    expect(handAt(1.05)).toMatchObject([{ batchId: 0, point: { y: 1 } }])
    expect(handAt(1.5)).toEqual([])
    // A box of a metre lies round the origin in the file, and half of it below where the house stands.
    expect(handAt(-0.3)).toEqual([])
  })

  it('is met by hands at its faces as they stand, and not from within', () => {
    const rig = rigOf()
    rig.show({ ...first, hidden: ['roof'] })
    rig.object.rotation.y = Math.PI / 4
    rig.object.scale.setScalar(2)
    rig.object.updateMatrixWorld(true)
    const handAt = (...place: [x: number, y: number, z: number]): Intersection[] => {
      const hits: Intersection[] = []
      for (const node of batchesOf(rig) as SphereTarget[])
        node.spherecast?.(new Sphere(new Vector3(...place), 0.07), hits)
      return hits
    }
    // An edge of the house now stands 1.41 m from the middle, its sides 1 m.
    expect(handAt(1.4, 1, 0)).toHaveLength(1)
    expect(handAt(0.75, 1, 0.75)).toMatchObject([{ distance: expect.closeTo(0.0607, 3) }])
    expect(handAt(1.2, 1, 1.2)).toEqual([])
    expect(handAt(0, 1, 0)).toEqual([])
    expect(handAt(0.2, 1.95, 0.2)).toMatchObject([{ distance: expect.closeTo(0.05) }])
  })

  it('does not draw what leaves the reach of its stand, whatever moved it, and draws it again', () => {
    const rig = rigOf()
    const [batch] = batchesOf(rig)
    const drawn = () => [batch?.getVisibleAt(0), batch?.getVisibleAt(1)]
    const lift = { node: 'roof', property: 'lift', low: 0, high: 100, from: 0, to: 100 } as const
    rig.show({ ...first, explode: 1 })
    expect(drawn()).toEqual([true, true])
    rig.bind([{ binding: lift, value: 100 }])
    expect(drawn()).toEqual([true, false])
    rig.bind([{ binding: lift, value: 0 }])
    expect(drawn()).toEqual([true, true])
    rig.bind([{ binding: { ...lift, property: 'scale' }, value: 50 }])
    expect(drawn()).toEqual([true, false])
  })

  it('cuts at a share of the extent, in the world it stands in', () => {
    const rig = rigOf()
    rig.object.position.y = 10
    rig.object.updateMatrixWorld(true)
    rig.show({ ...first, section: { axis: 'y', at: 0.25 } })
    rig.followSection()
    const [batch] = batchesOf(rig)
    const [plane] = batch?.material.clippingPlanes ?? []
    expect(plane?.distanceToPoint(new Vector3(0, 10.4, 0))).toBeCloseTo(0.1)
    expect(plane?.distanceToPoint(new Vector3(0, 10.6, 0))).toBeCloseTo(-0.1)
    rig.show(first)
    expect(batch?.material.clippingPlanes).toBeNull()
  })

  it('moves nodes by what is bound to them, and not by what has no number', () => {
    const rig = rigOf()
    const lift = { node: 'roof', property: 'lift', low: 0, high: 100, from: 0, to: 2 } as const
    rig.bind([{ binding: lift, value: 50 }])
    expect(heightOf(rig, 'roof')).toBeCloseTo(2.5)
    rig.bind([{ binding: lift, value: NaN }])
    expect(heightOf(rig, 'roof')).toBeCloseTo(2.5)
    rig.bind([{ binding: { ...lift, node: 'cellar' }, value: 1 }])
    rig.show({ ...first, explode: 1 })
    expect(heightOf(rig, 'roof')).toBeCloseTo(1.5 + 0.55 + 1)
  })

  it('lets go of everything once', () => {
    const rig = rigOf()
    expect(() => rig.dispose()).not.toThrow()
  })

  it('moves no other model of the same file', () => {
    const gltf = createHouse()
    const [one, other] = [createModelRig(gltf, manifest), createModelRig(gltf, manifest)]
    one.show({ ...first, explode: 1, section: { axis: 'x', at: 0.5 } })
    other.show(first)
    expect(heightOf(other, 'roof')).toBeCloseTo(1.5)
    const [batch] = batchesOf(other)
    expect(batch?.material.clippingPlanes).toBeNull()
  })
})
