/** How long answers stay fresh, and what is asked again by itself. */
import { QueryCache, QueryClient } from '@tanstack/react-query'
import { doubtConnection } from './connection.ts'
import { readProblem } from './problem.ts'

const FRESH_MS = 20_000
const RETRIES = 2

const isUnanswered = (error: unknown): boolean => readProblem(error).code === 'unreachable'

/** Only what may heal by itself is retried: a refusal stays a refusal. */
function shouldRetry(count: number, error: unknown): boolean {
  return count < RETRIES && isUnanswered(error)
}

export function createQueryClient(): QueryClient {
  const client = new QueryClient({
    queryCache: new QueryCache({
      onError: (error, query) => {
        if (isUnanswered(error)) void doubtConnection().then(() => askAgain(query.queryHash))
      },
    }),
    defaultOptions: {
      queries: { staleTime: FRESH_MS, retry: shouldRetry, networkMode: 'always' },
      mutations: { retry: false, networkMode: 'always' },
    },
  })
  /** What somebody still looks at is asked once more when the server answers again. */
  const askAgain = (hash: string): void => {
    void client.refetchQueries({
      type: 'active',
      predicate: ({ queryHash, state }) => queryHash === hash && state.status === 'error',
    })
  }
  return client
}
