/**
 * Searching the text of a booth: each booth's passages are indexed once. The search comes when a
 * dialogue is first shown, because few booths have one.
 */
import type { Answerer } from '../../../shared/exhibit/dialogue/answer.ts'
import type { Passage } from '../../../shared/exhibit/dialogue/passages.ts'
import { loadPart } from '../../api/load-part.ts'
import type { Shown } from '../kit/kind.ts'

const answerers = new WeakMap<Passage[], Promise<Answerer>>()
const NONE: Passage[] = []

export function answererFor({ passages = NONE }: Shown<'dialogue'>): Promise<Answerer> {
  const known = answerers.get(passages)
  if (known) return known
  const answerer = loadPart(() => import('../../../shared/exhibit/dialogue/answer.ts')).then(
    ({ createAnswerer }) => createAnswerer(passages),
  )
  answerers.set(passages, answerer)
  return answerer
}
