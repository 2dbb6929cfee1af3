/** Sizes of files as people read them: kB below one megabyte, MB above. */
import type { Language } from '../../shared/protocol/refusal-sentence.ts'

const MEGABYTE_BYTES = 1_000_000

export function formatBytes(bytes: number, language: Language): string {
  const mega = bytes >= MEGABYTE_BYTES
  const figure = new Intl.NumberFormat(language, { maximumFractionDigits: mega ? 1 : 0 })
  return mega ? `${figure.format(bytes / MEGABYTE_BYTES)} MB` : `${figure.format(bytes / 1000)} kB`
}
