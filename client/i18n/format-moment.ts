/** Moments as people of the call's city read them. */
import type { Language } from '../../shared/protocol/refusal-sentence.ts'

const CALL_TIME_ZONE = 'Asia/Shanghai'

/** Date and time; `at` in ms since the epoch or as an ISO text. */
export function formatMoment(
  at: number | string,
  language: Language,
  timeZone = CALL_TIME_ZONE,
): string {
  return new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : 'zh-CN', {
    year: 'numeric',
    month: 'long',
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hour12: false,
    timeZone,
  }).format(new Date(at))
}
