/** How the steps that are done move the nodes of a model. Pure. */
import type { ProcedureManifest } from './manifest.ts'
import type { ProcedureState } from './state.ts'

export type StepBinding = ProcedureManifest['bindings'][number]

/**
 * One binding for every property of a node: that of the step done last, or the first of them before
 * any is. So a cloud may shrink step by step.
 */
export function stepValues(
  { bindings }: ProcedureManifest,
  { done }: ProcedureState,
): { binding: StepBinding; value: number }[] {
  const chosen = new Map<string, { binding: StepBinding; order: number }>()
  for (const binding of bindings) {
    const order = done.findIndex(({ step }) => step === binding.step)
    const key = `${binding.property} ${binding.node}`
    const known = chosen.get(key)
    if (!known || order > known.order) chosen.set(key, { binding, order })
  }
  return [...chosen.values()].map(({ binding, order }) => ({ binding, value: order < 0 ? 0 : 1 }))
}
