/** What each request of a room is asked, and by whom it may be done. Nobody changes the scene by it. */
import { randomUUID } from 'node:crypto'
import type { MessageName, MessagePayload } from '../../../shared/protocol/messages.ts'
import type { Results } from '../../../shared/review/results-schema.ts'
import type { Scene } from './scene.ts'
import {
  isRecused,
  isRevealed,
  kindOf,
  knowsResult,
  roleIn,
  SUBJECT_KEYS,
  told,
  waitsOutside,
  type CallerKey,
  type GatheringKey,
  type SubjectKey,
} from './who.ts'

/** Who asks, and in which room. */
export interface Sitting {
  caller: CallerKey
  gathering: GatheringKey
}

type May = (sitting: Sitting, subject: SubjectKey) => boolean

interface RequestCells<N extends MessageName> {
  payload: (subject: SubjectKey, scene: Scene) => MessagePayload<N>
  may: May
  /** Whether it is asked of every submission, or once. */
  ofEach?: true
  /** Whether only who leads may do it: then one after the other leads. */
  led?: true
  /** Whether it is kept from who may not know it that there is such a thing. */
  hides?: true
  look?: (answer: unknown, sitting: Sitting) => string[]
}

const member: May = ({ caller, gathering }) => !waitsOutside(caller, gathering)
const nobody: May = () => false
const hasRole =
  (...roles: string[]): May =>
  ({ caller, gathering }) =>
    !waitsOutside(caller, gathering) && roles.includes(roleIn(caller, gathering) ?? '')
const conducts = hasRole('chair', 'secretary', 'presenter')
const presides = hasRole('chair', 'secretary')
const speaks = hasRole('chair', 'secretary', 'presenter', 'reviewer')
const scores = hasRole('chair', 'reviewer')
const unlessRecused =
  (may: May): May =>
  (sitting, subject) =>
    !isRecused(sitting.caller, subject) && may(sitting, subject)

/** Whether it has the floor in that room, before somebody who presides over it. */
const runsNow: May = (sitting, subject) => {
  const { in: where, phase } = told(subject).agenda ?? {}
  const runs = phase === 'presenting' || phase === 'scoring'
  return presides(sitting, subject) && where === sitting.gathering && runs
}

/** An applicant in a review has to do with the own item alone. */
const isOthers = ({ caller, gathering }: Sitting, subject: SubjectKey): boolean =>
  gathering !== 'roadshow' &&
  roleIn(caller, gathering) === 'presenter' &&
  kindOf(caller).presents !== subject

/** Whether people of the gathering may work at the booth. */
export const worksAt: May = (sitting, subject) => {
  const { stage, agenda } = told(subject)
  if (waitsOutside(sitting.caller, sitting.gathering)) return false
  if (isRecused(sitting.caller, subject) || isOthers(sitting, subject)) return false
  return stage === 'published' || (stage === 'admitted' && agenda?.in === sitting.gathering)
}

const place = (subject: SubjectKey, { submissions }: Scene) => ({
  submissionId: submissions[subject].id,
  exhibitId: 'ground',
  act: { type: 'place', piece: 'tree', x: 1, z: 1, turnDeg: 0 },
})
const idOf = (subject: SubjectKey, { submissions }: Scene) => ({
  submissionId: submissions[subject].id,
})

function lookAtResults(answer: unknown, { caller, gathering }: Sitting): string[] {
  const hidden = SUBJECT_KEYS.filter(
    (key) => told(key).agenda?.in === gathering && !isRevealed(key) && !isRecused(caller, key),
  ).length
  return (answer as Results).hidden === hidden ? [] : ['how many items are hidden']
}

export const REQUESTS: { [N in MessageName]: RequestCells<N> } = {
  surface: { payload: () => ({ surface: 'desktop' }), may: member },
  follow: { payload: () => ({ follow: true }), may: member },
  lead: { payload: () => ({ lead: true }), may: conducts, led: true },
  gather: { payload: () => ({}), may: conducts, led: true },
  goTo: {
    payload: (subject, { addresses }) => ({ address: addresses[subject] ?? null }),
    may: (sitting, subject) =>
      conducts(sitting, subject) &&
      !isRecused(sitting.caller, subject) &&
      (told(subject).agenda?.in !== sitting.gathering || !isOthers(sitting, subject)),
    ofEach: true,
    led: true,
  },
  turnChapter: { payload: () => ({ pavilion: 'city', chapter: 0 }), may: conducts, led: true },
  turnSlide: { payload: () => ({ slide: 0 }), may: conducts, led: true },
  exhibitAct: {
    payload: place,
    may: (sitting, subject) => conducts(sitting, subject) && worksAt(sitting, subject),
    ofEach: true,
    led: true,
    hides: true,
  },
  exhibitTakePart: { payload: place, may: worksAt, ofEach: true, hides: true },
  muteMember: { payload: () => ({ personId: 'nobody', muted: true }), may: nobody },
  removeMember: { payload: () => ({ personId: 'nobody' }), may: nobody },
  hear: { payload: () => ({ on: false }), may: member },
  raiseHand: { payload: () => ({ raised: false }), may: member },
  giveWord: { payload: () => ({ personId: 'nobody' }), may: nobody },
  takeWord: { payload: () => ({ personId: 'nobody', reason: '发言超时' }), may: nobody },
  react: { payload: () => ({ kind: 'agree' }), may: member },
  say: { payload: () => ({ text: '大家好', changeId: randomUUID() }), may: member },
  caption: { payload: () => ({ personId: 'nobody', text: '' }), may: presides },
  whisperTo: { payload: () => ({ personIds: [] }), may: speaks },
  setPhase: {
    payload: (subject, scene) => ({ ...idOf(subject, scene), phase: 'decided' }),
    may: nobody,
    ofEach: true,
  },
  addTime: {
    payload: (subject, scene) => ({ ...idOf(subject, scene), seconds: 0 }),
    may: unlessRecused(runsNow),
    ofEach: true,
  },
  pauseClock: {
    payload: (subject, scene) => ({ ...idOf(subject, scene), paused: false }),
    may: unlessRecused(runsNow),
    ofEach: true,
  },
  callUp: {
    payload: (subject, scene) => ({ ...idOf(subject, scene), called: false }),
    may: unlessRecused(
      (sitting, subject) =>
        presides(sitting, subject) &&
        told(subject).agenda?.in === sitting.gathering &&
        told(subject).agenda?.phase === 'waiting',
    ),
    ofEach: true,
  },
  deputize: { payload: () => ({ personId: 'nobody' }), may: nobody },
  // Of another round: whoever may is told so.
  openScreening: { payload: () => ({ until: 0 }), may: nobody },
  revealScreening: { payload: () => ({}), may: nobody },
  readReadiness: {
    payload: idOf,
    may: unlessRecused(
      (sitting, subject) => presides(sitting, subject) && told(subject).agenda?.phase === 'closed',
    ),
    ofEach: true,
  },
  readSheet: { payload: idOf, may: unlessRecused(scores), ofEach: true },
  setScore: {
    payload: (subject, scene) => ({
      ...idOf(subject, scene),
      criterionId: 'none',
      value: 1,
      changeId: randomUUID(),
    }),
    may: nobody,
    ofEach: true,
  },
  setReason: {
    payload: (subject, scene) => ({
      ...idOf(subject, scene),
      criterionId: 'none',
      text: '理由',
      changeId: randomUUID(),
    }),
    may: nobody,
    ofEach: true,
  },
  // Long enough to be refused by all who may: nobody changes the scene.
  setNote: {
    payload: (subject, scene) => ({
      ...idOf(subject, scene),
      text: 'x'.repeat(5000),
      changeId: randomUUID(),
    }),
    may: nobody,
    ofEach: true,
  },
  putPin: {
    payload: (subject, scene) => ({
      ...idOf(subject, scene),
      pin: {
        id: randomUUID(),
        criterionId: 'none',
        text: '',
        point: null,
        view: null,
        exhibit: null,
      },
      changeId: randomUUID(),
    }),
    may: nobody,
    ofEach: true,
  },
  removePin: {
    payload: (subject, scene) => ({ ...idOf(subject, scene), pinId: 'none', changeId: 'none' }),
    may: nobody,
    ofEach: true,
  },
  sealSheet: {
    payload: (subject, scene) => ({ ...idOf(subject, scene), changeId: randomUUID() }),
    may: nobody,
    ofEach: true,
  },
  readResults: {
    payload: () => ({}),
    may: ({ caller, gathering }) =>
      SUBJECT_KEYS.some((key) => told(key).agenda?.in === gathering && knowsResult(caller, key)),
    look: lookAtResults,
  },
  decide: {
    // One that is decided is not turned round without a reason.
    payload: (subject, scene) => ({
      ...idOf(subject, scene),
      outcome: 'selected',
      reason: '',
      changeId: randomUUID(),
    }),
    may: unlessRecused((sitting, subject) => presides(sitting, subject) && isRevealed(subject)),
    ofEach: true,
  },
}
