/** Who is in a gathering, in which order, and what is to be said of each. Pure. */
import type { GatheringRole } from '../../shared/permission/permission.ts'
import { sorted } from '../../shared/list/changed-copy.ts'
import type { MemberView } from '../../shared/state/room-view.ts'
import type { VoiceWay } from '../../shared/voice/voice-frame.ts'
import { peopleTexts } from '../i18n/texts/people.ts'
import { reviewTexts } from '../i18n/texts/review.ts'
import type { Translate } from '../i18n/use-text.ts'

/** Somebody on the list. */
export interface ListedPerson {
  personId: string
  name: string
  member: MemberView
  /** How one is heard at this moment, if one is. */
  speaks: VoiceWay | undefined
  /** Whether the chair has handed over to this person. */
  deputizes: boolean
}

/** Who looks at the list. */
export interface Onlooker {
  personId: string
  role: GatheringRole
  /** Whether one may speak oneself: who may not does not whisper. */
  mayTalk: boolean
  isReview: boolean
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
export function signsOf(t: Translate, { member, speaks, deputizes }: ListedPerson): string[] {
  const { role, connected, surface, muted, handAt, word, reissuedAt, outside } = member
  return [
    t(reviewTexts[`role.${role}`]),
    t(
      !connected
        ? reviewTexts.away
        : outside
          ? peopleTexts.outside
          : reviewTexts[`surface.${surface}`],
    ),
    ...(deputizes ? [t(peopleTexts.deputy)] : []),
    ...(speaks
      ? [t(speaks === 'whisper' ? peopleTexts.whispersNow : peopleTexts.speakingNow)]
      : []),
    ...(handAt > 0 ? [t(peopleTexts.handUp)] : []),
    ...(word === 'taken' ? [t(peopleTexts.wordTakenFor, { reason: member.wordReason })] : []),
    ...(word === 'given' ? [t(peopleTexts.wordGiven)] : []),
    ...(muted ? [t(reviewTexts.muted)] : []),
    ...(reissuedAt > 0 ? [t(reviewTexts.reissuedShort)] : []),
  ]
}
