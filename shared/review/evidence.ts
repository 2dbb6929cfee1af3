/** What a score rests on: reasons in words, and pins. Free of the validator, so that pages stay light. */
import type { ShownPhase } from './phase.ts'
import type { Rubric } from './rubric.ts'

/** Most characters of a reason. */
export const REASON_MAX_CHARS = 1000
/** Most characters of what somebody notes for themselves. */
export const NOTE_MAX_CHARS = 4000
export const PIN_TEXT_MAX_CHARS = 500
/** Most pins of one person on one item. */
export const PINS_MAX = 60
/** Most of an exhibit's state that a pin keeps, in characters of its JSON. */
export const PIN_STATE_MAX_CHARS = 6000
/** Most of a file from which pins are taken. */
export const PIN_FILE_MAX_BYTES = 4 * 1024 * 1024

export interface Evidence {
  /** In words, by criterion; one without is absent. */
  reasons: Readonly<Record<string, string>>
  pins: readonly { criterionId: string | null }[]
}

/** People look, and note what they see, before they score. */
export const EVIDENCE_PHASES: readonly ShownPhase[] = [
  'waiting',
  'walking',
  'exploring',
  'presenting',
  'questions',
  'scoring',
]

/** Criteria that the rubric wants evidence for and that have neither reason nor pin, in its order. */
export function missingEvidence(rubric: Rubric, { reasons, pins }: Evidence): string[] {
  return rubric.criteria
    .filter(({ evidence }) => evidence)
    .map(({ id }) => id)
    .filter((id) => !reasons[id] && !pins.some(({ criterionId }) => criterionId === id))
}
