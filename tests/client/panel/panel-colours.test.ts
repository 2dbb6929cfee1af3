/** High contrast is what it says: computed as WCAG 2.2 defines relative luminance and contrast ratio. */
import { describe, expect, it } from 'vitest'
import { PLAIN, STRONG, type PanelColours } from '../../../client/panel/panel-colours.ts'

function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

function contrast(a: string, b: string): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((one, other) => other - one)
  return (light + 0.05) / (dark + 0.05)
}

type Part = keyof PanelColours
const READ_ON: readonly (readonly [Part, Part])[] = [
  ['text', 'ground'],
  ['text', 'raised'],
  ['text', 'hovered'],
  ['soft', 'ground'],
  ['alert', 'ground'],
  ['accent', 'ground'],
  ['onAccent', 'accent'],
]

describe('panels', () => {
  it.each(READ_ON)('of high contrast show %s on %s at 7:1 and more', (read, on) => {
    expect(contrast(STRONG[read], STRONG[on])).toBeGreaterThanOrEqual(7)
  })

  it.each(READ_ON)('as they are at first show %s on %s at 4.5:1 and more', (read, on) => {
    expect(contrast(PLAIN[read], PLAIN[on])).toBeGreaterThanOrEqual(4.5)
  })
})
