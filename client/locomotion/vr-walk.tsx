/**
 * Moving in VR: teleport first, smooth walking by the left stick, snap turn by the right, a lift for
 * seated people. The origin follows the visitor; walls hold in both ways of moving.
 */
import { useFrame, useThree } from '@react-three/fiber'
import { TeleportTarget, useXR, useXRControllerLocomotion, XROrigin } from '@react-three/xr'
import { useEffect, useMemo, useRef } from 'react'
import { Vector3, type BufferGeometry, type Group } from 'three'
import { isWalkable } from '../../shared/hall/walk.ts'
import { FRAME_ORDER } from '../xr/frame-order.ts'
import type { Visitor } from '../xr/visitor.ts'
import { moveVisitor } from './walk.ts'

const SMOOTH_SPEED_M_S = 1.8
const SNAP_TURN_DEG = 30
const DEAD_ZONE = 0.5

interface VrWalkProps {
  visitor: Visitor
  floor: BufferGeometry
}

const scratchHead = new Vector3()

export function VrWalk({ visitor, floor }: VrWalkProps) {
  const originRef = useRef<Group>(null)
  const immersive = useXR((xr) => xr.session !== undefined)
  const camera = useThree((state) => state.camera)
  useEnterPose(visitor, immersive)
  useXRControllerLocomotion(
    (velocity, rotationY, deltaS) => {
      moveVisitor(visitor, 0, velocity.x * deltaS, -velocity.z * deltaS)
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
      <TeleportTarget
        onTeleport={(point) => {
          if (!isWalkable(point.x, point.z)) return
          visitor.x = point.x
          visitor.z = point.z
        }}
      >
        <mesh geometry={floor} visible={immersive}>
          <meshBasicMaterial {...material} />
        </mesh>
      </TeleportTarget>
    </>
  )
}

/** Turns the origin about the head, so that one turns on the spot wherever one stands in the room. */
function turnAroundHead(visitor: Visitor, head: Vector3, turnRad: number): void {
  const dx = visitor.x - head.x
  const dz = visitor.z - head.z
  const sin = Math.sin(turnRad)
  const cos = Math.cos(turnRad)
  visitor.x = head.x + dx * cos + dz * sin
  visitor.z = head.z - dx * sin + dz * cos
  visitor.yawRad += turnRad
}

/** Looking up or down on the desktop must not tilt the world in VR. */
function useEnterPose(visitor: Visitor, immersive: boolean): void {
  useEffect(() => {
    if (immersive) visitor.pitchRad = 0
  }, [visitor, immersive])
}
