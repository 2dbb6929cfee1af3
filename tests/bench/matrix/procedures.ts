/**
 * What each procedure of the contract is asked, and who may have an answer that is no refusal. Inputs are
 * such that nobody changes the scene by them: what the asker may do is refused for another reason.
 */
import type { Gathering } from '../../../shared/protocol/api-gathering.ts'
import type { Results } from '../../../shared/review/results-schema.ts'
import type { ScenarioSummary } from '../../../shared/protocol/api-exhibition.ts'
import type { contract } from '../../../shared/protocol/contract.ts'
import { fitForm } from '../../support/sample-call.ts'
import type { Scene } from './scene.ts'
import {
  belongsTo,
  clearsNames,
  isOwner,
  isPanelOrStaff,
  isRecused,
  isRevealed,
  isSignedIn,
  isStaff,
  kindOf,
  knowsBooth,
  knowsForm,
  knowsResult,
  roleIn,
  runs,
  SUBJECT_KEYS,
  told,
  type CallerKey,
  type GatheringKey,
  type SubjectKey,
} from './who.ts'

type Contract = typeof contract
export type ProcedurePath = {
  [P in keyof Contract & string]: `${P}.${keyof Contract[P] & string}`
}[keyof Contract & string]

type Input = Record<string, unknown>

export interface Cells<S> {
  input: (subject: S, scene: Scene, caller: CallerKey) => Input
  /** Who may have another answer than a refusal. */
  may: (caller: CallerKey, subject: S) => boolean
  /** From whom it is kept that there is such a thing: the answer is that to a name that never was. */
  hides?: (caller: CallerKey, subject: S) => boolean
  /** What an answer tells that bears no sign. */
  look?: (answer: unknown, caller: CallerKey, subject: S, scene: Scene) => string[]
}

export type ProcedureCells =
  | ({ about: 'nothing' } & Cells<null>)
  | ({ about: 'submission'; only?: readonly SubjectKey[] } & Cells<SubjectKey>)
  | ({ about: 'gathering' } & Cells<GatheringKey>)

const NEVER = 999_999
const EXPERT = { name: '甲', unit: '乙' }
const nothing = (): Input => ({})
const anyone = (): boolean => true
const nobody = (): boolean => false

const ofSubmission = (
  may: Cells<SubjectKey>['may'],
  more: (subject: SubjectKey) => Input = nothing,
): ProcedureCells => ({
  about: 'submission',
  input: (subject, { submissions }) => ({ id: submissions[subject].id, ...more(subject) }),
  may,
})
const ofFeed = (
  may: Cells<SubjectKey>['may'],
  { more = {}, hides }: { more?: Input } & Pick<Cells<SubjectKey>, 'hides'> = {},
): ProcedureCells => ({
  about: 'submission',
  input: (subject, { submissions }) => ({
    submissionId: submissions[subject].id,
    exhibitId: 'live',
    ...more,
  }),
  may,
  ...(hides && { hides }),
})
const ofGathering = (
  may: Cells<GatheringKey>['may'],
  more: Input = {},
  look?: Cells<GatheringKey>['look'],
): ProcedureCells => ({
  about: 'gathering',
  input: (gathering, { gatherings }) => ({ id: gatherings[gathering], ...more }),
  may,
  hides: (caller, gathering) => !isStaff(caller) && !belongsTo(caller, gathering),
  ...(look && { look }),
})
const ofItem = (may: Cells<SubjectKey>['may'], more: Input = {}): ProcedureCells => ({
  about: 'submission',
  only: SUBJECT_KEYS.filter((key) => told(key).agenda),
  input: (subject, { submissions, gatherings }) => ({
    id: gatherings[told(subject).agenda?.in ?? 'review'],
    submissionId: submissions[subject].id,
    ...more,
  }),
  may,
})
const alone = (may: Cells<null>['may'], input: Cells<null>['input'] = nothing): ProcedureCells => ({
  about: 'nothing',
  input,
  may,
})

const sees = (caller: CallerKey, subject: SubjectKey): boolean =>
  knowsBooth(caller, subject) || isRecused(caller, subject)
/** Who is not even to know that there is a booth. */
const hidesBooth = (caller: CallerKey, subject: SubjectKey): boolean => !sees(caller, subject)
const presents = (caller: CallerKey, gathering: GatheringKey): boolean =>
  runs(caller, gathering) || roleIn(caller, gathering) === 'presenter'
const keyOf = ({ submissions }: Scene, id: string): SubjectKey | undefined =>
  SUBJECT_KEYS.find((key) => submissions[key].id === id)

/** Of an item from which the asker is recused the agenda says that it waits, whatever it is. */
function lookAtAgenda(answer: unknown, caller: CallerKey, _: GatheringKey, scene: Scene): string[] {
  return (answer as Gathering).agenda.flatMap(({ submissionId, phase }) => {
    const key = keyOf(scene, submissionId)
    return key && isRecused(caller, key) && phase !== 'waiting' ? [`the phase of ${key}`] : []
  })
}

/** Items from which the asker is recused are not even counted. */
function lookAtResults(answer: unknown, caller: CallerKey, gathering: GatheringKey): string[] {
  const hidden = SUBJECT_KEYS.filter(
    (key) => told(key).agenda?.in === gathering && !isRevealed(key) && !isRecused(caller, key),
  ).length
  return (answer as Results).hidden === hidden ? [] : ['how many items are hidden']
}

function lookAtCounts(answer: unknown, caller: CallerKey): string[] {
  const counts = (answer as { scenarios: number }[]).map(({ scenarios }) => scenarios)
  const known = SUBJECT_KEYS.filter((key) => sees(caller, key)).length
  const counted = counts.reduce((sum, count) => sum + count, 0)
  return counted === known ? [] : [`${counted} booths counted of ${known}`]
}

function lookAtList(answer: unknown, caller: CallerKey, _: null, scene: Scene): string[] {
  return (answer as ScenarioSummary[]).flatMap(({ id, picture, excerpt }) => {
    const key = keyOf(scene, id)
    if (!key || !sees(caller, key)) return ['a booth in the list']
    const isShut = isRecused(caller, key)
    return isShut && (picture !== null || excerpt !== '') ? [`what the booth of ${key} shows`] : []
  })
}

export const PROCEDURES: Record<ProcedurePath, ProcedureCells> = {
  'call.current': alone(anyone),
  'entrance.where': alone(anyone),
  'exhibition.pavilions': { ...alone(anyone), look: lookAtCounts } as ProcedureCells,
  'exhibition.scenarios': { ...alone(anyone), look: lookAtList } as ProcedureCells,
  'exhibition.scenario': { ...ofSubmission(sees), hides: hidesBooth } as ProcedureCells,
  'exhibition.chapter': {
    about: 'submission',
    only: SUBJECT_KEYS.filter((key) => ['admitted', 'published'].includes(told(key).stage)),
    input: (subject, { addresses }) => ({
      pavilion: addresses[subject]?.pavilion ?? 'city',
      chapter: addresses[subject]?.chapter ?? 0,
    }),
    may: anyone,
  },
  'exhibition.phrasing': alone(anyone),
  'exhibition.phrase': {
    ...ofSubmission(knowsBooth, () => ({ question: '什么', passages: ['overview-1'] })),
    // A minute has sixty of them.
    only: ['shutDecided', 'blindScoring'],
  } as ProcedureCells,
  'account.me': alone(anyone),
  'account.signIn': alone(nobody, () => ({ email: 'nobody@example.com', password: 'x' })),
  'account.signOut': alone(anyone),
  'account.redeemInvite': alone(nobody, () => ({ token: 'x'.repeat(32) })),
  'account.redeemCode': alone(nobody, () => ({ code: '000000' })),
  'account.createInvite': alone(isStaff, () => ({ role: 'secretary', name: '甲' })),
  'account.deviceCode': alone(isSignedIn, () => ({ goTo: '/hall' })),
  'account.devices': alone(isSignedIn),
  'account.endDevice': alone(isSignedIn, () => ({ id: '0'.repeat(16) })),
  'account.setLook': alone(isSignedIn, () => ({ look: null })),
  'account.setPassphrase': alone(isSignedIn, (_subject, _scene, caller) => ({
    email: `${caller.toLowerCase()}@example.com`,
    passphrase: 'a long passphrase',
  })),
  'feeds.read': ofFeed((caller, key) => knowsBooth(caller, key) || knowsForm(caller, key), {
    hides: (caller, key) => hidesBooth(caller, key) && !knowsForm(caller, key),
  }),
  'feeds.push': ofFeed(nobody, { more: { values: { power: 1 } } }),
  'feeds.access': ofFeed(isOwner),
  'feeds.renewToken': ofFeed(isOwner),
  'intake.mine': alone((caller) => kindOf(caller).callRole === 'applicant'),
  'intake.create': alone((caller) => kindOf(caller).callRole === 'applicant'),
  'intake.read': ofSubmission(knowsForm),
  'intake.save': ofSubmission(nobody, () => ({ revision: NEVER, form: fitForm(), exhibits: [] })),
  'intake.readExhibits': ofSubmission(isOwner, () => ({ exhibits: [] })),
  'intake.submit': ofSubmission(nobody, () => ({ revision: NEVER })),
  'intake.removeAsset': ofSubmission(isOwner, () => ({ assetId: 'none' })),
  'check.list': alone(isStaff),
  'check.read': ofSubmission((caller, key) => isStaff(caller) && knowsForm(caller, key)),
  'check.decide': ofSubmission(nobody, () => ({ decision: 'accept', ticks: [], reason: '' })),
  'check.admit': ofSubmission(nobody, (key) => ({ admitted: told(key).stage !== 'accepted' })),
  'check.publish': ofSubmission(nobody, (key) => ({ published: told(key).stage === 'published' })),
  'gathering.list': alone(isSignedIn),
  'gathering.create': alone(isStaff, () => ({ kind: 'roadshow', title: '路演', trackId: null })),
  'gathering.read': ofGathering(belongsTo, {}, lookAtAgenda),
  'gathering.update': ofGathering(nobody, { revision: NEVER, title: '会' }),
  'gathering.setOpen': ofGathering(runs, { status: 'open' }, lookAtAgenda),
  'gathering.invite': ofGathering(nobody, { name: '甲', role: 'reviewer', submissionId: 'none' }),
  'gathering.issueCode': ofGathering(nobody, { personId: 'nobody' }),
  'gathering.removeMember': ofGathering(nobody, { personId: 'nobody' }),
  'gathering.seat': ofGathering((caller, key) => roleIn(caller, key) !== undefined),
  'gathering.orderSlides': ofGathering(
    (caller, key) => presents(caller, key) && key !== 'roadshow',
    { assetIds: [] },
  ),
  'gathering.removeSlide': ofGathering(presents, { assetId: 'none' }),
  'door.read': alone(nobody, () => ({ token: 'x'.repeat(32) })),
  'door.make': ofGathering(runs),
  'door.close': ofGathering(runs),
  'review.results': ofGathering(
    (caller, gathering) =>
      SUBJECT_KEYS.some((key) => told(key).agenda?.in === gathering && knowsResult(caller, key)),
    {},
    lookAtResults,
  ),
  'review.firmness': ofGathering((caller, gathering) =>
    SUBJECT_KEYS.some((key) => told(key).agenda?.in === gathering && knowsResult(caller, key)),
  ),
  'review.formulas': ofItem(knowsResult),
  // A head says what is done at every item: it is for nobody who is recused from one.
  'review.receipt': ofGathering(
    (caller, gathering) =>
      kindOf(caller).recused !== true &&
      SUBJECT_KEYS.some((key) => told(key).agenda?.in === gathering && knowsResult(caller, key)),
  ),
  // There is none to be told of.
  'review.calibration': ofGathering(nobody),
  'review.evidence': ofItem(knowsResult),
  'review.recusals': ofGathering(
    (caller, key) =>
      isStaff(caller) || ['chair', 'secretary', 'reviewer'].includes(roleIn(caller, key) ?? ''),
  ),
  'review.recuse': ofItem(nobody, { personId: 'nobody', reason: '同单位' }),
  'review.clearRecusal': ofItem(nobody, { personId: 'nobody' }),
  'decision.read': ofGathering(
    (caller, key) => isPanelOrStaff(caller, key) && !(kindOf(caller).recused && key === 'review'),
  ),
  'decision.seal': ofGathering(nobody, { digest: '0'.repeat(64) }),
  'notice.list': alone(anyone),
  'notice.read': alone(anyone, (_, { notice }) => ({ id: notice })),
  'notice.candidates': alone(isStaff),
  'notice.publish': alone(nobody, () => ({ title: '公示', gatherings: ['none'], days: 7 })),
  'notice.confirm': alone(nobody, (_, { notice }) => ({ id: notice })),
  'notice.object': alone(nobody, (_, { notice, submissions }) => ({
    id: notice,
    submissionId: submissions.publishedAlone.id,
    name: '甲',
    contact: '1',
    statement: '短',
    token: 'x'.repeat(32),
  })),
  'notice.follow': alone(nobody, () => ({ token: 'x'.repeat(32) })),
  'notice.objections': alone(isStaff, (_, { notice }) => ({ id: notice })),
  'notice.assign': alone(nobody, () => ({ id: 'none', personId: 'none' })),
  'notice.answer': alone(nobody, () => ({ id: 'none', text: '答' })),
  'notice.decide': alone(nobody, () => ({ id: 'none', verdict: 'rejected', reason: '因' })),
  'expert.list': alone(isStaff),
  'expert.save': alone(nobody, () => ({ id: 'none', revision: NEVER, expert: EXPERT })),
  'expert.remove': alone(nobody, () => ({ id: 'none' })),
  'expert.importRows': alone(nobody, () => ({ rows: [{ expertId: 'none', expert: EXPERT }] })),
  'panel.read': ofGathering(
    (caller, key) =>
      key !== 'roadshow' &&
      isStaff(caller) &&
      !['chair', 'reviewer'].includes(roleIn(caller, key) ?? ''),
  ),
  'panel.propose': alone(nobody, () => ({
    gatherings: ['none'],
    size: 5,
    perItem: 3,
    perUnit: 1,
    seed: 1,
  })),
  'panel.appoint': ofGathering(nobody, {
    experts: [{ expertId: 'none', role: 'reviewer' }],
    replyBy: null,
  }),
  'panel.withdraw': ofGathering(nobody, { appointmentId: 'none', reason: '因' }),
  'panel.settle': ofGathering(nobody, {
    expertId: 'none',
    submissionId: 'none',
    verdict: 'clear',
    reason: '因',
  }),
  'panel.drawOrder': ofGathering(nobody, { seed: 1, group: 0 }),
  'appointments.read': alone(nobody, () => ({ token: 'x'.repeat(32) })),
  'appointments.answer': alone(nobody, () => ({
    token: 'x'.repeat(32),
    accept: true,
    reason: '',
    formerUnits: [],
    collaborators: [],
    conflicts: [],
  })),
  'blind.list': ofGathering(clearsNames),
  'blind.read': ofItem(
    (caller, key) =>
      told(key).agenda?.in === 'blind' && !isRevealed(key) && clearsNames(caller, 'blind'),
  ),
  'blind.clear': ofItem(nobody, { revision: NEVER, names: [], shown: [] }),
}
