/** Whether one stands at another booth than the one that the sheet is of: scores are easily given to the wrong one. */
import { useScenarios } from '../hall/use-exhibition.ts'
import { useHallStore } from '../hall/hall-store.ts'
import { scoreTexts } from '../i18n/texts/score.ts'
import { useText } from '../i18n/use-text.ts'

/** The sentence that says so; undefined where one stands at the booth of the item, or at none. */
export function useElsewhere(item: { submissionId: string; title: string } | undefined) {
  const { t, pick } = useText()
  const nearest = useHallStore((state) => state.nearest)
  const here = useScenarios().find(({ id }) => id === nearest)
  if (!item || !here || here.id === item.submissionId) return undefined
  return t(scoreTexts.elsewhere, { here: pick(here.title), sheet: item.title })
}
