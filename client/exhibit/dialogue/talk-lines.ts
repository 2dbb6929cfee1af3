/** What is being said now, for reading aloud and for captions. Pure. */
import type { DialogueState } from '../../../shared/exhibit/dialogue/state.ts'
import { dialogueTexts } from '../../i18n/texts/exhibit-dialogue.ts'
import type { Shown, Words } from '../kit/kind.ts'
import { quotedBy, sceneOf } from './dialogue-controls.ts'

export function talkLines(
  { t, pick }: Words,
  shown: Shown<'dialogue'>,
  state: DialogueState,
): string[] {
  const answer = state.shows === 'answer' ? state.asked.at(-1) : undefined
  if (!answer) {
    const scene = sceneOf(shown.exhibit, state)
    return scene ? [pick(scene.line)] : []
  }
  const passages = quotedBy(shown, answer)
  return passages.length === 0 ? [t(dialogueTexts.notMentioned)] : passages.map(({ text }) => text)
}

/** Changes whenever the host says something new. */
export const sceneTrail = ({ scene, asked }: DialogueState): string => `${scene}:${asked.length}`
