/** Who is in a gathering, with the signs of each, and what may be done about one of them. Pure. */
import { can, type GatheringRole } from '../../shared/permission/permission.ts'
import type { MemberView } from '../../shared/state/room-view.ts'
import { sorted } from '../../shared/list/changed-copy.ts'
import { hasWord } from '../../shared/voice/word.ts'
import type { VoiceWay } from '../../shared/voice/voice-frame.ts'
import { reviewTexts } from '../i18n/texts/review.ts'
import { voiceTexts } from '../i18n/texts/voice.ts'
import type { Translate } from '../i18n/use-text.ts'
import { button, buttonRows, type PanelButton, type PanelItem } from '../panel/panel-items.ts'
import type { RoomAct } from '../room/room-acts.ts'

export type PersonAct =
  | RoomAct<'giveWord' | 'takeWord' | 'muteMember' | 'removeMember'>
  | { type: 'address'; way: VoiceWay; to: readonly string[] }

export type PeopleAct =
  PersonAct | { type: 'person'; personId: string | null } | { type: 'peoplePage'; page: number }

/** Somebody on the list. */
export interface ListedPerson {
  personId: string
  name: string
  member: MemberView
  /** How one is heard at this moment, if one is. */
  speaks: VoiceWay | undefined
}

/** Who looks at the list. */
export interface Onlooker {
  personId: string
  role: GatheringRole
  /** Whether one may speak oneself: who may not does not whisper. */
  mayTalk: boolean
}

/** Raised hands first, in the order in which they were raised; then as people came. */
export function inOrder(people: readonly ListedPerson[]): ListedPerson[] {
  const place = ({ member }: ListedPerson): number => (member.handAt > 0 ? member.handAt : Infinity)
  return sorted(people, (a, b) => {
    const [first, second] = [place(a), place(b)]
    return first === second ? a.member.slot - b.member.slot : first < second ? -1 : 1
  })
}

/** What is to be said of somebody beside the name, shortest first of all the role. */
export function signsOf(t: Translate, { member, speaks }: ListedPerson): string[] {
  const { role, connected, surface, muted, handAt, word, reissuedAt } = member
  return [
    t(reviewTexts[`role.${role}`]),
    t(connected ? reviewTexts[`surface.${surface}`] : reviewTexts.away),
    ...(speaks ? [t(speaks === 'whisper' ? voiceTexts.whispersNow : voiceTexts.speakingNow)] : []),
    ...(handAt > 0 ? [t(voiceTexts.handUp)] : []),
    ...(word === 'taken' ? [`${t(voiceTexts.wordTaken)}（${member.wordReason}）`] : []),
    ...(word === 'given' ? [t(voiceTexts.wordGiven)] : []),
    ...(muted ? [t(reviewTexts.muted)] : []),
    ...(reissuedAt > 0 ? [t(reviewTexts.reissuedShort)] : []),
  ]
}

/** What the one who looks on may do about somebody. */
export function personButtons(
  t: Translate,
  person: ListedPerson,
  onlooker: Onlooker,
): PanelButton<PersonAct>[] {
  const { personId, name, member } = person
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
        ...of(t(voiceTexts.giveWord)),
      })
    else buttons.push(takeWordButton(t, person))
  }
  if (onlooker.mayTalk && member.connected)
    buttons.push({
      act: { type: 'address', way: 'whisper', to: [personId] },
      ...of(t(voiceTexts.whisper)),
    })
  if (can('muteMember', actor, target))
    buttons.push({
      act: { ask: 'muteMember', payload: { personId, muted: !member.muted } },
      ...of(t(member.muted ? reviewTexts.unmute : reviewTexts.mute)),
    })
  if (can('removeMember', actor, target)) {
    const remove: PersonAct = { ask: 'removeMember', payload: { personId } }
    buttons.push({
      act: remove,
      ...of(t(reviewTexts.removeGuest)),
      asks: {
        question: t(reviewTexts.removeGuestAsk, { name }),
        answers: [{ label: t(reviewTexts.removeGuest), act: remove }],
      },
    })
  }
  return buttons
}

const REASONS = ['time', 'topic', 'noise'] as const

function takeWordButton(t: Translate, { personId, name }: ListedPerson): PanelButton<PersonAct> {
  const take = (reason: string): PersonAct => ({ ask: 'takeWord', payload: { personId, reason } })
  const reasons = REASONS.map((reason) => t(voiceTexts[`reason.${reason}`]))
  const label = t(voiceTexts.takeWord)
  return {
    act: take(reasons[0] ?? ''),
    label,
    name: `${label}：${name}`,
    asks: {
      question: t(voiceTexts.takeWordAsk, { name }),
      answers: reasons.map((reason) => ({ label: reason, act: take(reason) })),
    },
  }
}

const PER_PAGE = 6

export interface PeopleShown {
  page: number
  /** Whom one looks at; null for the list. */
  chosen: string | null
}

/** The list in pages of so many, or the one who was chosen from it. */
export function peopleItems(
  t: Translate,
  people: readonly ListedPerson[],
  onlooker: Onlooker,
  { page, chosen }: PeopleShown,
): PanelItem<PeopleAct>[] {
  const person = people.find(({ personId }) => personId === chosen)
  if (person)
    return [
      { kind: 'title', text: person.name },
      { kind: 'text', tone: 'soft', text: signsOf(t, person).join(' · ') },
      ...buttonRows<PeopleAct>(personButtons(t, person, onlooker), 2),
      button(t(voiceTexts.back), { type: 'person', personId: null }),
    ]
  const count = Math.max(1, Math.ceil(people.length / PER_PAGE))
  const shown = Math.min(page, count - 1)
  const rows = inOrder(people)
    .slice(shown * PER_PAGE, (shown + 1) * PER_PAGE)
    .map((one): PanelButton<PeopleAct> => {
      const [role, , ...signs] = signsOf(t, one)
      return {
        act: { type: 'person', personId: one.personId },
        label: [one.name || role, ...(one.name ? [role] : []), ...signs].join(' · '),
      }
    })
  return [
    { kind: 'text', tone: 'strong', text: `${t(voiceTexts.people)} ${people.length}` },
    ...buttonRows(rows, 1),
    ...(count > 1 ? pager(t, shown, count) : []),
  ]
}

/** Turning the pages of a list, of which `page` is shown, from 0. */
function pager(t: Translate, page: number, count: number): PanelItem<PeopleAct>[] {
  const turn = (to: number): PeopleAct => ({ type: 'peoplePage', page: to })
  return [
    { kind: 'text', tone: 'soft', text: t(voiceTexts.pageOf, { page: page + 1, count }) },
    {
      kind: 'buttons',
      buttons: [
        { act: turn(page - 1), label: t(voiceTexts.previousPage), disabled: page === 0 },
        { act: turn(page + 1), label: t(voiceTexts.nextPage), disabled: page >= count - 1 },
      ],
    },
  ]
}
