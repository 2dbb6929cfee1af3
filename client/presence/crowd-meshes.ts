/** People further off, in two calls: figures, and flat shapes far away. Those near by are in near-people.ts. */
import {
  Color,
  DynamicDrawUsage,
  Float32BufferAttribute,
  InstancedBufferAttribute,
  InstancedBufferGeometry,
  InstancedMesh,
  Matrix4,
  Mesh,
  MeshBasicMaterial,
  type Object3D,
  Quaternion,
  ShaderMaterial,
  UniformsLib,
  UniformsUtils,
  Vector3,
} from 'three'
import { createFigureGeometry } from './avatar-shape.ts'
import { CROWD_MAX, MID_MAX, type Crowd, type Tiers } from './crowd.ts'
import { FAR_FRAGMENT, FAR_VERTEX } from './far-shader.ts'
import { DRESS_COLOURS } from './look-colours.ts'

const UP = new Vector3(0, 1, 0)

const scratchPosition = new Vector3()
const scratchRotation = new Quaternion()
const scratchScale = new Vector3()
const scratchMatrix = new Matrix4()

const PLAIN = new Color('#c9c2b4')

const colourOf = (crowd: Crowd, slot: number): Color =>
  DRESS_COLOURS[crowd.lookOf(slot).colour] ?? PLAIN

/** People of one tier as they are drawn. */
export interface DrawnTier {
  meshes: readonly Object3D[]
  draw(crowd: Crowd, tiers: Tiers): void
  dispose(): void
}

/** Figures with a body and a head, turned as they face. */
export function createFigures(): DrawnTier {
  const material = new MeshBasicMaterial({ vertexColors: true })
  const mesh = new InstancedMesh(createFigureGeometry(), material, MID_MAX)
  mesh.instanceMatrix.setUsage(DynamicDrawUsage)
  mesh.frustumCulled = false
  mesh.count = 0
  mesh.raycast = () => undefined
  scratchScale.set(1, 1, 1)
  return {
    meshes: [mesh],
    dispose() {
      mesh.geometry.dispose()
      material.dispose()
      mesh.dispose()
    },
    draw(crowd, { mid, midCount }) {
      scratchScale.set(1, 1, 1)
      for (let place = 0; place < midCount; place += 1) {
        const index = mid[place] ?? 0
        scratchPosition.set(crowd.x[index] ?? 0, 0, crowd.z[index] ?? 0)
        scratchRotation.setFromAxisAngle(UP, crowd.yawRad[index] ?? 0)
        mesh.setMatrixAt(
          place,
          scratchMatrix.compose(scratchPosition, scratchRotation, scratchScale),
        )
        mesh.setColorAt(place, colourOf(crowd, crowd.slot[index] ?? 0))
      }
      mesh.count = midCount
      mesh.instanceMatrix.needsUpdate = true
      if (mesh.instanceColor) mesh.instanceColor.needsUpdate = true
    },
  }
}

/** Flat shapes that turn to the eye: two triangles a person. */
export function createFarPeople(): DrawnTier {
  const places = new InstancedBufferAttribute(new Float32Array(CROWD_MAX * 2), 2)
  const colours = new InstancedBufferAttribute(new Float32Array(CROWD_MAX * 3), 3)
  places.setUsage(DynamicDrawUsage)
  colours.setUsage(DynamicDrawUsage)
  const geometry = new InstancedBufferGeometry()
  geometry.setIndex([0, 1, 2, 0, 2, 3])
  const corners = [-1, 0, 0, 1, 0, 0, 1, 1, 0, -1, 1, 0]
  geometry.setAttribute('position', new Float32BufferAttribute(corners, 3))
  geometry.setAttribute('place', places)
  geometry.setAttribute('tint', colours)
  geometry.instanceCount = 0
  const material = new ShaderMaterial({
    uniforms: UniformsUtils.clone(UniformsLib.fog),
    vertexShader: FAR_VERTEX,
    fragmentShader: FAR_FRAGMENT,
    fog: true,
  })
  const mesh = new Mesh(geometry, material)
  mesh.frustumCulled = false
  mesh.raycast = () => undefined
  return {
    meshes: [mesh],
    dispose() {
      geometry.dispose()
      material.dispose()
    },
    draw(crowd, { far, farCount }) {
      for (let place = 0; place < farCount; place += 1) {
        const index = far[place] ?? 0
        places.setXY(place, crowd.x[index] ?? 0, crowd.z[index] ?? 0)
        const { r, g, b } = colourOf(crowd, crowd.slot[index] ?? 0)
        colours.setXYZ(place, r, g, b)
      }
      geometry.instanceCount = farCount
      places.needsUpdate = true
      colours.needsUpdate = true
    },
  }
}
