/** All other people in four draw calls: bodies, heads, hands, lasers. Moved in the frame, never by React. */
import { useFrame } from '@react-three/fiber'
import { useEffect, useMemo, useRef } from 'react'
import {
  Color,
  DynamicDrawUsage,
  InstancedMesh,
  Matrix4,
  MeshBasicMaterial,
  Quaternion,
  Vector3,
  type BufferGeometry,
} from 'three'
import {
  createPose,
  FLAG_LASER_LEFT,
  FLAG_LEFT_HAND,
  FLAG_RIGHT_HAND,
  FLAGS,
  HEAD,
  LASER,
  LEFT,
  readFrame,
  RIGHT,
  type Pose,
} from '../../shared/pose/pose-codec.ts'
import type { RoomConnection } from '../room/room-connection.ts'
import { FRAME_ORDER } from '../xr/frame-order.ts'
import {
  bodyColour,
  createBodyGeometry,
  createHandGeometry,
  createHeadGeometry,
  createLaserGeometry,
} from './avatar-shape.ts'
import { NameTags } from './name-tags.tsx'
import { createPoseBuffer } from './pose-buffer.ts'

/** Most people drawn at once in one gathering. */
const PEOPLE_MAX = 256

const scratchPosition = new Vector3()
const scratchRotation = new Quaternion()
const scratchScale = new Vector3()
const scratchMatrix = new Matrix4()
const scratchColour = new Color()
const UP = new Vector3(0, 1, 0)

interface Crowd {
  bodies: InstancedMesh
  heads: InstancedMesh
  hands: InstancedMesh
  lasers: InstancedMesh
}

function createInstances(geometry: BufferGeometry, material: MeshBasicMaterial): InstancedMesh {
  const mesh = new InstancedMesh(geometry, material, PEOPLE_MAX * 2)
  mesh.instanceMatrix.setUsage(DynamicDrawUsage)
  mesh.frustumCulled = false
  mesh.count = 0
  mesh.raycast = () => undefined
  return mesh
}

function createCrowd(): Crowd {
  const figure = new MeshBasicMaterial({ vertexColors: true })
  const light = new MeshBasicMaterial({ color: '#fff3d6', transparent: true, opacity: 0.75 })
  return {
    bodies: createInstances(createBodyGeometry(), figure),
    heads: createInstances(createHeadGeometry(), figure),
    hands: createInstances(createHandGeometry(), figure),
    lasers: createInstances(createLaserGeometry(), light),
  }
}

function disposeCrowd(crowd: Crowd): void {
  for (const mesh of Object.values(crowd) as InstancedMesh[]) {
    mesh.geometry.dispose()
    if (!Array.isArray(mesh.material)) mesh.material.dispose()
    mesh.dispose()
  }
}

function put(mesh: InstancedMesh, pose: Pose, at: number, lengthM: number): void {
  scratchPosition.fromArray(pose, at)
  scratchRotation.fromArray(pose, at + 3)
  scratchScale.set(1, 1, lengthM)
  mesh.setMatrixAt(
    mesh.count,
    scratchMatrix.compose(scratchPosition, scratchRotation, scratchScale),
  )
  mesh.count += 1
}

/** The body stands below the head and turns with it, but does not lean. */
function putBody(mesh: InstancedMesh, pose: Pose, slot: number): void {
  scratchRotation.fromArray(pose, HEAD + 3)
  const { x, y, z, w } = scratchRotation
  const yaw = Math.atan2(2 * (w * y + x * z), 1 - 2 * (y * y + x * x))
  scratchRotation.setFromAxisAngle(UP, yaw)
  scratchPosition.fromArray(pose, HEAD)
  scratchScale.set(1, Math.max(0.4, scratchPosition.y / 1.6), 1)
  mesh.setMatrixAt(
    mesh.count,
    scratchMatrix.compose(scratchPosition, scratchRotation, scratchScale),
  )
  mesh.setColorAt(mesh.count, scratchColour.set(bodyColour(slot)))
  mesh.count += 1
}

function putPerson(crowd: Crowd, pose: Pose, slot: number): void {
  putBody(crowd.bodies, pose, slot)
  put(crowd.heads, pose, HEAD, 1)
  const flags = pose[FLAGS] ?? 0
  if (flags & FLAG_LEFT_HAND) put(crowd.hands, pose, LEFT, 1)
  if (flags & FLAG_RIGHT_HAND) put(crowd.hands, pose, RIGHT, 1)
  const length = pose[LASER] ?? 0
  if (length <= 0) return
  const from = flags & FLAG_LASER_LEFT ? LEFT : flags & FLAG_RIGHT_HAND ? RIGHT : HEAD
  put(crowd.lasers, pose, from, length)
}

export interface AvatarsProps {
  room: RoomConnection
  /** The own person, who is not drawn. */
  personId: string
}

export function Avatars({ room, personId }: AvatarsProps) {
  const crowd = useMemo(createCrowd, [])
  const buffer = useMemo(createPoseBuffer, [])
  const drawn = useRef(0)
  useEffect(() => () => disposeCrowd(crowd), [crowd])
  useEffect(() => {
    const scratch = createPose()
    return room.onFrame((bytes) => {
      const now = performance.now()
      readFrame(bytes, scratch, (slot, pose) => buffer.push(slot, pose, now))
    })
  }, [room, buffer])
  useFrame(() => {
    const state = room.state()
    if (!state) return
    const now = performance.now()
    for (const mesh of [crowd.bodies, crowd.heads, crowd.hands, crowd.lasers]) mesh.count = 0
    state.members.forEach((member, id) => {
      if (id === personId || !member.connected || crowd.bodies.count >= PEOPLE_MAX) return
      const pose = buffer.read(member.slot, now)
      if (pose) putPerson(crowd, pose, member.slot)
    })
    if (crowd.bodies.count === 0 && drawn.current === 0) return
    drawn.current = crowd.bodies.count
    for (const mesh of [crowd.bodies, crowd.heads, crowd.hands, crowd.lasers])
      mesh.instanceMatrix.needsUpdate = true
    if (crowd.bodies.instanceColor) crowd.bodies.instanceColor.needsUpdate = true
  }, FRAME_ORDER.avatars)
  return (
    <group name="avatars">
      <primitive object={crowd.bodies} />
      <primitive object={crowd.heads} />
      <primitive object={crowd.hands} />
      <primitive object={crowd.lasers} />
      <NameTags room={room} personId={personId} buffer={buffer} />
    </group>
  )
}
