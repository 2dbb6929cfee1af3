/** The run of each flow that is shown: one for all its views, brought on by whichever draws first. */
import type { FlowManifest } from '../../../shared/exhibit/flow/manifest.ts'
import type { FlowState } from '../../../shared/exhibit/flow/state.ts'
import { turnFlow, type FlowTurn } from '../../../shared/exhibit/flow/turn.ts'

/** Most steps at once: what is missed is caught up over some frames rather than by one long one. */
const STEPS_MAX = 400

const turns = new WeakMap<FlowManifest, FlowTurn>()

/** The run at `nowMs`, or as near to it as one call may come. */
export function flowNow(manifest: FlowManifest, state: FlowState, nowMs: number): FlowTurn {
  const known = turns.get(manifest)
  const turn = turnFlow(manifest, { state, nowMs }, known, STEPS_MAX)
  if (turn !== known) turns.set(manifest, turn)
  return turn
}
