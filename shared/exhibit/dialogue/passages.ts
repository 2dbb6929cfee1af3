/**
 * The text of a submission in passages short enough to be quoted whole. Each is cut out of the form
 * as it was filed: nothing is changed, joined or made up, and only what its booth shows anyway.
 */
import { z } from 'zod'
import type { SubmissionForm } from '../../call/form.ts'

export const SECTIONS = [
  'overview',
  'foundation',
  'needs',
  'unitProfile',
  'schedule',
  'milestones',
  'funding',
  'partnerTypes',
  'summaryEn',
] as const
export type Section = (typeof SECTIONS)[number]

export const passageSchema = z.object({
  /** Section and number, such as `overview-3`: the same as long as the form is. */
  id: z.string(),
  section: z.enum(SECTIONS),
  text: z.string(),
})
export type Passage = z.infer<typeof passageSchema>

/** A passage grows sentence by sentence up to this, in characters; English ones hold more. */
const PASSAGE_MAX_CHARS = 110
const ENGLISH_MAX_CHARS = 260

/** Pieces that a passage begins at: lines, （1） enumerations, and sentences. */
const SENTENCE = /(?:[^。；！？\n.!?;]|[.!?;](?!\s|$))+(?:[。；！？.!?;]+|$)?/gu
const ENUMERATED = /(?=（\d+）)/u

export function passagesOf(form: SubmissionForm): Passage[] {
  const texts: Record<Section, string[]> = {
    overview: [form.overview],
    foundation: [form.foundation],
    needs: [form.needs],
    unitProfile: [form.unitProfile],
    schedule: [form.schedule],
    milestones: [form.milestones],
    funding: [form.funding],
    partnerTypes: [form.partnerTypes],
    summaryEn: [form.english.summary],
  }
  return SECTIONS.flatMap((section) => {
    const most = section === 'summaryEn' ? ENGLISH_MAX_CHARS : PASSAGE_MAX_CHARS
    return texts[section]
      .flatMap((text) => text.split('\n'))
      .flatMap((line) => line.split(ENUMERATED))
      .flatMap((part) => cut(part, most))
      .map((text, index) => ({ id: `${section}-${index + 1}`, section, text }))
  })
}

/** Whole sentences together up to `most` characters; a longer one stands alone. */
function cut(text: string, most: number): string[] {
  const pieces: string[] = []
  for (const [sentence] of text.matchAll(SENTENCE)) {
    const last = pieces.at(-1)
    if (last !== undefined && last.length + sentence.length <= most)
      pieces[pieces.length - 1] = last + sentence
    else pieces.push(sentence)
  }
  return pieces.map((piece) => piece.trim()).filter((piece) => piece !== '')
}
