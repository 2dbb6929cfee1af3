/** What the inputs are set to, and what follows. */
import { z } from 'zod'
import { clamp, type ExhibitRules, type StateRules } from '../rules.ts'
import { compileExpression, type Scope } from './expression.ts'
import type { WhatIfInput, WhatIfManifest } from './manifest.ts'

const CURVE_POINTS = 33

const stateSchema = z.object({ values: z.record(z.string(), z.number()) })
export type WhatIfState = z.infer<typeof stateSchema>

const actSchema = z.object({
  type: z.literal('set'),
  id: z.string().max(32),
  value: z.number(),
})
export type WhatIfAct = z.infer<typeof actSchema>

/** The nearest value that the input's slider can take. */
export function snapInput({ min, max, step }: WhatIfInput, value: number): number {
  return clamp(Number((min + Math.round((value - min) / step) * step).toFixed(9)), min, max)
}

/** All inputs and outputs by name. A formula without a number, such as 1/0, gives NaN or infinity. */
export function computeOutputs(manifest: WhatIfManifest, { values }: WhatIfState): Scope {
  const scope: Record<string, number> = {}
  for (const { id, value } of manifest.inputs) scope[id] = values[id] ?? value
  for (const { id, expression } of manifest.outputs)
    scope[id] = compiled(expression).evaluate(scope)
  return scope
}

/** Points of an output over an input's range, the other inputs as they are. */
export function computeCurve(
  manifest: WhatIfManifest,
  state: WhatIfState,
  { over, output }: { over: string; output: string },
): { x: number; y: number }[] {
  const input = manifest.inputs.find(({ id }) => id === over)
  if (!input) return []
  return Array.from({ length: CURVE_POINTS }, (_, index) => {
    const x = input.min + ((input.max - input.min) * index) / (CURVE_POINTS - 1)
    const values = { ...state.values, [over]: x }
    return { x, y: computeOutputs(manifest, { values })[output] ?? NaN }
  })
}

const formulas = new Map<string, ReturnType<typeof compileExpression>>()

function compiled(expression: string): ReturnType<typeof compileExpression> {
  const known = formulas.get(expression)
  if (known) return known
  const made = compileExpression(expression)
  formulas.set(expression, made)
  return made
}

export const whatIfState: StateRules<WhatIfManifest, WhatIfState, WhatIfAct> = {
  initial: ({ inputs }) => ({
    values: Object.fromEntries(inputs.map(({ id, value }) => [id, value])),
  }),
  apply({ inputs }, state, { id, value }) {
    const input = inputs.find((one) => one.id === id)
    if (!input) return state
    return { values: { ...state.values, [id]: snapInput(input, value) } }
  },
}

export const whatIfRules: ExhibitRules<WhatIfManifest, WhatIfState, WhatIfAct> = {
  ...whatIfState,
  state: stateSchema,
  act: actSchema,
  openToAll: false,
}
