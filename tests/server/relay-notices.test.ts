import { EventEmitter } from 'node:events'
import type { Redis } from 'ioredis'
import { pino } from 'pino'
import { describe, expect, it } from 'vitest'
import { createNotices } from '../../server/house/notices.ts'
import { relayNotices } from '../../server/house/relay-notices.ts'
import { createOutage } from '../../server/observe/outages.ts'

const NOTICE = { gatheringId: 'g', part: 'light' } as const

/** Redis that is there or not, and carries nothing to nobody. */
function createRedis() {
  const state = { isThere: true, sent: 0 }
  const answer = (): Promise<number> =>
    state.isThere ? Promise.resolve(1) : Promise.reject(new Error('no Redis'))
  const listening = Object.assign(new EventEmitter(), {
    subscribe: answer,
    disconnect: () => undefined,
  })
  const redis = {
    duplicate: () => listening,
    publish(): Promise<number> {
      state.sent += 1
      return answer()
    },
  }
  return { state, listening, redis: redis as unknown as Redis }
}

function relay() {
  const lines: string[] = []
  const log = pino({}, { write: (line: string) => lines.push(line) })
  const notices = createNotices()
  const { state, listening, redis } = createRedis()
  const stop = relayNotices(notices, redis, { house: 'h', outage: createOutage(log, 'Redis') })
  const tell = async (): Promise<void> => {
    notices.tell(NOTICE)
    await new Promise((resolve) => setImmediate(resolve))
  }
  const logged = () => lines.map((line) => (JSON.parse(line) as { msg: string }).msg)
  return { notices, state, listening, stop, tell, logged }
}

describe('relayNotices', () => {
  it('says once that Redis is away, however many notices are lost, and once that it is back', async () => {
    const { state, listening, tell, logged } = relay()
    await tell()
    expect(logged()).toEqual([])
    state.isThere = false
    for (let count = 0; count < 5; count += 1) await tell()
    listening.emit('error', new Error('no Redis'))
    expect(logged()).toEqual(['away; the house goes on without'])
    state.isThere = true
    await tell()
    await tell()
    expect(logged()).toEqual(['away; the house goes on without', 'back'])
    state.isThere = false
    await tell()
    expect(logged()).toHaveLength(3)
  })

  it('tells the own process at once, whatever Redis does, and none once it has left', async () => {
    const { notices, state, stop, tell } = relay()
    let heard = 0
    notices.listen('g', () => (heard += 1))
    state.isThere = false
    await tell()
    stop()
    await tell()
    expect([heard, state.sent]).toEqual([2, 1])
  })
})
