import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  ACTIONS,
  can,
  type Action,
  type Actor,
  type CallRole,
  type GatheringRole,
  type Target,
} from '../../../shared/permission/permission.ts'
import { contract } from '../../../shared/protocol/contract.ts'
import { VOICE_WAYS } from '../../../shared/voice/voice-frame.ts'
import { messages } from '../../../shared/protocol/messages.ts'

/** Acts over HTTP that are no JSON procedure: uploads and downloads. */
const OVER_HTTP = ['intake.upload', 'gathering.uploadSlide', 'review.export', 'review.ledger']
const OTHER_ACTIONS = [...OVER_HTTP, ...VOICE_WAYS.map((way) => `voice.${way}`)]

const procedures = Object.entries(contract).flatMap(([part, routes]) =>
  Object.keys(routes).map((name) => `${part}.${name}`),
)

describe('ACTIONS', () => {
  it('has an entry for every procedure of the contract', () => {
    expect(procedures.length).toBeGreaterThan(25)
    expect(procedures.filter((path) => !ACTIONS.includes(path as Action))).toEqual([])
  })

  it('has an entry for every room request', () => {
    expect(Object.keys(messages).filter((name) => !ACTIONS.includes(name as Action))).toEqual([])
  })

  it('has no entry that nothing uses', () => {
    const used = [...procedures, ...Object.keys(messages), ...OTHER_ACTIONS]
    expect(ACTIONS.toSorted()).toEqual(used.toSorted())
  })
})

const nobody: Actor = { personId: null, roles: [] }
const person = (...roles: CallRole[]): Actor => ({ personId: 'p', roles })
const all = (target: Target) => ({ leads: true, revealed: true, ...target })

/** Everybody there is: who they are, and what they are to the gathering or the submission in question. */
const people = {
  nobody: [nobody, {}],
  stranger: [person(), {}],
  applicant: [person('applicant'), {}],
  owner: [person('applicant'), { ownerId: 'p' }],
  organiser: [person('organiser'), {}],
  staffSecretary: [person('secretary'), {}],
  chair: [person(), { gatheringRole: 'chair' }],
  secretary: [person(), { gatheringRole: 'secretary' }],
  reviewer: [person(), { gatheringRole: 'reviewer' }],
  presenter: [person(), { gatheringRole: 'presenter' }],
  audience: [person(), { gatheringRole: 'audience' }],
} as const satisfies Record<string, readonly [Actor, Target]>
type Who = keyof typeof people
const everybody = Object.keys(people) as Who[]
const members: Who[] = ['chair', 'secretary', 'reviewer', 'presenter', 'audience']

function allowed(action: Action, change: (target: Target) => Target = all): Who[] {
  return everybody.filter((who) => {
    const [actor, target] = people[who]
    return can(action, actor, change(target))
  })
}

describe('can', () => {
  it.each<[Action, Who[]]>([
    ['call.current', everybody],
    ['account.signIn', everybody],
    ['account.createInvite', ['organiser', 'staffSecretary']],
    ['intake.create', ['applicant', 'owner']],
    ['intake.read', ['owner', 'organiser', 'staffSecretary']],
    ['intake.save', ['owner']],
    ['intake.readExhibits', ['owner']],
    ['intake.submit', ['owner']],
    ['intake.upload', ['owner']],
    ['intake.removeAsset', ['owner']],
    ['feeds.read', everybody],
    ['feeds.push', everybody],
    ['feeds.access', ['owner']],
    ['feeds.renewToken', ['owner']],
    ['check.list', ['organiser', 'staffSecretary']],
    ['check.read', ['organiser', 'staffSecretary']],
    ['check.decide', ['organiser']],
    ['check.publish', ['organiser']],
    ['gathering.list', everybody.filter((who) => who !== 'nobody')],
    ['gathering.create', ['organiser', 'staffSecretary']],
    ['gathering.read', ['organiser', 'staffSecretary', ...members]],
    ['gathering.update', ['organiser', 'staffSecretary', 'secretary']],
    ['gathering.setOpen', ['organiser', 'staffSecretary', 'secretary']],
    ['gathering.invite', ['organiser', 'staffSecretary', 'secretary']],
    ['gathering.issueCode', ['organiser', 'staffSecretary', 'secretary']],
    ['gathering.seat', members],
    ['door.read', everybody],
    ['door.make', ['organiser', 'staffSecretary', 'secretary']],
    ['door.close', ['organiser', 'staffSecretary', 'secretary']],
    ['gathering.uploadSlide', ['organiser', 'staffSecretary', 'secretary', 'presenter']],
    ['gathering.removeSlide', ['organiser', 'staffSecretary', 'secretary', 'presenter']],
    ['surface', members],
    ['follow', members],
    ['lead', ['chair', 'secretary', 'presenter']],
    ['gather', ['chair', 'secretary', 'presenter']],
    ['goTo', ['chair', 'secretary', 'presenter']],
    ['turnChapter', ['chair', 'secretary', 'presenter']],
    ['turnSlide', ['chair', 'secretary', 'presenter']],
    ['exhibitAct', ['chair', 'secretary', 'presenter']],
    ['exhibitTakePart', members],
    ['setPhase', ['chair']],
    ['addTime', ['chair']],
    ['openScreening', ['chair', 'secretary']],
    ['revealScreening', ['chair', 'secretary']],
    ['decide', ['chair']],
    ['readSheet', ['chair', 'reviewer']],
    ['setScore', ['chair', 'reviewer']],
    ['sealSheet', ['chair', 'reviewer']],
    ['setReason', ['chair', 'reviewer']],
    ['setNote', ['chair', 'reviewer']],
    ['putPin', ['chair', 'reviewer']],
    ['removePin', ['chair', 'reviewer']],
    ['readResults', ['organiser', 'staffSecretary', 'chair', 'secretary', 'reviewer']],
    ['review.results', ['organiser', 'staffSecretary', 'chair', 'secretary', 'reviewer']],
    ['review.formulas', ['organiser', 'staffSecretary', 'chair', 'secretary', 'reviewer']],
    ['review.evidence', ['organiser', 'staffSecretary', 'chair', 'secretary', 'reviewer']],
    ['review.calibration', ['chair', 'reviewer']],
    ['review.receipt', ['organiser', 'staffSecretary', 'chair', 'secretary', 'reviewer']],
    ['review.export', ['organiser', 'staffSecretary', 'chair', 'secretary', 'reviewer']],
    ['review.ledger', ['organiser', 'staffSecretary', 'chair', 'secretary', 'reviewer']],
  ])('allows %s to these and to nobody else: %j', (action, who) => {
    expect(allowed(action).toSorted()).toEqual(who.toSorted())
  })

  it.each([
    'readResults',
    'review.results',
    'review.formulas',
    'review.evidence',
    'review.receipt',
    'review.export',
    'review.ledger',
  ] as const)(
    'allows %s to nobody before the reveal, the chair and the organiser included',
    (action) => {
      expect(allowed(action, (target) => ({ ...target, revealed: false }))).toEqual([])
      expect(allowed(action, (target) => target)).toEqual([])
    },
  )

  it.each(['gather', 'goTo', 'turnChapter', 'turnSlide', 'exhibitAct'] as const)(
    'allows %s to nobody who does not lead at this moment',
    (action) => {
      expect(allowed(action, (target) => ({ ...target, leads: false }))).toEqual([])
    },
  )

  it('allows nobody who is not signed in what belongs to a person without an owner', () => {
    for (const action of ['intake.save', 'intake.submit', 'intake.upload'] as const)
      expect(can(action, nobody, {})).toBe(false)
  })

  it('never gives the audience more than a stranger among members may do', () => {
    const role = fc.constantFrom<GatheringRole>('audience')
    const target = fc.record({ leads: fc.boolean(), revealed: fc.boolean(), gatheringRole: role })
    fc.assert(
      fc.property(target, fc.constantFrom(...ACTIONS), (what, action) => {
        const open: Action[] = [
          'surface',
          'follow',
          'exhibitTakePart',
          'hear',
          'raiseHand',
          'react',
          'say',
          'gathering.seat',
          'gathering.read',
        ]
        const mayStranger = can(action, person(), {})
        expect(can(action, person(), what)).toBe(mayStranger || open.includes(action))
      }),
    )
  })

  it('leaves a draft to its writer until it is submitted (S10)', () => {
    const draft = (target: Target): Target => ({ ...target, unsubmitted: true })
    expect(allowed('intake.read', draft)).toEqual(['owner'])
    expect(allowed('check.read', draft)).toEqual([])
  })

  it('lets the deputy preside as the chair does, and nobody by it who is not of the panel', () => {
    const presiding = ['setPhase', 'addTime', 'pauseClock', 'readReadiness', 'decide'] as const
    const deputizes = (target: Target): Target => ({ ...target, deputizes: true })
    for (const action of presiding) {
      expect(allowed(action, deputizes)).toEqual(['chair', 'secretary', 'reviewer'])
      expect(allowed(action, (target) => ({ ...deputizes(target), recused: true }))).toEqual([])
    }
  })

  it.each<[Target['otherRole'], Who[]]>([
    ['reviewer', ['chair']],
    ['secretary', ['chair']],
    ['chair', ['chair']],
    ['presenter', []],
    ['audience', []],
    [undefined, []],
  ])('lets the chair of a review alone hand over to %s: %j', (otherRole, who) => {
    expect(allowed('deputize', (target) => ({ ...target, otherRole, isReview: true }))).toEqual(who)
    expect(allowed('deputize', (target) => ({ ...target, otherRole }))).toEqual([])
  })

  it.each<[boolean, Target['leaderRole'], boolean]>([
    [true, 'chair', false],
    [true, 'secretary', false],
    [true, 'presenter', true],
    [true, undefined, true],
    [false, 'chair', true],
  ])('in a review (%s) led by %s gives a presenter the lead: %s', (isReview, leaderRole, may) => {
    const scene = (target: Target): Target => ({ ...target, isReview, leaderRole })
    expect(allowed('lead', scene).includes('presenter')).toBe(may)
    expect(allowed('lead', scene)).toContain('chair')
  })
})
