import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { WRONG_CODES_PER_ADDRESS } from '../../server/api/rate-limits.ts'
import { readLedger } from '../../server/ledger/ledger-store.ts'
import type { Services } from '../../server/house/services.ts'
import { verifyChain } from '../../shared/ledger/ledger.ts'
import type { Sheet } from '../../shared/protocol/messages.ts'
import { DATABASES, openHouse, type House } from '../support/house.ts'
import { must } from '../support/must.ts'
import { openGathering, signInAs } from '../support/people.ts'
import { HAS_REDIS, startServer, type ServerProcess } from '../support/processes.ts'
import { enter, type Guest } from '../support/running-house.ts'

const BACK_WITHIN_MS = 10_000
const soon = { timeout: 5000, interval: 20 }

/** Comes back as a page does: asks the server for a seat until there is one. */
async function comeBack(url: string, token: string, gatheringId: string): Promise<Guest> {
  const until = Date.now() + 2 * BACK_WITHIN_MS
  for (;;) {
    try {
      return await enter(url, token, gatheringId)
    } catch (error) {
      if (Date.now() > until) throw error
      await new Promise((resolve) => setTimeout(resolve, 200))
    }
  }
}

describe.runIf(HAS_REDIS && DATABASES.includes('PostgreSQL'))('two servers of one house', () => {
  let house: House
  /** By the real clock: sessions that the servers take. */
  let today: Services
  let servers: ServerProcess[] = []

  beforeAll(async () => {
    house = await openHouse('PostgreSQL')
    today = { ...house.services, now: Date.now }
    const url = must(house.services.config.databaseUrl)
    servers = [await startServer(url), await startServer(url)]
  })
  afterAll(async () => {
    await Promise.all(servers.map((server) => server.clear()))
    await house.close()
  })

  const meet = async () => {
    const { id, items, people } = await openGathering(house.services, {
      roles: ['chair', 'reviewer'],
    })
    const [chairToken, reviewerToken] = await Promise.all(people.map((p) => signInAs(today, p)))
    return {
      id,
      item: must(items[0]),
      people,
      chairToken: must(chairToken),
      reviewerToken: must(reviewerToken),
    }
  }

  it('show each other’s people, and lose nothing acknowledged when the one with the room is killed', async () => {
    const [owner, survivor] = [must(servers[0]), must(servers[1])]
    const { id, item, people, chairToken, reviewerToken } = await meet()
    const chair = await enter(owner.url, chairToken, id)
    const reviewer = await enter(survivor.url, reviewerToken, id)
    for (const guest of [chair, reviewer])
      await expect
        .poll(() => [...guest.view().members.keys()].toSorted(), soon)
        .toEqual(people.toSorted())

    await chair.ask('setPhase', { submissionId: item, phase: 'scoring' })
    let sent = 0
    let acknowledged = 0
    const scoring = (async () => {
      for (;;) {
        sent += 1
        const change = {
          submissionId: item,
          criterionId: 'leadership',
          value: sent,
          changeId: randomUUID(),
        }
        await reviewer.ask('setScore', change)
        acknowledged = sent
        await new Promise((resolve) => setTimeout(resolve, 60))
      }
    })().catch(() => undefined)
    await expect.poll(() => acknowledged, soon).toBeGreaterThan(4)

    const killedAt = Date.now()
    await owner.end('SIGKILL')
    await Promise.all([chair.left, reviewer.left])
    const [chairBack, reviewerBack] = await Promise.all([
      comeBack(survivor.url, chairToken, id),
      comeBack(survivor.url, reviewerToken, id),
    ])
    expect(Date.now() - killedAt).toBeLessThan(BACK_WITHIN_MS)
    await scoring

    await expect.poll(() => chairBack.view().agenda[0]?.phase, soon).toBe('scoring')
    expect(chairBack.view().current?.submissionId).toBe(item)
    expect(chairBack.view().current?.endsAt).toBeGreaterThan(Date.now())
    const sheet = await reviewerBack.ask<Sheet>('readSheet', { submissionId: item })
    expect([acknowledged, sent]).toContain(sheet.scores.leadership)
    const scope = `gathering:${id}`
    const entries = await readLedger(today.db, scope)
    const values = entries.filter((e) => e.act === 'score.set').length
    expect(values).toBeGreaterThanOrEqual(acknowledged)
    expect(await verifyChain(scope, entries)).toMatchObject({ ok: true })

    const next = {
      submissionId: item,
      criterionId: 'leadership',
      value: 99,
      changeId: randomUUID(),
    }
    expect(await reviewerBack.outcome('setScore', next)).toBe('done')
    await Promise.all([chairBack.leave(), reviewerBack.leave()])
  })

  it('count wrong codes together', async () => {
    const staying = await startServer(must(house.services.config.databaseUrl))
    const second = await startServer(must(house.services.config.databaseUrl))
    servers.push(staying, second)
    const guessAt = async ({ url }: ServerProcess) => {
      const answer = await fetch(`${url}/api/codes/redeem`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'x-requested-with': 'jiebang' },
        body: JSON.stringify({ code: '000000', name: '猜码人' }),
      })
      return answer.status
    }
    for (let i = 0; i < WRONG_CODES_PER_ADDRESS; i += 1) await guessAt(staying)
    expect(await guessAt(second)).toBe(429)
  })

  it('stop at a signal without an error, and the people come back through the other', async () => {
    const [, stopping] = servers
    const staying = await startServer(must(house.services.config.databaseUrl))
    servers.push(staying)
    const { id, chairToken } = await meet()
    const chair = await enter(must(stopping).url, chairToken, id)
    await chair.ask('lead', { lead: true })
    const ended = must(stopping).end('SIGTERM')
    await chair.left
    const back = await comeBack(staying.url, chairToken, id)
    await expect.poll(() => back.view().leader, soon).not.toBe('')
    expect(await ended).toBe(0)
    await back.leave()
  })
})
