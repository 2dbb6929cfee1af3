import { request } from 'node:http'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { PUSHES_PER_MINUTE, PUSH_MISSES_PER_MINUTE } from '../../server/api/rate-limits.ts'
import { STREAMS_PER_ADDRESS } from '../../server/feeds/stream-places.ts'
import type { Services } from '../../server/house/services.ts'
import { exhibitsSchema } from '../../shared/exhibit/manifest.ts'
import { PUSH_MAX_BYTES, type FeedUpdate } from '../../shared/exhibit/feed/update.ts'
import { freePort } from '../support/running-house.ts'
import { DATABASES } from '../support/house.ts'
import { startBroker } from '../support/mqtt-broker.ts'
import { must } from '../support/must.ts'
import { createActor, publishScenario, saveDraft, signInAs } from '../support/people.ts'
import { callApi, runHouse, type RunningHouse } from '../support/running-house.ts'

const soon = { timeout: 8000, interval: 50 }
const title = { zh: '名', en: '' }
const channels = ['power', 'heat'].map((id) => ({ id, title, min: 0, max: 100 }))
const EXHIBITS = exhibitsSchema.parse([
  { kind: 'feed', id: 'line', title, source: { type: 'push' }, channels },
  { kind: 'feed', id: 'gate', title, source: { type: 'mqtt' }, channels },
  { kind: 'media', id: 'picture', title, assetId: 'none' },
])

interface Told {
  status: number
  code: string | undefined
}

async function told(answer: Response): Promise<Told> {
  const body = (await answer.json()) as { data?: { code?: string } }
  return { status: answer.status, code: body.data?.code }
}

/** A stream of events as a browser reads it. */
async function listen(
  url: string,
): Promise<{ updates: FeedUpdate[]; close(): void; ended: Promise<void> }> {
  const abort = new AbortController()
  const answer = await fetch(url, { signal: abort.signal })
  if (!answer.ok) throw new Error(`No stream: ${answer.status}`)
  expect(answer.headers.get('content-type')).toMatch(/^text\/event-stream/)
  const updates: FeedUpdate[] = []
  const read = async (): Promise<void> => {
    let text = ''
    const decoder = new TextDecoder()
    for await (const bytes of must(answer.body)) {
      text += decoder.decode(bytes as Uint8Array, { stream: true })
      const events = text.split('\n\n')
      text = events.pop() ?? ''
      for (const event of events)
        if (event.startsWith('data: ')) updates.push(JSON.parse(event.slice(6)) as FeedUpdate)
    }
  }
  // Closing from our side ends the reading with an error.
  const ended = read().catch(() => undefined)
  return { updates, close: () => abort.abort(), ended }
}

describe.each(DATABASES)('feeds kept in %s', (kind) => {
  let house: RunningHouse
  let services: Services
  let submissionId: string
  let ownerToken: string
  let bearer: string
  const path = (exhibit: string, rest = ''): string => `/feeds/${submissionId}/${exhibit}${rest}`
  const push = (body: unknown, token = bearer, exhibit = 'line'): Promise<Response> =>
    fetch(`${house.url}/api${path(exhibit)}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    })
  const renew = async (token = ownerToken): Promise<Response> =>
    callApi(house.url, path('line', '/token'), { method: 'POST', token })
  const read = async (exhibit = 'line'): Promise<FeedUpdate> =>
    (await (await callApi(house.url, path(exhibit))).json()) as FeedUpdate

  beforeAll(async () => {
    house = await runHouse(kind)
    services = house.services
    submissionId = await publishScenario(services, {}, EXHIBITS)
    const { owner_id } = await services.db
      .selectFrom('submission')
      .select('owner_id')
      .where('id', '=', submissionId)
      .executeTakeFirstOrThrow()
    ownerToken = await signInAs(services, owner_id)
    bearer = ((await (await renew()).json()) as { token: string }).token
  })
  afterAll(() => house.close())

  it('is read again after a time at which it could not be read', async () => {
    const { schema } = services.db
    await schema.alterTable('feed').renameTo('feed_away').execute()
    expect((await callApi(house.url, path('gate'))).status).toBe(503)
    await schema.alterTable('feed_away').renameTo('feed').execute()
    expect((await callApi(house.url, path('gate'))).status).toBe(200)
  })

  it('gives its token to the owner alone, and stops the old one when it is renewed', async () => {
    const stranger = await signInAs(services, await createActor(services, 'applicant'))
    expect(await told(await renew(stranger))).toEqual({ status: 403, code: 'not-allowed' })
    expect((await callApi(house.url, path('line', '/access'))).status).toBe(401)
    const access = await callApi(house.url, path('line', '/access'), { token: ownerToken })
    expect(await access.json()).toEqual({
      hasToken: true,
      address: `${services.config.publicUrl}/api/feeds/${submissionId}/line`,
      topic: `jiebang/${submissionId}/line`,
      mqtt: 'off',
    })
    const old = bearer
    bearer = ((await (await renew()).json()) as { token: string }).token
    expect(await told(await push({ values: { power: 1 } }, old))).toEqual({
      status: 401,
      code: 'feed-token',
    })
    expect((await push({ values: { power: 1 } })).status).toBe(200)
  })

  it('shows what was pushed to who listens and to who comes later', async () => {
    const stream = await listen(`${house.url}/api${path('line', '/events')}`)
    await expect
      .poll(() => stream.updates[0], soon)
      .toMatchObject({ whole: true, connection: 'on' })
    expect((await push({ values: { power: 42.5, heat: 60 } })).status).toBe(200)
    await expect
      .poll(() => stream.updates.flatMap(({ samples }) => samples.map((one) => one.values)), soon)
      .toContainEqual(expect.objectContaining({ power: 42.5, heat: 60 }))
    const { samples, connection } = await read()
    expect(connection).toBe('on')
    expect(must(samples.at(-1)).values).toMatchObject({ power: 42.5, heat: 60 })
    stream.close()
  })

  it('sends a listener at most one update a second, however fast values come', async () => {
    const stream = await listen(`${house.url}/api${path('line', '/events')}`)
    const before = stream.updates.length
    const start = Date.now()
    for (let i = 0; i < 20; i += 1) await push({ values: { heat: i } })
    await expect.poll(() => stream.updates.at(-1)?.samples.at(-1)?.values.heat, soon).toBe(19)
    const seconds = Math.ceil((Date.now() - start) / 1000)
    expect(stream.updates.length - before).toBeLessThanOrEqual(seconds + 1)
    stream.close()
  })

  it.each<[string, unknown, Told]>([
    ['a channel it has not', { values: { speed: 1 } }, { status: 422, code: 'feed-channel' }],
    ['text for a number', { values: { power: '1' } }, { status: 400, code: 'bad-input' }],
    // No JSON at all: answered before anybody reads it.
    ['NaN', '{"values":{"power":NaN}}', { status: 400, code: undefined }],
    ['infinity', '{"values":{"power":1e999}}', { status: 400, code: 'bad-input' }],
    ['null', { values: { power: null } }, { status: 400, code: 'bad-input' }],
    ['nothing', { values: {} }, { status: 400, code: 'bad-input' }],
    ['a list', { values: [1, 2] }, { status: 400, code: 'bad-input' }],
    [
      'a name that is none',
      '{"values":{"__proto__":1,"a b":2}}',
      { status: 400, code: 'bad-input' },
    ],
    [
      'more channels than there can be',
      { values: Object.fromEntries(Array.from({ length: 40 }, (_, i) => [`c${i}`, i])) },
      { status: 400, code: 'bad-input' },
    ],
    [
      'ten thousand channels',
      { values: Object.fromEntries(Array.from({ length: 10_000 }, (_, i) => [`c${i}`, i])) },
      { status: 413, code: 'feed-body' },
    ],
  ])('refuses %s and keeps nothing of it', async (_, body, expected) => {
    const before = (await read()).samples.at(-1)
    expect(await told(await push(body))).toEqual(expected)
    expect((await read()).samples.at(-1)).toEqual(before)
  })

  it('refuses a body that does not say its length before reading it', async () => {
    const status = await new Promise<number>((resolve, reject) => {
      const sent = request(`${house.url}/api${path('line')}`, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          authorization: `Bearer ${bearer}`,
          'transfer-encoding': 'chunked',
        },
      })
      sent.on('response', (answer) => resolve(answer.statusCode ?? 0))
      sent.on('error', reject)
      sent.write('{"values":{')
      sent.end(`"power":1}}${' '.repeat(PUSH_MAX_BYTES)}`)
    })
    expect(status).toBe(413)
  })

  it('answers not-found for what is no pushed feed, and hides what is not on show', async () => {
    for (const exhibit of ['gate', 'picture', 'nothing'])
      expect((await push({ values: { power: 1 } }, bearer, exhibit)).status).toBe(404)
    const ownerId = await createActor(services, 'applicant')
    const { id } = await saveDraft(services, ownerId, {}, EXHIBITS)
    expect((await callApi(house.url, `/feeds/${id}/line`)).status).toBe(404)
    const token = await signInAs(services, ownerId)
    expect((await callApi(house.url, `/feeds/${id}/line`, { token })).status).toBe(200)
    expect((await fetch(`${house.url}/api/feeds/${id}/line/events`)).status).toBe(404)
  })

  it('refuses a push without a token that another site’s page could send', async () => {
    const answer = await fetch(`${house.url}/api${path('line')}`, {
      method: 'POST',
      headers: { 'content-type': 'text/plain', origin: 'https://elsewhere.example' },
      body: '{"values":{"power":1}}',
    })
    expect(answer.status).toBe(403)
  })

  it('counts what it takes and refuses', async () => {
    const metrics = await (await fetch(`${house.url}/metrics`)).text()
    expect(metrics).toMatch(/jiebang_feed_values_total\{source="push"\} \d+/)
    expect(metrics).toMatch(/jiebang_feed_refused_total\{reason="feed-channel"\} 1/)
    expect(metrics).toMatch(/jiebang_feed_streams \d+/)
  })

  it('slows a flood down, from a token and from those without one', async () => {
    const answers = await Promise.all(
      Array.from({ length: PUSHES_PER_MINUTE + 5 }, () => push({ values: { power: 5 } })),
    )
    expect(answers.map(({ status }) => status)).toContain(429)
    const misses = await Promise.all(
      Array.from({ length: PUSH_MISSES_PER_MINUTE + 5 }, () =>
        push({ values: { power: 5 } }, 'no'),
      ),
    )
    expect(misses.map(({ status }) => status)).toContain(429)
  })

  it('says so when the house has no MQTT server', async () => {
    expect(await read('gate')).toMatchObject({ connection: 'off', samples: [] })
  })
})

describe('a house that stops', () => {
  it('ends its streams, keeps the last values, and shows them again with their age', async () => {
    const house = await runHouse('SQLite')
    const submissionId = await publishScenario(house.services, {}, EXHIBITS)
    const { createFeeds } = await import('../../server/feeds/feeds.ts')
    const { createMetrics } = await import('../../server/observe/metrics.ts')
    const key = { submissionId, exhibitId: 'line' }
    const first = createFeeds(house.services, createMetrics().feeds)
    await first.hub.accept(key, { power: 77 })
    await first.close()
    const again = createFeeds(house.services, createMetrics().feeds)
    const { samples, whole } = await again.hub.read(key, 'on')
    expect(whole).toBe(true)
    expect(samples).toEqual([{ atMs: expect.any(Number) as number, values: { power: 77 } }])
    const stream = await listen(`${house.url}/api/feeds/${submissionId}/line/events`)
    await again.close()
    await house.close()
    await stream.ended
  })

  it('lets no address hold more streams than are its share', async () => {
    const house = await runHouse('SQLite')
    const submissionId = await publishScenario(house.services, {}, EXHIBITS)
    const url = `${house.url}/api/feeds/${submissionId}/line/events`
    const streams = await Promise.all(
      Array.from({ length: STREAMS_PER_ADDRESS }, () => listen(url)),
    )
    expect((await fetch(url)).status).toBe(429)
    streams[0]?.close()
    await expect
      .poll(async () => {
        const answer = await fetch(url)
        await answer.body?.cancel()
        return answer.status
      }, soon)
      .toBe(200)
    for (const stream of streams) stream.close()
    await house.close()
  })
})

describe('feeds over MQTT', () => {
  it('takes what fits from the organiser’s server, drops the rest, and says when it is lost', async () => {
    const port = await freePort()
    let broker = await startBroker(port)
    const house = await runHouse('SQLite', { mqttUrl: broker.url })
    const submissionId = await publishScenario(house.services, {}, EXHIBITS)
    const topic = `jiebang/${submissionId}/gate`
    const stream = await listen(`${house.url}/api/feeds/${submissionId}/gate/events`)
    const last = () => stream.updates.at(-1)
    const values = () => stream.updates.flatMap(({ samples }) => samples.map((one) => one.values))
    await expect.poll(() => last()?.connection, soon).toBe('on')
    for (const payload of [
      'no JSON',
      '{"values":{"power":"high"}}',
      '{"values":{"speed":3}}',
      `{"values":{"power":1}}${' '.repeat(PUSH_MAX_BYTES)}`,
    ])
      await broker.publish(topic, payload)
    await broker.publish(`jiebang/${submissionId}/line`, '{"values":{"power":9}}')
    await broker.publish('jiebang/nobody/nothing', '{"values":{"power":9}}')
    await broker.publish(topic, '{"values":{"power":12.5}}')
    await expect.poll(values, soon).toEqual([{ power: 12.5 }])
    const line = await callApi(house.url, `/feeds/${submissionId}/line`)
    expect(await line.json()).toMatchObject({ samples: [] })
    await broker.close()
    await expect.poll(() => last()?.connection, soon).toBe('lost')
    broker = await startBroker(port)
    await expect.poll(() => last()?.connection, { timeout: 20_000, interval: 100 }).toBe('on')
    stream.close()
    await house.close()
    await broker.close()
  })
})
