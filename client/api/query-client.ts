/** How long answers stay fresh, and what is asked again by itself. */
import { QueryCache, QueryClient } from '@tanstack/react-query'
import { doubtConnection, noteBusy } from './connection.ts'
import { busySeconds, readProblem } from './problem.ts'

const FRESH_MS = 20_000
const RETRIES = 2
/** Times that an answer is waited for which is only late: the server says for how long each time. */
const BUSY_RETRIES = 20
/** Those who were sent away together do not come back in the same moment. */
const SPREAD_MS = 2000
const RETRY_MS = { first: 1000, most: 30_000 }

const isUnanswered = (error: unknown): boolean => readProblem(error).code === 'unreachable'

/** Only what may heal by itself is retried: a refusal stays a refusal, but for one that says "later". */
export function shouldRetry(count: number, error: unknown): boolean {
  if (busySeconds(error) !== undefined) return count < BUSY_RETRIES
  return count < RETRIES && isUnanswered(error)
}

/** How long to wait before asking again, in ms: what the server says, or twice as long each time. */
export function retryDelay(count: number, error: unknown): number {
  const seconds = busySeconds(error)
  if (seconds !== undefined) return seconds * 1000 + Math.random() * SPREAD_MS
  return Math.min(RETRY_MS.first * 2 ** count, RETRY_MS.most)
}

export function createQueryClient(): QueryClient {
  const client = new QueryClient({
    queryCache: new QueryCache({
      onError: (error, query) => {
        if (isUnanswered(error)) void doubtConnection().then(() => askAgain(query.queryHash))
      },
    }),
    defaultOptions: {
      queries: { staleTime: FRESH_MS, retry: shouldRetry, retryDelay, networkMode: 'always' },
      mutations: { retry: false, networkMode: 'always' },
    },
  })
  client.getQueryCache().subscribe((event) => {
    if (event.type !== 'updated' || event.action.type !== 'failed') return
    const seconds = busySeconds(event.action.error)
    if (seconds !== undefined) noteBusy(seconds)
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
