/**
 * The booths that stand in their bays now: those near enough to be worked one by one, the walls of all
 * others together. What they look like is given.
 */
import { useQueries } from '@tanstack/react-query'
import { useEffect, useMemo, type ReactNode } from 'react'
import type { ScenarioSummary } from '../../shared/protocol/api-exhibition.ts'
import { api } from '../api/client.ts'
import { isDrag } from '../xr/is-drag.ts'
import { placeOf } from '../../shared/hall/views.ts'
import type { PlacedBooth } from './booth-places.ts'
import { noteArrival, selectBooth, useHallStore } from './hall-store.ts'
import { Nearness } from './nearness.tsx'

const KEEP_MS = 60_000

interface BoothsProps {
  shown: readonly ScenarioSummary[]
  /** One booth with its exhibits, in the frame of its bay, or of the hall where it stands on a stage. */
  renderNear: (placed: PlacedBooth) => ReactNode
  /** All others, in the hall's frame. */
  renderFar: (
    all: readonly PlacedBooth[],
    near: readonly string[],
    onPress: (id: string) => void,
  ) => ReactNode
}

export function Booths({ shown, renderNear, renderFar }: BoothsProps) {
  const near = useHallStore((state) => state.near)
  const placed = usePlacedBooths(shown)
  useEffect(() => {
    noteArrival({ boothsThere: placed.length, booths: shown.length })
  }, [placed, shown])
  return (
    <>
      <Nearness placed={placed} />
      {renderFar(placed, near, selectBooth)}
      {placed
        .filter(({ id }) => near.includes(id))
        .map((one) => (
          <NearBooth key={one.id} placed={one}>
            {renderNear(one)}
          </NearBooth>
        ))}
    </>
  )
}

/** Booths whose content is there; the same array while nothing has come or gone. */
function usePlacedBooths(shown: readonly ScenarioSummary[]): readonly PlacedBooth[] {
  const booths = useQueries({
    queries: shown.map(({ id }) => ({
      ...api.exhibition.scenario.queryOptions({ input: { id } }),
      staleTime: KEEP_MS,
    })),
    combine: (results) => results.map(({ data }) => data?.booth),
  })
  return useMemo(
    () =>
      shown.flatMap(({ id, address }, index) => {
        const booth = booths[index]
        return booth ? [{ id, address, booth }] : []
      }),
    [shown, booths],
  )
}

function NearBooth({ placed, children }: { placed: PlacedBooth; children: ReactNode }) {
  const { id, address } = placed
  const { x, z, yawRad } = placeOf(address)
  const inHall = address.bay === 'stage'
  return (
    <group
      name={`booth-${id}`}
      position={inHall ? [0, 0, 0] : [x, 0, z]}
      rotation={inHall ? [0, 0, 0] : [0, yawRad, 0]}
      onClick={(event) => {
        if (isDrag(event)) return
        event.stopPropagation()
        selectBooth(id)
      }}
    >
      {children}
    </group>
  )
}
