import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  mayKnow,
  type Knowing,
  type Stage,
  type Subject,
  type Viewer,
} from '../../../shared/audience/audience.ts'
import type { CallRole, GatheringRole } from '../../../shared/permission/permission.ts'

const viewer = (change: Partial<Viewer> = {}): Viewer => ({
  personId: 'me',
  callRoles: [],
  role: undefined,
  isReview: true,
  recused: new Set(),
  presents: new Set(),
  outside: false,
  ...change,
})
const viewers = {
  nobody: viewer({ personId: null }),
  stranger: viewer(),
  organiser: viewer({ callRoles: ['organiser'] }),
  chair: viewer({ role: 'chair' }),
  secretary: viewer({ role: 'secretary' }),
  reviewer: viewer({ role: 'reviewer' }),
  recused: viewer({ role: 'reviewer', recused: new Set(['a']) }),
  recusedChair: viewer({ role: 'chair', recused: new Set(['a']) }),
  recusedStaff: viewer({ callRoles: ['organiser'], recused: new Set(['a']) }),
  applicant: viewer({ role: 'presenter', presents: new Set(['a']) }),
  otherApplicant: viewer({ role: 'presenter', presents: new Set(['b']) }),
  roadshowPresenter: viewer({ role: 'presenter', isReview: false }),
  audience: viewer({ role: 'audience', isReview: false }),
  waiting: viewer({ role: 'presenter', presents: new Set(['a']), outside: true }),
}
type Who = keyof typeof viewers
const item: Subject = { of: 'item', submissionId: 'a' }
const sheet: Subject = { of: 'sheet', submissionId: 'a', personId: 'other' }
const result: Subject = { of: 'result', submissionId: 'a' }

const knowing = (subject: Subject, stage: Stage = {}): Partial<Record<Knowing, Who[]>> => {
  const found: Partial<Record<Knowing, Who[]>> = {}
  for (const who of Object.keys(viewers) as Who[])
    (found[mayKnow(viewers[who], subject, stage)] ??= []).push(who)
  return found
}

describe('mayKnow', () => {
  it('gives a gathering to its members and the staff', () => {
    expect(knowing({ of: 'gathering' }).nothing).toEqual(['nobody', 'stranger', 'waiting'])
    expect(knowing({ of: 'door' }).nothing).toEqual(['nobody', 'stranger'])
  })

  it('gives what the panel knows among itself to panel and staff', () => {
    expect(knowing({ of: 'panel' }).redacted).toBeUndefined()
    expect(knowing({ of: 'panel' }).nothing).toEqual([
      ...(['nobody', 'stranger', 'applicant', 'otherApplicant'] as const),
      ...(['roadshowPresenter', 'audience', 'waiting'] as const),
    ])
  })

  it('gives who waits outside the own turn and that there is a gathering, and nothing else', () => {
    const subjects: Subject[] = [
      ...([item, sheet, { ...sheet, personId: 'me' }, result, { of: 'gathering' }] as const),
      ...([{ of: 'panel' }, { of: 'member', personId: 'x', role: 'chair' }] as const),
      ...(['', 'a'] as const).flatMap((submissionId) =>
        [false, true].map((deliberation) => ({ of: 'talk', submissionId, deliberation }) as const),
      ),
      { of: 'lobby', submissionId: 'b' },
    ]
    for (const subject of subjects)
      expect([subject, mayKnow(viewers.waiting, subject, { revealed: true })]).toEqual([
        subject,
        'nothing',
      ])
    expect(mayKnow(viewers.waiting, { of: 'member', personId: 'me', role: 'presenter' })).toBe(
      'all',
    )
  })

  it('gives the turn of an item to its applicants alone, inside and outside', () => {
    expect(knowing({ of: 'lobby', submissionId: 'a' }).all).toEqual(['applicant', 'waiting'])
  })

  it('hides what is said between the items from applicants', () => {
    const talk: Subject = { of: 'talk', submissionId: '', deliberation: false }
    expect(knowing(talk).all).not.toContain('applicant')
    expect(knowing(talk).all).toContain('reviewer')
  })

  it('gives who waits to those who keep the door, and an applicant to nobody who is recused', () => {
    const member = { of: 'member', personId: 'x', role: 'presenter', presents: 'a' } as const
    expect(knowing({ ...member, outside: true }).all).toEqual([
      ...(['organiser', 'chair', 'secretary'] as const),
    ])
    expect(knowing({ ...member, outside: true }).redacted).toBeUndefined()
    for (const who of ['recused', 'recusedChair'] as const)
      expect(mayKnow(viewers[who], { ...member, outside: false })).toBe('nothing')
    expect(mayKnow(viewers.reviewer, { ...member, outside: false })).toBe('all')
  })

  it('gives an item to members, that there is one to who is recused, and none to other applicants', () => {
    expect(knowing(item)).toEqual({
      nothing: ['nobody', 'stranger', 'otherApplicant', 'waiting'],
      redacted: ['recused', 'recusedChair', 'recusedStaff'],
      all: [
        ...(['organiser', 'chair', 'secretary', 'reviewer', 'applicant'] as const),
        ...(['roadshowPresenter', 'audience'] as const),
      ],
    })
  })

  it('gives an applicant the name of who presides and the own, of others the role', () => {
    const of = (personId: string, role: GatheringRole): Subject => ({
      of: 'member',
      personId,
      role,
    })
    expect(mayKnow(viewers.applicant, of('x', 'chair'))).toBe('all')
    expect(mayKnow(viewers.applicant, of('me', 'presenter'))).toBe('all')
    for (const role of ['reviewer', 'secretary', 'presenter', 'audience'] as const)
      expect(mayKnow(viewers.applicant, of('x', role))).toBe('redacted')
    expect(mayKnow(viewers.roadshowPresenter, of('x', 'audience'))).toBe('all')
  })

  it('gives a sheet to its author alone before the reveal, then to panel and staff', () => {
    expect(knowing(sheet).all).toBeUndefined()
    expect(knowing({ ...sheet, personId: 'me' }).all).toContain('reviewer')
    expect(knowing(sheet, { revealed: true }).all).toEqual([
      'organiser',
      'chair',
      'secretary',
      'reviewer',
    ])
  })

  it('gives results to panel and staff once they are revealed', () => {
    expect(knowing(result).all).toBeUndefined()
    expect(knowing(result, { revealed: true }).all).toEqual([
      'organiser',
      'chair',
      'secretary',
      'reviewer',
    ])
  })

  const anyViewer = fc.record({
    personId: fc.option(fc.constantFrom('me', 'other')),
    callRoles: fc.subarray<CallRole>(['organiser', 'secretary', 'applicant']),
    role: fc.option(
      fc.constantFrom<GatheringRole>('chair', 'secretary', 'reviewer', 'presenter', 'audience'),
      { nil: undefined },
    ),
    isReview: fc.boolean(),
    presents: fc.subarray(['a', 'b']).map((ids) => new Set(ids)),
    recused: fc.subarray(['a', 'b']).map((ids) => new Set(ids)),
    outside: fc.boolean(),
  })
  const anySubject = fc.constantFrom<Subject>(item, sheet, { ...sheet, personId: 'me' }, result)

  it('gives nobody anything of an item from which they are recused, whoever they are', () => {
    fc.assert(
      fc.property(anyViewer, anySubject, fc.boolean(), (who, subject, revealed) => {
        const recused = { ...who, recused: new Set(['a']) }
        expect(mayKnow(recused, subject, { revealed })).not.toBe('all')
      }),
    )
  })

  it('never gives more for being recused', () => {
    const order: Knowing[] = ['nothing', 'redacted', 'all']
    fc.assert(
      fc.property(anyViewer, anySubject, fc.boolean(), (who, subject, revealed) => {
        const free = mayKnow({ ...who, recused: new Set() }, subject, { revealed })
        const bound = mayKnow({ ...who, recused: new Set(['a']) }, subject, { revealed })
        expect(order.indexOf(bound)).toBeLessThanOrEqual(order.indexOf(free))
      }),
    )
  })
})
