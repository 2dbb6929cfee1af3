import { describe, expect, it } from 'vitest'
import { UNSURE, withQuestion } from '../../../client/panel/asking.ts'
import { button, type PanelButton, type PanelItem } from '../../../client/panel/panel-items.ts'
import { labelsOf } from '../../support/panel-presses.ts'

const seal = (of: string): PanelButton<string> => ({
  label: '签封',
  act: `seal ${of}`,
  asks: { question: '签封后不能再改。', answers: [{ label: '签封', act: `seal ${of}` }] },
})
const recuse: PanelButton<string> = {
  label: '回避',
  act: '',
  asks: {
    question: '为什么？',
    answers: [
      { label: '亲属', act: 'kin' },
      { label: '合作', act: 'partner' },
    ],
  },
}
const items: PanelItem<string>[] = [
  { kind: 'title', text: '评分表' },
  { kind: 'buttons', buttons: [seal('a')] },
  { kind: 'buttons', buttons: [recuse] },
]
const presses = (shown: readonly PanelItem<unknown>[]) =>
  shown.flatMap((item) => (item.kind === 'buttons' ? item.buttons.map(({ act }) => act) : []))

describe('withQuestion', () => {
  it('leaves everything as it is while nothing is asked', () => {
    expect(withQuestion(items, undefined, '取消')).toBe(items)
  })

  it('puts the question where the button was, with one answer and the way back', () => {
    const shown = withQuestion(items, seal('a'), '取消')
    expect(shown[1]).toEqual({ kind: 'text', tone: 'strong', text: '签封后不能再改。' })
    expect(labelsOf(shown)).toEqual(['签封', '取消', '回避'])
    expect(presses(shown).slice(0, 2)).toEqual(['seal a', UNSURE])
  })

  it('gives each of several answers a row of its own', () => {
    const shown = withQuestion(items, recuse, '取消')
    expect(labelsOf(shown)).toEqual(['签封', '亲属', '合作', '取消'])
    expect(presses(shown)).toEqual(['seal a', 'kin', 'partner', UNSURE])
  })

  it('is void once the button is gone, cannot be pressed, or is about something else', () => {
    const off = { ...seal('a'), disabled: true }
    for (const others of [
      [button('关', 'off')],
      [{ kind: 'buttons', buttons: [off] } as const],
      [{ kind: 'buttons', buttons: [seal('b')] } as const],
    ] as PanelItem<string>[][])
      expect(withQuestion(others, seal('a'), '取消')).toEqual(others)
  })
})
