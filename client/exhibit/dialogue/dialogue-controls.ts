/** What the host says, what one may answer, and what one may ask, for those who do not type. */
import type { DialogueManifest, Scene } from '../../../shared/exhibit/dialogue/manifest.ts'
import { passagesFor } from './answerers.ts'
import type { Passage } from '../../../shared/exhibit/dialogue/passages.ts'
import type { Asked, DialogueAct, DialogueState } from '../../../shared/exhibit/dialogue/state.ts'
import { dialogueTexts } from '../../i18n/texts/exhibit-dialogue.ts'
import type { PanelItem } from '../../panel/panel-layout.ts'
import type { Controls, Shown, Words } from '../kit/kind.ts'

export const dialogueControls: Controls<'dialogue', DialogueState, DialogueAct> = {
  items(words, shown, state) {
    const { t, pick } = words
    const { questions } = shown.exhibit
    return [
      ...talkItems(words, shown, state),
      ...(questions.length === 0
        ? []
        : [{ kind: 'text', tone: 'soft', text: t(dialogueTexts.questions) } as const]),
      ...questions.map((question, index) => button(`question:${index}`, pick(question))),
      { kind: 'text', tone: 'soft', text: t(dialogueTexts.notice) },
    ]
  },
  boardItems: talkItems,
  actOf(hit, shown, state) {
    const [, what, number = ''] = /^(choice|question|begin|back)(?::(\d+))?$/.exec(hit.id) ?? []
    if (what === 'begin') return { type: 'begin' }
    if (what === 'back') return { type: 'return' }
    const scene = sceneOf(shown.exhibit, state)
    if (what === 'choice') {
      const choice = scene?.choices[Number(number)]
      return scene && choice && { type: 'choose', from: scene.id, to: choice.to }
    }
    const question = shown.exhibit.questions[Number(number)]
    return what === 'question' && question ? askAct(shown, question.zh) : undefined
  },
}

/** What is being said, and what one may answer. */
function talkItems(words: Words, shown: Shown<'dialogue'>, state: DialogueState): PanelItem[] {
  const { t, pick } = words
  const { scenes } = shown.exhibit
  const scene = sceneOf(shown.exhibit, state)
  const answer = state.shows === 'answer' ? state.asked.at(-1) : undefined
  if (answer) return [...answerItems(words, shown, answer), button('back', t(dialogueTexts.back))]
  if (!scene) return []
  return [
    { kind: 'text', text: pick(scene.line) },
    ...scene.choices.map(({ text }, index) => button(`choice:${index}`, pick(text))),
    ...(scene === scenes[0] ? [] : [button('begin', t(dialogueTexts.begin))]),
  ]
}

const button = (id: string, label: string): PanelItem => ({
  kind: 'buttons',
  buttons: [{ id, label }],
})

export const sceneOf = (
  { scenes }: DialogueManifest,
  { scene }: DialogueState,
): Scene | undefined => scenes.find(({ id }) => id === scene) ?? scenes[0]

/** Asks, with the passages that answer. */
export const askAct = (shown: Shown<'dialogue'>, question: string): DialogueAct => ({
  type: 'ask',
  question,
  passages: passagesFor(shown, question).map(({ id }) => id),
})

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

function answerItems(words: Words, shown: Shown<'dialogue'>, asked: Asked): PanelItem[] {
  const { t } = words
  const passages = quotedBy(shown, asked)
  const question = questionText(words, shown.exhibit, asked)
  return [
    { kind: 'text', tone: 'soft', text: t(dialogueTexts.asked, { question }) },
    ...(passages.length === 0
      ? [{ kind: 'text', text: t(dialogueTexts.notMentioned) } as const]
      : passages.flatMap((passage): PanelItem[] => [
          { kind: 'text', text: `“${passage.text}”` },
          { kind: 'text', tone: 'soft', text: sourceText(words, passage) },
        ])),
  ]
}

/** Where a passage stands in the submission. */
export const sourceText = ({ t }: Words, { section }: Passage): string =>
  `—— ${t(dialogueTexts.quoted, { section: t(dialogueTexts[`section_${section}`]) })}`
