import { describe, expect, it } from 'vitest'
import { paintSurfaces, type Pixels } from '../../../../client/hall/architecture/surface-pixels.ts'

const day = paintSurfaces('day')
const evening = paintSurfaces('evening')

const at = ({ data, width }: Pixels, x: number, y: number): number[] => [
  ...data.subarray(4 * (y * width + x), 4 * (y * width + x) + 4),
]
const red = (pixels: Pixels, x: number, y: number): number => at(pixels, x, y)[0] ?? NaN

/** Mean difference of each pixel of a column to its right neighbour, that of the last being the first. */
function stepAfter(pixels: Pixels, x: number): number {
  let sum = 0
  for (let y = 0; y < pixels.height; y++)
    sum += Math.abs(red(pixels, x, y) - red(pixels, (x + 1) % pixels.width, y))
  return sum / pixels.height
}

/** The same of a row to the one over it. */
function stepOver(pixels: Pixels, y: number): number {
  let sum = 0
  for (let x = 0; x < pixels.width; x++)
    sum += Math.abs(red(pixels, x, y) - red(pixels, x, (y + 1) % pixels.height))
  return sum / pixels.width
}

describe('the hall’s surfaces', () => {
  it.each(['plaster', 'terrazzo'] as const)('%s repeats without a seam', (name) => {
    const { width, height } = day[name]
    const within = [100, 200, 300, 400].map((x) => stepAfter(day[name], x))
    const across = [100, 200, 300, 400].map((y) => stepOver(day[name], y))
    expect(stepAfter(day[name], width - 1)).toBeLessThan(2 * Math.max(...within))
    expect(stepOver(day[name], height - 1)).toBeLessThan(2 * Math.max(...across))
  })

  it('plaster stays near white, and is not flat', () => {
    const levels = day.plaster.data.filter((_, i) => i % 4 === 0).sort()
    const low = levels[0] ?? NaN
    expect(low).toBeGreaterThan(0.92 * 255)
    expect((levels.at(-1) ?? NaN) - low).toBeGreaterThan(5)
  })

  it('terrazzo has chips lighter and darker than its stone', () => {
    const levels = day.terrazzo.data.filter((_, i) => i % 4 === 0).sort()
    const share = (part: number): number => levels[Math.floor(part * (levels.length - 1))] ?? NaN
    expect(share(0.999) - share(0.5)).toBeGreaterThan(8)
    expect(share(0.5) - share(0.001)).toBeGreaterThan(20)
  })

  it('the sky has its lowest row first, blue at the top by day, dark in the evening', () => {
    const { width, height } = day.sky
    expect(at(day.sky, 0, 0)).toEqual([76, 72, 67, 255])
    const zenith = at(day.sky, width / 2, height - 1)
    expect(zenith[2]).toBeGreaterThan(zenith[0] ?? NaN)
    expect(red(evening.sky, width / 2, height - 1)).toBeLessThan(80)
  })

  it('are the same at every visit', () => {
    expect(paintSurfaces('day')).toEqual(day)
  })
})
