/** A screening: the way from item to item, and, for who convenes, opening and revealing it. Pure. */
import { isRevealed } from '../../shared/review/phase.ts'
import type { ItemView } from '../../shared/state/room-view.ts'
import { screeningTexts } from '../i18n/texts/screening.ts'
import type { Translate } from '../i18n/use-text.ts'
import { buttonRows, type PanelButton, type PanelItem } from '../panel/panel-items.ts'
import type { ScreeningAct } from './review-acts.ts'

type Item = Pick<ItemView, 'submissionId' | 'phase' | 'recused'>

/** Hours until the deadlines that are offered without typing one. */
const HOURS = [1, 24, 72, 168] as const
const DAY_H = 24

const known = (agenda: readonly Item[]): Item[] => agenda.filter(({ recused }) => !recused)

/** Where one is, and the items beside it; nothing where there is one item alone. */
export function wayItems(
  t: Translate,
  agenda: readonly Item[],
  submissionId: string,
): PanelItem<ScreeningAct>[] {
  const items = known(agenda)
  const at = items.findIndex((item) => item.submissionId === submissionId)
  if (items.length < 2 || at < 0) return []
  const to = (label: string, item: Item | undefined): PanelButton<ScreeningAct> => ({
    label,
    act: { type: 'choose', submissionId: item?.submissionId ?? '' },
    disabled: !item,
  })
  return [
    {
      kind: 'text',
      tone: 'soft',
      text: t(screeningTexts.itemOf, { number: at + 1, count: items.length }),
    },
    {
      kind: 'buttons',
      buttons: [
        to(t(screeningTexts.before), items[at - 1]),
        to(t(screeningTexts.next), items[at + 1]),
      ],
    },
  ]
}

/** Opening, moving the deadline, revealing: what comes next of a screening as a whole. */
export function conveneItems(t: Translate, agenda: readonly Item[]): PanelItem<ScreeningAct>[] {
  const items = known(agenda)
  const some = (phase: Item['phase']): boolean => items.some((item) => item.phase === phase)
  if (items.every(({ phase }) => isRevealed(phase))) return []
  if (some('waiting') || some('scoring'))
    return [
      { kind: 'text', tone: 'soft', text: t(screeningTexts.lead) },
      {
        kind: 'text',
        tone: 'strong',
        text: t(some('waiting') ? screeningTexts.open : screeningTexts.move),
      },
      ...buttonRows(
        HOURS.map((hours) => deadlineButton(t, hours)),
        HOURS.length / 2,
      ),
    ]
  const act = { ask: 'revealScreening', payload: {} } as const
  const label = t(screeningTexts.reveal)
  const asks = { question: t(screeningTexts.askReveal), answers: [{ label, act }] }
  return [{ kind: 'buttons', buttons: [{ label, act, primary: true, asks }] }]
}

const deadlineButton = (t: Translate, hours: number): PanelButton<ScreeningAct> => ({
  label: hoursText(t, hours),
  act: { type: 'openScreening', hours },
})

const hoursText = (t: Translate, hours: number): string =>
  hours < DAY_H
    ? t(screeningTexts.hours, { count: hours })
    : t(screeningTexts.days, { count: hours / DAY_H })
