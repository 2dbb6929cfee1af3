/** An act on a panel: its answer is the panel as it is then, and recusals and members may have changed. */
import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { Panel } from '../../shared/protocol/api-expert.ts'
import { api } from '../api/client.ts'

export function useActOnPanel<V>(id: string, act: (given: V) => Promise<Panel>) {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: act,
    onSuccess: async (panel) => {
      queries.setQueryData(api.panel.read.queryKey({ input: { id } }), panel)
      for (const queryKey of [api.gathering.key(), api.review.key(), api.expert.key()])
        await queries.invalidateQueries({ queryKey })
    },
  })
}
