import { describe, expect, it } from 'vitest'
import { peopleItems } from '../../../client/gathering/people-items.ts'
import { inOrder, signsOf, type ListedPerson } from '../../../client/gathering/people-signs.ts'
import { personButtons } from '../../../client/gathering/person-items.ts'
import { memberView } from '../../support/member-view.ts'
import { textIn } from '../../../client/i18n/i18n.ts'
import type { Translate } from '../../../client/i18n/use-text.ts'
import type { MemberView } from '../../../shared/state/room-view.ts'

const translate: Translate = (text, figures) => textIn(text, 'zh-CN', figures)
const person = (slot: number, change: Partial<MemberView> = {}): ListedPerson => ({
  personId: `p${slot}`,
  name: `人${slot}`,
  member: memberView({ slot, name: `人${slot}`, ...change }),
  speaks: undefined,
  deputizes: false,
})
const chair = { personId: 'chair', role: 'chair', mayTalk: true, isReview: true } as const
const labels = (one: ListedPerson, onlooker: Parameters<typeof personButtons>[2]): string[] =>
  personButtons(translate, one, onlooker).map(({ label }) => label)

describe('a list of people', () => {
  it('has raised hands first, in the order in which they were raised', () => {
    const people = [person(1), person(2, { handAt: 20 }), person(3, { handAt: 10 })]
    expect(inOrder(people).map(({ personId }) => personId)).toEqual(['p3', 'p2', 'p1'])
  })

  it('says of each what others need to know', () => {
    const one = person(1, { handAt: 5, word: 'taken', wordReason: '发言超时', muted: true })
    const signs = signsOf(translate, { ...one, speaks: 'whisper' }).join()
    for (const sign of ['评审专家', '已举手', '发言超时', '已静默', '悄悄话'])
      expect(signs).toContain(sign)
  })

  it('says who waits outside, and who presides for the chair', () => {
    const one = { ...person(1, { outside: true }), deputizes: true }
    expect(signsOf(translate, one)).toEqual(['评审专家', '候场', '代为主持'])
  })

  it('turns its pages, and shows one person with what may be done', () => {
    const people = Array.from({ length: 14 }, (_, i) => person(i + 1))
    const first = JSON.stringify(peopleItems(translate, people, chair, { page: 0, chosen: null }))
    const last = JSON.stringify(peopleItems(translate, people, chair, { page: 9, chosen: null }))
    expect([first.includes('人1 '), first.includes('人14')]).toEqual([true, false])
    expect(last).toContain('人14')
    const one = JSON.stringify(peopleItems(translate, people, chair, { page: 0, chosen: 'p3' }))
    expect(one).toContain('收回发言')
  })
})

describe('what may be done about somebody', () => {
  it.each([
    ['nothing about oneself', { ...person(1), personId: 'chair' }, chair, []],
    ['the word taken, by the chair', person(1), chair, ['收回发言', '悄悄话', '请代为主持']],
    [
      'the chair taken back from who presides for it',
      { ...person(1), deputizes: true },
      chair,
      ['收回发言', '悄悄话', '收回主持'],
    ],
    [
      'the word given back',
      person(1, { word: 'taken' }),
      chair,
      ['请其发言', '悄悄话', '请代为主持'],
    ],
    [
      'everything about a guest',
      person(1, { role: 'audience' }),
      chair,
      ['请其发言', '悄悄话', '静默', '请离'],
    ],
    ['a whisper, by a fellow reviewer', person(1), { ...chair, role: 'reviewer' }, ['悄悄话']],
    [
      'nothing, by who looks on',
      person(1),
      { personId: 'x', role: 'audience', mayTalk: false, isReview: false },
      [],
    ],
    [
      'no whisper to who is away',
      person(1, { connected: false }),
      chair,
      ['收回发言', '请代为主持'],
    ],
  ] as const)('is %s', (...[, one, onlooker, expected]) => {
    expect(labels(one, onlooker)).toEqual([...expected])
  })
})
