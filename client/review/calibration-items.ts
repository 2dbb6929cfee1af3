/** One's own place beside the panel on the calibration item, as a page and in space. Pure. */
import type { Calibration } from '../../shared/review/calibration-schema.ts'
import type { Rubric } from '../../shared/review/rubric.ts'
import { calibrationTexts } from '../i18n/texts/calibration.ts'
import type { Translate } from '../i18n/use-text.ts'
import type { PanelItem } from '../panel/panel-items.ts'

type Place = NonNullable<Calibration['places']>['total']

export function calibrationItems(
  t: Translate,
  pick: (name: { zh: string; en: string }) => string,
  { calibration, rubric }: { calibration: Calibration; rubric: Rubric },
): PanelItem<never>[] {
  const { places } = calibration
  const title = { kind: 'title', text: t(calibrationTexts.title) } as const
  if (!places) return [title, { kind: 'text', text: t(calibrationTexts.none) }]
  const nameOf = (id: string): string => {
    const criterion = rubric.criteria.find((one) => one.id === id)
    return criterion ? pick(criterion.name) : id
  }
  const lines = (label: string, place: Place): PanelItem<never>[] => [
    { kind: 'text', tone: 'strong', text: `${label}  ${t(calibrationTexts.own, { ...place })}` },
    { kind: 'text', tone: 'soft', text: t(calibrationTexts.beside, { ...place }) },
  ]
  return [
    title,
    ...lines(t(calibrationTexts.total), places.total),
    ...places.criteria.flatMap((one) => lines(nameOf(one.criterionId), one)),
    { kind: 'text', tone: 'soft', text: t(calibrationTexts.lead) },
  ]
}
