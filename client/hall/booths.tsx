/**
 * The booths that stand in their bays now: those near enough to be worked one by one, the walls of all
 * others together. What they look like is given.
 */
import { useQuery, useQueryClient } from '@tanstack/react-query'
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

/**
 * Booths whose content is there; the same array while nothing has come or gone. Those shown stand in
 * one chapter of one pavilion and are asked for together; each is then known by its own name too.
 */
function usePlacedBooths(shown: readonly ScenarioSummary[]): readonly PlacedBooth[] {
  const queries = useQueryClient()
  const address = shown[0]?.address
  const input = { pavilion: address?.pavilion ?? 'industry', chapter: address?.chapter ?? 0 }
  const { data } = useQuery({
    ...api.exhibition.chapter.queryOptions({ input, staleTime: KEEP_MS }),
    enabled: address !== undefined,
  })
  useEffect(() => {
    for (const one of data ?? []) {
      const queryKey = api.exhibition.scenario.queryKey({ input: { id: one.id } })
      queries.setQueryData(queryKey, one)
    }
  }, [data, queries])
  return useMemo(
    () =>
      shown.flatMap(({ id, address: place }) => {
        const found = data?.find((one) => one.id === id)
        return found ? [{ id, address: place, booth: found.booth }] : []
      }),
    [shown, data],
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
