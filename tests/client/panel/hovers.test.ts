import { describe, expect, it } from 'vitest'
import { hoveredOf, NO_HOVERS, pointed, type Hovers } from '../../../client/panel/hovers.ts'
import type { PanelHit } from '../../../client/panel/panel-layout.ts'

const button: PanelHit = { kind: 'button', item: 10, part: 0 }
const other: PanelHit = { kind: 'button', item: 9, part: 1 }
const after = (...moves: [pointerId: number, hit: PanelHit | undefined][]): Hovers =>
  moves.reduce((hovers, [pointerId, hit]) => pointed(hovers, pointerId, hit), NO_HOVERS)

describe('what is pointed at', () => {
  it('stays while the other hand points at nothing, frame after frame', () => {
    const frames = [1, 2, 3].flatMap((): [number, PanelHit | undefined][] => [
      [1, button],
      [2, undefined],
    ])
    for (let count = 1; count <= frames.length; count += 1)
      expect(hoveredOf(after(...frames.slice(0, count)))).toBe(button)
  })

  it('is what the hand that came first points at, until that hand leaves', () => {
    expect(hoveredOf(after([1, button], [2, other], [1, button]))).toBe(button)
    expect(hoveredOf(after([1, button], [2, other], [1, undefined]))).toBe(other)
    expect(hoveredOf(after([1, button], [1, undefined]))).toBeUndefined()
  })
})
