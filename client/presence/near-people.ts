/**
 * People near by, drawn with head, body, arms and fingers in two calls: what all have alike, by the frames of
 * their parts; and what each has of an own kind (hair, glasses, dress) or only now (a laser and where it
 * ends).
 */
import {
  BatchedMesh,
  BufferAttribute,
  type BufferGeometry,
  type Color,
  DataTexture,
  FloatType,
  InstancedBufferGeometry,
  Matrix4,
  Mesh,
  MeshBasicMaterial,
  type Object3D,
  RGBAFormat,
  ShaderMaterial,
  UniformsLib,
  UniformsUtils,
  Vector3,
} from 'three'
import { mergeGeometries } from 'three/addons/utils/BufferGeometryUtils.js'
import { packLook, type Look } from '../../shared/avatar/look.ts'
import { createPose, HEAD, LASER, type Pose } from '../../shared/pose/pose-codec.ts'
import {
  createBadge,
  createBodies,
  createFronts,
  createGlasses,
  createHairs,
  createHead,
  createJoint,
  createLaser,
  createLink,
  createNeck,
  createPalm,
  createSleeve,
  createSpot,
} from './body-shapes.ts'
import { NEAR_MAX, type Crowd, type Tiers } from './crowd.ts'
import {
  BADGE_COLOURS,
  DRESS_COLOURS,
  FRONT_COLOURS,
  HAIR_COLOURS,
  INK_COLOUR,
  LASER_COLOUR,
  SKIN_COLOURS,
} from './look-colours.ts'
import { laserEnds, rayMatrix } from './laser.ts'
import { useComfort } from '../xr/comfort.ts'
import {
  DISSOLVE,
  dissolvesAt,
  keepApart,
  NEAR_FRAGMENT,
  NEAR_VERTEX,
  ROW_TEXELS,
} from './near-shader.ts'
import { createStance, EYE_M, FRAME_FLOATS, PART, PARTS, stand, type Stance } from './stance.ts'

export interface NearPeople {
  meshes: readonly Object3D[]
  /** Draws these people at `nowMs`; the rest of the places stay empty. */
  draw(crowd: Crowd, tiers: Tiers, nowMs: number): void
  dispose(): void
}

/** Colours of a row, after its frames. */
const TINT = { skin: 0, dress: 1, badge: 2 } as const

export function createNearPeople(): NearPeople {
  const bodies = createBodiesMesh()
  const kinds = createKindsMesh()
  const looks = new Int32Array(NEAR_MAX).fill(-1)
  for (const mesh of [bodies.mesh, kinds.mesh]) mesh.visible = false
  return {
    meshes: [bodies.mesh, kinds.mesh],
    draw(crowd, tiers, nowMs) {
      const { still, bubble } = useComfort.getState()
      keepApart(bubble)
      for (let person = 0; person < NEAR_MAX; person += 1) {
        if (person >= tiers.nearCount) {
          kinds.hide(person)
          continue
        }
        const index = tiers.near[person] ?? 0
        const slot = crowd.slot[index] ?? 0
        const pose = crowd.poseOf(slot, nowMs) ?? standing(crowd, index)
        const look = crowd.lookOf(slot)
        const stance = bodies.stances[person]
        if (!stance) continue
        scratchIdle.timeS = still ? 0 : nowMs / 1000
        scratchIdle.phase = slot * 1.7
        stand(stance, pose, crowd.gestureOf(slot, nowMs), scratchIdle)
        const packed = packLook(look)
        if (looks[person] !== packed) {
          looks[person] = packed
          bodies.paint(person, look)
          kinds.dress(person, look)
        }
        kinds.place(person, stance, pose)
      }
      bodies.show(tiers.nearCount)
    },
    dispose() {
      bodies.mesh.geometry.dispose()
      bodies.mesh.material.uniforms.rows?.value.dispose()
      bodies.mesh.material.dispose()
      kinds.mesh.geometry.dispose()
      kinds.mesh.material.dispose()
      kinds.mesh.dispose()
    },
  }
}

const scratchIdle = { timeS: 0, phase: 0 }

type RowsMaterial = ShaderMaterial & { uniforms: { rows: { value: DataTexture } } }

interface BodiesMesh {
  mesh: Mesh<InstancedBufferGeometry, RowsMaterial>
  stances: readonly Stance[]
  paint(person: number, look: Look): void
  show(count: number): void
}

/** What all have alike: head, neck, badge, arms, hands. */
function createBodiesMesh(): BodiesMesh {
  const texels = new Float32Array(ROW_TEXELS * 4 * NEAR_MAX)
  const rows = new DataTexture(texels, ROW_TEXELS, NEAR_MAX, RGBAFormat, FloatType)
  const stances = Array.from({ length: NEAR_MAX }, (_, person) => {
    const from = person * ROW_TEXELS * 4
    return createStance(texels.subarray(from, from + PARTS * FRAME_FLOATS))
  })
  const material = new ShaderMaterial({
    uniforms: {
      ...UniformsUtils.clone(UniformsLib.fog),
      rows: { value: rows },
      dissolvesM: dissolvesAt,
    },
    vertexShader: NEAR_VERTEX,
    fragmentShader: NEAR_FRAGMENT,
    fog: true,
  }) as RowsMaterial
  const mesh = new Mesh(createBodyParts(), material)
  mesh.frustumCulled = false
  mesh.raycast = () => undefined
  const paintRow = (person: number, tint: number, colour: Color): void => {
    colour.toArray(texels, (person * ROW_TEXELS + PARTS * (FRAME_FLOATS / 4) + tint) * 4)
  }
  return {
    mesh,
    stances,
    paint(person, look) {
      paintRow(person, TINT.skin, SKIN_COLOURS[look.skin] ?? INK_COLOUR)
      paintRow(person, TINT.dress, DRESS_COLOURS[look.colour] ?? INK_COLOUR)
      paintRow(person, TINT.badge, BADGE_COLOURS[look.badge] ?? INK_COLOUR)
    },
    show(count) {
      mesh.geometry.instanceCount = count
      rows.needsUpdate = true
    },
  }
}

function createBodyParts(): InstancedBufferGeometry {
  const palm = createPalm()
  const straight = createLink()
  const shapes: BufferGeometry[] = []
  const add = (shape: BufferGeometry, part: number, tint: number): void => {
    const places = shape.getAttribute('position').count
    const attribute = new Float32Array(places * 2)
    for (let i = 0; i < places; i += 1) attribute.set([part, tint], i * 2)
    shapes.push(shape.clone().setAttribute('part', new BufferAttribute(attribute, 2)))
  }
  add(createHead(), PART.head, TINT.skin)
  add(createNeck(), PART.neck, TINT.skin)
  add(createBadge(), PART.badge, TINT.badge)
  for (const side of [0, 1]) {
    add(createJoint(0.06), PART.shoulder + side, TINT.dress)
    add(createSleeve(0.059, 0.05), PART.upper + side, TINT.dress)
    add(createJoint(0.05), PART.elbow + side, TINT.dress)
    add(createSleeve(0.05, 0.036), PART.fore + side, TINT.dress)
    add(palm, PART.palm + side, TINT.skin)
    for (let link = 0; link < 10; link += 1) add(straight, PART.links + side * 10 + link, TINT.skin)
  }
  const whole = mergeGeometries(shapes)
  const geometry = new InstancedBufferGeometry()
  for (const name of ['position', 'color', 'part'])
    geometry.setAttribute(name, whole.getAttribute(name))
  geometry.instanceCount = 0
  return geometry
}

const KINDS = ['hair', 'glasses', 'body', 'front', 'laser', 'spot'] as const
type Kind = (typeof KINDS)[number]

interface KindsMesh {
  mesh: BatchedMesh & { material: MeshBasicMaterial }
  dress(person: number, look: Look): void
  place(person: number, stance: Stance, pose: Pose): void
  hide(person: number): void
}

/** What each has of an own kind. */
function createKindsMesh(): KindsMesh {
  const shapes = {
    hair: createHairs(),
    glasses: createGlasses(),
    body: createBodies(),
    front: createFronts(),
    laser: [createLaser()],
    spot: [createSpot()],
  } satisfies Record<Kind, (BufferGeometry | undefined)[]>
  const all = KINDS.flatMap((kind) => shapes[kind]).filter((shape) => shape !== undefined)
  const vertices = all.reduce((sum, shape) => sum + shape.getAttribute('position').count, 0)
  const material = dissolving(new MeshBasicMaterial({ vertexColors: true }))
  const mesh = new BatchedMesh(NEAR_MAX * KINDS.length, vertices, 0, material)
  mesh.frustumCulled = false
  mesh.perObjectFrustumCulled = false
  mesh.sortObjects = false
  mesh.raycast = () => undefined
  const ids = Object.fromEntries(
    KINDS.map((kind) => [kind, shapes[kind].map((shape) => shape && mesh.addGeometry(shape))]),
  ) as Record<Kind, (number | undefined)[]>
  for (const shape of all) shape.dispose()
  const first = ids.body[0] ?? 0
  const people = Array.from({ length: NEAR_MAX }, () => {
    const instances = KINDS.map(() => mesh.addInstance(first))
    for (const instance of instances) mesh.setVisibleAt(instance, false)
    return { instances, has: KINDS.map(() => false) }
  })
  const set = (person: number, kind: number, matrix: Matrix4 | undefined): void => {
    const { instances, has } = people[person] ?? { instances: [], has: [] }
    const instance = instances[kind] ?? 0
    const isSeen = matrix !== undefined && has[kind] === true
    mesh.setVisibleAt(instance, isSeen)
    if (isSeen) mesh.setMatrixAt(instance, matrix)
  }
  return {
    mesh: mesh as KindsMesh['mesh'],
    dress(person, look) {
      const one = people[person]
      if (!one) return
      const chosen: Record<Kind, number> = {
        hair: look.hair,
        glasses: look.glasses,
        body: look.dress,
        front: look.dress,
        laser: 0,
        spot: 0,
      }
      const colours: Record<Kind, Color | undefined> = {
        hair: HAIR_COLOURS[look.hairColour],
        glasses: INK_COLOUR,
        body: DRESS_COLOURS[look.colour],
        front: FRONT_COLOURS[look.dress],
        laser: LASER_COLOUR,
        spot: LASER_COLOUR,
      }
      KINDS.forEach((kind, place) => {
        const geometry = ids[kind][chosen[kind]]
        const instance = one.instances[place] ?? 0
        one.has[place] = geometry !== undefined
        if (geometry !== undefined) mesh.setGeometryIdAt(instance, geometry)
        mesh.setColorAt(instance, colours[kind] ?? INK_COLOUR)
      })
    },
    place(person, stance, pose) {
      set(person, 0, stance.head)
      set(person, 1, stance.head)
      set(person, 2, stance.body)
      set(person, 3, stance.body)
      const lengthM = pose[LASER] ?? 0
      set(person, 4, lengthM > 0 ? laserMatrix(pose) : undefined)
      set(person, 5, lengthM > 0 ? spotMatrix() : undefined)
    },
    hide(person) {
      for (let kind = 0; kind < KINDS.length; kind += 1) set(person, kind, undefined)
    },
  }
}

/** Lets a plain material dissolve as bodies do. */
function dissolving(material: MeshBasicMaterial): MeshBasicMaterial {
  material.onBeforeCompile = (shader) => {
    shader.uniforms.dissolvesM = dissolvesAt
    shader.vertexShader = shader.vertexShader
      .replace('#include <common>', '#include <common>\nvarying vec3 vWorld;')
      .replace(
        '#include <project_vertex>',
        '#include <project_vertex>\nvWorld = (inverse(viewMatrix) * mvPosition).xyz;',
      )
    shader.fragmentShader = shader.fragmentShader
      .replace('#include <common>', `#include <common>\nvarying vec3 vWorld;\n${DISSOLVE}`)
      .replace('#include <clipping_planes_fragment>', 'dissolve(vWorld);')
  }
  return material
}

const scratchPosition = new Vector3()
const scratchMatrix = new Matrix4()
const scratchEnd = new Vector3()

/** From where the ray leaves to where it ends. */
function laserMatrix(pose: Pose): Matrix4 {
  laserEnds(pose, scratchPosition, scratchEnd)
  return rayMatrix(scratchMatrix, scratchPosition, scratchEnd)
}

/** At the end of the ray of the last `laserMatrix`. */
const spotMatrix = (): Matrix4 => scratchMatrix.makeTranslation(scratchEnd)

const standingPose = createPose()

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
