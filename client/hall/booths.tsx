/** Puts every booth that stands now into its bay or onto the stage. What a booth looks like is given. */
import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import type { Booth } from '../../shared/exhibit/booth.ts'
import type { BoothAddress } from '../../shared/hall/placement.ts'
import type { ScenarioSummary } from '../../shared/protocol/api-exhibition.ts'
import { api } from '../api/client.ts'
import { isDrag } from '../xr/is-drag.ts'
import { placeOf } from './booth-places.ts'
import { selectBooth, useHallStore } from './hall-store.ts'

const KEEP_MS = 60_000

export type RenderBooth = (booth: Booth, address: BoothAddress, near: boolean) => ReactNode

interface BoothsProps {
  shown: readonly ScenarioSummary[]
  renderBooth: RenderBooth
}

export function Booths({ shown, renderBooth }: BoothsProps) {
  return shown.map(({ id, address }) => (
    <PlacedBooth key={id} id={id} address={address} renderBooth={renderBooth} />
  ))
}

interface PlacedBoothProps {
  id: string
  address: BoothAddress
  renderBooth: RenderBooth
}

function PlacedBooth({ id, address, renderBooth }: PlacedBoothProps) {
  const near = useHallStore((state) => state.near.includes(id))
  const query = api.exhibition.scenario.queryOptions({ input: { id }, staleTime: KEEP_MS })
  const { data } = useQuery(query)
  const { x, z, yawRad } = placeOf(address)
  return (
    <group
      name={`booth-${id}`}
      position={[x, 0, z]}
      rotation={[0, yawRad, 0]}
      onClick={(event) => {
        if (isDrag(event)) return
        event.stopPropagation()
        selectBooth(id)
      }}
    >
      {data && renderBooth(data.booth, address, near)}
    </group>
  )
}
