/** The notes of a model as a list; the open one with its text. */
import type { HotspotsAct, HotspotsState } from '../../../shared/exhibit/hotspots/state.ts'
import { exhibitTexts } from '../../i18n/texts/exhibit.ts'
import type { Controls } from '../kit/kind.ts'

export const hotspotsControls: Controls<'hotspots', HotspotsState, HotspotsAct> = {
  items({ t, pick }, { exhibit }, { open }) {
    const note = exhibit.spots.find(({ id }) => id === open)
    return [
      ...exhibit.spots.map(({ id, title }, index) => ({
        kind: 'buttons' as const,
        buttons: [
          { id: `spot:${id}`, label: `${index + 1}  ${pick(title)}`, pressed: id === open },
        ],
      })),
      ...(note
        ? [
            { kind: 'title' as const, text: pick(note.title) },
            { kind: 'text' as const, text: pick(note.text) },
            {
              kind: 'buttons' as const,
              buttons: [{ id: 'spot:', label: t(exhibitTexts.closeNote) }],
            },
          ]
        : []),
    ]
  },
  actOf(hit) {
    const [, id] = /^spot:(.*)$/.exec(hit.id) ?? []
    return id === undefined ? undefined : { type: 'open', id }
  },
}
