/** The rules of every kind, for the server: one entry per kind of manifest. */
import { dialogueRules } from './dialogue/state.ts'
import { feedRules } from './feed/state.ts'
import { flowRules } from './flow/state.ts'
import { hotspotsRules } from './hotspots/state.ts'
import type { Exhibit, ExhibitKind, ExhibitOf } from './manifest.ts'
import { mediaRules } from './media/state.ts'
import { modelRules } from './model/state.ts'
import { panoramaRules } from './panorama/state.ts'
import { procedureRules } from './procedure/state.ts'
import { routeRules } from './route/state.ts'
import type { ActContext, ExhibitRules } from './rules.ts'
import { tableRules } from './table/state.ts'
import { whatIfRules } from './what-if/state.ts'

type Kinds = { [K in ExhibitKind]: ExhibitRules<ExhibitOf<K>, never, never> }

export const KINDS = {
  model: modelRules,
  media: mediaRules,
  hotspots: hotspotsRules,
  'what-if': whatIfRules,
  feed: feedRules,
  flow: flowRules,
  panorama: panoramaRules,
  table: tableRules,
  procedure: procedureRules,
  dialogue: dialogueRules,
  route: routeRules,
} as unknown as Kinds

export const isOpenToAll = (kind: ExhibitKind): boolean => KINDS[kind].openToAll

/** What every exhibit can be asked besides its own acts. */
const RESET = 'reset'

/**
 * The state of `exhibit` after an act, given what is stored of it (null at first, or when it no longer
 * fits the manifest). Undefined when the act is none of this kind's.
 */
export function actOnExhibit(
  exhibit: Exhibit,
  stored: unknown,
  act: unknown,
  context: ActContext,
): unknown {
  const rules = KINDS[exhibit.kind] as ExhibitRules<Exhibit, unknown, unknown>
  if ((act as { type?: unknown } | null)?.type === RESET)
    return rules.ledReset && !context.leads ? readState(exhibit, stored) : rules.initial(exhibit)
  const parsed = rules.act.safeParse(act)
  if (!parsed.success) return undefined
  return rules.apply(exhibit, readState(exhibit, stored), parsed.data, context)
}

/** A state of `exhibit` as it stood at `nowMs`: nothing in it runs. */
export function stillState(exhibit: Exhibit, state: unknown, nowMs: number): unknown {
  const rules = KINDS[exhibit.kind] as ExhibitRules<Exhibit, unknown, unknown>
  return rules.still?.(state, nowMs) ?? state
}

/** What is stored of an exhibit's state, or its first state. */
export function readState(exhibit: Exhibit, stored: unknown): unknown {
  const rules = KINDS[exhibit.kind] as ExhibitRules<Exhibit, unknown, unknown>
  const parsed = rules.state.safeParse(stored)
  return parsed.success ? parsed.data : rules.initial(exhibit)
}
