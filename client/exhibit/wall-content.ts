/** What a title wall is painted from. */
import type { Booth } from '../../shared/exhibit/booth.ts'
import type { PavilionId } from '../../shared/hall/plan.ts'
import type { Language } from '../../shared/protocol/refusal-sentence.ts'

export interface WallWords {
  overview: string
  needs: string
  timeline: string
  funding: string
  technology: string
  partners: string
  /** Total funding as a sentence. */
  total: (wan: number) => string
}

export interface WallContent {
  booth: Booth
  pavilion: PavilionId
  language: Language
  words: WallWords
}
