import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  moved,
  replaced,
  sorted,
  sortedByText,
  without,
} from '../../../shared/list/changed-copy.ts'

describe('changed copies (A11)', () => {
  it('do what the engines’ own methods do, and leave the list as it was', () => {
    fc.assert(
      fc.property(fc.array(fc.integer(), { minLength: 1 }), fc.nat(), fc.nat(), (list, a, b) => {
        const before = [...list]
        const [index, target] = [a % list.length, b % list.length]
        const item = list[index] ?? 0
        expect(sorted(list, (x, y) => x - y)).toEqual(list.toSorted((x, y) => x - y))
        expect(without(list, index)).toEqual(list.toSpliced(index, 1))
        expect(replaced(list, index, 7)).toEqual(list.with(index, 7))
        expect(moved(list, index, target)).toEqual(
          list.toSpliced(index, 1).toSpliced(target, 0, item),
        )
        expect(list).toEqual(before)
      }),
    )
  })

  it('sort by a text of each, equal ones as they were', () => {
    const list = ['b1', 'a2', 'b0', 'Z9', 'a1']
    expect(sortedByText(list, (one) => one.slice(0, 1))).toEqual(['Z9', 'a2', 'a1', 'b1', 'b0'])
    expect(list).toEqual(['b1', 'a2', 'b0', 'Z9', 'a1'])
  })
})
