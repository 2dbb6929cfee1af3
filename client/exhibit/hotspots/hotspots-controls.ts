/** The notes of a model as a list; the open one with its text. */
import type { HotspotsAct, HotspotsState } from '../../../shared/exhibit/hotspots/state.ts'
import { exhibitTexts } from '../../i18n/texts/exhibit.ts'
import { button } from '../../panel/panel-items.ts'
import type { Controls } from '../kit/kind.ts'

export const hotspotsControls: Controls<'hotspots', HotspotsState, HotspotsAct> = {
  items({ t, pick }, { exhibit }, { open }) {
    const note = exhibit.spots.find(({ id }) => id === open)
    return [
      ...exhibit.spots.map(({ id, title }, index) =>
        button(`${index + 1}  ${pick(title)}`, openNote(id), { pressed: id === open }),
      ),
      ...(note
        ? [
            { kind: 'title' as const, text: pick(note.title) },
            { kind: 'text' as const, text: pick(note.text) },
            button(t(exhibitTexts.closeNote), openNote('')),
          ]
        : []),
    ]
  },
}

const openNote = (id: string): { act: HotspotsAct } => ({ act: { type: 'open', id } })
