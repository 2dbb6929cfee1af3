import { describe, expect, it } from 'vitest'
import { retryDelay, shouldRetry } from '../../../client/api/query-client.ts'

const busy = { data: { code: 'too-many-requests', figures: { seconds: 7 } } }
const refused = { data: { code: 'not-found', figures: {} } }

describe('shouldRetry', () => {
  it('goes on asking a server that says "later" (F2)', () => {
    expect([0, 5, 19].map((count) => shouldRetry(count, busy))).toEqual([true, true, true])
    expect(shouldRetry(20, busy)).toBe(false)
  })

  it('tries twice again what got no answer, and never a refusal', () => {
    const lost = new TypeError('fetch failed')
    expect([0, 1, 2].map((count) => shouldRetry(count, lost))).toEqual([true, true, false])
    expect(shouldRetry(0, refused)).toBe(false)
  })
})

describe('retryDelay', () => {
  it('waits as long as the server says, and spreads those who wait together', () => {
    const delays = Array.from({ length: 20 }, () => retryDelay(0, busy))
    for (const delay of delays) expect(delay).toBeGreaterThanOrEqual(7000)
    for (const delay of delays) expect(delay).toBeLessThan(9001)
    expect(new Set(delays).size).toBeGreaterThan(1)
  })
})
