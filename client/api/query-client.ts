/** How long answers stay fresh, and what is asked again by itself. */
import { QueryClient } from '@tanstack/react-query'
import { readProblem } from './problem.ts'

const FRESH_MS = 20_000
const RETRIES = 2

/** Only what may heal by itself is retried: a refusal stays a refusal. */
function shouldRetry(count: number, error: unknown): boolean {
  return count < RETRIES && readProblem(error).code === 'unreachable'
}

export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: { staleTime: FRESH_MS, retry: shouldRetry, networkMode: 'always' },
      mutations: { retry: false, networkMode: 'always' },
    },
  })
}
