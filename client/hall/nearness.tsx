/** Watches where the visitor stands and tells the store when that changes what is near. */
import { useFrame } from '@react-three/fiber'
import { useMemo, useRef } from 'react'
import { Vector3 } from 'three'
import { zoneAt } from '../../shared/hall/plan.ts'
import type { ScenarioSummary } from '../../shared/protocol/api-exhibition.ts'
import { FRAME_ORDER } from '../xr/frame-order.ts'
import { placeOf } from './booth-places.ts'
import { useHallStore } from './hall-store.ts'

/**
 * Exhibits load within this distance and stay until a little beyond it: from the middle of the aisle
 * a wall is 9 m away, and the next bay on the same side 6.5 m further along.
 */
const NEAR_M = 12
const STAY_M = 14
const AT_BOOTH_M = 5.2
/** Most booths with their exhibits at once. */
const NEAR_MAX = 3
const LOOK_EVERY_S = 0.25

const scratchHead = new Vector3()

interface Placed {
  id: string
  x: number
  z: number
  distanceM: number
}

/** `shown` are the booths that stand in their bays now. */
export function Nearness({ shown }: { shown: readonly ScenarioSummary[] }) {
  const sinceS = useRef(0)
  const placed = useMemo<Placed[]>(
    () =>
      shown.map(({ id, address }) => {
        const { x, z } = placeOf(address)
        return { id, x, z, distanceM: Infinity }
      }),
    [shown],
  )
  useFrame(({ camera }, delta) => {
    sinceS.current += delta
    if (sinceS.current < LOOK_EVERY_S) return
    sinceS.current = 0
    camera.getWorldPosition(scratchHead)
    update(placed, scratchHead.x, scratchHead.z)
  }, FRAME_ORDER.nearness)
  return null
}

function update(placed: Placed[], x: number, z: number): void {
  const state = useHallStore.getState()
  for (const booth of placed) booth.distanceM = Math.hypot(booth.x - x, booth.z - z)
  placed.sort((a, b) => a.distanceM - b.distanceM)
  const zone = zoneAt(x, z)
  const near = nearIds(placed, state.near)
  const [first] = placed
  const nearest = first && first.distanceM < AT_BOOTH_M ? first.id : null
  const same = near.length === state.near.length && near.every((id) => state.near.includes(id))
  if (zone === state.zone && nearest === state.nearest && same) return
  useHallStore.setState({ zone, nearest, near: same ? state.near : near })
}

function nearIds(placed: readonly Placed[], before: readonly string[]): string[] {
  const near: string[] = []
  for (const { id, distanceM } of placed) {
    if (near.length === NEAR_MAX) break
    if (distanceM < (before.includes(id) ? STAY_M : NEAR_M)) near.push(id)
  }
  return near
}
