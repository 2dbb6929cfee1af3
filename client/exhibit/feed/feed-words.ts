/** How live values read: numbers with their unit, what is to be said of them, how old they are. */
import type { FeedChannel } from '../../../shared/exhibit/feed/manifest.ts'
import { isOutside, type Reading } from '../../../shared/exhibit/feed/reading.ts'
import { feedTexts } from '../../i18n/texts/exhibit-feed.ts'
import type { PanelFigure } from '../../panel/panel-items.ts'
import type { Words } from '../kit/kind.ts'

const MINUTE_MS = 60_000
const HOUR_MS = 60 * MINUTE_MS

export function formatValue(words: Words, { digits, unit }: FeedChannel, value: number): string {
  const format = new Intl.NumberFormat(words.language, {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  })
  return `${format.format(value)} ${unit}`.trim()
}

export function formatAge({ t }: Words, ageMs: number): string {
  if (ageMs < MINUTE_MS) return t(feedTexts.ago_s, { count: Math.max(1, Math.round(ageMs / 1000)) })
  if (ageMs < HOUR_MS) return t(feedTexts.ago_min, { count: Math.floor(ageMs / MINUTE_MS) })
  return t(feedTexts.ago_h, { count: Math.floor(ageMs / HOUR_MS) })
}

/** A channel's reading as a figure of a panel. */
export function figureOf(words: Words, channel: FeedChannel, reading: Reading): PanelFigure {
  const label = words.pick(channel.title)
  const { tone, value, ageMs } = reading
  if (tone === 'none') return { label, value: '—', note: words.t(feedTexts.noValue), tone: 'soft' }
  const shown = formatValue(words, channel, value)
  if (tone === 'stale') return { label, value: shown, note: formatAge(words, ageMs), tone: 'soft' }
  if (!isOutside(channel, value)) return { label, value: shown }
  const high = channel.warnAbove !== undefined && value > channel.warnAbove
  return {
    label,
    value: shown,
    note: words.t(high ? feedTexts.tooHigh : feedTexts.tooLow),
    tone: 'alert',
  }
}
