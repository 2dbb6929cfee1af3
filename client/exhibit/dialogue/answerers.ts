/** Searching the text of a booth: each booth's passages are indexed once, when first asked. */
import { createAnswerer, type Answerer } from '../../../shared/exhibit/dialogue/answer.ts'
import type { Passage } from '../../../shared/exhibit/dialogue/passages.ts'
import type { Shown } from '../kit/kind.ts'

const answerers = new WeakMap<Passage[], Answerer>()
const NONE: Passage[] = []

export function passagesFor({ passages = NONE }: Shown<'dialogue'>, question: string): Passage[] {
  const known = answerers.get(passages)
  const answerer = known ?? createAnswerer(passages)
  if (!known) answerers.set(passages, answerer)
  return answerer.answer(question)
}
