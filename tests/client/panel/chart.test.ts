import { describe, expect, it } from 'vitest'
import { barShares, curveShape } from '../../../client/panel/chart.ts'

describe('barShares', () => {
  it('measures by the longest; what has no number has no length', () => {
    expect(barShares([{ value: 5 }, { value: 10 }, { value: NaN }, { value: -3 }])).toEqual([
      0.5, 1, 0, 0,
    ])
    expect(barShares([])).toEqual([])
    expect(barShares([{ value: 5 }], 20)).toEqual([0.25])
  })
})

describe('curveShape', () => {
  const chart = (points: { x: number; y: number }[], mark?: number) =>
    curveShape({
      kind: 'curve',
      points,
      ...(mark === undefined ? {} : { mark }),
      xText: ['', ''],
      yText: ['', ''],
    })

  it('fits into the unit square and finds the mark between two points', () => {
    const shape = chart(
      [
        { x: 0, y: 10 },
        { x: 5, y: 30 },
        { x: 10, y: 20 },
      ],
      7.5,
    )
    expect(shape.lines).toEqual([
      [
        { x: 0, y: 0 },
        { x: 0.5, y: 1 },
        { x: 1, y: 0.5 },
      ],
    ])
    expect(shape.mark).toEqual({ x: 0.75, y: 0.75 })
  })

  it('breaks the line where a point has no number, and leaves out a mark outside', () => {
    expect(
      chart(
        [
          { x: 0, y: 1 },
          { x: 1, y: Infinity },
          { x: 2, y: 3 },
        ],
        9,
      ),
    ).toEqual({ lines: [[{ x: 0, y: 0 }], [{ x: 1, y: 1 }]], mark: undefined, levels: [] })
    expect(chart([{ x: 0, y: NaN }]).lines).toEqual([])
  })

  it('spans what it is told, keeps within it, and shows the thresholds that lie inside', () => {
    const shape = curveShape({
      kind: 'curve',
      points: [
        { x: -50, y: 20 },
        { x: 0, y: 400 },
      ],
      xSpan: [-100, 0],
      ySpan: [0, 200],
      levels: [100, 300],
      xText: ['', ''],
      yText: ['', ''],
    })
    expect(shape).toEqual({
      lines: [
        [
          { x: 0.5, y: 0.1 },
          { x: 1, y: 1 },
        ],
      ],
      mark: undefined,
      levels: [0.5],
    })
  })
})
