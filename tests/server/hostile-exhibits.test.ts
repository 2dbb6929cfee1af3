/** Manifests made to do harm, sent as a page would send them: what is refused, and with what words. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { receiveFile } from '../../server/assets/receive-file.ts'
import type { Services } from '../../server/house/services.ts'
import { emptyForm } from '../../shared/call/form.ts'
import type { Booth } from '../../shared/exhibit/booth.ts'
import { passagesOf } from '../../shared/exhibit/dialogue/passages.ts'
import { QUESTION_MAX_CHARS } from '../../shared/exhibit/dialogue/state.ts'
import { questionWords } from '../../shared/exhibit/dialogue/words.ts'
import { exhibitsSchema } from '../../shared/exhibit/manifest.ts'
import type { RefusalData } from '../../shared/protocol/refusals.ts'
import { createActor, outcomeOf, publishScenario, saveDraft, signInAs } from '../support/people.ts'
import { createWav } from '../support/recordings.ts'
import { callApi, cookieOf, runHouse, type RunningHouse } from '../support/running-house.ts'
import { fitForm } from '../support/sample-call.ts'

/** Far more than any of these takes, far less than a freeze, on a busy machine. */
const SLOW_MS = 2000

const title = { zh: '名' }
const text = { zh: '说明' }
const model = { kind: 'model', id: 'model', title, assetId: 'a' }
const nine = Array.from({ length: 9 }, (_, index) => ({ ...model, id: `m${index}` }))

const whatIf = (input: object, expression = '1') => ({
  kind: 'what-if',
  id: 'energy',
  title,
  inputs: [{ id: 'load', title, min: 0, max: 100, step: 5, value: 50, ...input }],
  outputs: [{ id: 'power', title, expression }],
  assumptions: [text],
})
const formula = (expression: string) => whatIf({}, expression)
const named = (id: string) => whatIf({ id })
const range = (min: number, max: number, step = 1) => whatIf({ min, max, step, value: min })

const flow = (agents: object, from: readonly number[] = [0, 0, 0]) => ({
  kind: 'flow',
  id: 'flow',
  on: 'model',
  title,
  seed: 1,
  agents: { name: title, height: 0.1, speed: 1, spacing: 1, spread: 0, ...agents },
  floors: [{ title, y: 0 }],
  sources: [
    {
      id: 'street',
      title,
      rate: { min: 0, max: 100, step: 1, value: 10 },
      routes: [{ share: 1, legs: [{ points: [from, [0, 0, 0]] }] }],
    },
  ],
})

const notes = (on: string, x: number) => ({
  kind: 'hotspots',
  id: 'notes',
  on,
  title,
  spots: [{ id: 'one', title, text, at: [x, 0, 0] }],
})

const table = (change: object, pieces = 1) => ({
  kind: 'table',
  id: 'table',
  title,
  sizeM: [10, 10],
  palette: Array.from({ length: pieces }, (_, index) => ({
    id: `p${index}`,
    title,
    shape: 'tree',
    colour: '#ffffff',
    sizeM: [1, 1, 1],
  })),
  ...change,
})

const dialogue = (scenes: number) => ({
  kind: 'dialogue',
  id: 'guide',
  title,
  host: title,
  scenes: Array.from({ length: scenes }, (_, index) => ({
    id: `s${index}`,
    line: text,
    choices: index + 1 < scenes ? [{ text: title, to: `s${index + 1}` }] : [],
  })),
})

const feed = (source: object) => ({
  kind: 'feed',
  id: 'feed',
  title,
  source,
  channels: [{ id: 'power', title, min: 0, max: 1 }],
})

describe('a hostile manifest', () => {
  let house: RunningHouse
  let services: Services
  let token: string
  let ownerId: string
  let neighbour: string
  beforeAll(async () => {
    house = await runHouse('SQLite')
    services = house.services
    ownerId = await createActor(services, 'applicant')
    token = await signInAs(services, ownerId)
    neighbour = await publishScenario(services)
  })
  afterAll(() => house.close())

  /** Saves a manifest, given as the text of a request: not all of them are JSON that can be written. */
  const save = async (exhibits: string) => {
    const { id, revision } = await saveDraft(services, ownerId)
    const answer = await fetch(`${house.url}/api/submissions/${id}`, {
      method: 'PUT',
      headers: {
        'x-requested-with': 'jiebang',
        'content-type': 'application/json',
        cookie: cookieOf(token),
      },
      body: `{"id":"${id}","revision":${revision},"form":${JSON.stringify(fitForm())},"exhibits":${exhibits}}`,
    })
    const { data } = (await answer.json()) as { data?: RefusalData }
    return { status: answer.status, code: data?.code, figures: data?.figures }
  }

  it.each<[string, unknown, string]>([
    ['a kind that runs code', [{ kind: 'script', id: 's', title, code: 'alert(1)' }], 'exhibits.0'],
    ['nine exhibits', nine, 'exhibits'],
    ['a formula that names a global', [formula('process')], 'exhibits.0.outputs'],
    ['a formula that reaches a constructor', [formula('load.constructor')], 'exhibits.0.outputs'],
    ['a formula that calls what is no function', [formula('fetch(1)')], 'exhibits.0.outputs'],
    ['a formula of a megabyte', [formula(`${'1+'.repeat(5e5)}1`)], 'exhibits.0.outputs'],
    ['a formula nested too deep', [formula(`${'!'.repeat(99)}1`)], 'exhibits.0.outputs'],
    ['an input named like the prototype', [named('__proto__')], 'exhibits.0.inputs'],
    ['an input named like what every object has', [named('constructor')], 'exhibits.0.inputs'],
    ['a range without end', [range(-1e308, 1e308)], 'exhibits.0.inputs'],
    ['steps smaller than numbers', [range(0, 1, 5e-324)], 'exhibits.0.inputs'],
    ['a billion agents', [model, flow({ max: 1e9 })], 'exhibits.1.agents'],
    ['agents smaller than numbers', [model, flow({ height: 5e-324 })], 'exhibits.1.agents'],
    ['a way across the universe', [model, flow({}, [-1e308, 0, 0])], 'exhibits.1.sources'],
    ['a note at the end of the world', [model, notes('model', 1e308)], 'exhibits.1.spots'],
    ['a colour that is a style', [table({ ground: 'url(https://x)' })], 'exhibits.0.ground'],
    ['a table of a thousand pieces', [table({}, 1000)], 'exhibits.0.palette'],
    ['a grid finer than numbers', [table({ gridM: 5e-324 })], 'exhibits.0.gridM'],
    ['scenes without end', [dialogue(500)], 'exhibits.0.scenes'],
    ['values from an address', [feed({ type: 'http', url: 'https://x' })], 'exhibits.0.source'],
    ['notes that stand on themselves', [notes('notes', 0)], 'exhibits.0'],
    ['a file that is a list of files', [{ ...model, assetId: ['a', 'b'] }], 'exhibits.0.assetId'],
  ])('is refused with the place of what is wrong: %s', async (_, exhibits, place) => {
    const { status, code, figures } = await save(JSON.stringify(exhibits))
    expect({ status, code }).toEqual({ status: 400, code: 'exhibit-wrong' })
    expect(figures).toEqual({ place: expect.any(String), problem: expect.any(String) })
    expect(String(figures?.place)).toContain(place)
    expect(JSON.stringify(figures).length).toBeLessThan(500)
  })

  it.each<[string, unknown, number]>([
    ['a title', [{ ...model, title: { zh: '长'.repeat(10_000) } }], 60],
    ['a node', [{ ...model, layers: [{ id: 'l', title, nodes: ['n'.repeat(10_000)] }] }], 120],
  ])('is refused with the bound of what is too long: %s', async (_, exhibits, limit) => {
    const { status, code, figures } = await save(JSON.stringify(exhibits))
    expect({ status, code, figures }).toEqual({
      status: 413,
      code: 'text-too-long',
      figures: { limit },
    })
  })

  it.each([
    ['no JSON', '[{"kind":"hotspots","at":[NaN,0,0]}]'],
    ['no list', '{"__proto__":[]}'],
    ['infinity', JSON.stringify([range(0, 1)]).replace('"max":1', '"max":1e999')],
    ['a nesting of a hundred thousand', `${'['.repeat(1e5)}${']'.repeat(1e5)}`],
  ])('is refused when it is %s', async (_, exhibits) => {
    expect((await save(exhibits)).status).toBe(400)
  })

  it('sets no prototype of anything when it tries to', async () => {
    const evil = JSON.stringify([model]).replace('{', '{"__proto__":{"polluted":true},')
    expect((await save(evil)).status).toBe(200)
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined()
  })

  it('is refused when it names a file of another scenario', async () => {
    const file = { purpose: 'audio', name: 'x', ownerId, gatheringId: null } as const
    const other = await saveDraft(services, ownerId)
    const assetId = await receiveFile(services, { ...file, submissionId: other.id }, createWav())
    const stolen = exhibitsSchema.parse([{ kind: 'media', id: 'm', title, assetId }])
    expect(await outcomeOf(saveDraft(services, ownerId, {}, stolen))).toBe('exhibit-wrong')
  })

  it('keeps its marks as words: they are data everywhere', async () => {
    const marked = '<img src=x onerror=alert(1)>{{limit}}${1}'
    const exhibits = exhibitsSchema.parse([{ ...table({}), title: { zh: marked } }])
    const id = await publishScenario(services, {}, exhibits)
    const answer = await callApi(house.url, `/scenarios/${id}`)
    expect(answer.headers.get('content-type')).toMatch(/^application\/json/)
    const { booth } = (await answer.json()) as { booth: Booth }
    expect(booth.exhibits[0]?.exhibit.title.zh).toBe(marked)
  })

  it('leaves the booths beside it as they were', async () => {
    const read = async () => (await callApi(house.url, `/scenarios/${neighbour}`)).text()
    const before = await read()
    await save(JSON.stringify([flow({ max: 1e9 })]))
    expect(await read()).toBe(before)
  })
})

describe('texts that are made to be slow to read', () => {
  it.each([
    ['full stops', '.'.repeat(20_000)],
    ['full stops and spaces', '. '.repeat(10_000)],
    ['one word', `${'a'.repeat(20_000)}!`],
    ['percent signs', `1${'%'.repeat(20_000)}x`],
    ['a word without end in Chinese', '字'.repeat(20_000)],
  ])('are cut up in good time: %s', (_, slow) => {
    const startedMs = performance.now()
    passagesOf({ ...emptyForm(), overview: slow })
    questionWords(slow.slice(0, QUESTION_MAX_CHARS))
    expect(performance.now() - startedMs).toBeLessThan(SLOW_MS)
  })
})
