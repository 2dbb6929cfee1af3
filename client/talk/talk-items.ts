/** Messages, reactions and quick phrases, as a panel in space has them: nobody types there. Pure. */
import type { RoomView, SaidView } from '../../shared/state/room-view.ts'
import { REACTIONS } from '../../shared/talk/reaction.ts'
import { randomId } from '../browser/random-id.ts'
import { captionTexts } from '../i18n/texts/caption.ts'
import { talkTexts } from '../i18n/texts/talk.ts'
import type { Translate } from '../i18n/use-text.ts'
import { buttonRows, type PanelButton, type PanelItem } from '../panel/panel-items.ts'
import type { RoomAct } from '../room/room-acts.ts'

export type TalkAct = RoomAct<'react'> | { type: 'say'; text: string }

const PHRASES = ['again', 'question', 'closer', 'agree', 'time', 'thanks'] as const
/** Lines that a panel shows. */
const LINES = 4
const PER_ROW = 2

/** Somebody's line, as it is read. */
export const lineOf = (t: Translate, { text }: SaidView, name: string): string =>
  t(captionTexts.line, { name, text })

export function reactionButtons(t: Translate): PanelButton<RoomAct<'react'>>[] {
  return REACTIONS.map((kind) => ({
    act: { ask: 'react', payload: { kind } },
    label: t(talkTexts[`reaction.${kind}`]),
  }))
}

export function talkItems(
  t: Translate,
  said: RoomView['said'],
  nameOf: (personId: string) => string,
): PanelItem<TalkAct>[] {
  const lines = said.slice(-LINES).map((line): PanelItem<TalkAct> => ({
    kind: 'text',
    text: lineOf(t, line, nameOf(line.personId)),
  }))
  const phrases = PHRASES.map((phrase): PanelButton<TalkAct> => {
    const text = t(talkTexts[`phrase.${phrase}`])
    return { act: { type: 'say', text }, label: text }
  })
  return [
    { kind: 'text', tone: 'strong', text: t(captionTexts.title) },
    ...(lines.length > 0
      ? lines
      : [{ kind: 'text', tone: 'soft', text: t(talkTexts.none) } as const]),
    ...buttonRows<TalkAct>(reactionButtons(t), PER_ROW),
    ...buttonRows(phrases, PER_ROW),
  ]
}

/** A line as the room takes it: named, so that one that arrives twice counts once. */
export const sayAct = (text: string): RoomAct<'say'> => ({
  ask: 'say',
  payload: { text, changeId: randomId() },
})
