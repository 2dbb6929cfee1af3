/**
 * Pressing by looking: what one looks at for a moment is pressed, for those who can hold nothing and
 * pinch nothing. A ring about the spot fills up meanwhile; looking away takes it back.
 */
import { useFrame } from '@react-three/fiber'
import { useRayPointer } from '@react-three/xr'
import { useEffect, useMemo, useRef } from 'react'
import { RingGeometry, Vector3, type Group, type Mesh, type Object3D } from 'three'
import { createDwell, DWELL_S, LONG_DWELL_S } from './dwell-time.ts'
import { FRAME_ORDER } from './frame-order.ts'

const SEGMENTS = 40
/** The ring's radius, in rad of what one sees. */
const RING_RAD = 0.014
/** Before what it lies on, as a share of the way there. */
const BEFORE = 0.985
const STATE = { type: 'dwell' }
const OPTIONS = { clickThresholdMs: Infinity, minDistance: 0.2 }

const scratchEye = new Vector3()
const scratchSpot = new Vector3()
const scratchAlong = new Vector3()

/** What pressable things say of a place on them: what is there, or nothing that could be pressed. */
interface Pressable {
  partAt?: (uv: { x: number; y: number }) => string
}

export function Dwell() {
  const eyes = useRef<Group>(null)
  const ring = useRef<Mesh>(null)
  const pointer = useRayPointer(eyes, STATE, OPTIONS, 'dwell')
  const [geometry, dwell] = useMemo(() => [createRing(), createDwell()], [])
  useEffect(() => () => geometry.dispose(), [geometry])
  useFrame(({ camera }, deltaS) => {
    const mesh = ring.current
    if (!eyes.current || !mesh) return
    camera.getWorldPosition(eyes.current.position)
    camera.getWorldQuaternion(eyes.current.quaternion)
    eyes.current.updateMatrixWorld()
    const met = pointer.getIntersection()
    const part = met ? partOf(met.object, met.uv) : ''
    camera.getWorldDirection(scratchAlong)
    const forS = met?.object.userData.partAt ? DWELL_S : LONG_DWELL_S
    const share = part === '' ? dwell.away() : dwell.look(part, scratchAlong, deltaS, forS)
    mesh.visible = share > 0 && share < 1
    if (share === 1) {
      const event = { button: 0, timeStamp: performance.now() }
      pointer.down(event as never)
      pointer.up(event as never)
    }
    if (!mesh.visible || !met) return
    camera.getWorldPosition(scratchEye)
    mesh.position.copy(
      scratchSpot.copy(met.point).sub(scratchEye).multiplyScalar(BEFORE).add(scratchEye),
    )
    mesh.quaternion.copy(eyes.current.quaternion)
    mesh.scale.setScalar(scratchEye.distanceTo(mesh.position) * RING_RAD)
    geometry.setDrawRange(0, Math.ceil(share * SEGMENTS) * 6)
  }, FRAME_ORDER.panels)
  return (
    <>
      <group ref={eyes} />
      <mesh
        ref={ring}
        name="dwell-ring"
        visible={false}
        renderOrder={1000}
        raycast={() => undefined}
        geometry={geometry}
      >
        <meshBasicMaterial
          color="#d9b36c"
          depthTest={false}
          transparent
          toneMapped={false}
          fog={false}
        />
      </mesh>
    </>
  )
}

/** A ring that fills from its top, clockwise. */
function createRing(): RingGeometry {
  const geometry = new RingGeometry(0.7, 1, SEGMENTS)
  geometry.rotateZ(Math.PI / 2)
  geometry.scale(-1, 1, 1)
  geometry.rotateY(Math.PI)
  return geometry
}

/** What a press there would meet: a part of a panel, a thing that answers presses, or nothing. */
function partOf(object: Object3D, uv: { x: number; y: number } | undefined): string {
  const { partAt } = object.userData as Pressable
  if (partAt) return uv ? partAt(uv) : ''
  for (let one: Object3D | null = object; one; one = one.parent)
    if (answersPress(one)) return object.uuid
  return ''
}

const answersPress = (object: Object3D): boolean =>
  (object as { __r3f?: { handlers?: { onClick?: unknown } } }).__r3f?.handlers?.onClick !==
  undefined
