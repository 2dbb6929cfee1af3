/** What the other exhibits of a booth bind to the nodes of one model. */
import { useCallback, useMemo } from 'react'
import { sorted } from '../../../shared/list/changed-copy.ts'
import {
  computeOutputs,
  whatIfState,
  type WhatIfState,
} from '../../../shared/exhibit/what-if/state.ts'
import { stepValues } from '../../../shared/exhibit/procedure/bindings.ts'
import { procedureState, type ProcedureState } from '../../../shared/exhibit/procedure/state.ts'
import { keyText, useExhibitStore } from './exhibit-store.ts'
import { isKind, type Shown } from './kind.ts'
import { useFeedValues } from './use-feed-values.ts'
import type { BoundValue } from '../model/model-rig.ts'

/** Values by binding, new only when a state they depend on is new. */
export function useBoundValues(
  exhibits: readonly Shown[],
  submissionId: string,
  modelId: string,
): readonly BoundValue[] {
  const part = useExhibitStore((store) => store.part)
  const states = useExhibitStore((store) =>
    part === 'alone' ? store.own : store.shared,
  ) as Readonly<Record<string, unknown>>
  const stateOf = useCallback(
    (exhibitId: string): unknown => {
      const stored = states[keyText({ submissionId, exhibitId })]
      return part === 'alone' ? stored : (stored as { state?: unknown } | undefined)?.state
    },
    [states, part, submissionId],
  )
  const live = useFeedValues(exhibits, submissionId, modelId, stateOf)
  const set = useMemo(
    () => [
      ...exhibits.flatMap(({ exhibit }) => {
        if (!isKind(exhibit, 'what-if') || exhibit.on !== modelId) return []
        const state =
          (stateOf(exhibit.id) as WhatIfState | undefined) ?? whatIfState.initial(exhibit)
        const scope = computeOutputs(exhibit, state)
        return exhibit.bindings.map((binding) => ({ binding, value: scope[binding.output] ?? NaN }))
      }),
      ...procedureValues(exhibits, modelId, stateOf),
    ],
    [exhibits, stateOf, modelId],
  )
  return useMemo(() => [...set, ...live], [set, live])
}

/** Where two procedures move one node, the one that was started last does. */
function procedureValues(
  exhibits: readonly Shown[],
  modelId: string,
  stateOf: (exhibitId: string) => unknown,
): BoundValue[] {
  const procedures = exhibits.flatMap(({ exhibit }) => {
    if (!isKind(exhibit, 'procedure') || exhibit.on !== modelId) return []
    const stored = stateOf(exhibit.id) as ProcedureState | undefined
    return [{ exhibit, state: stored ?? procedureState.initial(exhibit) }]
  })
  const values = sorted(procedures, (a, b) => b.state.startedMs - a.state.startedMs).flatMap(
    ({ exhibit, state }) => stepValues(exhibit, state),
  )
  const moved = ({ binding }: BoundValue): string => `${binding.property} ${binding.node}`
  return values.filter(
    (value, index) => values.findIndex((one) => moved(one) === moved(value)) === index,
  )
}
