import { describe, expect, it } from 'vitest'
import {
  bodyOf,
  hitPanel,
  layoutPanel,
  NOTE_SIZE_PX,
  noteRect,
  placeFigures,
  type PlacedItem,
} from '../../../client/panel/panel-layout.ts'
import { handPanelSize } from '../../../client/panel/panel-place.ts'
import { TEXT_SCALES } from '../../../client/xr/comfort.ts'
import { snap, type PanelItem } from '../../../client/panel/panel-items.ts'

const measure = (text: string, size: number): number => [...text].length * size
const range = { min: 0, max: 100, step: 1 }

const items: PanelItem[] = [
  { kind: 'title', text: '评分表', aside: '4:59' },
  { kind: 'slider', label: '技术要素', value: 40, range, disabled: false, turn: (to) => to },
  { kind: 'slider', label: '资金', value: undefined, range, disabled: true, turn: (to) => to },
  {
    kind: 'buttons',
    buttons: [
      { act: 'seal', label: '签封' },
      { act: 'off', label: '关', disabled: true },
    ],
  },
]
const layout = layoutPanel(items, measure)

/** Middle of the n-th part of the item at `index`. */
function middle(index: number, part: number): [number, number] {
  const rect = layout.placed[index]?.buttons[part]
  if (!rect) throw new Error(`Item ${index} has no part ${part}.`)
  return [rect.x + rect.width / 2, rect.y + rect.height / 2]
}

describe('layoutPanel', () => {
  it.each(TEXT_SCALES)('puts all inside the panel and nothing over another, at %f', (textScale) => {
    const { widthPx } = handPanelSize(textScale)
    const { placed, heightPx } = layoutPanel(items, measure, widthPx)
    let bottom = 0
    for (const { rect, buttons } of placed) {
      expect(rect.y).toBeGreaterThanOrEqual(bottom)
      bottom = rect.y + rect.height
      for (const button of buttons) {
        expect(button.x).toBeGreaterThanOrEqual(rect.x - 0.01)
        expect(button.x + button.width).toBeLessThanOrEqual(widthPx)
        expect(button.width).toBeGreaterThan(60)
        expect(button.y + button.height).toBeLessThanOrEqual(bottom + 0.01)
      }
    }
    expect(bottom).toBeLessThanOrEqual(heightPx)
  })
})

describe('the note of a slider', () => {
  const withNote = (text: string): PanelItem[] => [
    {
      kind: 'slider',
      label: '价值',
      value: 40,
      range,
      disabled: false,
      turn: (to) => to,
      note: { text, all: ['短', '很长的一句'.repeat(10)] },
    },
    { kind: 'text', text: '下面' },
  ]

  it('lies beneath the slider, and moves nothing when it says something longer', () => {
    const [short, long] = ['短', '很长的一句'.repeat(10)].map((text) =>
      layoutPanel(withNote(text), measure),
    )
    expect(short?.heightPx).toBe(long?.heightPx)
    expect(short?.placed[1]?.rect).toEqual(long?.placed[1]?.rect)
    const [slider, below] = long?.placed ?? []
    expect(slider?.lines.length).toBeGreaterThan(1)
    const bottom = Math.max(...(slider?.buttons ?? []).map(({ y, height }) => y + height))
    expect(noteRect(slider as PlacedItem).y).toBeGreaterThanOrEqual(bottom)
    expect(
      noteRect(slider as PlacedItem).y + (slider?.lines.length ?? 0) * NOTE_SIZE_PX,
    ).toBeLessThan(below?.rect.y ?? 0)
  })
})

describe('buttons (V14)', () => {
  const rowsOf = (...labels: string[]): number[] => {
    const buttons = labels.map((label) => ({ act: label, label }))
    const [placed] = layoutPanel([{ kind: 'buttons', buttons }], measure).placed
    const tops = placed?.buttons.map(({ y }) => y) ?? []
    return [...new Set(tops)].map((top) => tops.filter((y) => y === top).length)
  }

  it('stand side by side while their labels have room in full, and below each other where not', () => {
    expect(rowsOf('签封', '关闭')).toEqual([2])
    expect(rowsOf('没听清，请再说一遍。', '请走近一些看展项。')).toEqual([2])
    expect(rowsOf('评分', '带领路线', '语音', '在场人员', '文字与反应', '设置')).toEqual([4, 2])
    expect(rowsOf('一个非常长的按钮名称需要整整一行才放得下', '关闭')).toEqual([1, 1])
  })
})

describe('bodyOf', () => {
  const told = (aside: string): PanelItem[] => [{ kind: 'title', text: '评分表', aside }]
  const same = (a: string, b: string) => {
    const [one, other] = [bodyOf(told(a)), bodyOf(told(b))]
    return JSON.stringify(one) === JSON.stringify(other)
  }

  it('is the same from second to second, so that a clock does not upload the panel (V12)', () => {
    for (let left = 599; left > 60; left -= 1) {
      const shown = (s: number) => `${Math.floor(s / 60)}:${String(s % 60).padStart(2, '0')}`
      expect(same(shown(left), shown(left - 1))).toBe(true)
    }
    expect(same('10:00', '9:59')).toBe(false)
    expect(same('0:01', '时间到')).toBe(false)
  })

  it('leaves a title the same room whatever its aside’s digits', () => {
    const narrow = (text: string, size: number) => text.replaceAll('1', '').length * size
    const lines = (aside: string) => layoutPanel(told(aside), narrow).placed[0]?.lines
    expect(lines('1:11')).toEqual(lines('0:00'))
  })
})

describe('placeFigures', () => {
  it('sets figures two in a row within their item, and none over another', () => {
    const figures = ['功率', '温度', '节拍'].map((label) => ({ label, value: '1' }))
    const { placed } = layoutPanel([{ kind: 'figures', figures }, ...items], measure)
    const rect = placed[0]?.rect ?? { x: 0, y: 0, width: 0, height: 0 }
    const cells = placeFigures(3, rect)
    expect(cells.map(({ y }) => y)).toEqual([rect.y, rect.y, rect.y + (cells[0]?.height ?? 0)])
    for (const cell of cells) {
      expect(cell.x + cell.width).toBeLessThanOrEqual(rect.x + rect.width + 0.01)
      expect(cell.y + cell.height).toBeLessThanOrEqual(rect.y + rect.height + 0.01)
    }
    expect((cells[0]?.x ?? 0) + (cells[0]?.width ?? 0)).toBeLessThan(cells[1]?.x ?? 0)
  })
})

describe('hitPanel', () => {
  it('finds a button and passes a disabled one by', () => {
    expect(hitPanel(layout, ...middle(3, 0))).toEqual({ kind: 'button', item: 3, part: 0 })
    expect(hitPanel(layout, ...middle(3, 1))).toBeUndefined()
  })

  it('reads a place on the track as a score, and the ends as steps', () => {
    expect(hitPanel(layout, ...middle(1, 1))).toEqual({ kind: 'track', item: 1, value: 50 })
    expect(hitPanel(layout, ...middle(1, 0))).toEqual({ kind: 'step', item: 1, value: 39 })
    expect(hitPanel(layout, ...middle(1, 2))).toEqual({ kind: 'step', item: 1, value: 41 })
  })

  it('does not hit a disabled score, nor empty ground', () => {
    expect(hitPanel(layout, ...middle(2, 1))).toBeUndefined()
    expect(hitPanel(layout, 1, 1)).toBeUndefined()
  })
})

describe('snap', () => {
  it('stays on the steps and within the range', () => {
    expect(snap(101, range)).toBe(100)
    expect(snap(-3, range)).toBe(0)
    expect(snap(7.26, { min: 0, max: 10, step: 0.5 })).toBe(7.5)
  })
})
