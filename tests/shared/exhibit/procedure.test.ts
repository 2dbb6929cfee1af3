import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { stepValues } from '../../../shared/exhibit/procedure/bindings.ts'
import { debriefOf, scoreOf } from '../../../shared/exhibit/procedure/debrief.ts'
import { procedureSchema } from '../../../shared/exhibit/procedure/manifest.ts'
import {
  dueSteps,
  missingBefore,
  phaseOf,
  procedureRules,
  procedureState,
  SLIPS_MAX,
  type ProcedureAct,
  type ProcedureState,
} from '../../../shared/exhibit/procedure/state.ts'
import { must } from '../../support/must.ts'

const title = { zh: '名', en: '' }
const text = { zh: '做', en: '' }
const wheel = (step: string, from: number, to: number) => ({
  node: 'wheel',
  step,
  property: 'turn',
  low: 0,
  high: 1,
  from,
  to,
})
const manifest = (change: object = {}) => ({
  kind: 'procedure',
  id: 'p',
  on: 'm',
  title,
  intro: text,
  limitS: 100,
  targets: [
    { id: 'call', title },
    { id: 'valve', title, node: 'wheel' },
    { id: 'flare', title, node: 'flare' },
    { id: 'tank', title, node: 'tank', wrong: { zh: '别碰', en: '' } },
  ],
  steps: [
    { id: 'call', title, text, target: 'call', limitS: 10, hint: text },
    { id: 'shut', title, text, target: 'valve', after: ['call'], early: { zh: '太早', en: '' } },
    { id: 'vent', title, text, target: 'flare', after: ['call'] },
    { id: 'open', title, text, target: 'valve', after: ['shut', 'vent'] },
  ],
  bindings: [wheel('shut', 0, 90), wheel('open', 90, 0)],
  ...change,
})
const drill = procedureSchema.parse(manifest())
const START_MS = 1_000_000
const at = (seconds: number, personId = 'a') => ({
  personId,
  nowMs: START_MS + seconds * 1000,
  leads: true,
})

/** The state after these acts, each with the second in which it is done. */
function after(...acts: [number, ProcedureAct, string?][]): ProcedureState {
  return acts.reduce(
    (state, [seconds, act, person]) => procedureState.apply(drill, state, act, at(seconds, person)),
    procedureState.initial(drill),
  )
}
const start: [number, ProcedureAct] = [0, { type: 'start' }]
const touch = (seconds: number, target: string, by?: string): [number, ProcedureAct, string?] => [
  seconds,
  { type: 'touch', target },
  by,
]

describe('procedureSchema', () => {
  it.each<[string, object]>([
    [
      'a step of an unknown target',
      { steps: [...drill.steps, { ...must(drill.steps[0]), id: 'x', target: 'moon' }] },
    ],
    [
      'a step that waits for one below it',
      { steps: [{ ...must(drill.steps[0]), after: ['shut'] }, ...drill.steps.slice(1)] },
    ],
    [
      'a step that waits for itself',
      { steps: [{ ...must(drill.steps[0]), after: ['call'] }, ...drill.steps.slice(1)] },
    ],
    ['two steps of one name', { steps: [...drill.steps, must(drill.steps[0])] }],
    ['two targets of one name', { targets: [...drill.targets, must(drill.targets[0])] }],
    ['nodes without a model', { on: undefined }],
    ['a binding to an unknown step', { bindings: [wheel('moon', 0, 1)] }],
    ['a single step', { steps: drill.steps.slice(0, 1), bindings: [] }],
    [
      'thirteen targets',
      { targets: Array.from({ length: 13 }, (_, i) => ({ id: `t${i}`, title })) },
    ],
  ])('refuses %s', (_, change) => {
    expect(procedureSchema.safeParse(manifest(change)).success).toBe(false)
  })
})

describe('procedureState', () => {
  it('does nothing before it is started and after its time is over', () => {
    expect(after(touch(1, 'call'))).toEqual(procedureState.initial(drill))
    const late = after(start, touch(101, 'call'))
    expect(late.done).toEqual([])
    expect(phaseOf(drill, late, START_MS + 101_000)).toBe('over')
  })

  it('keeps what was done when and by whom', () => {
    const state = after(start, touch(4, 'call', 'a'), touch(9, 'flare', 'b'))
    expect(state.done).toEqual([
      { step: 'call', atMs: START_MS + 4000, by: 'a' },
      { step: 'vent', atMs: START_MS + 9000, by: 'b' },
    ])
    expect(dueSteps(drill, state).map(({ id }) => id)).toEqual(['shut'])
    expect(missingBefore(drill, state, must(drill.steps[3])).map(({ id }) => id)).toEqual(['shut'])
  })

  it('does one step of a target after the other', () => {
    const state = after(
      start,
      touch(1, 'call'),
      touch(2, 'valve'),
      touch(3, 'flare'),
      touch(4, 'valve'),
    )
    expect(state.done.map(({ step }) => step)).toEqual(['call', 'shut', 'vent', 'open'])
    expect(phaseOf(drill, state, START_MS + 5000)).toBe('done')
  })

  it('counts what is done too early, and what no step asks for', () => {
    const state = after(start, touch(1, 'valve'), touch(2, 'tank'), touch(3, 'moon'))
    expect(state.done).toEqual([])
    expect(state.slips.map(({ target, step }) => [target, step])).toEqual([
      ['valve', 'shut'],
      ['tank', ''],
    ])
  })

  it('forgives a second tap on what is done', () => {
    expect(after(start, touch(1, 'call'), touch(2, 'call')).slips).toEqual([])
  })

  it('gives a hint once, and only where there is one', () => {
    const hint: [number, ProcedureAct] = [1, { type: 'hint' }]
    expect(after(start, hint, hint).hints).toEqual(['call'])
    expect(after(start, touch(1, 'call'), hint).hints).toEqual([])
  })

  it('starts anew when it is over, and not while it runs', () => {
    const running = after(start, touch(1, 'call'), [5, { type: 'start' }])
    expect(running.done).toHaveLength(1)
    const again = after(start, touch(1, 'call'), [200, { type: 'start' }])
    expect(again).toEqual({ startedMs: START_MS + 200_000, done: [], slips: [], hints: [] })
  })

  it('never does a step before what it needs, whatever is touched', () => {
    const target = fc.constantFrom('call', 'valve', 'flare', 'tank')
    fc.assert(
      fc.property(fc.array(target, { maxLength: 80 }), (targets) => {
        const state = after(start, ...targets.map((one, index) => touch(index, one)))
        for (const [index, { step }] of state.done.entries()) {
          const before = state.done.slice(0, index).map((one) => one.step)
          const needed = must(drill.steps.find(({ id }) => id === step)).after
          expect(needed.filter((id) => !before.includes(id))).toEqual([])
        }
        expect(new Set(state.done.map(({ step }) => step)).size).toBe(state.done.length)
        expect(state.slips.length).toBeLessThanOrEqual(SLIPS_MAX)
        expect(procedureRules.state.safeParse(state).success).toBe(true)
        const { points } = scoreOf(drill, state)
        expect(points).toBeGreaterThanOrEqual(0)
        expect(points).toBeLessThanOrEqual(100)
      }),
    )
  })
})

describe('debriefOf', () => {
  it('says of each step when it was done, how long it took and what went wrong', () => {
    const state = after(
      start,
      touch(2, 'valve'),
      [3, { type: 'hint' }],
      touch(14, 'call', 'a'),
      touch(20, 'valve', 'b'),
    )
    const rows = debriefOf(drill, state)
    expect(rows.map(({ step, ...row }) => ({ id: step.id, ...row }))).toEqual([
      { id: 'call', atS: 14, tookS: 14, late: true, early: false, hinted: true, person: 1 },
      { id: 'shut', atS: 20, tookS: 6, late: false, early: true, hinted: false, person: 2 },
      { id: 'vent', atS: null, tookS: null, late: false, early: false, hinted: false, person: 0 },
      { id: 'open', atS: null, tookS: null, late: false, early: false, hinted: false, person: 0 },
    ])
  })
})

describe('scoreOf', () => {
  it.each<[string, [number, ProcedureAct, string?][], number, boolean]>([
    ['nothing done', [start], 0, false],
    [
      'all done in order',
      [start, touch(1, 'call'), touch(2, 'valve'), touch(3, 'flare'), touch(4, 'valve')],
      100,
      true,
    ],
    [
      'half done, late, one wrong act',
      [start, touch(1, 'tank'), touch(20, 'call'), touch(21, 'flare')],
      50 - 10 - 5,
      false,
    ],
    [
      'more off than earned',
      [start, touch(1, 'tank'), touch(2, 'tank'), touch(3, 'tank'), touch(4, 'call')],
      0,
      false,
    ],
  ])('follows its formula: %s', (_, acts, points, passed) => {
    expect(scoreOf(drill, after(...acts))).toMatchObject({ points, passed })
  })
})

describe('stepValues', () => {
  it('moves a node by the step that was done last', () => {
    const valuesAfter = (...acts: [number, ProcedureAct, string?][]) =>
      stepValues(drill, after(start, ...acts)).map(({ binding, value }) => [binding.step, value])
    expect(valuesAfter()).toEqual([['shut', 0]])
    expect(valuesAfter(touch(1, 'call'), touch(2, 'valve'))).toEqual([['shut', 1]])
    expect(
      valuesAfter(touch(1, 'call'), touch(2, 'valve'), touch(3, 'flare'), touch(4, 'valve')),
    ).toEqual([['open', 1]])
  })
})
