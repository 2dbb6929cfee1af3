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

export function useRecusing(): Recusing {
  const queries = useQueryClient()
  const onSuccess = async (): Promise<void> => {
    for (const queryKey of [api.exhibition.key(), api.gathering.key(), api.review.key()])
      await queries.invalidateQueries({ queryKey })
  }
  return {
    declare: useMutation({ mutationFn: (recusal) => client.review.recuse(recusal), onSuccess }),
    clear: useMutation({ mutationFn: (key) => client.review.clearRecusal(key), onSuccess }),
  }
}
