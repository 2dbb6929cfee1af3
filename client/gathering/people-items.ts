/** The list of who is in a gathering as a panel in space has it, and one of them with what may be done. Pure. */
import { peopleTexts } from '../i18n/texts/people.ts'
import { wordTexts } from '../i18n/texts/word.ts'
import type { Translate } from '../i18n/use-text.ts'
import { button, buttonRows, type PanelButton, type PanelItem } from '../panel/panel-items.ts'
import { inOrder, signsOf, type ListedPerson, type Onlooker } from './people-signs.ts'
import { personButtons, type PersonAct } from './person-items.ts'

export type PeopleAct =
  PersonAct | { type: 'person'; personId: string | null } | { type: 'peoplePage'; page: number }

const PER_PAGE = 6

export interface PeopleShown {
  page: number
  /** Whom one looks at; null for the list. */
  chosen: string | null
}

/** The list in pages of so many, or the one who was chosen from it. */
export function peopleItems(
  t: Translate,
  people: readonly ListedPerson[],
  onlooker: Onlooker,
  { page, chosen }: PeopleShown,
): PanelItem<PeopleAct>[] {
  const person = people.find(({ personId }) => personId === chosen)
  if (person)
    return [
      { kind: 'title', text: person.name },
      { kind: 'text', tone: 'soft', text: signsOf(t, person).join(' · ') },
      ...buttonRows<PeopleAct>(personButtons(t, person, onlooker), 2),
      button(t(wordTexts.back), { type: 'person', personId: null }),
    ]
  const count = Math.max(1, Math.ceil(people.length / PER_PAGE))
  const shown = Math.min(page, count - 1)
  const rows = inOrder(people)
    .slice(shown * PER_PAGE, (shown + 1) * PER_PAGE)
    .map((one): PanelButton<PeopleAct> => {
      const [role, , ...signs] = signsOf(t, one)
      return {
        act: { type: 'person', personId: one.personId },
        label: [one.name || role, ...(one.name ? [role] : []), ...signs].join(' · '),
      }
    })
  return [
    { kind: 'text', tone: 'strong', text: `${t(peopleTexts.people)} ${people.length}` },
    ...buttonRows(rows, 1),
    ...(count > 1 ? pager(t, shown, count) : []),
  ]
}

/** Turning the pages of a list, of which `page` is shown, from 0. */
function pager(t: Translate, page: number, count: number): PanelItem<PeopleAct>[] {
  const turn = (to: number): PeopleAct => ({ type: 'peoplePage', page: to })
  return [
    { kind: 'text', tone: 'soft', text: t(wordTexts.pageOf, { page: page + 1, count }) },
    {
      kind: 'buttons',
      buttons: [
        { act: turn(page - 1), label: t(wordTexts.previousPage), disabled: page === 0 },
        { act: turn(page + 1), label: t(wordTexts.nextPage), disabled: page >= count - 1 },
      ],
    },
  ]
}
