/** Every kind's rules and controls. What a kind looks like is loaded when it is first shown. */
import { dialogueState } from '../../../shared/exhibit/dialogue/state.ts'
import { feedState } from '../../../shared/exhibit/feed/state.ts'
import { flowState } from '../../../shared/exhibit/flow/state.ts'
import { hotspotsState } from '../../../shared/exhibit/hotspots/state.ts'
import type { ExhibitKind } from '../../../shared/exhibit/manifest.ts'
import { mediaState } from '../../../shared/exhibit/media/state.ts'
import { modelState } from '../../../shared/exhibit/model/state.ts'
import { panoramaState } from '../../../shared/exhibit/panorama/state.ts'
import { procedureState } from '../../../shared/exhibit/procedure/state.ts'
import { routeState } from '../../../shared/exhibit/route/state.ts'
import type { StateRules } from '../../../shared/exhibit/rules.ts'
import { tableState } from '../../../shared/exhibit/table/state.ts'
import { whatIfState } from '../../../shared/exhibit/what-if/state.ts'
import { dialogueControls } from '../dialogue/dialogue-controls.ts'
import { feedControls } from '../feed/feed-controls.ts'
import { flowControls } from '../flow/flow-controls.ts'
import { hotspotsControls } from '../hotspots/hotspots-controls.ts'
import { mediaControls } from '../media/media-controls.ts'
import { modelControls } from '../model/model-controls.ts'
import { panoramaControls } from '../panorama/panorama-controls.ts'
import { procedureControls } from '../procedure/procedure-controls.ts'
import { routeControls } from '../route/route-controls.ts'
import { tableControls } from '../table/table-controls.ts'
import { whatIfControls } from '../what-if/what-if-controls.ts'
import type { Act } from './exhibit-store.ts'
import type { Controls } from './kind.ts'

export interface KindEntry {
  rules: StateRules<unknown, unknown, Act>
  controls: Controls<ExhibitKind, unknown, Act>
  /** Whether everybody in a gathering may act; as its rules in shared/exhibit say. */
  openToAll: boolean
}

const entry = (rules: object, controls: object, openToAll = false): KindEntry =>
  ({ rules, controls, openToAll }) as KindEntry

export const KIND_ENTRIES: Record<ExhibitKind, KindEntry> = {
  model: entry(modelState, modelControls),
  media: entry(mediaState, mediaControls),
  hotspots: entry(hotspotsState, hotspotsControls),
  'what-if': entry(whatIfState, whatIfControls),
  feed: entry(feedState, feedControls),
  flow: entry(flowState, flowControls),
  panorama: entry(panoramaState, panoramaControls),
  table: entry(tableState, tableControls, true),
  procedure: entry(procedureState, procedureControls),
  dialogue: entry(dialogueState, dialogueControls),
  route: entry(routeState, routeControls),
}
