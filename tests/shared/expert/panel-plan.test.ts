import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  planPanels,
  type PanelCandidate,
  type PanelProposal,
  type PanelWish,
} from '../../../shared/expert/panel-plan.ts'
import { must } from '../../support/must.ts'

const candidate = (expertId: string, more: Partial<PanelCandidate> = {}): PanelCandidate => ({
  expertId,
  unit: expertId,
  fields: ['industry'],
  load: 40,
  loadLeft: 40,
  ...more,
})
const wish = (more: Partial<PanelWish> = {}): PanelWish => ({
  gatheringId: 'g',
  trackId: 'industry',
  items: ['a', 'b', 'c'],
  standing: [],
  barred: new Map(),
  ...more,
})
const RULES = { size: 3, perItem: 2, perUnit: 1, seed: 7 }

/** `expert:item`, one after another. */
const conflictsOf = (pairs: string) => {
  const set = new Set(pairs.split(' '))
  return (expertId: string, submissionId: string) => set.has(`${expertId}:${submissionId}`)
}
const plan = (
  pool: PanelCandidate[],
  {
    rules = RULES,
    conflicts = '',
    ...more
  }: Partial<PanelWish> & {
    rules?: typeof RULES
    conflicts?: string
  } = {},
): PanelProposal => must(planPanels(pool, [wish(more)], rules, conflictsOf(conflicts))[0])
const idsOf = ({ picks }: PanelProposal): string[] => picks.map(({ expertId }) => expertId).sort()

describe('a panel that is proposed', () => {
  it('takes whose field it is, then the fewest conflicts, then the smallest share of the load', () => {
    const pool = [
      candidate('foreign', { fields: ['medical'] }),
      candidate('torn'),
      candidate('busy', { loadLeft: 10 }),
      candidate('free'),
      candidate('fresh', { load: 100, loadLeft: 100 }),
    ]
    const proposal = plan(pool, { conflicts: 'torn:a' })
    expect(proposal.picks.map(({ expertId }) => expertId)).toEqual(['fresh', 'free', 'busy'])
    expect(proposal.picks[2]).toMatchObject({ items: 3, used: 33, load: 40, conflicts: 0 })
    expect(proposal).toMatchObject({ empty: 0, short: [], passed: [] })
  })

  it('has no more of one unit than the rule says', () => {
    const pool = ['p', 'q', 'r', 's'].map((id) => candidate(id, { unit: id < 'r' ? 'one' : id }))
    const proposal = plan(pool)
    expect(idsOf(proposal).filter((id) => id < 'r')).toHaveLength(1)
  })

  it('passes over whoever would leave an item short', () => {
    // Three of four are in conflict about a: only with d are two left for it.
    const pool = ['p', 'q', 'r', 'd'].map((id) => candidate(id))
    const proposal = plan(pool, { conflicts: 'p:a q:a r:b', rules: { ...RULES, perItem: 2 } })
    expect(proposal.short).toEqual([])
    expect(idsOf(proposal)).toContain('d')
  })

  it('says which items are short, and of how many, where no panel keeps the rule', () => {
    const pool = ['p', 'q', 'r'].map((id) => candidate(id))
    const proposal = plan(pool, { conflicts: 'p:a q:a' })
    expect(proposal.short).toEqual([{ submissionId: 'a', members: 1 }])
    expect(proposal.picks).toHaveLength(3)
  })

  it('names who cannot be asked, and why', () => {
    const pool = [
      candidate('away'),
      candidate('no'),
      candidate('full', { loadLeft: 2 }),
      candidate('own'),
      candidate('yes'),
    ]
    const proposal = plan(pool, {
      conflicts: 'own:a own:b own:c',
      barred: new Map([
        ['away', 'away'],
        ['no', 'declined'],
      ]),
    })
    expect(idsOf(proposal)).toEqual(['yes'])
    expect(proposal.empty).toBe(2)
    expect(proposal.passed).toEqual([
      { expertId: 'away', reason: 'away' },
      { expertId: 'no', reason: 'declined' },
      { expertId: 'full', reason: 'load' },
      { expertId: 'own', reason: 'all-conflicts' },
    ])
  })

  it('says of nobody that all is a conflict while nothing is on the agenda', () => {
    const proposal = plan(
      ['p', 'q', 'r'].map((id) => candidate(id)),
      { items: [] },
    )
    expect(proposal).toMatchObject({ empty: 0, passed: [], short: [] })
  })

  it('keeps those who are appointed already', () => {
    const pool = [candidate('old', { fields: [], unit: 'one' }), candidate('new', { unit: 'one' })]
    const proposal = plan(pool, { standing: ['old'] })
    expect(idsOf(proposal)).toEqual(['old'])
    expect(proposal.picks[0]).toMatchObject({ standing: true })
  })

  it('spends the load once over several gatherings', () => {
    const pool = [
      candidate('p', { loadLeft: 3, load: 3 }),
      candidate('q', { loadLeft: 3, load: 3 }),
    ]
    const rules = { ...RULES, size: 1, perItem: 1 }
    const proposals = planPanels(
      pool,
      [wish({ gatheringId: 'g' }), wish({ gatheringId: 'h' })],
      rules,
      () => false,
    )
    expect(proposals.map(({ gatheringId }) => gatheringId)).toEqual(['g', 'h'])
    expect(new Set(proposals.flatMap(idsOf))).toEqual(new Set(['p', 'q']))
  })
})

describe('any panel that is proposed', () => {
  const cases = fc
    .record({
      units: fc.array(fc.nat(3), { minLength: 1, maxLength: 8 }),
      items: fc.integer({ min: 1, max: 4 }),
      conflicts: fc.array(fc.tuple(fc.nat(7), fc.nat(3)), { maxLength: 14 }),
      size: fc.integer({ min: 1, max: 5 }),
      perItem: fc.integer({ min: 0, max: 5 }),
      perUnit: fc.integer({ min: 1, max: 3 }),
      seed: fc.nat(),
    })
    .map(({ units, items, conflicts, ...rules }) => ({
      pool: units.map((unit, at) => candidate(`e${at}`, { unit: String(unit) })),
      items: Array.from({ length: items }, (_, at) => `i${at}`),
      has: conflictsOf(conflicts.map(([expert, item]) => `e${expert}:i${item}`).join(' ')),
      rules,
    }))

  /** Every set of candidates that could sit, and how many items each would leave short. */
  function bruteForce({
    pool,
    items,
    has,
    rules,
  }: typeof cases extends fc.Arbitrary<infer C> ? C : never) {
    const able = pool.filter(({ expertId }) => !items.every((item) => has(expertId, item)))
    let best = { size: 0, keepsAll: false }
    for (let mask = 0; mask < 1 << able.length; mask += 1) {
      const set = able.filter((_, at) => mask & (1 << at))
      const ofUnit = (unit: string) => set.filter((one) => one.unit === unit).length
      if (set.length > rules.size || set.some(({ unit }) => ofUnit(unit) > rules.perUnit)) continue
      const least = Math.min(
        ...items.map((item) => set.filter(({ expertId }) => !has(expertId, item)).length),
      )
      const keepsAll = least >= Math.min(rules.perItem, set.length)
      if (set.length > best.size) best = { size: set.length, keepsAll }
      else if (set.length === best.size) best.keepsAll ||= keepsAll
    }
    return best
  }

  it('is as large as can be, keeps the units apart, and leaves no item short if any panel does not', () => {
    fc.assert(
      fc.property(cases, (one) => {
        const { pool, items, has, rules } = one
        const proposal = must(planPanels(pool, [wish({ items })], rules, has)[0])
        const { size, keepsAll } = bruteForce(one)
        expect(proposal.picks).toHaveLength(size)
        const units = proposal.picks.map(
          ({ expertId }) => must(pool.find((someone) => someone.expertId === expertId)).unit,
        )
        for (const unit of units)
          expect(units.filter((other) => other === unit).length).toBeLessThanOrEqual(rules.perUnit)
        const least = Math.min(
          ...items.map((item) => proposal.picks.filter((p) => !has(p.expertId, item)).length),
        )
        expect(least >= Math.min(rules.perItem, size)).toBe(keepsAll)
        expect(planPanels(pool, [wish({ items })], rules, has)[0]).toEqual(proposal)
      }),
      { numRuns: 300 },
    )
  })
})
