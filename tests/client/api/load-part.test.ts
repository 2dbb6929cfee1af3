/** A part that does not come: waited for without a network, and only then a reason to reload. */
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { loadPart } from '../../../client/api/load-part.ts'

const lost = () => new TypeError('Failed to fetch dynamically imported module: /part.js')
const reload = vi.fn<() => void>()
let answering = true

beforeEach(() => {
  vi.useFakeTimers()
  reload.mockClear()
  vi.stubGlobal('window', new EventTarget())
  vi.stubGlobal('location', { pathname: '/hall', reload })
  vi.stubGlobal('history', { state: null, replaceState: () => undefined })
  vi.stubGlobal('fetch', () =>
    answering ? Promise.resolve({ ok: true }) : Promise.reject(new TypeError('no network')),
  )
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

it('does not reload the page for what was not to be had without a network', async () => {
  answering = false
  let comes = false
  const part = loadPart(() => (comes ? Promise.resolve('part') : Promise.reject(lost())))
  for (let outage = 0; outage < 4; outage += 1) {
    answering = false
    await vi.advanceTimersByTimeAsync(12_000)
    answering = true
    window.dispatchEvent(new Event('online'))
    await vi.advanceTimersByTimeAsync(20)
  }
  expect(reload).not.toHaveBeenCalled()
  comes = true
  await vi.advanceTimersByTimeAsync(30_000)
  expect(await part).toBe('part')
  expect(reload).not.toHaveBeenCalled()
})

it('reloads it once when the file is gone while the server answers', async () => {
  answering = true
  void loadPart(() => Promise.reject<string>(lost()))
  await vi.advanceTimersByTimeAsync(1500)
  expect(reload).not.toHaveBeenCalled()
  await vi.advanceTimersByTimeAsync(30_000)
  expect(reload).toHaveBeenCalled()
})
