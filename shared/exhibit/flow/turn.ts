/**
 * A flow brought to the moment that everybody sees: by state and server time alone, so that who comes
 * late simulates what was missed and then sees the same.
 */
import { Flow, STEP_S } from './flow.ts'
import type { FlowManifest } from './manifest.ts'
import { turnOfRun, type FlowState } from './state.ts'

/** Runs before what is shown, so that nobody ever sees an empty place, in s of the place. */
export const WARM_S = 300
/** The same in steps. */
const WARM_STEPS = WARM_S / STEP_S

export interface FlowTurn {
  flow: Flow
  /** What it was made from. */
  key: string
  /** Whether it has come to the moment asked for. */
  caughtUp: boolean
  /** How far the moment lies behind the last step, as a share of a step. */
  share: number
}

function seedOf(seed: number, turn: number): number {
  return (Math.imul(turn % 0x7fffffff, 0x9e3779b1) ^ Math.imul(seed + 1, 0x85ebca6b)) >>> 0
}

/**
 * The flow at `nowMs`, from `known` when that is the same run and not ahead. Goes at most `stepsMax`
 * steps on; call it again while it has not caught up.
 */
export function turnFlow(
  manifest: FlowManifest,
  { state, nowMs }: { state: FlowState; nowMs: number },
  known: FlowTurn | undefined,
  stepsMax: number,
): FlowTurn {
  const { turn, atS } = turnOfRun(state, nowMs)
  const target = WARM_STEPS + Math.floor(atS / STEP_S)
  const key = JSON.stringify([turn, state.rates])
  const flow =
    known && known.key === key && known.flow.step <= target
      ? known.flow
      : new Flow(manifest, state.rates, seedOf(manifest.seed, turn))
  const end = Math.min(target, flow.step + stepsMax)
  while (flow.step < end) flow.advance()
  const share = atS / STEP_S - Math.floor(atS / STEP_S)
  return { flow, key, caughtUp: flow.step === target, share }
}
