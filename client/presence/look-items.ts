/** Choosing how one looks: a row for each part, on a page and in space alike. Pure. */
import { LOOK_PARTS, type Look, type LookPart } from '../../shared/avatar/look.ts'
import { lookTexts } from '../i18n/texts/look.ts'
import type { Translate } from '../i18n/use-text.ts'
import type { PanelItem } from '../panel/panel-items.ts'

export type LookAct =
  { type: 'look'; part: LookPart; by: 1 | -1 } | { type: 'saveLook' } | { type: 'giveLook' }

const PARTS = Object.keys(LOOK_PARTS) as LookPart[]

export function lookItems(
  t: Translate,
  look: Look,
  state: { saving: boolean; saved: boolean; chosen: boolean },
): PanelItem<LookAct>[] {
  const rows = PARTS.flatMap((part): PanelItem<LookAct>[] => {
    const name = t(lookTexts[`part.${part}`])
    const at = { part: name, number: look[part] + 1, count: LOOK_PARTS[part] }
    const turn = (by: 1 | -1, label: string) => ({
      act: { type: 'look', part, by } as const,
      label,
      name: `${label}：${name}`,
    })
    return [
      { kind: 'text', text: t(lookTexts.value, at) },
      {
        kind: 'buttons',
        buttons: [turn(-1, t(lookTexts.before)), turn(1, t(lookTexts.after))],
      },
    ]
  })
  return [
    ...rows,
    {
      kind: 'buttons',
      buttons: [
        {
          act: { type: 'saveLook' },
          label: t(lookTexts.save),
          primary: true,
          disabled: state.saving,
        },
        {
          act: { type: 'giveLook' },
          label: t(lookTexts.given),
          disabled: state.saving || !state.chosen,
        },
      ],
    },
    ...(state.saved ? [{ kind: 'text', tone: 'soft', text: t(lookTexts.saved) } as const] : []),
  ]
}
