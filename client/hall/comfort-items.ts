/** Moving and seeing in VR as it can be set, on a panel and on a page alike. */
import { comfortTexts } from '../i18n/texts/comfort.ts'
import type { Translate } from '../i18n/use-text.ts'
import type { PanelButton, PanelItem } from '../panel/panel-items.ts'
import { callBack } from '../panel/seat.ts'
import { setComfort, SPEEDS_M_S, TEXT_SCALES, TURN_STEPS_DEG, type Comfort } from '../xr/comfort.ts'
import { teachAgain } from '../xr/first-minute.ts'
import type { Visitor } from '../xr/visitor.ts'

/** `turn`: by so many degrees at once, to the left when positive; for those who have no stick. */
export type ComfortAct =
  | { type: 'comfort'; change: Partial<Comfort> }
  | { type: 'turn'; turnDeg: number }
  | { type: 'recentre' | 'teach' }

const TEXT_SIZES = ['textPlain', 'textLarge', 'textLargest'] as const

/** A step of turning for those who turn smoothly by the stick and now have none. */
const PRESSED_TURN_DEG = 30

export function comfortItems(t: Translate, comfort: Comfort): PanelItem<ComfortAct>[] {
  const toggle = (setting: 'bubble' | 'still' | 'dwell' | 'contrast' | 'vignette' | 'seated') => ({
    act: change({ [setting]: !comfort[setting] }),
    label: t(comfortTexts[setting]),
    pressed: comfort[setting],
  })
  return [
    { kind: 'text', tone: 'strong', text: t(comfortTexts.title) },
    { kind: 'buttons', buttons: [turnStep(t, comfort), speed(t, comfort)] },
    { kind: 'buttons', buttons: [mainHand(t, comfort), toggle('vignette')] },
    { kind: 'buttons', buttons: [toggle('seated'), textSize(t, comfort)] },
    { kind: 'buttons', buttons: [toggle('bubble'), toggle('still')] },
    { kind: 'buttons', buttons: [toggle('dwell'), toggle('contrast')] },
  ]
}

/** Back to where one has room, when one has drifted into a wall; the panels come along. */
export const recentreButton = (t: Translate): PanelButton<ComfortAct> => ({
  act: { type: 'recentre' },
  label: t(comfortTexts.recentre),
})

/** The first minute in VR once more. */
export const teachButton = (t: Translate): PanelButton<ComfortAct> => ({
  act: { type: 'teach' },
  label: t(comfortTexts.teach),
})

/** Turning by a press: with hands alone there is no stick. */
export function turnButtons(t: Translate, { turnDeg }: Comfort): PanelButton<ComfortAct>[] {
  const step = turnDeg === 0 ? PRESSED_TURN_DEG : turnDeg
  return [
    { act: { type: 'turn', turnDeg: step }, label: t(comfortTexts.turnLeft) },
    { act: { type: 'turn', turnDeg: -step }, label: t(comfortTexts.turnRight) },
  ]
}

export function doComfort(act: ComfortAct, visitor: Visitor): void {
  switch (act.type) {
    case 'comfort':
      return setComfort(act.change)
    case 'turn':
      visitor.turnAskedRad += (act.turnDeg * Math.PI) / 180
      return
    case 'recentre':
      visitor.recentreAsked = true
      return callBack()
    case 'teach':
      return teachAgain()
  }
}

const change = (change: Partial<Comfort>): ComfortAct => ({ type: 'comfort', change })

const turnStep = (t: Translate, { turnDeg }: Comfort): PanelButton<ComfortAct> => ({
  act: change({ turnDeg: nextOf(TURN_STEPS_DEG, turnDeg) }),
  label: t(turnDeg === 0 ? comfortTexts.turnSmooth : comfortTexts.turnStep, { degrees: turnDeg }),
})

const speed = (t: Translate, { speedMS }: Comfort): PanelButton<ComfortAct> => ({
  act: change({ speedMS: nextOf(SPEEDS_M_S, speedMS) }),
  label: t(speedMS === 0 ? comfortTexts.teleportOnly : comfortTexts.speed, { speed: speedMS }),
})

const mainHand = (t: Translate, { mainHand: hand }: Comfort): PanelButton<ComfortAct> => ({
  act: change({ mainHand: hand === 'right' ? 'left' : 'right' }),
  label: t(hand === 'right' ? comfortTexts.rightHand : comfortTexts.leftHand),
})

const textSize = (t: Translate, { textScale }: Comfort): PanelButton<ComfortAct> => ({
  act: change({ textScale: nextOf(TEXT_SCALES, textScale) }),
  label: t(comfortTexts[TEXT_SIZES[TEXT_SCALES.indexOf(textScale)] ?? 'textPlain']),
})

/** The one after `now`, from the beginning again after the last. */
function nextOf<T>(all: readonly T[], now: T): T {
  return all[(all.indexOf(now) + 1) % all.length] ?? now
}
