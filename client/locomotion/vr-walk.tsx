/**
 * Moving in VR: teleport first, smooth walking by the left stick, snap turn by the right, a lift for
 * seated people. The origin follows the visitor; walls hold in both ways of moving.
 */
import { useFrame, useThree } from '@react-three/fiber'
import { TeleportTarget, useXR, useXRControllerLocomotion, XROrigin } from '@react-three/xr'
import { useEffect, useMemo, useRef } from 'react'
import {
  Mesh,
  Vector3,
  type BufferGeometry,
  type Group,
  type Intersection,
  type Raycaster,
} from 'three'
import { constrainMoveInto, isWalkable } from '../../shared/hall/walk.ts'
import { FRAME_ORDER } from '../xr/frame-order.ts'
import type { Visitor } from '../xr/visitor.ts'
import { moveVisitor, turnAroundHead } from './walk.ts'

const SMOOTH_SPEED_M_S = 1.8
const SNAP_TURN_DEG = 30
const DEAD_ZONE = 0.5
/** What one points at goes before a teleport that would end this far short of it, in m. */
const YIELD_M = 2.5

interface VrWalkProps {
  visitor: Visitor
  floor: BufferGeometry
  /** One turns, but stays where one is. */
  resting: boolean
}

const scratchHead = new Vector3()

export function VrWalk({ visitor, floor, resting }: VrWalkProps) {
  const originRef = useRef<Group>(null)
  const immersive = useXR((xr) => xr.session !== undefined)
  const camera = useThree((state) => state.camera)
  useEnterPose(visitor, immersive)
  useXRControllerLocomotion(
    (velocity, rotationY, deltaS) => {
      if (!resting) moveVisitor(visitor, 0, velocity.x * deltaS, -velocity.z * deltaS)
      // The library hands the same vector over again when one only turns: it must not walk on.
      velocity.set(0, 0, 0)
      if (rotationY !== 0) turnAroundHead(visitor, camera.getWorldPosition(scratchHead), rotationY)
    },
    { speed: SMOOTH_SPEED_M_S },
    { type: 'snap', degrees: SNAP_TURN_DEG, deadZone: DEAD_ZONE },
    'left',
  )
  useFrame(() => {
    const origin = originRef.current
    if (!origin || !immersive) return
    origin.position.set(visitor.x, visitor.seatedLiftM, visitor.z)
    origin.rotation.y = visitor.yawRad
  }, FRAME_ORDER.locomotion)
  const material = useMemo(() => ({ colorWrite: false, depthWrite: false }), [])
  return (
    <>
      <XROrigin ref={originRef} />
      {!resting && (
        <TeleportTarget
          onTeleport={(point) => {
            if (!isWalkable(point.x, point.z)) return
            visitor.x = point.x
            visitor.z = point.z
          }}
        >
          <mesh geometry={floor} visible={immersive} raycast={meetFloor}>
            <meshBasicMaterial {...material} />
          </mesh>
        </TeleportTarget>
      )}
    </>
  )
}

/**
 * The arc of a teleport falls short of the ray beside it, and the nearer of both is the one that counts:
 * without this a board that one can well see could only be pressed from close by.
 */
function meetFloor(this: Mesh, raycaster: Raycaster, hits: Intersection[]): void {
  const known = hits.length
  Mesh.prototype.raycast.call(this, raycaster, hits)
  for (const hit of hits.slice(known)) hit.distance += YIELD_M
}

/**
 * Looking up or down on the desktop must not tilt the world in VR; and turning about a head that is away
 * from the origin may have put that into a wall, where nobody stands without a headset.
 */
function useEnterPose(visitor: Visitor, immersive: boolean): void {
  useEffect(() => {
    if (immersive) visitor.pitchRad = 0
    else constrainMoveInto(visitor, visitor, visitor)
  }, [visitor, immersive])
}
