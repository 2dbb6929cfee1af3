/** Declaring and clearing recusals, and what has to be read again after either. */
import { useMutation, useQueryClient, type UseMutationResult } from '@tanstack/react-query'
import { api, client } from './client.ts'

interface RecusalKey {
  id: string
  submissionId: string
  personId: string
}

interface Recusing {
  declare: UseMutationResult<unknown, Error, RecusalKey & { reason: string }>
  clear: UseMutationResult<unknown, Error, RecusalKey>
}

/** Reads again what a recusal shuts or opens: booths, agendas, results. */
export function useReadAgain(): () => Promise<void> {
  const queries = useQueryClient()
  return async () => {
    for (const queryKey of [api.exhibition.key(), api.gathering.key(), api.review.key()])
      await queries.invalidateQueries({ queryKey })
  }
}

export function useRecusing(): Recusing {
  const onSuccess = useReadAgain()
  return {
    declare: useMutation({ mutationFn: (recusal) => client.review.recuse(recusal), onSuccess }),
    clear: useMutation({ mutationFn: (key) => client.review.clearRecusal(key), onSuccess }),
  }
}
