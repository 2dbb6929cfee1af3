import { createServer, type Server } from 'node:http'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { PHRASES_PER_MINUTE } from '../../server/api/rate-limits.ts'
import { readConfig } from '../../server/house/config.ts'
import { exhibitsSchema } from '../../shared/exhibit/manifest.ts'
import { publishScenario } from '../support/people.ts'
import { callApi, freePort, runHouse, type RunningHouse } from '../support/running-house.ts'

const text = { zh: '您好', en: '' }
const GUIDE = exhibitsSchema.parse([
  { kind: 'dialogue', id: 'guide', title: text, host: text, scenes: [{ id: 'a', line: text }] },
])
const OVERVIEW = '本场景建设车间数字孪生。'.repeat(3)

interface Heard {
  path: string
  key: string | undefined
  body: { model: string; messages: { role: string; content: string }[] }
}

/** A model of ours that says what it is told to say, and remembers what it heard. */
async function startModel() {
  const heard: Heard[] = []
  let answer: { status: number; body: string } = { status: 200, body: '' }
  const server: Server = createServer((request, response) => {
    let body = ''
    request.on('data', (chunk: Buffer) => (body += chunk.toString()))
    request.on('end', () => {
      const parsed = JSON.parse(body) as Heard['body']
      heard.push({ path: request.url ?? '', key: request.headers.authorization, body: parsed })
      response.writeHead(answer.status, { 'content-type': 'application/json' }).end(answer.body)
    })
  })
  const port = await freePort()
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${port}/v1`,
    heard,
    says(content: string) {
      answer = { status: 200, body: JSON.stringify({ choices: [{ message: { content } }] }) }
    },
    breaks(status: number, body: string) {
      answer = { status, body }
    },
    close: () => new Promise((resolve) => server.close(resolve)),
  }
}

describe('an answer phrased by a language model', () => {
  let house: RunningHouse
  let model: Awaited<ReturnType<typeof startModel>>
  let guided: string
  let plain: string
  beforeAll(async () => {
    model = await startModel()
    house = await runHouse('SQLite')
    guided = await publishScenario(house.services, { overview: OVERVIEW }, GUIDE)
    plain = await publishScenario(house.services, { overview: OVERVIEW })
  })
  afterEach(() => {
    house.services.config.languageModel = undefined
    model.heard.length = 0
  })
  afterAll(async () => {
    await house.close()
    await model.close()
  })

  const turnOn = (): void => {
    house.services.config.languageModel = { url: model.url, name: 'small', key: 'secret' }
  }
  const phrase = async (id: string, change: object = {}) => {
    const body = { question: '建设什么？', passages: ['overview-1'], ...change }
    const response = await callApi(house.url, `/scenarios/${id}/phrase`, { method: 'POST', body })
    return { status: response.status, answer: (await response.json()) as Record<string, unknown> }
  }

  it('is off unless the organiser names a model', async () => {
    expect(await (await callApi(house.url, '/phrasing')).json()).toEqual({ model: null })
    expect((await phrase(guided)).status).toBe(404)
    expect(model.heard).toEqual([])
  })

  it('gives the model the passages of the form and an instruction, and nothing else', async () => {
    turnOn()
    model.says('  建设车间数字孪生。 ')
    expect(await (await callApi(house.url, '/phrasing')).json()).toEqual({ model: 'small' })
    const { status, answer } = await phrase(guided, { passages: ['overview-1', 'moon-1'] })
    expect([status, answer]).toEqual([200, { text: '建设车间数字孪生。', model: 'small' }])
    const [heard] = model.heard
    expect(heard?.path).toBe('/v1/chat/completions')
    expect(heard?.key).toBe('Bearer secret')
    expect(heard?.body.messages.map(({ role }) => role)).toEqual(['system', 'user'])
    expect(heard?.body.messages[0]?.content).toContain('只能依据')
    expect(heard?.body.messages[0]?.content).toContain('本场景建设车间数字孪生。')
    expect(heard?.body.messages[1]?.content).toBe('建设什么？')
  })

  it('answers for scenarios with a dialogue alone, and from passages that there are', async () => {
    turnOn()
    expect((await phrase(plain)).status).toBe(404)
    expect((await phrase(guided, { passages: ['moon-1'] })).status).toBe(404)
    expect(model.heard).toEqual([])
  })

  it.each<[string, () => void]>([
    ['fails', () => model.breaks(500, '{}')],
    ['says nothing', () => model.says('   ')],
    ['says something else', () => model.breaks(200, '{"choices":[]}')],
    ['says far too much', () => model.breaks(200, JSON.stringify('x'.repeat(100_000)))],
  ])('is refused in plain words when the model %s', async (_, change) => {
    turnOn()
    change()
    const { status, answer } = await phrase(guided)
    expect(status).toBe(503)
    expect(answer).toMatchObject({ data: { code: 'no-phrasing' } })
  })

  it('is limited per address', async () => {
    turnOn()
    model.says('好。')
    const statuses = []
    for (let i = 0; i <= PHRASES_PER_MINUTE; i += 1) statuses.push((await phrase(guided)).status)
    expect(statuses).toContain(429)
  })
})

describe('readConfig', () => {
  it.each(['foo', '1.2.3', '10.0.0.0/33', 'loopback,', '::1/200'])(
    'names TRUST_PROXY when it is %s',
    (TRUST_PROXY) => expect(() => readConfig({ TRUST_PROXY })).toThrow('TRUST_PROXY'),
  )

  it.each([
    [undefined, false],
    ['1', 1],
    ['loopback,10.0.0.0/8', ['loopback', '10.0.0.0/8']],
  ])('reads TRUST_PROXY=%s', (TRUST_PROXY, trusted) => {
    expect(readConfig({ TRUST_PROXY }).trustProxy).toEqual(trusted)
  })

  it('takes a model with its address, and refuses one without the other', () => {
    const named = { LLM_URL: 'http://127.0.0.1:8000/v1/', LLM_MODEL: 'small' }
    expect(readConfig(named).languageModel).toEqual({
      url: 'http://127.0.0.1:8000/v1',
      name: 'small',
      key: undefined,
    })
    expect(readConfig({}).languageModel).toBeUndefined()
    expect(() => readConfig({ LLM_URL: named.LLM_URL })).toThrow('LLM_URL and LLM_MODEL')
    expect(() => readConfig({ ...named, LLM_URL: 'file:///etc' })).toThrow('LLM_URL')
  })
})
