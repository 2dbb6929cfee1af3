/** What is at hand in VR can be read, touched, and leaves what one looks at free (V9, V10, V14). */
import { describe, expect, it } from 'vitest'
import {
  LABEL_SIZE_PX,
  NOTE_SIZE_PX,
  PANEL_PX_PER_M,
  PANEL_WIDTH_PX,
  TEXT_SIZE_PX,
} from '../../../client/panel/panel-layout.ts'
import {
  farFromEyesM,
  HAND_PANEL_MAX_PX,
  handPanelSize,
  PANEL_PLACES,
} from '../../../client/panel/panel-place.ts'
import { TEXT_SCALES } from '../../../client/xr/comfort.ts'
import { ARM_M, SHOULDER_ASIDE_M, SHOULDER_DROP_M } from '../../support/arm-reach.ts'

const DEG = 180 / Math.PI
const { hand } = PANEL_PLACES
const widthM = (hand.scale * PANEL_WIDTH_PX) / PANEL_PX_PER_M
const heightM = (hand.scale * HAND_PANEL_MAX_PX) / PANEL_PX_PER_M
const farM = farFromEyesM(hand)

describe('a panel at hand', () => {
  it('stands 0.6 to 0.7 m from the eyes', () => {
    expect(farM).toBeGreaterThanOrEqual(0.6)
    expect(farM).toBeLessThanOrEqual(0.7)
  })

  it('is at most 40° wide, and there is one at a time', () => {
    expect(2 * DEG * Math.atan(widthM / 2 / farM)).toBeLessThanOrEqual(40)
  })

  it.each(TEXT_SCALES)('takes no more room for text %f times as large', (textScale) => {
    const { widthPx, maxPx } = handPanelSize(textScale)
    expect((widthPx * textScale * hand.scale) / PANEL_PX_PER_M).toBeLessThanOrEqual(widthM)
    expect((maxPx * textScale * hand.scale) / PANEL_PX_PER_M).toBeLessThanOrEqual(heightM)
  })

  it('leaves what one looks at free', () => {
    const half = Math.atan(widthM / 2 / hand.distanceM)
    expect(DEG * (Math.abs(hand.asideRad) - half)).toBeGreaterThan(10)
  })

  it.each([
    ['labels', LABEL_SIZE_PX],
    ['text', TEXT_SIZE_PX],
    ['notes', NOTE_SIZE_PX],
  ])('shows a Chinese character of its %s 1.5° high', (_, sizePx) => {
    const sizeM = (hand.scale * sizePx) / PANEL_PX_PER_M
    expect(DEG * Math.atan(sizeM / farM)).toBeGreaterThanOrEqual(1.5)
  })

  it('is within an arm’s length of one of the hands everywhere, of who turns to it', () => {
    const tiltRad = Math.atan2(hand.dropM, hand.distanceM) / 2
    for (const across of [-1, 0, 1])
      for (const up of [-1, 0, 1]) {
        const alongM = (up * heightM) / 2
        const y = -hand.dropM + alongM * Math.cos(tiltRad) + SHOULDER_DROP_M
        const z = hand.distanceM + alongM * Math.sin(tiltRad)
        const x = Math.abs((across * widthM) / 2) - SHOULDER_ASIDE_M
        expect(Math.hypot(x, y, z), `${across} ${up}`).toBeLessThanOrEqual(ARM_M)
      }
  })
})
