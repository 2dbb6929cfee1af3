import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { noteServerTime, serverNow } from '../../../client/api/server-clock.ts'

beforeEach(() => vi.useFakeTimers({ now: 1_000_000 }))
afterEach(() => vi.useRealTimers())

it.each([
  ['as ours', 0, 0, 0],
  ['ahead of ours', 300_000, 0, 300_000],
  ['behind ours', -300_000, 0, -300_000],
  ['with half of a quick way added', 300_000, 100, 300_050],
  ['with no more than a way added when the server took its time', 300_000, 7000, 300_200],
])('goes %s', (_, aheadMs, tookMs, expectedMs) => {
  const askedMs = Date.now()
  vi.advanceTimersByTime(tookMs)
  noteServerTime(Date.now() + aheadMs, askedMs)
  vi.advanceTimersByTime(5000)
  expect(serverNow() - Date.now()).toBe(expectedMs)
})
