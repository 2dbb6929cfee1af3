import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readGatheringRole, tellApart } from '../../../shared/permission/told-apart.ts'
import { comparisonKey } from '../../../shared/text/written.ts'

const listOf = (...people: [name: string, role: string][]) =>
  people.map(([name, role], slot) => [`p${slot}`, { name, role, slot }] as const)
const shownOf = (...people: [name: string, role: string][]) =>
  [...tellApart(listOf(...people))]
    .toSorted(([a], [b]) => a.localeCompare(b))
    .map(([, { name }]) => name)

describe('tellApart', () => {
  it('numbers whoever looks like the chair, and leaves the chair the name (A18)', () => {
    expect(
      shownOf(
        ['周组长', 'audience'],
        ['周组长', 'chair'],
        ['周组长\u200b', 'audience'],
        ['\u202e周组长', 'audience'],
        ['周 组长', 'audience'],
      ),
    ).toEqual(['周组长 ②', '周组长', '周组长 ③', '周组长 ④', '周 组长 ⑤'])
  })

  it('leaves names that differ as they are', () => {
    expect(shownOf(['周组长', 'chair'], ['吴专家', 'reviewer'], ['Zoë', 'audience'])).toEqual([
      '周组长',
      '吴专家',
      'Zoë',
    ])
  })

  it('gives nobody the number that somebody wrote into the own name', () => {
    expect(shownOf(['周组长', 'chair'], ['周组长 ②', 'reviewer'], ['周组长', 'audience'])).toEqual([
      '周组长',
      '周组长 ②',
      '周组长 ③',
    ])
  })

  it('shows no two that are equal, whatever people are called and in whatever order they are listed', () => {
    const name = fc.string({ unit: fc.constantFrom('周', '②', '2', '3', ' ', '\u200b', 'a') })
    const role = fc.constantFrom('chair', 'reviewer', 'audience', 'nobody')
    fc.assert(
      fc.property(fc.array(fc.tuple(name, role), { maxLength: 30 }), (people) => {
        const list = listOf(...people)
        const shown = tellApart(list)
        const keys = [...shown.values()].map((one) => comparisonKey(one.name))
        expect(new Set(keys).size).toBe(people.length)
        expect([...tellApart(list.toReversed())].toSorted()).toEqual([...shown].toSorted())
      }),
    )
  })

  it('shows a hall of people of one name in no time', () => {
    const startMs = performance.now()
    shownOf(...Array.from({ length: 500 }, (): [string, string] => ['周组长', 'audience']))
    expect(performance.now() - startMs).toBeLessThan(500)
  })
})

describe('readGatheringRole', () => {
  it('takes what it does not know for the least', () => {
    expect([readGatheringRole('chair'), readGatheringRole('king')]).toEqual(['chair', 'audience'])
  })
})
