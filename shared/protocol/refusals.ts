/** Refusals as they are thrown, as they travel and as people read them. */
import { fileRefusalTexts, type RefusalText } from './file-refusal-texts.ts'
import { refusalSentence, type Figures, type Language } from './refusal-sentence.ts'
import { expertRefusalTexts } from './expert-refusal-texts.ts'
import { officeRefusalTexts } from './office-refusal-texts.ts'
import { refusalTexts } from './refusal-texts.ts'

export type RefusalCode =
  | keyof typeof refusalTexts
  | keyof typeof fileRefusalTexts
  | keyof typeof officeRefusalTexts
  | keyof typeof expertRefusalTexts
export const REFUSALS: Record<RefusalCode, RefusalText> = {
  ...refusalTexts,
  ...officeRefusalTexts,
  ...expertRefusalTexts,
  ...fileRefusalTexts,
}
export const REFUSAL_CODES = Object.keys(REFUSALS) as [RefusalCode, ...RefusalCode[]]

export interface RefusalFinding {
  path: string
  code: string
  limit?: number | undefined
  actual?: number | undefined
}

/** A refusal as it travels; api-base.ts holds the same shape as a schema. */
export interface RefusalData {
  code: RefusalCode
  figures: Figures
  findings?: RefusalFinding[] | undefined
}

/** Whether a code that came over the wire is one of ours. */
export function isRefusalCode(code: string): code is RefusalCode {
  return Object.hasOwn(REFUSALS, code)
}

/** The sentence people read. Unknown codes (a newer server) read as our fault, never as theirs. */
export function refusalText(code: string, figures: Figures, language: Language): string {
  return refusalSentence(REFUSALS[isRefusalCode(code) ? code : 'failed'], figures, language)
}

/** A foreseeable refusal, thrown by commands and turned into a typed answer at the door. */
export class Refusal extends Error {
  readonly code: RefusalCode
  readonly figures: Figures
  readonly findings: RefusalData['findings']

  constructor(code: RefusalCode, figures: Figures = {}, findings?: RefusalData['findings']) {
    super(refusalText(code, figures, 'en'))
    this.name = 'Refusal'
    this.code = code
    this.figures = figures
    this.findings = findings
  }

  get status(): number {
    return REFUSALS[this.code].status
  }

  toData(): RefusalData {
    return { code: this.code, figures: this.figures, findings: this.findings }
  }
}
