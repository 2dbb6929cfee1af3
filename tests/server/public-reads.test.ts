import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createKeptAnswers } from '../../server/api/kept-answers.ts'
import { CALLS_PER_MINUTE, createRateLimits } from '../../server/api/rate-limits.ts'
import { setPublished } from '../../server/intake/formal-check.ts'
import type { Services } from '../../server/house/services.ts'
import type { ScenarioSummary } from '../../shared/protocol/api-exhibition.ts'
import { DATABASES } from '../support/house.ts'
import { must } from '../support/must.ts'
import { createActor, outcomeOf, publishScenario } from '../support/people.ts'
import { callApi, runHouse, type RunningHouse } from '../support/running-house.ts'

describe.each(DATABASES)('public reads on %s (F2, F7)', (kind) => {
  let house: RunningHouse
  let services: Services
  let id: string
  beforeAll(async () => {
    house = await runHouse(kind)
    services = house.services
    id = await publishScenario(services)
  })
  afterAll(() => house.close())

  const get = (path: string, headers: Record<string, string> = {}) =>
    callApi(house.url, path, { headers })
  const list = async () => (await (await get('/scenarios')).json()) as ScenarioSummary[]
  const chapterPath = async () => {
    const { address } = must((await list())[0])
    return `/pavilions/${address.pavilion}/chapters/${address.chapter}`
  }

  it('are told apart by an ETag, and cost whoever has them nothing', async () => {
    for (const path of ['/call', '/pavilions', '/scenarios', `/scenarios/${id}`]) {
      const first = await get(path)
      const etag = must(first.headers.get('etag'))
      expect([path, first.status, first.headers.get('cache-control')]).toEqual([
        path,
        200,
        'no-cache',
      ])
      const again = await get(path, { 'if-none-match': etag })
      expect([path, again.status, await again.text()]).toEqual([path, 304, ''])
    }
  })

  it('come in the encoding asked for, each with a tag of its own', async () => {
    const read = async (encoding: string) => {
      const answer = await get(`/scenarios/${id}`, { 'accept-encoding': encoding })
      const { headers } = answer
      const vary = headers.get('vary')
      return {
        encoding: headers.get('content-encoding'),
        vary,
        tag: headers.get('etag'),
        body: await answer.text(),
      }
    }
    const [br, gzip, plain] = [await read('gzip, br'), await read('gzip'), await read('identity')]
    expect([br.encoding, gzip.encoding, plain.encoding]).toEqual(['br', 'gzip', null])
    expect(new Set([br.tag, gzip.tag, plain.tag]).size).toBe(3)
    expect([gzip.body, plain.body]).toEqual([br.body, br.body])
    for (const { vary } of [br, gzip, plain]) expect(vary).toMatch(/accept-encoding/i)
  })

  it('change with what is published, at once', async () => {
    const before = must((await get('/scenarios')).headers.get('etag'))
    const organiser = await createActor(services, 'organiser')
    const other = await publishScenario(services)
    expect((await list()).map((one) => one.id)).toEqual([id, other])
    expect((await get('/scenarios', { 'if-none-match': before })).status).toBe(200)
    expect((await get(`/scenarios/${other}`)).status).toBe(200)
    await setPublished(services, organiser, { id: other, published: false })
    expect((await list()).map((one) => one.id)).toEqual([id])
    expect((await get(`/scenarios/${other}`)).status).toBe(404)
    expect((await get('/scenarios', { 'if-none-match': before })).status).toBe(304)
  })

  it('give the booths of a chapter in one answer, the same as one by one', async () => {
    const chapter = await get(await chapterPath())
    const one = await get(`/scenarios/${id}`)
    expect(await chapter.json()).toEqual([await one.json()])
    for (const path of ['/pavilions/industry/chapters/999', '/pavilions/nothing/chapters/0'])
      expect((await get(path)).status).toBeGreaterThanOrEqual(400)
  })

  it('are given to 150 visitors behind one address, who open a pavilion together', async () => {
    const paths = ['/me', '/call', '/scenarios', '/pavilions', `/scenarios/${id}`, '/phrasing']
    const asked = [...paths, await chapterPath(), '/me', '/scenarios']
    const refused: number[] = []
    for (let visitor = 0; visitor < 150; visitor += 1) {
      const answers = await Promise.all(asked.map((path) => get(path)))
      refused.push(...answers.map(({ status }) => status).filter((status) => status !== 200))
      await Promise.all(answers.map((answer) => answer.arrayBuffer()))
    }
    expect(refused).toEqual([])
  })

  it('hold private answers out of every cache', async () => {
    for (const path of ['/me', '/gatherings'])
      expect((await get(path)).headers.get('cache-control')).toBe('no-store')
  })
})

describe('createRateLimits', () => {
  it('counts calls by session, so that nobody is shut out by a neighbour of one address', async () => {
    const limits = createRateLimits()
    for (let i = 0; i < CALLS_PER_MINUTE; i += 1) await limits.call('venue', 'busy')
    expect(await outcomeOf(limits.call('venue', 'busy'))).toBe('too-many-requests')
    expect(await outcomeOf(limits.call('venue', 'calm'))).toBe('done')
    expect(await outcomeOf(limits.call('venue', undefined))).toBe('done')
  })
})

describe('createKeptAnswers', () => {
  it('makes an answer once for a stamp, however many ask at once', async () => {
    const kept = createKeptAnswers()
    let made = 0
    const make = () => {
      made += 1
      return Promise.resolve(`answer ${made}`)
    }
    const read = async (stamp: string) => (await kept.read('/a', stamp, make))?.plain.toString()
    expect(await Promise.all([read('1'), read('1'), read('1')])).toEqual(Array(3).fill('answer 1'))
    expect([await read('2'), await read('2'), made]).toEqual(['answer 2', 'answer 2', 2])
  })

  it('forgets what was not asked for longest when there is too much', async () => {
    const kept = createKeptAnswers(25)
    const made: string[] = []
    const read = (path: string) =>
      kept.read(path, '', () => {
        made.push(path)
        return Promise.resolve('0123456789')
      })
    for (const path of ['/a', '/b', '/a', '/c', '/a', '/b']) {
      await read(path)
      await new Promise((resolve) => setImmediate(resolve))
    }
    expect(made).toEqual(['/a', '/b', '/c', '/b'])
  })

  it('keeps neither a failure nor that there is nothing', async () => {
    const kept = createKeptAnswers()
    const lost = kept.read('/a', '', () => Promise.reject(new Error('lost')))
    await expect(lost).rejects.toThrow('lost')
    expect(await kept.read('/a', '', () => Promise.resolve(undefined))).toBeUndefined()
    expect((await kept.read('/a', '', () => Promise.resolve('there')))?.plain.toString()).toBe(
      'there',
    )
  })
})
