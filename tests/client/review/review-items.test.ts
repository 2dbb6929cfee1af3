import { describe, expect, it } from 'vitest'
import { textIn } from '../../../client/i18n/i18n.ts'
import type { Translate } from '../../../client/i18n/use-text.ts'
import { itemAtHand, nextToStart } from '../../../client/review/item-at-hand.ts'
import type { ChairAct } from '../../../client/review/review-acts.ts'
import { chairItems, sheetItems } from '../../../client/review/review-items.ts'
import { useSheetStore } from '../../../client/review/sheet-store.ts'
import { withDraft } from '../../../shared/review/rubric-draft.ts'
import { PHASES, type ShownPhase } from '../../../shared/review/phase.ts'
import type { ItemView } from '../../../shared/state/room-view.ts'
import type { PanelButton, PanelItem } from '../../../client/panel/panel-items.ts'
import { labelsOf } from '../../support/panel-presses.ts'
import { fiveLevels } from '../../support/rubrics.ts'

const t: Translate = (text, figures) => textIn(text, 'zh-CN', figures)
const view = (phase: ShownPhase, outcome: ItemView['outcome'] = null) => ({
  item: { submissionId: 's', phase, outcome, paused: false, calibration: false },
  counting: false,
  allSealed: null,
  reason: '',
})
const buttonsOf = (items: readonly PanelItem<ChairAct>[]): PanelButton<ChairAct>[] =>
  items.flatMap((item) => (item.kind === 'buttons' ? item.buttons : []))

describe('chairItems', () => {
  it.each([
    ['waiting', ['一起走访', '自由查看', '开始陈述', '进入问答', '开始评分']],
    ['walking', ['自由查看', '开始陈述', '进入问答', '开始评分', '暂停计时', '退回待审']],
    ['presenting', ['进入问答', '开始评分', '暂停计时', '返回“自由查看”', '退回待审']],
    ['scoring', ['结束评分', '暂停计时', '返回“问答”', '返回“陈述”']],
    ['closed', ['开始评分', '揭晓']],
    ['revealed', ['入选', '备选', '未入选', '开始讨论', '重新投票']],
    ['discussing', ['入选', '备选', '未入选', '重新投票', '暂停计时']],
    ['decided', ['入选', '备选', '未入选']],
    ['unknown', []],
  ] as const)('offers in %s what comes next: %j', (phase, labels) => {
    expect(labelsOf(chairItems(t, view(phase)))).toEqual(labels)
  })

  it('asks before everything that the next press cannot take back, a decision too', () => {
    const asked = PHASES.flatMap((phase) => buttonsOf(chairItems(t, view(phase))))
      .filter(({ asks }) => asks)
      .map(({ label }) => label)
    expect(asked).toEqual([
      '结束评分',
      '揭晓',
      '入选',
      '备选',
      '未入选',
      '重新投票',
      '入选',
      '备选',
      '未入选',
      '重新投票',
      '入选',
      '备选',
      '未入选',
    ])
  })

  it('shows which decision stands, and records another with its reason', () => {
    const items = chairItems(t, { ...view('decided', 'reserve'), reason: '补充材料后' })
    const [selected, reserve] = buttonsOf(items)
    expect([selected?.pressed, reserve?.pressed]).toEqual([false, true])
    const act = { type: 'decide', submissionId: 's', outcome: 'selected', reason: '补充材料后' }
    expect(selected?.asks?.answers).toEqual([{ label: '记录结果', act }])
  })

  it('goes on to the presentation, whatever else is offered before it', () => {
    const primary = (phase: ShownPhase) =>
      buttonsOf(chairItems(t, view(phase)))
        .filter((one) => one.primary)
        .map(({ label }) => label)
    expect(primary('waiting')).toEqual(['开始陈述'])
    expect(primary('walking')).toEqual(['开始陈述'])
    expect(primary('presenting')).toEqual(['进入问答'])
  })

  it('pauses the clock, and lets it go on first of all', () => {
    const clock = (paused: boolean) =>
      buttonsOf(chairItems(t, { ...view('scoring'), item: { ...view('scoring').item, paused } }))
        .filter(({ act }) => 'ask' in act && act.ask === 'pauseClock')
        .map(({ label, primary }) => [label, primary])
    const paused = { ...view('scoring'), item: { ...view('scoring').item, paused: true } }
    expect(buttonsOf(chairItems(t, paused)).filter(({ primary }) => primary)).toHaveLength(1)
    expect([clock(false), clock(true)]).toEqual([[['暂停计时', false]], [['继续计时', true]]])
  })

  it('calls up what comes next, where that is given', () => {
    const next = { submissionId: 'n', title: '下一项', called: false }
    const [call] = buttonsOf(chairItems(t, { ...view('closed'), next })).slice(-1)
    expect(call).toMatchObject({
      label: '请“下一项”候场',
      act: { ask: 'callUp', payload: { submissionId: 'n', called: true } },
      pressed: false,
    })
  })

  it('decides nothing on calibration', () => {
    const item = { ...view('revealed').item, calibration: true }
    expect(labelsOf(chairItems(t, { ...view('revealed'), item }))).toEqual(['开始讨论', '重新投票'])
  })

  it('moves nothing of a screening by itself but what has closed', () => {
    const offered = PHASES.map((phase) => ({
      phase,
      labels: labelsOf(chairItems(t, { ...view(phase), round: 'screening' })),
    }))
    const some = offered.filter(({ labels }) => labels.length > 0)
    const decisions = ['入选', '备选', '未入选']
    expect(some).toEqual([
      { phase: 'closed', labels: ['揭晓'] },
      { phase: 'revealed', labels: decisions },
      { phase: 'discussing', labels: decisions },
      { phase: 'decided', labels: decisions },
    ])
  })

  it('gives more time only while a countdown runs', () => {
    const more = { ask: 'addTime', payload: { submissionId: 's', seconds: 60 } }
    const acts = (counting: boolean) =>
      buttonsOf(chairItems(t, { ...view('scoring'), counting })).map(({ act }) => act)
    expect(acts(true)).toContainEqual(more)
    expect(acts(false)).not.toContainEqual(more)
  })
})

describe('sheetItems', () => {
  const rubric = withDraft(
    { version: 1, isDefault: true, graceS: 60, scale: { min: 0, max: 9, step: 1 }, criteria: [] },
    fiveLevels(),
    { version: 1, isDefault: true, graceS: 60, scale: { min: 0, max: 9, step: 1 }, criteria: [] },
  )
  const item = {
    submissionId: 's',
    title: '场景',
    phase: 'scoring',
    outcome: null,
    calibration: false,
    paused: false,
    left: null,
  } as const
  const notesOf = (scores: Record<string, number>) => {
    const empty = { reasons: {}, pins: [], note: '', revision: 1, sealedAt: null }
    const sheets = {
      ...useSheetStore.getState(),
      sheets: { s: { submissionId: 's', scores, ...empty } },
    }
    const view = { item, rubric, sheets, problem: '', lasting: true, before: [] }
    return sheetItems(t, ({ zh }) => zh, view).flatMap((one) =>
      one.kind === 'slider' ? [one.note?.text] : [],
    )
  }

  it('say what to look at, and the level of the score as it stands', () => {
    expect(notesOf({})).toEqual(['谁用、多常用。', undefined])
    expect(notesOf({ value: 4, ways: 4 })).toEqual(['谁用、多常用。 3分起：常用', undefined])
  })
})

describe('itemAtHand', () => {
  const item = (submissionId: string, change: Partial<ItemView> = {}): ItemView => ({
    submissionId,
    position: 0,
    title: submissionId,
    phase: 'waiting',
    outcome: null,
    movedAt: 0,
    endsAt: 0,
    pausedAt: 0,
    called: false,
    anonymous: false,
    calibration: false,
    recused: false,
    ...change,
  })
  const [running, over] = [item('a', { phase: 'scoring' }), item('a', { phase: 'decided' })]
  const tried = item('a', { phase: 'revealed', calibration: true })
  const next = item('c')
  const agenda = [item('b', { recused: true }), next]

  it.each([
    ['what runs, for all', running, true, running],
    ['what runs, for all', running, false, running],
    ['the next that waits, for whoever presides over a decided one', over, true, next],
    ['what was decided, for everybody else', over, false, over],
    ['the next, for whoever presides over revealed calibration', tried, true, next],
    ['the next, for whoever presides before the first', undefined, true, next],
    ['nothing before the first, for everybody else', undefined, false, undefined],
  ] as const)('is %s', (_, current, presides, found) => {
    expect(itemAtHand({ current, agenda, round: 'session' }, presides)).toBe(found)
  })

  it('is the one that was called up before others that wait', () => {
    const called = item('d', { called: true })
    expect(itemAtHand({ current: over, agenda: [...agenda, called], round: 'session' }, true)).toBe(
      called,
    )
    expect(nextToStart([...agenda, called], 'd')).toBe(next)
  })

  it('stays with the last one when none waits', () => {
    expect(itemAtHand({ current: over, agenda: [over], round: 'session' }, true)).toBe(over)
  })

  it.each([
    ['the first that one may know of, before one has chosen', '', 'c'],
    ['what was chosen', 'd', 'd'],
    ['not what one is recused from', 'b', 'c'],
    ['not what is no item', 'x', 'c'],
  ])('is, of a screening, %s', (_, chosen, found) => {
    const all = [...agenda, item('d', { phase: 'scoring' })]
    const view = { current: running, agenda: all, round: 'screening' } as const
    expect(itemAtHand(view, false, chosen)?.submissionId).toBe(found)
  })
})
