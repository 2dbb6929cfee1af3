/** Every kind of exhibit in a gathering: what the leader does is what all see, and who comes later. */
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { isOpenToAll, KINDS } from '../../shared/exhibit/kinds.ts'
import { exhibitsSchema, type ExhibitKind } from '../../shared/exhibit/manifest.ts'
import type { SharedExhibit } from '../../shared/protocol/messages.ts'
import { createMeetings, type Meetings } from '../support/meeting.ts'
import { must } from '../support/must.ts'
import { publishScenario } from '../support/people.ts'
import { runHouse, type RunningHouse } from '../support/running-house.ts'

const soon = { timeout: 5000, interval: 20 }
const title = { zh: '名' }
const text = { zh: '说明' }
const ways = [
  [0, 0, 0],
  [1, 0, 0],
  [1, 0, 1],
]

/** A booth of models, a booth of the rest: one may hold eight. */
const BOOTHS = [
  [
    {
      kind: 'model',
      id: 'model',
      title,
      assetId: 'a',
      explodes: true,
      layers: [{ id: 'roof', title, nodes: ['roof'] }],
    },
    { kind: 'media', id: 'media', title, assetId: 'a' },
    {
      kind: 'hotspots',
      id: 'hotspots',
      on: 'model',
      title,
      spots: [{ id: 'roof', title, text, at: [0, 1, 0] }],
    },
    {
      kind: 'what-if',
      id: 'what-if',
      title,
      inputs: [{ id: 'load', title, min: 0, max: 100, step: 5, value: 50 }],
      outputs: [{ id: 'power', title, expression: 'load * 3' }],
      assumptions: [text],
    },
    {
      kind: 'feed',
      id: 'feed',
      title,
      source: { type: 'push' },
      channels: ['power', 'heat'].map((id) => ({ id, title, min: 0, max: 1 })),
    },
    {
      kind: 'flow',
      id: 'flow',
      on: 'model',
      title,
      seed: 7,
      agents: { name: title, height: 1, speed: 1, spacing: 1, spread: 0 },
      floors: [{ title, y: 0 }],
      sources: [
        {
          id: 'street',
          title,
          rate: { min: 0, max: 400, step: 100, value: 100 },
          routes: [{ share: 1, legs: [{ points: ways }] }],
        },
      ],
    },
    {
      kind: 'route',
      id: 'route',
      on: 'model',
      title,
      ways: [
        {
          id: 'stairs',
          title,
          points: ways,
          stops: [
            { id: 'from', title, text, point: 0 },
            { id: 'to', title, text, point: 2 },
          ],
        },
      ],
    },
  ],
  [
    {
      kind: 'panorama',
      id: 'panorama',
      title,
      spots: ['lane', 'gate'].map((id) => ({ id, title, assetId: 'a' })),
    },
    {
      kind: 'procedure',
      id: 'procedure',
      title,
      intro: text,
      targets: ['call', 'close'].map((id) => ({ id, title })),
      steps: ['call', 'close'].map((id) => ({ id, title, text, target: id })),
    },
    {
      kind: 'dialogue',
      id: 'dialogue',
      title,
      host: title,
      scenes: [
        { id: 'hello', line: text, choices: [{ text: title, to: 'end' }] },
        { id: 'end', line: text },
      ],
    },
    {
      kind: 'table',
      id: 'table',
      title,
      sizeM: [100, 60],
      palette: [{ id: 'tree', title, shape: 'tree', colour: '#88aa77', sizeM: [4, 6, 4] }],
    },
  ],
].map((booth) => exhibitsSchema.parse(booth))

const someTime: unknown = expect.any(Number)

/** An act of each kind, what it makes of the state, and one that the kind does not know. */
const ACTS: [ExhibitKind, object, unknown, object][] = [
  ['model', { type: 'layer', id: 'roof', shown: false }, { hidden: ['roof'] }, { type: 'fly' }],
  ['media', { type: 'page', page: 3 }, { page: 3 }, { type: 'page', page: -1 }],
  ['hotspots', { type: 'open', id: 'roof' }, { open: 'roof' }, { type: 'open', id: 3 }],
  ['what-if', { type: 'set', id: 'load', value: 82 }, { values: { load: 80 } }, { type: 'set' }],
  [
    'feed',
    { type: 'window', minutes: 1 },
    { windowMin: 1 },
    { type: 'window', minutes: 10_000_000 },
  ],
  [
    'flow',
    { type: 'set', id: 'street', value: 290 },
    { rates: { street: 300 }, run: { atS: 0, sinceMs: someTime } },
    { type: 'set', id: 'street', value: 'all' },
  ],
  ['route', { type: 'stop', stop: 1 }, { walk: { sinceMs: 0 } }, { type: 'stop', stop: 1.5 }],
  ['panorama', { type: 'go', spot: 'gate' }, { spot: 'gate' }, { type: 'go', spot: null }],
  ['procedure', { type: 'start' }, { startedMs: someTime }, { type: 'finish' }],
  [
    'dialogue',
    { type: 'choose', from: 'hello', to: 'end' },
    { scene: 'end', shows: 'scene' },
    { type: 'ask', question: '？'.repeat(200), passages: [] },
  ],
  [
    'table',
    { type: 'place', piece: 'tree', x: 10, z: 5, turnDeg: 0 },
    { things: [{ piece: 'tree', x: 10, z: 5 }] },
    { type: 'place', piece: 'tree', x: 1e9, z: 0, turnDeg: 0 },
  ],
]

describe('a kind of exhibit in a gathering', () => {
  let house: RunningHouse
  let meetings: Meetings
  const submissionOf = new Map<string, string>()
  beforeAll(async () => {
    house = await runHouse('SQLite')
    meetings = createMeetings(house)
    for (const exhibits of BOOTHS) {
      const id = await publishScenario(house.services, {}, exhibits)
      for (const { kind } of exhibits) submissionOf.set(kind, id)
    }
  })
  afterEach(() => meetings.end())
  afterAll(() => house.close())

  const on = (kind: string, act: unknown) => ({
    submissionId: must(submissionOf.get(kind)),
    exhibitId: kind,
    act,
  })
  /** Two presenters, the first of whom leads. */
  const meet = async () => {
    const { id, tokens, here } = await meetings.meet(['presenter', 'presenter'], 'roadshow')
    const [leader, other] = [must(here[0]), must(here[1])]
    await leader.ask('lead', { lead: true })
    return { id, token: must(tokens[1]), leader, other }
  }

  it('is here, each one', () => {
    const kinds = Object.keys(KINDS).toSorted()
    expect([...submissionOf.keys()].toSorted()).toEqual(kinds)
    expect(ACTS.map(([kind]) => kind).toSorted()).toEqual(kinds)
  })

  it.each(ACTS)('shows what the leader does to all and to who comes later: %s', async (...row) => {
    const [kind, act, seen] = row
    const { id, token, leader, other } = await meet()
    const kept = await leader.ask<SharedExhibit>('exhibitAct', on(kind, act))
    expect(kept.state).toMatchObject(seen as object)
    await expect.poll(() => [leader.exhibits, other.exhibits], soon).toEqual([[kept], [kept]])
    const late = await meetings.comeIn(token, id)
    expect([...late.view().exhibits.values()]).toEqual([kept])
  })

  it.each(ACTS)('is worked by the leader alone unless it is open to all: %s', async (kind, act) => {
    const { leader, other } = await meet()
    expect(await other.outcome('exhibitAct', on(kind, act))).toBe('not-allowed')
    const outcome = await other.outcome('exhibitTakePart', on(kind, act))
    expect(outcome).toBe(isOpenToAll(kind) ? 'done' : 'not-allowed')
    const kept = isOpenToAll(kind) ? 1 : 0
    await expect.poll(() => leader.view().exhibits.size, soon).toBe(kept)
  })

  it.each(ACTS)('keeps its state whatever else it is asked: %s', async (...row) => {
    const [kind, act, , wrong] = row
    const { leader } = await meet()
    const kept = await leader.ask<SharedExhibit>('exhibitAct', on(kind, act))
    for (const none of [wrong, null, [], 'reset', { type: '__proto__' }])
      expect(await leader.outcome('exhibitAct', on(kind, none))).toBe('bad-input')
    await expect.poll(() => [...leader.view().exhibits.values()], soon).toEqual([kept])
  })
})
