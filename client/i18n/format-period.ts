/** Periods of a timeline as readers of each language write them. */
import type { TimelineStage } from '../../shared/exhibit/timeline.ts'
import type { Language } from '../../shared/protocol/refusal-sentence.ts'

const ENGLISH_MONTH = new Intl.DateTimeFormat('en-US', { month: 'short', year: 'numeric' })

/** `month` in months since year 0. */
const monthName = (month: number): string =>
  ENGLISH_MONTH.format(new Date(Math.floor(month / 12), month % 12))

/** In Chinese as the applicant wrote it; in English the months it was read as: `Sep 2025 – Dec 2025`. */
export function formatPeriod(
  { period, fromMonth, toMonth }: Omit<TimelineStage, 'text'>,
  language: Language,
): string {
  if (language !== 'en') return period
  const from = monthName(fromMonth)
  return fromMonth === toMonth ? from : `${from} – ${monthName(toMonth)}`
}
