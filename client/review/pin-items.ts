/** One's own pins on a panel in space: each leads to where it was set, or is removed. Pure. */
import type { KeptPin, Pin } from '../../shared/review/pin.ts'
import { evidenceTexts } from '../i18n/texts/evidence.ts'
import type { Translate } from '../i18n/use-text.ts'
import { button, type PanelItem } from '../panel/panel-items.ts'

export type PinAct =
  | { type: 'pin'; submissionId: string; criterionId: string | null }
  | { type: 'unpin'; submissionId: string; pinId: string }
  | { type: 'goToPin'; submissionId: string; pin: Pin }
  | { type: 'showPins'; shown: boolean }
  | { type: 'backToNow' }

interface PinsView {
  submissionId: string
  pins: readonly KeptPin[]
  /** What a pin is on and for, in words. */
  aboutOf: (pin: Pin) => string
  disabled: boolean
  /** Whether an exhibit is shown as it was pinned. */
  isPinned: boolean
}

export function pinItems(t: Translate, view: PinsView): PanelItem<PinAct>[] {
  const { submissionId, pins, aboutOf, disabled, isPinned } = view
  return [
    { kind: 'text', tone: 'strong', text: t(evidenceTexts.pinsCount, { count: pins.length }) },
    ...(isPinned
      ? ([
          { kind: 'text', tone: 'soft', text: t(evidenceTexts.asPinned) },
          button(t(evidenceTexts.backToNow), { type: 'backToNow' }, { primary: true }),
        ] as PanelItem<PinAct>[])
      : []),
    ...(pins.length === 0 ? [{ kind: 'text', text: t(evidenceTexts.noPins) } as const] : []),
    ...pins.flatMap((pin, index): PanelItem<PinAct>[] => {
      const number = index + 1
      const remove = { type: 'unpin', submissionId, pinId: pin.id } as const
      const label = t(evidenceTexts.removePin)
      return [
        { kind: 'text', text: `${number}  ${aboutOf(pin)}` },
        {
          kind: 'buttons',
          buttons: [
            {
              label: t(evidenceTexts.goToPin),
              name: t(evidenceTexts.goToPinNamed, { number }),
              act: { type: 'goToPin', submissionId, pin },
              disabled: !pin.view && !pin.exhibit,
            },
            {
              label,
              name: t(evidenceTexts.removePinNamed, { number }),
              act: remove,
              disabled,
              asks: {
                question: t(evidenceTexts.askRemove),
                answers: [{ label, act: remove }],
              },
            },
          ],
        },
      ]
    }),
    button(t(evidenceTexts.backToSheet), { type: 'showPins', shown: false }),
  ]
}
