/** Entering a six-digit code with number keys in space, as panel items. Pure. */
import { hallTexts } from '../i18n/texts/hall.ts'
import type { Translate } from '../i18n/use-text.ts'
import type { PanelItem } from './panel-items.ts'

export const CODE_DIGITS = 6
const ROWS = ['123', '456', '789']

export type KeypadAct = { type: 'digit'; digit: string } | { type: 'clear' } | { type: 'confirm' }

export function keypadItems(t: Translate, typed: string, problem: string): PanelItem<KeypadAct>[] {
  const key = (digit: string) => ({ act: { type: 'digit', digit } as const, label: digit })
  const shown = [...typed.padEnd(CODE_DIGITS, '·')].join(' ')
  return [
    { kind: 'text', tone: 'soft', text: t(hallTexts.enteredCode) },
    { kind: 'title', text: shown },
    ...ROWS.map((row): PanelItem<KeypadAct> => ({ kind: 'buttons', buttons: [...row].map(key) })),
    {
      kind: 'buttons',
      buttons: [
        { act: { type: 'clear' }, label: t(hallTexts.clear) },
        key('0'),
        {
          act: { type: 'confirm' },
          label: t(hallTexts.confirm),
          primary: true,
          disabled: typed.length < CODE_DIGITS,
        },
      ],
    },
    ...(problem === '' ? [] : [{ kind: 'text', tone: 'alert', text: problem } as const]),
  ]
}
