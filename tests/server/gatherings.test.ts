import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findActor, NOBODY, type SignedInActor } from '../../server/session/sessions.ts'
import { redeemCode, redeemInvite } from '../../server/account/invites.ts'
import {
  createGathering,
  describeGathering,
  findGathering,
  listGatherings,
  setGatheringStatus,
  updateGathering,
} from '../../server/gathering/gatherings.ts'
import { addMember } from '../../server/gathering/membership.ts'
import { inviteMember, reissueCode } from '../../server/gathering/invitations.ts'
import { setPhase } from '../../server/review/phases.ts'
import type { Services } from '../../server/house/services.ts'
import { draftOfRubric } from '../../shared/review/rubric-draft.ts'
import { DATABASES, openHouse, type House } from '../support/house.ts'
import { draftWith, fiveLevels } from '../support/rubrics.ts'
import {
  createActor,
  holdOf,
  openGathering,
  outcomeOf,
  publishScenario,
  saveDraft,
  signInAs,
} from '../support/people.ts'

const STAFF: SignedInActor = { ...NOBODY, personId: 'staff', roles: ['organiser'] }

describe.each(DATABASES)('gatherings on %s', (kind) => {
  let house: House
  let services: Services
  let actorId: string
  beforeAll(async () => {
    house = await openHouse(kind)
    services = house.services
    actorId = await createActor(services, 'secretary')
  })
  afterAll(() => house.close())

  const create = (gatheringKind: 'review' | 'roadshow' = 'review') =>
    createGathering(services, actorId, {
      kind: gatheringKind,
      title: '评审会',
      trackId: 'industry',
    })
  const read = async (id: string) =>
    describeGathering(services, await findGathering(services.db, id), STAFF)
  const update = (id: string, agenda: string[]) =>
    outcomeOf(updateGathering(services, actorId, { id, title: '评审会', agenda }))
  const weigh = async (id: string, weights: Record<string, number>) => {
    const rubric = await draftWith(services.db, id, { weights })
    return outcomeOf(updateGathering(services, actorId, { id, rubric }))
  }

  it('begins planned and empty, with the weights of the call marked as a default', async () => {
    const { id } = await create()
    expect(await read(id)).toMatchObject({
      kind: 'review',
      trackId: 'industry',
      status: 'planned',
      agenda: [],
      slides: [],
      rubric: { version: 1, isDefault: true, scale: { min: 0, max: 100, step: 1 } },
    })
  })

  it('refuses a track that the call does not have', async () => {
    const gathering = { kind: 'review', title: '甲', trackId: 'moon' } as const
    expect(await outcomeOf(createGathering(services, actorId, gathering))).toBe('bad-input')
  })

  it('keeps the agenda in the order given, each scenario once', async () => {
    const { id } = await create()
    const [a, b, c] = [
      await publishScenario(services),
      await publishScenario(services),
      await publishScenario(services),
    ]
    expect(await update(id, [c, a, b, a])).toBe('done')
    expect((await read(id)).agenda.map((item) => item.submissionId)).toEqual([c, a, b])
    expect(await update(id, [b, c])).toBe('done')
    expect((await read(id)).agenda.map((item) => item.submissionId)).toEqual([b, c])
  })

  it('takes no scenario that is not published, and then changes nothing', async () => {
    const { id } = await create()
    const shown = await publishScenario(services)
    const draft = await saveDraft(services, actorId)
    await update(id, [shown])
    expect(await update(id, [shown, draft.id])).toBe('bad-input')
    expect(await update(id, ['no-such-id'])).toBe('bad-input')
    expect((await read(id)).agenda.map((item) => item.submissionId)).toEqual([shown])
  })

  it('keeps items that have begun', async () => {
    const { id, items, people } = await openGathering(services, { items: 2 })
    const [first = '', second = ''] = items
    const hold = await holdOf(services, id)
    await setPhase(services, hold, {
      actor: people[0] ?? '',
      submissionId: first,
      phase: 'presenting',
    })
    expect(await update(id, [second])).toBe('wrong-stage')
    expect(await update(id, [second, first])).toBe('done')
    expect((await read(id)).agenda.map((item) => item.phase)).toEqual(['waiting', 'presenting'])
  })

  it('changes weights as a new version of the rubric', async () => {
    const { id } = await create()
    expect(await weigh(id, { leadership: 50, nonsense: 3 })).toBe('done')
    const { rubric } = await read(id)
    expect(rubric).toMatchObject({ version: 2, isDefault: false })
    expect(rubric.criteria.find((c) => c.id === 'leadership')?.weight).toBe(50)
    expect(rubric.criteria.some((c) => c.id === 'nonsense')).toBe(false)
    await weigh(id, { leadership: 50 })
    expect((await read(id)).rubric.version).toBe(2)
  })

  it("takes a rubric of the secretary's own, and says the whole of it in the ledger", async () => {
    const { id } = await create()
    const rubric = fiveLevels()
    await updateGathering(services, actorId, { id, rubric })
    const { version, isDefault, scale, criteria } = (await read(id)).rubric
    expect({ version, isDefault, scale }).toEqual({
      version: 2,
      isDefault: false,
      scale: { min: 1, max: 5, step: 1 },
    })
    expect(draftOfRubric({ scale, criteria })).toEqual(rubric)
    const entry = await services.db
      .selectFrom('ledger')
      .select('payload')
      .where('scope', '=', `gathering:${id}`)
      .where('act', '=', 'gathering.updated')
      .executeTakeFirstOrThrow()
    expect(JSON.parse(entry.payload)).toMatchObject({ rubric: { version: 2, criteria } })
  })

  it('is as in another gathering once that one is taken over', async () => {
    const [from, to] = [await create(), await create()]
    await updateGathering(services, actorId, { id: from.id, rubric: fiveLevels() })
    const source = (await read(from.id)).rubric
    await updateGathering(services, actorId, { id: to.id, rubric: draftOfRubric(source) })
    expect((await read(to.id)).rubric).toEqual(source)
    const standard = await draftWith(services.db, (await create()).id)
    await updateGathering(services, actorId, { id: to.id, rubric: standard })
    expect((await read(to.id)).rubric).toMatchObject({ version: 3, isDefault: true })
  })

  it('takes no change over one that was saved meanwhile (S10)', async () => {
    const { id } = await create()
    const { revision } = await read(id)
    const save = (title: string) =>
      outcomeOf(updateGathering(services, actorId, { id, revision, title }))
    expect(await save('第一位会务的标题')).toBe('done')
    expect(await save('第二位会务的标题')).toBe('revision-conflict')
    expect(await read(id)).toMatchObject({ title: '第一位会务的标题', revision: revision + 1 })
  })

  it('changes what is named and leaves the rest', async () => {
    const { id } = await create()
    const published = await publishScenario(services)
    await update(id, [published])
    await updateGathering(services, actorId, { id, timeOfDay: 'evening' })
    expect(await read(id)).toMatchObject({
      title: '评审会',
      timeOfDay: 'evening',
      agenda: [{ submissionId: published }],
    })
  })

  it('is lit by day until the secretary says otherwise, and stays so when something else changes', async () => {
    const { id } = await create()
    expect((await read(id)).timeOfDay).toBe('day')
    await updateGathering(services, actorId, {
      id,
      title: '评审会',
      agenda: [],
      timeOfDay: 'evening',
    })
    expect((await read(id)).timeOfDay).toBe('evening')
    await update(id, [])
    expect((await read(id)).timeOfDay).toBe('evening')
  })

  it('locks the rubric when scoring first begins, before any score', async () => {
    const { id, items, people } = await openGathering(services, { items: 2 })
    const [first = '', second = ''] = items
    const hold = await holdOf(services, id)
    const [actor = ''] = people
    await setPhase(services, hold, { actor, submissionId: first, phase: 'presenting' })
    expect(await weigh(id, { leadership: 30 })).toBe('done')
    await setPhase(services, hold, { actor, submissionId: first, phase: 'scoring' })
    expect(await weigh(id, { leadership: 40 })).toBe('rubric-locked')
    expect(await weigh(id, { leadership: 30 })).toBe('done')
    await setPhase(services, hold, { actor, submissionId: first, phase: 'closed' })
    await setPhase(services, hold, { actor, submissionId: second, phase: 'presenting' })
    expect(await weigh(id, { leadership: 40 })).toBe('rubric-locked')
    expect((await read(id)).rubric.version).toBe(2)
  })

  it('opens a review only with an agenda, a roadshow without one', async () => {
    const review = await create()
    const roadshow = await create('roadshow')
    const open = (id: string) =>
      outcomeOf(setGatheringStatus(services, actorId, { id, status: 'open' }))
    expect(await open(review.id)).toBe('agenda-empty')
    expect(await open(roadshow.id)).toBe('done')
    await update(review.id, [await publishScenario(services)])
    expect(await open(review.id)).toBe('done')
  })

  it('ends for good', async () => {
    const { id } = await openGathering(services)
    const set = (status: 'open' | 'ended') =>
      outcomeOf(setGatheringStatus(services, actorId, { id, status }))
    expect(await set('ended')).toBe('done')
    expect([await set('open'), await set('ended')]).toEqual(['wrong-stage', 'wrong-stage'])
  })

  it('keeps its title, agenda and weights once it has ended', async () => {
    const { id, items } = await openGathering(services)
    await setGatheringStatus(services, actorId, { id, status: 'ended' })
    expect(await update(id, items)).toBe('wrong-stage')
    expect(await weigh(id, { leadership: 99 })).toBe('wrong-stage')
  })

  it('is listed to staff and to its members', async () => {
    const { id, people } = await openGathering(services)
    const [reviewer = ''] = people
    const stranger = await createActor(services, 'applicant')
    const listed = async (personId: string) => {
      const actor = await findActor(services, await signInAs(services, personId))
      return (await listGatherings(services, actor)).some((line) => line.id === id)
    }
    expect([await listed(actorId), await listed(reviewer), await listed(stranger)]).toEqual([
      true,
      true,
      false,
    ])
  })

  it('changes the role of a present member', async () => {
    const { id, people } = await openGathering(services)
    const [personId = ''] = people
    const member = { gatheringId: id, personId, role: 'secretary', actorId } as const
    await services.db.transaction().execute((trx) => addMember(services, trx, member))
    const { members } = await read(id)
    expect(members).toHaveLength(people.length)
    expect(members.find((m) => m.personId === personId)?.role).toBe('secretary')
  })
})

/** A browser in which nobody is signed in. */
const DESK = { personId: null, device: 'computer' } as const

describe.each(DATABASES)('invitations on %s', (kind) => {
  let house: House
  let services: Services
  let actorId: string
  beforeAll(async () => {
    house = await openHouse(kind)
    services = house.services
    actorId = await createActor(services, 'secretary')
  })
  afterAll(() => house.close())

  it('give a link and a code that lead one person to one seat, once together (S2)', async () => {
    const { id } = await openGathering(services)
    const invite = { gatheringId: id, name: '专家', role: 'reviewer' } as const
    const { personId, url, code, qrSvg } = await inviteMember(services, actorId, invite)
    const signedIn = await redeemInvite(services, url.split('/').at(-1) ?? '', undefined, DESK)
    expect(signedIn).toMatchObject({ personId, name: '专家', goTo: `/gatherings/${id}` })
    expect(await outcomeOf(redeemCode(services, { code }, DESK))).toBe('code-invalid')
    const actor = await findActor(services, signedIn.token)
    expect(actor.memberships.get(id)).toBe('reviewer')
    expect(qrSvg).toMatch(/^<svg/)
  })

  it('give a new code that ends the earlier one', async () => {
    const { id } = await openGathering(services)
    const invite = { gatheringId: id, name: '专家', role: 'reviewer' } as const
    const { personId, code } = await inviteMember(services, actorId, invite)
    const again = await reissueCode(services, actorId, { gatheringId: id, personId })
    expect(await outcomeOf(redeemCode(services, { code }, DESK))).toBe('code-invalid')
    expect(await outcomeOf(redeemCode(services, { code: again.code }, DESK))).toBe('done')
  })

  it('give an audience code to a roadshow, never to a review', async () => {
    const review = await openGathering(services)
    const roadshow = await openGathering(services, { kind: 'roadshow' })
    const issue = (gatheringId: string) =>
      outcomeOf(reissueCode(services, actorId, { gatheringId, personId: null }))
    expect([await issue(review.id), await issue(roadshow.id)]).toEqual(['not-allowed', 'done'])
  })

  it('know nobody who is no member', async () => {
    const { id } = await openGathering(services)
    const request = { gatheringId: id, personId: actorId }
    expect(await outcomeOf(reissueCode(services, actorId, request))).toBe('not-found')
    const invite = { gatheringId: 'none', name: '甲', role: 'reviewer' } as const
    expect(await outcomeOf(inviteMember(services, actorId, invite))).toBe('not-found')
  })
})
