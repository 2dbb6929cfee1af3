/** What the child process says of a file: what it became, or why it cannot be shown. */
import type { RefusalCode } from '../../shared/protocol/refusals.ts'
import type { Figures } from '../../shared/protocol/refusal-sentence.ts'
import type { FileFacts } from './file-facts.ts'

/** A page of a document, written beside OUT as `OUT.NUMBER`, counted from 0. */
export interface ProcessedPage {
  width: number
  height: number
  /** Its words, for those who cannot see it. */
  text: string
}

export type ProcessResult =
  | {
      ok: true
      mediaType: string
      width: number | null
      height: number | null
      triangles: number | null
      facts: FileFacts
      pages?: ProcessedPage[]
      /** Whether a model as seen from afar was written beside OUT as `OUT.far`. */
      far?: boolean
    }
  | { ok: false; code: RefusalCode; figures: Figures }
