import { Vector3 } from 'three'
import { beforeEach, describe, expect, it } from 'vitest'
import { createDwell, DWELL_S, type Dwell } from '../../../client/xr/dwell-time.ts'

const FRAME_S = 1 / 72
const here = new Vector3(0.2, -0.1, -0.6).normalize()
let dwell: Dwell

beforeEach(() => {
  dwell = createDwell()
})

/** Presses while one looks at a part for so long. */
function lookAt(part: string, forS: number, direction: Vector3 = here): number {
  let presses = 0
  for (let s = 0; s < forS; s += FRAME_S)
    if (dwell.look(part, direction, FRAME_S, DWELL_S) === 1) presses += 1
  return presses
}

describe('looking at something', () => {
  it('presses it once, however long one looks', () => {
    expect(lookAt('seal', 4)).toBe(1)
  })

  it('presses nothing in passing', () => {
    expect(lookAt('less', DWELL_S * 0.9) + lookAt('more', DWELL_S * 0.9)).toBe(0)
  })

  it('presses again after one looked away', () => {
    expect(lookAt('more', 2)).toBe(1)
    dwell.away()
    expect(lookAt('more', 2)).toBe(1)
  })

  it('does not press what a press has put under the look, before one looked elsewhere', () => {
    const aside = here
      .clone()
      .setX(here.x + 0.1)
      .normalize()
    expect(lookAt('seal', 2)).toBe(1)
    expect(lookAt('question', 4)).toBe(0)
    expect(lookAt('seal', 2, aside)).toBe(1)
  })

  it('begins anew while one looks along a slider', () => {
    expect(lookAt('track', DWELL_S * 0.8)).toBe(0)
    const on = here
      .clone()
      .setX(here.x + 0.1)
      .normalize()
    expect(lookAt('track', DWELL_S * 0.8, on)).toBe(0)
    expect(lookAt('track', DWELL_S, on)).toBe(1)
  })

  it('tells how far it is, from nothing', () => {
    expect(dwell.look('seal', here, FRAME_S, DWELL_S)).toBe(0)
    lookAt('seal', DWELL_S / 2)
    const share = dwell.look('seal', here, FRAME_S, DWELL_S)
    expect(share).toBeGreaterThan(0.2)
    expect(share).toBeLessThan(0.8)
  })
})
