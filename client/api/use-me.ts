/** Who uses this browser, and what they may see links to. */
import { useQuery, useQueryClient } from '@tanstack/react-query'
import type { Me } from '../../shared/protocol/api-account.ts'
import { api } from './client.ts'

export function useMe() {
  return useQuery(api.account.me.queryOptions({ staleTime: 60_000 }))
}

/** Takes over who one is after signing in or out: what was known before belongs to someone else. */
export function useTakeOverMe(): (me: Me) => void {
  const queries = useQueryClient()
  return (me) => {
    queries.setQueryData(api.account.me.queryKey(), me)
    queries.removeQueries({ type: 'inactive' })
    void queries.invalidateQueries({ predicate: ({ queryKey }) => !isMe(queryKey) })
  }
}

const isMe = (queryKey: readonly unknown[]): boolean =>
  JSON.stringify(queryKey[0]) === JSON.stringify(api.account.me.queryKey()[0])
