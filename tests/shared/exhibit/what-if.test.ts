import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compileExpression, ExpressionError } from '../../../shared/exhibit/what-if/expression.ts'
import { whatIfSchema, type WhatIfManifest } from '../../../shared/exhibit/what-if/manifest.ts'
import {
  computeCurve,
  computeOutputs,
  snapInput,
  whatIfState,
} from '../../../shared/exhibit/what-if/state.ts'

const title = { zh: '量', en: 'amount' }
const manifest = (change: object = {}): unknown => ({
  kind: 'what-if',
  id: 'energy',
  title,
  inputs: [
    { id: 'lines', title, unit: '条', min: 1, max: 6, step: 1, value: 3 },
    { id: 'load', title, unit: '%', min: 0, max: 100, step: 5, value: 80 },
  ],
  outputs: [
    { id: 'power', title, unit: 'kW', expression: 'lines * (120 + 2.5 * load)' },
    { id: 'saved', title, unit: '%', expression: '100 * (1 - power / (lines * 400))', digits: 1 },
  ],
  assumptions: [{ zh: '按每条线空载120千瓦计', en: 'idle power 120 kW a line' }],
  ...change,
})
const energy = whatIfSchema.parse(manifest())
const evaluate = (text: string, scope = {}) => compileExpression(text).evaluate(scope)

describe('compileExpression', () => {
  it.each([
    ['1 + 2 * 3', 7],
    ['2 ** 3 ** 2', 512],
    ['-x + 5', 3],
    ['x > 1 ? 10 : 20', 10],
    ['if(x > 5, 1, 0) + min(3, 4)', 3],
    ['clamp(x * 10, 0, 15)', 15],
    ['round(7 / 2) % 3', 1],
    ['x == 2 && !(x < 1) || 0', 1],
    ['1 / 0', Infinity],
  ])('computes %s', (text, value) => {
    expect(evaluate(text, { x: 2 })).toBeCloseTo(value, 9)
  })

  it.each([
    ['constructor.constructor("return process")()'],
    ['x.constructor'],
    ['this'],
    ['[1, 2]'],
    ['"text"'],
    ['alert(1)'],
    ['toString(1)'],
    ['x = 3'],
    ['(1'],
    ['1; 2'],
    [''],
    ['`${x}`'],
    ['x => x'],
    [`${'('.repeat(60)}1${')'.repeat(60)} + ${'-'.repeat(60)}1`],
    [`1${' + 1'.repeat(200)}`],
  ])('refuses %s', (text) => {
    expect(() => compileExpression(text)).toThrow(ExpressionError)
  })

  it('gives no number for a name that only every object has', () => {
    expect(evaluate('hasOwnProperty + 1', {})).toBeNaN()
  })

  it('never throws anything else, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 60 }), (text) => {
        const outcome = (): unknown => {
          try {
            return typeof evaluate(text, { x: 1 })
          } catch (error) {
            return error instanceof ExpressionError ? 'number' : error
          }
        }
        expect(outcome()).toBe('number')
      }),
    )
  })
})

describe('whatIfSchema', () => {
  it.each<[string, object]>([
    ['a formula with an unknown name', { outputs: [{ id: 'a', title, expression: 'b + 1' }] }],
    [
      'an output that uses one below it',
      {
        outputs: [
          { id: 'a', title, expression: 'b' },
          { id: 'b', title, expression: 'lines' },
        ],
      },
    ],
    ['an output named as an input', { outputs: [{ id: 'load', title, expression: '1' }] }],
    ['a chart of nothing', { charts: [{ kind: 'bars', title, outputs: ['moon'] }] }],
    ['no assumptions', { assumptions: [] }],
    [
      'an input whose value lies outside',
      { inputs: [{ id: 'x', title, min: 0, max: 1, step: 1, value: 2 }] },
    ],
  ])('refuses %s', (_, change) => {
    expect(whatIfSchema.safeParse(manifest(change)).success).toBe(false)
  })
})

describe('whatIfState', () => {
  const context = { personId: 'p', nowMs: 0 }
  const first = whatIfState.initial(energy)

  it('computes outputs out of the inputs, each of those above it', () => {
    const { power, saved } = computeOutputs(energy, first)
    expect(power).toBe(960)
    expect(saved).toBeCloseTo(20)
  })

  it('sets an input on its steps and within its range', () => {
    fc.assert(
      fc.property(fc.double({ min: -500, max: 500, noNaN: true }), (value) => {
        const act = { type: 'set', id: 'load', value } as const
        const load = whatIfState.apply(energy, first, act, context).values.load ?? NaN
        expect(load % 5).toBe(0)
        expect(load).toBeGreaterThanOrEqual(0)
        expect(load).toBeLessThanOrEqual(100)
      }),
    )
  })

  it('leaves everything as it is for an input that it does not have', () => {
    const act = { type: 'set', id: '__proto__', value: 1 } as const
    expect(whatIfState.apply(energy, first, act, context)).toBe(first)
  })

  it('draws an output over the whole range of an input', () => {
    const curve = computeCurve(energy, first, { over: 'load', output: 'power' })
    expect(curve.at(0)).toEqual({ x: 0, y: 360 })
    expect(curve.at(-1)).toEqual({ x: 100, y: 1110 })
  })

  it('snaps to the step from the lowest value', () => {
    const input = { ...(energy as WhatIfManifest).inputs[0], min: 1, max: 6, step: 2 } as never
    expect(snapInput(input, 3.9)).toBe(3)
  })
})
