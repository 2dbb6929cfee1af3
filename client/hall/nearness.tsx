/** Watches where the visitor stands and tells the store when that changes what is near. */
import { useFrame } from '@react-three/fiber'
import { useMemo, useRef } from 'react'
import { Vector3 } from 'three'
import { AT_BOOTH_M, chooseNear, type PlacedCost } from '../../shared/hall/near-booths.ts'
import { zoneAt } from '../../shared/hall/plan.ts'
import { FRAME_ORDER } from '../xr/frame-order.ts'
import { qualityOf, useQualityStore } from '../xr/quality.ts'
import { zonesSeen } from './architecture/visible-zones.ts'
import { placeOf } from '../../shared/hall/views.ts'
import type { PlacedBooth } from './booth-places.ts'
import { useHallStore } from './hall-store.ts'

const LOOK_EVERY_S = 0.25

const scratchHead = new Vector3()

interface Standing extends PlacedCost {
  x: number
  z: number
}

function standingOf({ id, booth, address }: PlacedBooth): Standing {
  const { x, z } = placeOf(address)
  return { id, x, z, distanceM: Infinity, cost: booth.cost }
}

export function Nearness({ placed }: { placed: readonly PlacedBooth[] }) {
  const sinceS = useRef(0)
  const standing = useMemo(() => placed.map(standingOf), [placed])
  useFrame(({ camera }, delta) => {
    sinceS.current += delta
    if (sinceS.current < LOOK_EVERY_S) return
    sinceS.current = 0
    camera.getWorldPosition(scratchHead)
    update(standing, scratchHead.x, scratchHead.z)
  }, FRAME_ORDER.nearness)
  return null
}

function update(standing: readonly Standing[], x: number, z: number): void {
  const state = useHallStore.getState()
  let nearest: Standing | undefined
  for (const booth of standing) {
    booth.distanceM = Math.hypot(booth.x - x, booth.z - z)
    if (booth.distanceM < (nearest?.distanceM ?? AT_BOOTH_M)) nearest = booth
  }
  const zone = zoneAt(x, z)
  const { nearBooths } = qualityOf(useQualityStore.getState())
  const near = chooseNear(standing, state.near, nearBooths)
  const id = nearest?.id ?? null
  const next = {
    zone,
    nearest: id,
    near: keepSame(near, state.near),
    seen: keepSame(zonesSeen(zone, x, z), state.seen),
  }
  if (
    zone === state.zone &&
    id === state.nearest &&
    next.near === state.near &&
    next.seen === state.seen
  )
    return
  useHallStore.setState(next)
}

/** The list before when it has the same in it. */
function keepSame<Item>(list: readonly Item[], before: readonly Item[]): readonly Item[] {
  return list.length === before.length && list.every((item) => before.includes(item))
    ? before
    : list
}
