/**
 * Holds a panel at its place about one without sticking it to the head: it stands still while one reads,
 * and comes along when one has walked away or turned one's back on it.
 */
import { useFrame, useThree } from '@react-three/fiber'
import { useLayoutEffect, useRef, type ReactNode } from 'react'
import { Vector3, type Camera, type Group } from 'three'
import { useComfort } from '../xr/comfort.ts'
import { FRAME_ORDER } from '../xr/frame-order.ts'
import { PANEL_PLACES, type PanelPlace } from './panel-place.ts'
import { isCalled, ownPlace, useSeat } from './seat.ts'

const COME_ALONG_RAD = 1.1
/** Who goes this much farther away has it come along. */
const LEASH_M = 0.42
/** Who sits down or stands up by more than this has it at the own height again, in m. */
const COME_ALONG_UP_M = 0.25
/** Share of the way left that is gone in a second. */
const EASE_PER_S = 6

const scratchHead = new Vector3()
const scratchView = new Vector3()

interface FollowAnchorProps {
  place: PanelPlace
  /** Whether it stays as large as it is, whatever size of text is wished: what is nothing to read. */
  lifeSize?: boolean
  children: ReactNode
}

/** Angle between two directions on the floor, 0…π. */
function turnBetween(aRad: number, bRad: number): number {
  const turn = Math.abs(aRad - bRad) % (2 * Math.PI)
  return Math.min(turn, 2 * Math.PI - turn)
}

export function FollowAnchor({ place, lifeSize = false, children }: FollowAnchorProps) {
  const groupRef = useRef<Group>(null)
  const textScale = useComfort((comfort) => comfort.textScale)
  const goal = useRef({ x: 0, y: 0, z: 0, set: false, calls: 0 })
  const getState = useThree(({ get }) => get)
  const { scale } = PANEL_PLACES[place]
  const stand = (camera: Camera, deltaS: number): void => {
    const group = groupRef.current
    if (!group) return
    camera.getWorldPosition(scratchHead)
    camera.getWorldDirection(scratchView)
    const isAtHand = place === 'hand'
    const { distanceM, dropM, asideRad } = (isAtHand && ownPlace()) || PANEL_PLACES[place]
    const ownRad = useComfort.getState().mainHand === 'right' ? asideRad : -asideRad
    const viewRad = Math.atan2(scratchView.x, scratchView.z) + ownRad
    const called = isAtHand && isCalled(goal.current)
    const stays = isAtHand && useSeat.getState().pinned
    const at = goal.current
    const towardsRad = Math.atan2(at.x - scratchHead.x, at.z - scratchHead.z)
    const away = Math.hypot(at.x - scratchHead.x, at.z - scratchHead.z)
    const offM = Math.abs(scratchHead.y - dropM - at.y)
    const isLeft =
      away > distanceM + LEASH_M ||
      offM > COME_ALONG_UP_M ||
      turnBetween(towardsRad, viewRad) > COME_ALONG_RAD
    if (!at.set || called || (isLeft && !stays)) {
      at.x = scratchHead.x + Math.sin(viewRad) * distanceM
      at.y = scratchHead.y - dropM
      at.z = scratchHead.z + Math.cos(viewRad) * distanceM
    }
    const eases = at.set && !useComfort.getState().still
    const ease = eases ? 1 - Math.exp(-EASE_PER_S * deltaS) : 1
    group.position.x += (at.x - group.position.x) * ease
    group.position.y += (at.y - group.position.y) * ease
    group.position.z += (at.z - group.position.z) * ease
    const [x, z] = [scratchHead.x - group.position.x, scratchHead.z - group.position.z]
    group.rotation.y = Math.atan2(x, z)
    // What is at hand lies back a little: half as far as the eyes look down, so that all stays in reach.
    group.rotation.x =
      place === 'ahead' ? 0 : -Math.atan2(scratchHead.y - at.y, Math.hypot(x, z)) / 2
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
    <group ref={groupRef} rotation-order="YXZ">
      <group scale={lifeSize ? scale : scale * textScale}>{children}</group>
    </group>
  )
}
