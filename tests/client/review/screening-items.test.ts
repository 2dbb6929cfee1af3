import { describe, expect, it } from 'vitest'
import { textIn } from '../../../client/i18n/i18n.ts'
import type { Translate } from '../../../client/i18n/use-text.ts'
import { formatSeconds } from '../../../client/review/countdown.ts'
import { conveneItems, wayItems } from '../../../client/review/screening-items.ts'
import type { ShownPhase } from '../../../shared/review/phase.ts'
import { isScreeningEnd, SCREENING_MAX_MS } from '../../../shared/review/round.ts'
import { labelsOf } from '../../support/panel-presses.ts'

const t: Translate = (text, figures) => textIn(text, 'zh-CN', figures)
const agendaOf = (...phases: ShownPhase[]) =>
  phases.map((phase, index) => ({ submissionId: `s${index}`, phase, recused: false }))

describe('wayItems', () => {
  const agenda = [
    ...agendaOf('scoring', 'scoring'),
    { submissionId: 'shut', phase: 'scoring', recused: true } as const,
    { submissionId: 'last', phase: 'scoring', recused: false } as const,
  ]
  it.each([
    ['s0', '第1项，共3项', [undefined, 's1']],
    ['s1', '第2项，共3项', ['s0', 'last']],
    ['last', '第3项，共3项', ['s1', undefined]],
  ])('lead from %s to the items beside it, over what one is recused from', (at, place, beside) => {
    const [text, row] = wayItems(t, agenda, at)
    expect(text).toMatchObject({ text: place })
    const buttons = row?.kind === 'buttons' ? row.buttons : []
    const chosen = buttons.map(({ act, disabled }) =>
      !disabled && 'type' in act && act.type === 'choose' ? act.submissionId : undefined,
    )
    expect(chosen).toEqual(beside)
  })

  it('lead nowhere from what one may not know of, or where there is one item', () => {
    expect(wayItems(t, agenda, 'shut')).toEqual([])
    expect(wayItems(t, agendaOf('scoring'), 's0')).toEqual([])
  })
})

describe('conveneItems', () => {
  const deadlines = ['1小时后截止', '1天后截止', '3天后截止', '7天后截止']
  it.each([
    ['opens what waits', ['waiting', 'waiting'], deadlines],
    ['moves the deadline of what is open', ['scoring', 'scoring'], deadlines],
    ['opens what is left', ['closed', 'waiting'], deadlines],
    ['reveals all once all has closed', ['closed', 'closed'], ['全部揭晓']],
    ['reveals the rest', ['revealed', 'closed'], ['全部揭晓']],
    ['has nothing left to do', ['revealed', 'decided'], []],
    ['has nothing to do with an empty agenda', [], []],
  ] as const)('%s', (_, phases, labels) => {
    expect(labelsOf(conveneItems(t, agendaOf(...phases)))).toEqual(labels)
  })

  it('asks before it reveals', () => {
    const [row] = conveneItems(t, agendaOf('closed'))
    const [reveal] = row?.kind === 'buttons' ? row.buttons : []
    expect(reveal?.asks?.answers).toEqual([
      { label: '全部揭晓', act: { ask: 'revealScreening', payload: {} } },
    ])
  })
})

describe('isScreeningEnd', () => {
  it.each([
    [0, false],
    [-1, false],
    [1, true],
    [SCREENING_MAX_MS, true],
    [SCREENING_MAX_MS + 1, false],
  ])('at %d ms from now: %s', (ms, may) => {
    expect(isScreeningEnd(5000 + ms, 5000)).toBe(may)
  })
})

describe('formatSeconds', () => {
  it.each([
    [0, '0:00'],
    [59, '0:59'],
    [3599, '59:59'],
    [3600, '1:00:00'],
    [3 * 24 * 3600 + 61, '72:01:01'],
  ])('of %d s is %s', (seconds, text) => {
    expect(formatSeconds(seconds)).toBe(text)
  })
})
