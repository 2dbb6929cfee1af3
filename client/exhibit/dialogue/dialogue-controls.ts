/** What the host says, what one may answer, and what one may ask, for those who do not type. */
import type { DialogueManifest, Scene } from '../../../shared/exhibit/dialogue/manifest.ts'
import { answererFor } from './answerers.ts'
import type { Passage } from '../../../shared/exhibit/dialogue/passages.ts'
import type { Asked, DialogueAct, DialogueState } from '../../../shared/exhibit/dialogue/state.ts'
import { dialogueTexts } from '../../i18n/texts/exhibit-dialogue.ts'
import { button, type PanelItem } from '../../panel/panel-items.ts'
import type { Controls, Press, Shown, Words } from '../kit/kind.ts'

export const dialogueControls: Controls<'dialogue', DialogueState, DialogueAct> = {
  items(words, shown, state) {
    const { t, pick } = words
    const { questions } = shown.exhibit
    return [
      ...talkItems(words, shown, state),
      ...(questions.length === 0
        ? []
        : [{ kind: 'text', tone: 'soft', text: t(dialogueTexts.questions) } as const]),
      ...questions.map((question) =>
        button(pick(question), { actLater: () => askAct(shown, question.zh) }),
      ),
      { kind: 'text', tone: 'soft', text: t(dialogueTexts.notice) },
    ]
  },
  boardItems: talkItems,
  attach(shown) {
    void answererFor(shown)
    return () => undefined
  },
}

/** What is being said, and what one may answer. */
function talkItems(
  words: Words,
  shown: Shown<'dialogue'>,
  state: DialogueState,
): PanelItem<Press<DialogueAct>>[] {
  const { t, pick } = words
  const { scenes } = shown.exhibit
  const scene = sceneOf(shown.exhibit, state)
  const answer = state.shows === 'answer' ? state.asked.at(-1) : undefined
  if (answer)
    return [
      ...answerItems(words, shown, answer),
      button(t(dialogueTexts.back), { act: { type: 'return' } }),
    ]
  if (!scene) return []
  return [
    { kind: 'text', text: pick(scene.line) },
    ...scene.choices.map(({ text, to }) =>
      button(pick(text), { act: { type: 'choose', from: scene.id, to } as const }),
    ),
    ...(scene === scenes[0]
      ? []
      : [button(t(dialogueTexts.begin), { act: { type: 'begin' } as const })]),
  ]
}

export const sceneOf = (
  { scenes }: DialogueManifest,
  { scene }: DialogueState,
): Scene | undefined => scenes.find(({ id }) => id === scene) ?? scenes[0]

/** Asks, with the passages that answer. */
export async function askAct(shown: Shown<'dialogue'>, question: string): Promise<DialogueAct> {
  const { answer } = await answererFor(shown)
  return { type: 'ask', question, passages: answer(question).map(({ id }) => id) }
}

/** The passages of an answer, as far as the submission still has them. */
export const quotedBy = ({ passages = [] }: Shown<'dialogue'>, asked: Asked): Passage[] =>
  asked.passages.flatMap((id) => passages.find((passage) => passage.id === id) ?? [])

/** A question as it is read: one of the suggested ones in one's own language. */
export function questionText(
  { pick }: Words,
  { questions }: DialogueManifest,
  { question }: Asked,
): string {
  const suggested = questions.find(({ zh }) => zh === question)
  return suggested ? pick(suggested) : question
}

function answerItems(words: Words, shown: Shown<'dialogue'>, asked: Asked): PanelItem<never>[] {
  const { t } = words
  const passages = quotedBy(shown, asked)
  const question = questionText(words, shown.exhibit, asked)
  return [
    { kind: 'text', tone: 'soft', text: t(dialogueTexts.asked, { question }) },
    ...(passages.length === 0
      ? [{ kind: 'text', text: t(dialogueTexts.notMentioned) } as const]
      : passages.flatMap((passage): PanelItem<never>[] => [
          { kind: 'text', text: `“${passage.text}”` },
          { kind: 'text', tone: 'soft', text: sourceText(words, passage) },
        ])),
  ]
}

/** Where a passage stands in the submission. */
export const sourceText = ({ t }: Words, { section }: Passage): string =>
  `—— ${t(dialogueTexts.quoted, { section: t(dialogueTexts[`section_${section}`]) })}`
