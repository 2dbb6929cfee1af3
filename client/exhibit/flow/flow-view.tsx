/** A flow over its model: agents on their ways and the heat of where it is crowded, in the model's frame. */
import { useEffect, useMemo } from 'react'
import { flowState } from '../../../shared/exhibit/flow/state.ts'
import { FRAME_ORDER } from '../../xr/frame-order.ts'
import { serverNow } from '../../api/server-clock.ts'
import type { Shown } from '../kit/kind.ts'
import { useExhibitFrame } from '../kit/use-exhibit-frame.ts'
import { useExhibit } from '../kit/use-exhibit.ts'
import { createFlowMeshes } from './flow-meshes.ts'
import { flowNow } from './flow-turns.ts'

const KIND = { rules: flowState }

interface FlowViewProps {
  shown: Shown<'flow'>
  submissionId: string
}

export function FlowView({ shown: { exhibit }, submissionId }: FlowViewProps) {
  const key = useMemo(() => ({ submissionId, exhibitId: exhibit.id }), [submissionId, exhibit.id])
  const { state } = useExhibit(exhibit, key, KIND)
  const meshes = useMemo(() => createFlowMeshes(exhibit), [exhibit])
  useEffect(() => () => meshes.dispose(), [meshes])
  useExhibitFrame(() => {
    const { flow, share } = flowNow(exhibit, state, serverNow())
    meshes.show(flow, share)
  }, FRAME_ORDER.exhibits)
  return (
    <>
      <primitive object={meshes.heat} visible={state.heat} />
      <primitive object={meshes.agents} />
    </>
  )
}
