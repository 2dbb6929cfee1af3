/** Which caption stands at a moment of a recording. */
import type { Bilingual } from '../fields.ts'

interface Caption {
  fromS: number
  toS: number
  text: Bilingual
}

/** The last one that has begun and not ended; undefined where nothing is said. */
export function captionAt(captions: readonly Caption[], atS: number): Bilingual | undefined {
  return captions.findLast(({ fromS, toS }) => atS >= fromS && atS < toS)?.text
}
