/**
 * Holds a panel in reach without sticking it to the head: it stands still while one reads, and comes
 * along when one has walked away or turned one's back on it.
 */
import { useFrame, useThree } from '@react-three/fiber'
import { useLayoutEffect, useRef, type ReactNode } from 'react'
import { Vector3, type Camera, type Group } from 'three'
import { useComfort } from '../xr/comfort.ts'
import { FRAME_ORDER } from '../xr/frame-order.ts'

const DISTANCE_M = 1.15
const DROP_M = 0.22
const COME_ALONG_M = 1.6
const COME_ALONG_RAD = 1.1
/** Who sits down or stands up by more than this has it at the own height again, in m. */
const COME_ALONG_UP_M = 0.25
/** Share of the way left that is gone in a second. */
const EASE_PER_S = 6

const scratchHead = new Vector3()
const scratchView = new Vector3()

/** Where a panel stands. Between left and right there is room to see a stage's model past both. */
export type PanelSide = 'left' | 'ahead' | 'right'
/** To the left of straight ahead, in radians. */
const ASIDE_RAD: Record<PanelSide, number> = { left: 0.68, ahead: 0, right: -0.68 }

interface FollowAnchorProps {
  side: PanelSide
  /** Whether it stays as large as it is, whatever size of text is wished: what is nothing to read. */
  lifeSize?: boolean
  children: ReactNode
}

/** Angle between two directions on the floor, 0…π. */
function turnBetween(aRad: number, bRad: number): number {
  const turn = Math.abs(aRad - bRad) % (2 * Math.PI)
  return Math.min(turn, 2 * Math.PI - turn)
}

export function FollowAnchor({ side, lifeSize = false, children }: FollowAnchorProps) {
  const groupRef = useRef<Group>(null)
  const textScale = useComfort((comfort) => comfort.textScale)
  const goal = useRef({ x: 0, y: 0, z: 0, set: false })
  const getState = useThree(({ get }) => get)
  const stand = (camera: Camera, deltaS: number): void => {
    const group = groupRef.current
    if (!group) return
    camera.getWorldPosition(scratchHead)
    camera.getWorldDirection(scratchView)
    const viewRad = Math.atan2(scratchView.x, scratchView.z) + ASIDE_RAD[side]
    const at = goal.current
    const towardsRad = Math.atan2(at.x - scratchHead.x, at.z - scratchHead.z)
    const away = Math.hypot(at.x - scratchHead.x, at.z - scratchHead.z)
    const offM = Math.abs(scratchHead.y - DROP_M - at.y)
    if (
      !at.set ||
      away > COME_ALONG_M ||
      offM > COME_ALONG_UP_M ||
      turnBetween(towardsRad, viewRad) > COME_ALONG_RAD
    ) {
      at.x = scratchHead.x + Math.sin(viewRad) * DISTANCE_M
      at.y = scratchHead.y - DROP_M
      at.z = scratchHead.z + Math.cos(viewRad) * DISTANCE_M
    }
    const ease = at.set ? 1 - Math.exp(-EASE_PER_S * deltaS) : 1
    group.position.x += (at.x - group.position.x) * ease
    group.position.y += (at.y - group.position.y) * ease
    group.position.z += (at.z - group.position.z) * ease
    group.rotation.y = Math.atan2(
      scratchHead.x - group.position.x,
      scratchHead.z - group.position.z,
    )
  }
  // What is at hand is at hand at once: a press in its first frame would meet it elsewhere.
  useLayoutEffect(() => {
    if (!goal.current.set) stand(getState().camera, 0)
  })
  useFrame(({ camera }, deltaS) => {
    stand(camera, deltaS)
    goal.current.set = true
  }, FRAME_ORDER.panels)
  return (
    <group ref={groupRef}>
      <group scale={lifeSize ? 1 : textScale}>{children}</group>
    </group>
  )
}
