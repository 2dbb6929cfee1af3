/** What may be done about somebody in a gathering. Pure. */
import { can } from '../../shared/permission/permission.ts'
import { hasWord } from '../../shared/voice/word.ts'
import { wordTexts } from '../i18n/texts/word.ts'
import { personTexts } from '../i18n/texts/person.ts'
import type { Translate } from '../i18n/use-text.ts'
import type { PanelButton } from '../panel/panel-items.ts'
import type { RoomAct } from '../room/room-acts.ts'
import type { VoiceWay } from '../../shared/voice/voice-frame.ts'
import type { ListedPerson, Onlooker } from './people-signs.ts'

export type PersonAct =
  | RoomAct<'deputize' | 'giveWord' | 'takeWord' | 'muteMember' | 'removeMember'>
  | { type: 'address'; way: VoiceWay; to: readonly string[] }

/** What the one who looks on may do about somebody. */
export function personButtons(
  t: Translate,
  person: ListedPerson,
  onlooker: Onlooker,
): PanelButton<PersonAct>[] {
  const { personId, name, member, deputizes } = person
  if (personId === onlooker.personId) return []
  const actor = { personId: onlooker.personId, roles: [] }
  const target = { gatheringRole: onlooker.role, otherRole: member.role }
  const buttons: PanelButton<PersonAct>[] = []
  const of = (label: string): { label: string; name: string } => ({
    label,
    name: `${label}：${name}`,
  })
  if (can('giveWord', actor, target)) {
    if (member.word === 'taken' || !hasWord(member.role, member.word))
      buttons.push({
        act: { ask: 'giveWord', payload: { personId } },
        primary: member.handAt > 0,
        ...of(t(wordTexts.giveWord)),
      })
    else buttons.push(takeWordButton(t, person))
  }
  if (onlooker.mayTalk && member.connected)
    buttons.push({
      act: { type: 'address', way: 'whisper', to: [personId] },
      ...of(t(wordTexts.whisper)),
    })
  const handsOver = can('deputize', actor, { ...target, isReview: onlooker.isReview })
  if (handsOver && member.role !== 'chair')
    buttons.push({
      act: { ask: 'deputize', payload: { personId: deputizes ? null : personId } },
      ...of(t(deputizes ? wordTexts.takeChair : wordTexts.handChair)),
    })
  if (can('muteMember', actor, target))
    buttons.push({
      act: { ask: 'muteMember', payload: { personId, muted: !member.muted } },
      ...of(t(member.muted ? personTexts.unmute : personTexts.mute)),
    })
  if (can('removeMember', actor, target)) {
    const remove: PersonAct = { ask: 'removeMember', payload: { personId } }
    buttons.push({
      act: remove,
      ...of(t(personTexts.removeGuest)),
      asks: {
        question: t(personTexts.removeGuestAsk, { name }),
        answers: [{ label: t(personTexts.removeGuest), act: remove }],
      },
    })
  }
  return buttons
}

const REASONS = ['time', 'topic', 'noise'] as const

function takeWordButton(t: Translate, { personId, name }: ListedPerson): PanelButton<PersonAct> {
  const take = (reason: string): PersonAct => ({ ask: 'takeWord', payload: { personId, reason } })
  const reasons = REASONS.map((reason) => t(wordTexts[`reason.${reason}`]))
  const label = t(wordTexts.takeWord)
  return {
    act: take(reasons[0] ?? ''),
    label,
    name: `${label}：${name}`,
    asks: {
      question: t(wordTexts.takeWordAsk, { name }),
      answers: reasons.map((reason) => ({ label: reason, act: take(reason) })),
    },
  }
}
