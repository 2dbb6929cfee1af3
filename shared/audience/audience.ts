/**
 * Who may know what: one table of subject → rule, beside the table of who may do what. Whatever leaves
 * the server says what it is about, and goes to those whom `mayKnow` lets know it.
 */
import type { CallRole, GatheringRole } from '../permission/permission.ts'

/** What a fact is about. */
export type Subject =
  /** What everybody may know: what is published, and the call. */
  | { of: 'hall' }
  /** That a gathering is held, and what it is called: all who belong to it, those who wait outside too. */
  | { of: 'door' }
  /** How it stands with the turn of who presents an item of a review: see lobby.ts. */
  | { of: 'lobby'; submissionId: string }
  /** What all members of a gathering may know, and the staff. */
  | { of: 'gathering' }
  /** What the panel and the staff know among themselves. */
  | { of: 'panel' }
  /** Who is there: the name of a member; with what the person presents, and whether outside. */
  | {
      of: 'member'
      personId: string
      role: GatheringRole
      presents?: string
      outside?: boolean
    }
  /** How an item of the agenda fares: phase, countdown, outcome, and what is done at its booth. */
  | { of: 'item'; submissionId: string }
  /** What somebody has scored. */
  | { of: 'sheet'; submissionId: string; personId: string }
  /** What came of the scores of an item. */
  | { of: 'result'; submissionId: string }
  /** Whose an item is: unit, people, contacts, and whatever tells of them. */
  | { of: 'applicant'; submissionId: string }
  /** What is said of an item, aloud or in writing; `deliberation` once the panel is among itself. */
  | { of: 'talk'; submissionId: string; deliberation: boolean }

/** Who would learn of it, as seen from one gathering. */
export interface Viewer {
  personId: string | null
  callRoles: readonly CallRole[]
  /** The role in the gathering; undefined for who is no member. */
  role: GatheringRole | undefined
  isReview: boolean
  /** Submissions from which the viewer is recused in this gathering. */
  recused: ReadonlySet<string>
  /** Submissions that the viewer presents in this gathering. */
  presents: ReadonlySet<string>
  /** Whether the viewer waits outside, see lobby.ts: then the door and the own turn are all there is. */
  outside: boolean
}

/** How far the fact has come, where that matters. */
export interface Stage {
  /** Whether the result of the item is revealed. */
  revealed?: boolean
  /** Whether its gathering is blind, and the item was not revealed yet. */
  blind?: boolean
}

/**
 * `all`: as it is. `redacted`: that it is there, without what it says; of an item, that the viewer is
 * recused; of a member, the role without the name; of an applicant, that there is one. `nothing`: not even that.
 */
export type Knowing = 'all' | 'redacted' | 'nothing'

const isStaff = ({ callRoles }: Viewer): boolean =>
  callRoles.includes('organiser') || callRoles.includes('secretary')
const belongs = (viewer: Viewer): boolean => viewer.role !== undefined || isStaff(viewer)
const isInside = (viewer: Viewer): boolean =>
  isStaff(viewer) || (viewer.role !== undefined && !viewer.outside)
/** An applicant who is let in to present: knows the own item, and of people only who presides. */
export const isApplicant = ({ isReview, role }: Viewer): boolean => isReview && role === 'presenter'
const isPanel = ({ role }: Viewer): boolean => role === 'chair' || role === 'reviewer'
const isPanelOrStaff = (viewer: Viewer): boolean =>
  isStaff(viewer) || isPanel(viewer) || viewer.role === 'secretary'
/** Who lets people in. */
const keepsDoor = (viewer: Viewer): boolean =>
  isStaff(viewer) || viewer.role === 'chair' || viewer.role === 'secretary'

type Rules = {
  [S in Subject as S['of']]: (viewer: Viewer, subject: S, stage: Stage) => Knowing
}

const rules: Rules = {
  hall: () => 'all',
  door: (viewer) => (belongs(viewer) ? 'all' : 'nothing'),
  lobby: (viewer, { submissionId }) =>
    isApplicant(viewer) && viewer.presents.has(submissionId) && !viewer.recused.has(submissionId)
      ? 'all'
      : 'nothing',
  gathering: (viewer) => (isInside(viewer) ? 'all' : 'nothing'),
  panel: (viewer) => (isPanelOrStaff(viewer) ? 'all' : 'nothing'),
  member(viewer, { personId, role, presents, outside }) {
    if (belongs(viewer) && personId === viewer.personId) return 'all'
    if (!isInside(viewer)) return 'nothing'
    // Who is recused would learn by this coming and going when the item is heard.
    if (presents !== undefined && viewer.recused.has(presents)) return 'nothing'
    if (outside && !keepsDoor(viewer)) return 'nothing'
    return isApplicant(viewer) && role !== 'chair' ? 'redacted' : 'all'
  },
  item(viewer, { submissionId }) {
    if (!isInside(viewer)) return 'nothing'
    if (isApplicant(viewer) && !viewer.presents.has(submissionId)) return 'nothing'
    return viewer.recused.has(submissionId) ? 'redacted' : 'all'
  },
  applicant(viewer, { submissionId }, { blind }) {
    const item = rules.item(viewer, { of: 'item', submissionId }, {})
    if (item !== 'all' || !blind) return item
    // Who scores may not know, whatever else somebody is; who prepares the review has cleared it.
    return isPanel(viewer) || viewer.role === 'audience' ? 'redacted' : 'all'
  },
  sheet(viewer, { submissionId, personId }, { revealed }) {
    // Who looks on has none, whatever part somebody had before: all who look on are told alike.
    if (!isInside(viewer) || viewer.role === 'audience') return 'nothing'
    if (viewer.recused.has(submissionId)) return 'nothing'
    if (personId === viewer.personId) return 'all'
    return revealed && isPanelOrStaff(viewer) ? 'all' : 'nothing'
  },
  talk(viewer, { submissionId, deliberation }) {
    // What is said between the items is none of the applicants', later neither.
    if (submissionId === '' && isApplicant(viewer)) return 'nothing'
    if (submissionId === '') return rules.gathering(viewer, { of: 'gathering' }, {})
    // Who is recused from it is told nothing of it, not even that something was said.
    if (rules.item(viewer, { of: 'item', submissionId }, {}) !== 'all') return 'nothing'
    return deliberation && !isPanelOrStaff(viewer) ? 'nothing' : 'all'
  },
  result(viewer, { submissionId }, { revealed }) {
    if (!revealed || viewer.recused.has(submissionId)) return 'nothing'
    return isPanelOrStaff(viewer) ? 'all' : 'nothing'
  },
}

/** How much of a fact about `subject` the viewer may know. */
export function mayKnow(viewer: Viewer, subject: Subject, stage: Stage = {}): Knowing {
  const rule = rules[subject.of] as (viewer: Viewer, subject: Subject, stage: Stage) => Knowing
  return rule(viewer, subject, stage)
}
