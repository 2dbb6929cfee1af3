/** The ranking on a panel. Pure. */
import type { Results } from '../../shared/review/results-schema.ts'
import { rankingTexts } from '../i18n/texts/ranking.ts'
import { reviewTexts } from '../i18n/texts/review.ts'
import type { Translate } from '../i18n/use-text.ts'
import type { PanelItem } from '../panel/panel-items.ts'

const SHOWN = 6

/** The first places of the ranking. */
export function resultItems(t: Translate, results: Results): PanelItem<never>[] {
  const figure = (item: Results['items'][number], method: 'mean' | 'median'): string =>
    `${t(rankingTexts[`method.${method}`])} ${item.by[method]?.figure ?? '—'}`
  return [
    { kind: 'text', tone: 'strong', text: t(reviewTexts.results) },
    ...results.items.slice(0, SHOWN).map((item): PanelItem<never> => ({
      kind: 'text',
      text: `${item.by.mean?.rank ?? '—'}  ${item.title}  ${figure(item, 'mean')}  ${figure(item, 'median')}  ${item.sheets}/${item.members}`,
    })),
  ]
}
