/**
 * Who asks, what may be asked about, and in words of the product who may know what. Written apart from
 * the server's own tables, so that a mistake there is not repeated here.
 */
import type { CallRole, GatheringRole } from '../../../shared/permission/permission.ts'
import type { Stage } from '../../../shared/protocol/api-intake.ts'
import type { Phase } from '../../../shared/review/phase.ts'

export const GATHERINGS = ['review', 'other', 'ended', 'roadshow', 'blind'] as const
export type GatheringKey = (typeof GATHERINGS)[number]

interface Told {
  stage: Stage
  /** Where it stands on the agenda, and how it fares there. */
  agenda?: { in: GatheringKey; phase: Phase }
  /** Whether the recused people are recused from it. */
  shut?: true
  foreign?: true
}

/** Submissions in every stage, items in every phase. */
export const SUBJECTS = {
  draft: { stage: 'draft' },
  foreign: { stage: 'draft', foreign: true },
  submitted: { stage: 'submitted' },
  returned: { stage: 'returned' },
  accepted: { stage: 'accepted' },
  rejected: { stage: 'rejected' },
  admittedAlone: { stage: 'admitted' },
  publishedAlone: { stage: 'published' },
  waiting: { stage: 'published', agenda: { in: 'review', phase: 'waiting' } },
  scoring: { stage: 'admitted', agenda: { in: 'review', phase: 'scoring' } },
  closed: { stage: 'published', agenda: { in: 'review', phase: 'closed' } },
  revealed: { stage: 'published', agenda: { in: 'review', phase: 'revealed' } },
  decided: { stage: 'admitted', agenda: { in: 'review', phase: 'decided' } },
  shutDecided: { stage: 'published', agenda: { in: 'review', phase: 'decided' }, shut: true },
  shutClosed: { stage: 'admitted', agenda: { in: 'review', phase: 'closed' }, shut: true },
  presenting: { stage: 'admitted', agenda: { in: 'other', phase: 'presenting' } },
  otherWaiting: { stage: 'admitted', agenda: { in: 'other', phase: 'waiting' } },
  endedRevealed: { stage: 'published', agenda: { in: 'ended', phase: 'revealed' } },
  endedHidden: { stage: 'admitted', agenda: { in: 'ended', phase: 'closed' } },
  shown: { stage: 'published', agenda: { in: 'roadshow', phase: 'waiting' } },
  blindScoring: { stage: 'admitted', agenda: { in: 'blind', phase: 'scoring' } },
  blindClosed: { stage: 'admitted', agenda: { in: 'blind', phase: 'closed' } },
  blindDecided: { stage: 'admitted', agenda: { in: 'blind', phase: 'decided' } },
} as const satisfies Record<string, Told>
export type SubjectKey = keyof typeof SUBJECTS
export const SUBJECT_KEYS = Object.keys(SUBJECTS) as SubjectKey[]
export const told = (key: SubjectKey): Told => SUBJECTS[key]

export interface CallerKind {
  callRole?: CallRole
  in?: GatheringKey
  role?: GatheringRole
  presents?: SubjectKey
  recused?: true
  /** A second device of somebody else here. */
  deviceOf?: string
  /** Whether the session, or the membership, has ended. */
  ended?: 'session' | 'membership'
}

/** Everybody who asks. Some score: they are named in SCORERS. */
export const CALLERS = {
  anonymous: {},
  owner: { callRole: 'applicant' },
  otherApplicant: { callRole: 'applicant' },
  organiser: { callRole: 'organiser' },
  callSecretary: { callRole: 'secretary' },
  chair: { in: 'review', role: 'chair' },
  secretary: { in: 'review', role: 'secretary' },
  reviewer: { in: 'review', role: 'reviewer' },
  secondReviewer: { in: 'review', role: 'reviewer' },
  recusedReviewer: { in: 'review', role: 'reviewer', recused: true },
  recusedChair: { in: 'review', role: 'chair', recused: true },
  presenter: { in: 'review', role: 'presenter', presents: 'scoring' },
  otherPresenter: { in: 'review', role: 'presenter', presents: 'closed' },
  audience: { in: 'review', role: 'audience' },
  otherChair: { in: 'other', role: 'chair' },
  otherReviewer: { in: 'other', role: 'reviewer' },
  heardPresenter: { in: 'other', role: 'presenter', presents: 'presenting' },
  waitingPresenter: { in: 'other', role: 'presenter', presents: 'otherWaiting' },
  endedReviewer: { in: 'ended', role: 'reviewer' },
  roadshowPresenter: { in: 'roadshow', role: 'presenter' },
  roadshowAudience: { in: 'roadshow', role: 'audience' },
  blindChair: { in: 'blind', role: 'chair' },
  blindSecretary: { in: 'blind', role: 'secretary' },
  blindReviewer: { in: 'blind', role: 'reviewer' },
  // Of the staff, and on the panel: who scores does not know.
  blindOrganiser: { callRole: 'organiser', in: 'blind', role: 'reviewer' },
  removed: { in: 'review', role: 'reviewer', ended: 'membership' },
  signedOut: { in: 'review', role: 'chair', ended: 'session' },
  secondDevice: { deviceOf: 'recusedReviewer' },
} as const satisfies Record<string, CallerKind>
export type CallerKey = keyof typeof CALLERS
export const CALLER_KEYS = Object.keys(CALLERS) as CallerKey[]

/** What the caller is, the person behind a second device put in its place. */
export function kindOf(key: CallerKey): CallerKind {
  const kind: CallerKind = CALLERS[key]
  return kind.deviceOf === undefined ? kind : CALLERS[kind.deviceOf as CallerKey]
}

/** Whose person the caller is; two devices are one. */
export const personKeyOf = (key: CallerKey): CallerKey =>
  ((CALLERS[key] as CallerKind).deviceOf as CallerKey | undefined) ?? key

/** The role that counts: none of who was removed or has signed out. */
export function roleIn(key: CallerKey, gathering: GatheringKey): GatheringRole | undefined {
  const kind = kindOf(key)
  return kind.in === gathering && kind.ended === undefined ? kind.role : undefined
}

export const isSignedIn = (key: CallerKey): boolean => key !== 'anonymous' && key !== 'signedOut'
export const isSignedInAs = (key: CallerKey, person: CallerKey): boolean =>
  isSignedIn(key) && personKeyOf(key) === person
export const isStaff = (key: CallerKey): boolean =>
  ['organiser', 'secretary'].includes(kindOf(key).callRole ?? '')
export const isRecused = (key: CallerKey, subject: SubjectKey): boolean =>
  kindOf(key).recused === true && told(subject).shut === true
export const isOwner = (key: CallerKey, subject: SubjectKey): boolean =>
  key === (told(subject).foreign ? 'otherApplicant' : 'owner')

/** Who scores blind does not know whose an item is before it is revealed. */
export function isBlindTo(key: CallerKey, subject: SubjectKey): boolean {
  const { agenda } = told(subject)
  if (agenda?.in !== 'blind' || isRevealed(subject)) return false
  return ['chair', 'reviewer'].includes(roleIn(key, 'blind') ?? '')
}

/** The organiser sees what was filed, the applicant the own filing; nobody else its form and contacts. */
export const knowsForm = (key: CallerKey, subject: SubjectKey): boolean =>
  isOwner(key, subject) ||
  (isStaff(key) && told(subject).stage !== 'draft' && !isBlindTo(key, subject))

/** Who prepares a blind review, and does not score in it. */
export const clearsNames = (key: CallerKey, gathering: GatheringKey): boolean =>
  runs(key, gathering) && !['chair', 'reviewer'].includes(roleIn(key, gathering) ?? '')

/** What is on show everybody knows; what is admitted, the staff and who reviews it; nobody who is recused. */
export function knowsBooth(key: CallerKey, subject: SubjectKey): boolean {
  const { stage, agenda } = told(subject)
  if (isRecused(key, subject)) return false
  if (stage === 'published') return true
  if (stage !== 'admitted') return false
  if (isStaff(key)) return true
  if (!agenda || agenda.in === 'ended') return false
  return presentsIn(key, agenda.in) ? kindOf(key).presents === subject : knowsItem(key, subject)
}

/** A file that no booth shows is of the form; in a blind review it is withheld, and shown after the reveal. */
export const knowsUnshown = (key: CallerKey, subject: SubjectKey): boolean =>
  knowsForm(key, subject) ||
  (told(subject).agenda?.in === 'blind' && !isBlindTo(key, subject) && knowsBooth(key, subject))

/** What files are called where they come from is told to who reads the form, or clears it for a blind review. */
export const knowsFileNames = (key: CallerKey, subject: SubjectKey): boolean =>
  knowsForm(key, subject) ||
  (told(subject).agenda?.in === 'blind' && !isRevealed(subject) && clearsNames(key, 'blind'))

/** Who presents at a review. */
const presentsIn = (key: CallerKey, gathering: GatheringKey): boolean =>
  gathering !== 'roadshow' && roleIn(key, gathering) === 'presenter'

/** Who presents at a review is let in while the own item is presented and asked about, and waits outside else. */
export function waitsOutside(key: CallerKey, gathering: GatheringKey): boolean {
  const { presents } = kindOf(key)
  const phase = presents && told(presents).agenda?.phase
  return presentsIn(key, gathering) && phase !== 'presenting' && phase !== 'questions'
}

/** How an item fares is known to the members of its gathering; to an applicant let in, of the own item alone. */
export function knowsItem(key: CallerKey, subject: SubjectKey): boolean {
  const { agenda } = told(subject)
  if (!agenda || isRecused(key, subject)) return false
  const role = roleIn(key, agenda.in)
  if (waitsOutside(key, agenda.in)) return isStaff(key)
  if (presentsIn(key, agenda.in)) return kindOf(key).presents === subject
  return role !== undefined || isStaff(key)
}

/** That there is such an item: who is recused from it may know that too. */
export const knowsOfItem = (key: CallerKey, subject: SubjectKey): boolean =>
  knowsItem(key, subject) || isRecused(key, subject)

export const isRevealed = (subject: SubjectKey): boolean =>
  ['revealed', 'decided'].includes(told(subject).agenda?.phase ?? '')

export const isPanelOrStaff = (key: CallerKey, gathering: GatheringKey): boolean =>
  isStaff(key) || ['chair', 'secretary', 'reviewer'].includes(roleIn(key, gathering) ?? '')

/** What came of the scores: the panel and the staff know it, once it is revealed. */
export function knowsResult(key: CallerKey, subject: SubjectKey): boolean {
  const { agenda } = told(subject)
  if (!agenda || isRecused(key, subject) || !isRevealed(subject)) return false
  return isPanelOrStaff(key, agenda.in)
}

/** A score is its author's alone, until the reveal; whoever was recused since knows not even that. */
export const knowsScore = (key: CallerKey, subject: SubjectKey, author: CallerKey): boolean =>
  !isRecused(key, subject) && (isSignedInAs(key, author) || knowsResult(key, subject))

/** Names of members: all members of the gathering, but applicants, who know who presides and themselves. */
export function knowsMember(key: CallerKey, member: CallerKey): boolean {
  const { in: gathering, role } = kindOf(member)
  if (isSignedInAs(key, member) || isStaff(key)) return true
  if (gathering === undefined) return false
  const own = roleIn(key, gathering)
  if (waitsOutside(key, gathering)) return false
  if (presentsIn(key, gathering)) return role === 'chair'
  return own !== undefined
}

export const belongsTo = (key: CallerKey, gathering: GatheringKey): boolean =>
  isStaff(key) || roleIn(key, gathering) !== undefined

/** Who prepares and runs a gathering: the staff and its secretary. */
export const runs = (key: CallerKey, gathering: GatheringKey): boolean =>
  isStaff(key) || roleIn(key, gathering) === 'secretary'
