/** What only somebody with a headset on sees: the hands' models, the panels that go along, the map. */
import type { BoothAddress } from '../../shared/hall/placement.ts'
import type { ScenarioSummary } from '../../shared/protocol/api-exhibition.ts'
import { FirstMinute } from '../guide/first-minute.tsx'
import { HeldMap } from '../hall/wayfinding/held-map.tsx'
import type { Visitor } from '../xr/visitor.ts'
import { BoothDesk } from './booth-desk.tsx'
import { ControllerModels } from '../exhibit/controller-models.tsx'
import { VisitDesk } from '../hall/visit-desk.tsx'
import { SeatKeys } from '../panel/seat-keys.tsx'
import { useComfort } from '../xr/comfort.ts'
import { Dwell } from '../xr/dwell.tsx'
import { VrNotice } from '../hall/vr-notice.tsx'

interface VrPartsProps {
  visitor: Visitor
  scenarios: readonly ScenarioSummary[]
  moveTo: (address: BoothAddress | null) => void
  /** Whether one visits alone; a gathering has a panel and notices of its own. */
  alone: boolean
  /** Goes on into the gathering that a code opened. */
  enterGathering: (gatheringId: string) => void
}

export function VrParts({ visitor, scenarios, moveTo, alone, enterGathering }: VrPartsProps) {
  const dwells = useComfort(({ dwell }) => dwell)
  return (
    <>
      <ControllerModels />
      <SeatKeys />
      {dwells && <Dwell />}
      <BoothDesk {...{ scenarios, moveTo }} />
      <HeldMap scenarios={scenarios} />
      <FirstMinute visitor={visitor} />
      {alone && (
        <>
          <VrNotice />
          <VisitDesk {...{ visitor, scenarios, enterGathering }} toAtrium={() => moveTo(null)} />
        </>
      )}
    </>
  )
}
