/**
 * What the state of an exhibit is and how acts change it. Pure, so that the server, which decides,
 * and a page, which shows the change at once, do the same. An act that makes no sense changes
 * nothing: both sides may be a moment apart.
 */
import type { z } from 'zod'

/** Who acts, and when on the server's clock, in ms since the epoch. */
export interface ActContext {
  personId: string
  nowMs: number
  /** Whether who acts leads the gathering, or is alone. */
  leads?: boolean
}

export interface StateRules<Manifest, State, Act> {
  /** What the exhibit starts from, and returns to when it is reset. */
  initial(manifest: Manifest): State
  /** Set where everybody may act, but only who leads may reset. */
  ledReset?: boolean
  apply(manifest: Manifest, state: State, act: Act, context: ActContext): State
  /** The state as it stood at `nowMs`, nothing in it running; left out where nothing runs. */
  still?(state: State, nowMs: number): State
}

export interface ExhibitRules<Manifest, State, Act> extends StateRules<Manifest, State, Act> {
  state: z.ZodType<State>
  act: z.ZodType<Act>
  /** Whether everybody in a gathering may act, or its leader alone. */
  openToAll: boolean
}

export const clamp = (value: number, min: number, max: number): number =>
  Math.min(max, Math.max(min, value))
