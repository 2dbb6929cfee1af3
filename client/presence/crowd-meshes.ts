/** The crowd's three draw calls: people with head and hands, figures, flat shapes far away. */
import {
  BatchedMesh,
  type BufferGeometry,
  Color,
  DynamicDrawUsage,
  Float32BufferAttribute,
  InstancedBufferAttribute,
  InstancedBufferGeometry,
  InstancedMesh,
  Matrix4,
  Mesh,
  MeshBasicMaterial,
  Quaternion,
  ShaderMaterial,
  UniformsLib,
  UniformsUtils,
  Vector3,
} from 'three'
import {
  FLAG_LASER_LEFT,
  FLAG_LEFT_HAND,
  FLAG_RIGHT_HAND,
  FLAGS,
  HEAD,
  LASER,
  LEFT,
  RIGHT,
  type Pose,
} from '../../shared/pose/pose-codec.ts'
import {
  BODY_COLOURS,
  createBodyGeometry,
  createFigureGeometry,
  createHandGeometry,
  createHeadGeometry,
  createLaserGeometry,
} from './avatar-shape.ts'
import { CROWD_MAX, MID_MAX, NEAR_MAX, type Crowd, type Tiers } from './crowd.ts'
import { FAR_FRAGMENT, FAR_VERTEX } from './far-shader.ts'

/** Eyes of a person of whom only the place is known, in m. */
const EYE_M = 1.6
const UP = new Vector3(0, 1, 0)

const scratchPosition = new Vector3()
const scratchRotation = new Quaternion()
const scratchScale = new Vector3()
const scratchMatrix = new Matrix4()
const HIDDEN = new Matrix4().makeScale(0, 0, 0)
const COLOURS = BODY_COLOURS.map((colour) => new Color(colour))

const PLAIN = new Color('#c9c2b4')

const colourOf = (slot: number): Color => COLOURS[slot % COLOURS.length] ?? PLAIN

/** Body, head, two hands and a laser for each of the nearest, in one call. */
export interface NearPeople {
  mesh: BatchedMesh
  /** Draws these people at `nowMs`; the rest of the places stay empty. */
  draw(crowd: Crowd, tiers: Tiers, nowMs: number): void
}

const PARTS = ['body', 'head', 'left', 'right', 'laser'] as const
type PartName = (typeof PARTS)[number]

export function createNearPeople(): NearPeople {
  const shapes = [
    createBodyGeometry(),
    createHeadGeometry(),
    createHandGeometry(),
    createLaserGeometry(),
  ]
  const vertices = shapes.reduce((sum, shape) => sum + shape.getAttribute('position').count, 0)
  const material = new MeshBasicMaterial({ vertexColors: true })
  const mesh = new BatchedMesh(NEAR_MAX * PARTS.length, vertices, 0, material)
  mesh.frustumCulled = false
  mesh.perObjectFrustumCulled = false
  mesh.sortObjects = false
  mesh.raycast = () => undefined
  const [body = 0, head = 0, hand = 0, laser = 0] = shapes.map((shape) => mesh.addGeometry(shape))
  for (const shape of shapes) shape.dispose()
  const geometryOf: Record<PartName, number> = { body, head, left: hand, right: hand, laser }
  const instances = Array.from({ length: NEAR_MAX }, () =>
    PARTS.map((part) => mesh.addInstance(geometryOf[part])),
  )
  const show = (person: number, part: number, matrix: Matrix4 | undefined): void => {
    const instance = instances[person]?.[part] ?? 0
    mesh.setVisibleAt(instance, matrix !== undefined)
    mesh.setMatrixAt(instance, matrix ?? HIDDEN)
  }
  return {
    mesh,
    draw(crowd, tiers, nowMs) {
      for (let person = 0; person < NEAR_MAX; person += 1) {
        const index = tiers.near[person] ?? 0
        if (person >= tiers.nearCount) {
          for (let part = 0; part < PARTS.length; part += 1) show(person, part, undefined)
          continue
        }
        const slot = crowd.slot[index] ?? 0
        const pose = crowd.poseOf(slot, nowMs) ?? standing(crowd, index)
        mesh.setColorAt(instances[person]?.[0] ?? 0, colourOf(slot))
        show(person, 0, bodyMatrix(pose))
        show(person, 1, partMatrix(pose, HEAD, 1))
        const flags = pose[FLAGS] ?? 0
        show(person, 2, flags & FLAG_LEFT_HAND ? partMatrix(pose, LEFT, 1) : undefined)
        show(person, 3, flags & FLAG_RIGHT_HAND ? partMatrix(pose, RIGHT, 1) : undefined)
        show(person, 4, laserMatrix(pose))
      }
    },
  }
}

const standingPose = new Float32Array(23)

/** Somebody of whom only the place is known stands upright with the hands at rest. */
function standing(crowd: Crowd, index: number): Pose {
  const half = (crowd.yawRad[index] ?? 0) / 2
  standingPose.fill(0)
  standingPose[HEAD] = crowd.x[index] ?? 0
  standingPose[HEAD + 1] = EYE_M
  standingPose[HEAD + 2] = crowd.z[index] ?? 0
  standingPose[HEAD + 4] = Math.sin(half)
  standingPose[HEAD + 6] = Math.cos(half)
  return standingPose
}

function partMatrix(pose: Pose, at: number, lengthM: number): Matrix4 {
  scratchPosition.fromArray(pose, at)
  scratchRotation.fromArray(pose, at + 3)
  scratchScale.set(1, 1, lengthM)
  return scratchMatrix.compose(scratchPosition, scratchRotation, scratchScale)
}

/** The body stands below the head and turns with it, but does not lean. */
function bodyMatrix(pose: Pose): Matrix4 {
  scratchRotation.fromArray(pose, HEAD + 3)
  const { x, y, z, w } = scratchRotation
  scratchRotation.setFromAxisAngle(UP, Math.atan2(2 * (w * y + x * z), 1 - 2 * (y * y + x * x)))
  scratchPosition.fromArray(pose, HEAD)
  scratchScale.set(1, Math.max(0.4, scratchPosition.y / EYE_M), 1)
  return scratchMatrix.compose(scratchPosition, scratchRotation, scratchScale)
}

function laserMatrix(pose: Pose): Matrix4 | undefined {
  const length = pose[LASER] ?? 0
  if (length <= 0) return undefined
  const flags = pose[FLAGS] ?? 0
  const from = flags & FLAG_LASER_LEFT ? LEFT : flags & FLAG_RIGHT_HAND ? RIGHT : HEAD
  return partMatrix(pose, from, length)
}

/** Figures with a body and a head, turned as they face. */
export interface Figures {
  mesh: InstancedMesh
  draw(crowd: Crowd, tiers: Tiers): void
}

export function createFigures(): Figures {
  const material = new MeshBasicMaterial({ vertexColors: true })
  const mesh = new InstancedMesh(createFigureGeometry(), material, MID_MAX)
  mesh.instanceMatrix.setUsage(DynamicDrawUsage)
  mesh.frustumCulled = false
  mesh.count = 0
  mesh.raycast = () => undefined
  scratchScale.set(1, 1, 1)
  return {
    mesh,
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
        mesh.setColorAt(place, colourOf(crowd.slot[index] ?? 0))
      }
      mesh.count = midCount
      mesh.instanceMatrix.needsUpdate = true
      if (mesh.instanceColor) mesh.instanceColor.needsUpdate = true
    },
  }
}

/** Flat shapes that turn to the eye: two triangles a person. */
export interface FarPeople {
  mesh: Mesh<InstancedBufferGeometry, ShaderMaterial>
  draw(crowd: Crowd, tiers: Tiers): void
}

export function createFarPeople(): FarPeople {
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
    mesh,
    draw(crowd, { far, farCount }) {
      for (let place = 0; place < farCount; place += 1) {
        const index = far[place] ?? 0
        places.setXY(place, crowd.x[index] ?? 0, crowd.z[index] ?? 0)
        const { r, g, b } = colourOf(crowd.slot[index] ?? 0)
        colours.setXYZ(place, r, g, b)
      }
      geometry.instanceCount = farCount
      places.needsUpdate = true
      colours.needsUpdate = true
    },
  }
}

export function disposeMesh(mesh: { geometry: BufferGeometry; material: unknown }): void {
  mesh.geometry.dispose()
  ;(mesh.material as MeshBasicMaterial).dispose()
}
