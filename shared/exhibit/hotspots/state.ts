/** Which note is open. */
import { z } from 'zod'
import type { ExhibitRules, StateRules } from '../rules.ts'
import type { HotspotsManifest } from './manifest.ts'

const stateSchema = z.object({
  /** Spot whose note is open, or empty. */
  open: z.string(),
})
export type HotspotsState = z.infer<typeof stateSchema>

const actSchema = z.object({ type: z.literal('open'), id: z.string().max(64) })
export type HotspotsAct = z.infer<typeof actSchema>

export const hotspotsState: StateRules<HotspotsManifest, HotspotsState, HotspotsAct> = {
  initial: () => ({ open: '' }),
  apply: ({ spots }, state, { id }) =>
    id === '' || spots.some((spot) => spot.id === id) ? { open: id } : state,
}

export const hotspotsRules: ExhibitRules<HotspotsManifest, HotspotsState, HotspotsAct> = {
  ...hotspotsState,
  state: stateSchema,
  act: actSchema,
  openToAll: false,
}
