/** What is loaded over a connection that comes and goes: asked for again, and no page broken by it. */
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { overConnection } from '../../../client/api/connection.ts'

let answering = true

beforeEach(() => {
  vi.useFakeTimers()
  vi.stubGlobal('window', new EventTarget())
  vi.stubGlobal('fetch', () =>
    answering ? Promise.resolve({ ok: true }) : Promise.reject(new TypeError('no network')),
  )
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

it('asks again when the network is back before anybody could ask whether it is', async () => {
  answering = true
  let tries = 0
  const loading = overConnection(() => {
    tries += 1
    return tries > 1 ? Promise.resolve('zone') : Promise.reject(new TypeError('disconnected'))
  })
  await vi.advanceTimersByTimeAsync(5000)
  expect(await loading).toBe('zone')
})

it('waits through any number of outages', async () => {
  let comes = false
  const loading = overConnection(() =>
    comes ? Promise.resolve('zone') : Promise.reject(new TypeError('disconnected')),
  )
  for (let outage = 0; outage < 6; outage += 1) {
    answering = false
    await vi.advanceTimersByTimeAsync(12_000)
    answering = true
    window.dispatchEvent(new Event('online'))
    await vi.advanceTimersByTimeAsync(20)
  }
  comes = true
  await vi.advanceTimersByTimeAsync(12_000)
  expect(await loading).toBe('zone')
})

it('gives up on what the server refuses while it answers', async () => {
  answering = true
  const load = vi.fn<() => Promise<string>>(() => Promise.reject(new Error('404')))
  const loading = overConnection(load).catch(String)
  await vi.advanceTimersByTimeAsync(10_000)
  expect(await loading).toBe('Error: 404')
  expect(load).toHaveBeenCalledTimes(3)
})
