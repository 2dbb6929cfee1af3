/** Puts an answer of the server in place of the gathering that is shown. */
import { useQueryClient } from '@tanstack/react-query'
import type { Gathering } from '../../shared/protocol/api-gathering.ts'
import { api } from '../api/client.ts'

export function useTakeGathering(): (gathering: Gathering) => void {
  const queries = useQueryClient()
  return (gathering) => {
    queries.setQueryData(api.gathering.read.queryKey({ input: { id: gathering.id } }), gathering)
    void queries.invalidateQueries({ queryKey: api.gathering.list.key() })
  }
}
