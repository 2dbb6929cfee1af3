/**
 * Moving in VR: teleport first, walking and turning by the sticks or by one of them (sticks.ts), a lift
 * for seated people. The origin follows the visitor; walls hold in both ways of moving.
 */
import { useFrame, useThree } from '@react-three/fiber'
import { TeleportTarget, useXR, XROrigin } from '@react-three/xr'
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
import { blink } from '../xr/blink.tsx'
import { useComfort } from '../xr/comfort.ts'
import { FRAME_ORDER } from '../xr/frame-order.ts'
import { tellMotion } from '../xr/vignette.tsx'
import type { Visitor } from '../xr/visitor.ts'
import { xrStore } from '../xr/xr-store.ts'
import { createStickReader, type Sticks } from './sticks.ts'
import { usePlatformRecentre } from './recentre.ts'
import { findRoom, moveVisitor, turnAroundHead } from './walk.ts'

/** From a seated head at about 1.2 m to a standing one. */
const SEATED_LIFT_M = 0.42
/** From this speed on the rim is as dark as it gets. */
const VIGNETTE_FULL_M_S = 1.2
/** What one points at goes before a teleport that would end this far short of it, in m. */
const YIELD_M = 2.5

interface VrWalkProps {
  visitor: Visitor
  floor: BufferGeometry
  /** One turns, but stays where one is. */
  resting: boolean
}

/** Who has neither stick nor hand that points down goes where the look rests, or where one pinches at it. */
const BY_LOOKING = {
  pointerEventsType: (_id: number, type: string, state: unknown): boolean =>
    type === 'dwell' ||
    ['transientPointer', 'gaze'].includes((state as { type?: string } | undefined)?.type ?? ''),
} as const

const scratchHead = new Vector3()
const scratchAhead = new Vector3()
const sticks: Sticks = { left: undefined, right: undefined }
const THUMBSTICK = 'xr-standard-thumbstick'
const stickOf = { left: { x: 0, y: 0 }, right: { x: 0, y: 0 } }

/** The sticks of the controllers that are there; the same object each time. */
function sticksNow(): Sticks {
  sticks.left = sticks.right = undefined
  for (const state of xrStore.getState().inputSourceStates) {
    const { handedness } = state.inputSource
    if (state.type !== 'controller' || handedness === 'none') continue
    const stick = stickOf[handedness]
    stick.x = state.gamepad[THUMBSTICK]?.xAxis ?? 0
    stick.y = state.gamepad[THUMBSTICK]?.yAxis ?? 0
    sticks[handedness] = stick
  }
  return sticks
}

export function VrWalk({ visitor, floor, resting }: VrWalkProps) {
  const originRef = useRef<Group>(null)
  const immersive = useXR((xr) => xr.session !== undefined)
  const camera = useThree((state) => state.camera)
  useEnterPose(visitor, immersive)
  usePlatformRecentre(visitor)
  const readSticks = useMemo(createStickReader, [])
  useFrame((_, deltaS) => {
    const origin = originRef.current
    if (!origin || !immersive) return tellMotion(0)
    const comfort = useComfort.getState()
    const move = readSticks(sticksNow(), comfort, deltaS)
    const speedMS = resting ? 0 : Math.hypot(move.rightMS, move.aheadMS)
    if (speedMS > 0) {
      camera.getWorldDirection(scratchAhead)
      const yawRad = Math.atan2(-scratchAhead.x, -scratchAhead.z)
      moveVisitor(visitor, yawRad, move.rightMS * deltaS, move.aheadMS * deltaS)
    }
    if (visitor.recentreAsked) {
      visitor.recentreAsked = false
      findRoom(visitor, camera.getWorldPosition(scratchHead))
      blink()
    }
    const turnRad = move.turnRad + visitor.turnAskedRad
    visitor.turnAskedRad = 0
    if (turnRad !== 0) turnAroundHead(visitor, camera.getWorldPosition(scratchHead), turnRad)
    const turnsSmoothly = comfort.turnDeg === 0 && move.turnRad !== 0
    const share = turnsSmoothly ? 1 : Math.min(1, speedMS / VIGNETTE_FULL_M_S)
    tellMotion(comfort.vignette ? share : 0)
    visitor.seatedLiftM = comfort.seated ? SEATED_LIFT_M : 0
    origin.position.set(visitor.x, visitor.seatedLiftM, visitor.z)
    origin.rotation.y = visitor.yawRad
  }, FRAME_ORDER.locomotion)
  const goTo = ({ x, z }: Vector3): void => {
    if (!isWalkable(x, z)) return
    // Whoever stands beside the origin has the head arrive there, not the origin.
    camera.getWorldPosition(scratchHead)
    visitor.x += x - scratchHead.x
    visitor.z += z - scratchHead.z
    blink()
  }
  return (
    <>
      <XROrigin ref={originRef} />
      {!resting && (
        <>
          <TeleportTarget onTeleport={goTo}>
            <mesh geometry={floor} visible={immersive} raycast={meetFloor}>
              <meshBasicMaterial visible={false} />
            </mesh>
          </TeleportTarget>
          <mesh
            name="looked-at-floor"
            geometry={floor}
            visible={immersive}
            {...BY_LOOKING}
            onClick={({ point }) => goTo(point)}
          >
            <meshBasicMaterial visible={false} />
          </mesh>
        </>
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
