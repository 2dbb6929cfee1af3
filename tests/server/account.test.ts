import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  AUDIENCE_CODE_LENGTH_MS,
  AUDIENCE_CODE_USES,
  createInvite,
  createPerson,
  INVITE_LENGTH_MS,
  issueCode,
  PERSON_CODE_LENGTH_MS,
  redeemCode,
  redeemInvite,
  type Redeemer,
  signIn,
  type NewInvite,
} from '../../server/account/invites.ts'
import { checkPassword, hashPassword } from '../../server/account/passwords.ts'
import {
  describeMe,
  endSession,
  findActor,
  NOBODY,
  SESSION_LENGTH_MS,
  startSession,
} from '../../server/session/sessions.ts'
import { createCode } from '../../server/session/tokens.ts'
import { addMember } from '../../server/gathering/membership.ts'
import type { Services } from '../../server/house/services.ts'
import { DATABASES, openHouse, type House } from '../support/house.ts'
import { must } from '../support/must.ts'
import { createActor, openGathering, outcomeOf } from '../support/people.ts'

/** A browser in which nobody is signed in. */
const DESK: Redeemer = { personId: null, device: 'computer' }

const invite = (services: Services, change: Partial<NewInvite> = {}) =>
  createInvite(services, services.db, {
    callRole: 'applicant',
    personId: null,
    name: '申报单位',
    goTo: '/apply',
    uses: 2,
    ...change,
  })

describe.each(DATABASES)('redeemInvite on %s', (kind) => {
  let house: House
  let services: Services
  beforeAll(async () => {
    house = await openHouse(kind)
    services = house.services
  })
  afterAll(() => house.close())

  it('makes a person with the role, signed in, on the page the invite is for', async () => {
    const { token } = await invite(services)
    const signedIn = await redeemInvite(services, token, '甲', DESK)
    expect(signedIn).toMatchObject({ name: '甲', goTo: '/apply' })
    const actor = await findActor(services, signedIn.token)
    expect(actor).toMatchObject({ personId: signedIn.personId, name: '甲', roles: ['applicant'] })
  })

  it('makes an account of each use of a link for many (S7)', async () => {
    const { token } = await invite(services)
    const both = await Promise.all([
      redeemInvite(services, token, '甲', DESK),
      redeemInvite(services, token, '乙', DESK),
    ])
    expect(new Set(both.map((one) => one.personId)).size).toBe(2)
    expect(both.map((one) => one.name)).toEqual(['甲', '乙'])
  })

  it('opens a link for one person once, and again on the device that used it (S2)', async () => {
    const personId = await createActor(services)
    const { token } = await invite(services, { personId, uses: 1 })
    const first = await redeemInvite(services, token, undefined, DESK)
    expect(first.personId).toBe(personId)
    const again = await redeemInvite(services, token, undefined, { ...DESK, personId })
    expect(again).toMatchObject({ personId, token: undefined, goTo: '/apply' })
    expect(await outcomeOf(redeemInvite(services, token, '甲', DESK))).toBe('invite-invalid')
    const other = { ...DESK, personId: await createActor(services) }
    expect(await outcomeOf(redeemInvite(services, token, '甲', other))).toBe('invite-invalid')
  })

  it('ends after as many uses as it was made for, also at once', async () => {
    const { token } = await invite(services, { uses: 3 })
    const outcomes = await Promise.all(
      Array.from({ length: 8 }, () => outcomeOf(redeemInvite(services, token, undefined, DESK))),
    )
    expect(outcomes.filter((outcome) => outcome === 'done')).toHaveLength(3)
    expect(outcomes.filter((outcome) => outcome === 'invite-invalid')).toHaveLength(5)
  })

  it('refuses an invite that has expired, and takes it a moment before', async () => {
    const { token, expiresAt } = await invite(services)
    expect(expiresAt).toBe(services.now() + INVITE_LENGTH_MS)
    house.wait(INVITE_LENGTH_MS - 1)
    expect(await outcomeOf(redeemInvite(services, token, '甲', DESK))).toBe('done')
    house.wait(1)
    expect(await outcomeOf(redeemInvite(services, token, '甲', DESK))).toBe('invite-invalid')
  })

  it('refuses a token that nobody made', async () => {
    expect(await outcomeOf(redeemInvite(services, 'x'.repeat(32), '甲', DESK))).toBe(
      'invite-invalid',
    )
  })

  it('keeps no token that would sign anybody in', async () => {
    const { token } = await invite(services)
    const { token: session } = await redeemInvite(services, token, '甲', DESK)
    const rows = [
      ...(await services.db.selectFrom('invite').selectAll().execute()),
      ...(await services.db.selectFrom('session').selectAll().execute()),
    ]
    for (const secret of [token, must(session)]) expect(JSON.stringify(rows)).not.toContain(secret)
  })
})

describe.each(DATABASES)('redeemCode on %s', (kind) => {
  let house: House
  let services: Services
  let gathering: Awaited<ReturnType<typeof openGathering>>
  beforeAll(async () => {
    house = await openHouse(kind)
    services = house.services
    gathering = await openGathering(services, { kind: 'roadshow', roles: ['presenter', 'chair'] })
  })
  afterAll(() => house.close())

  const codeFor = (personId: string | null) =>
    issueCode(services, services.db, {
      gatheringId: gathering.id,
      role: personId === null ? 'audience' : 'presenter',
      personId,
    })

  it('signs the invited person in once', async () => {
    const [personId = ''] = gathering.people
    const { code } = await codeFor(personId)
    const signedIn = await redeemCode(services, { code, name: '别的名字' }, DESK)
    expect(signedIn).toMatchObject({ personId, goTo: `/gatherings/${gathering.id}` })
    expect(await outcomeOf(redeemCode(services, { code, name: '甲' }, DESK))).toBe('code-invalid')
  })

  it('signs one of two in who use a person’s code at once', async () => {
    const { code } = await codeFor(gathering.people[0] ?? '')
    const outcomes = await Promise.all(
      [1, 2].map(() => outcomeOf(redeemCode(services, { code, name: '甲' }, DESK))),
    )
    expect(outcomes.toSorted()).toEqual(['code-invalid', 'done'])
  })

  it('takes an audience code many times, each time for a new member of the audience', async () => {
    const { code, expiresAt } = await codeFor(null)
    expect(expiresAt).toBe(services.now() + AUDIENCE_CODE_LENGTH_MS)
    const guests = await Promise.all(
      ['甲', '乙', '丙'].map((name) => redeemCode(services, { code, name }, DESK)),
    )
    expect(new Set(guests.map((g) => g.personId)).size).toBe(3)
    for (const guest of guests) {
      const actor = await findActor(services, guest.token)
      expect(actor.roles).toEqual([])
      expect([...actor.memberships]).toEqual([[gathering.id, 'audience']])
    }
    const row = await services.db
      .selectFrom('join_code')
      .select('uses_left')
      .where('person_id', 'is', null)
      .executeTakeFirstOrThrow()
    expect(row.uses_left).toBe(AUDIENCE_CODE_USES - 3)
  })

  it('keeps the role of a member who uses a person’s code', async () => {
    const chair = gathering.people[1] ?? ''
    const { code } = await codeFor(chair)
    const { token } = await redeemCode(services, { code, name: undefined }, DESK)
    expect((await findActor(services, token)).memberships.get(gathering.id)).toBe('chair')
  })

  it('refuses a wrong code, and the earlier one after a new one', async () => {
    const personId = gathering.people[0] ?? ''
    const { code: earlier } = await codeFor(personId)
    const { code } = await codeFor(personId)
    expect(await outcomeOf(redeemCode(services, { code: earlier, name: '甲' }, DESK))).toBe(
      'code-invalid',
    )
    const wrong = String((Number(code) + 1) % 1_000_000).padStart(6, '0')
    expect(await outcomeOf(redeemCode(services, { code: wrong, name: '甲' }, DESK))).toBe(
      'code-invalid',
    )
    expect(await outcomeOf(redeemCode(services, { code, name: '甲' }, DESK))).toBe('done')
  })

  it('refuses a code that has expired', async () => {
    const { code } = await codeFor(gathering.people[0] ?? '')
    house.wait(PERSON_CODE_LENGTH_MS)
    expect(await outcomeOf(redeemCode(services, { code, name: '甲' }, DESK))).toBe('code-invalid')
  })

  it('stores no code as it is typed', async () => {
    const { code } = await codeFor(null)
    const rows = await services.db.selectFrom('join_code').selectAll().execute()
    expect(rows.map((row) => row.code_hash)).not.toContain(code)
    expect(rows.every((row) => /^[0-9a-f]{64}$/.test(row.code_hash))).toBe(true)
  })
})

describe('createCode', () => {
  it('draws six digits, leading zeros included', () => {
    const codes = Array.from({ length: 2000 }, createCode)
    expect(codes.every((code) => /^\d{6}$/.test(code))).toBe(true)
    expect(codes.some((code) => code.startsWith('0'))).toBe(true)
  })
})

describe.each(DATABASES)('signIn on %s', (kind) => {
  let house: House
  let services: Services
  beforeAll(async () => {
    house = await openHouse(kind)
    services = house.services
    const passwordHash = await hashPassword('right horse')
    const staff = { name: '主办方', email: 'Org@Example.com', passwordHash }
    await createPerson(services.db, staff, services.now())
    await createPerson(services.db, { name: '无密码', email: 'none@example.com' }, services.now())
  })
  afterAll(() => house.close())

  it('takes the right password, whatever the case of the e-mail', async () => {
    const signedIn = await signIn(
      services,
      { email: ' ORG@example.com ', password: 'right horse' },
      DESK,
    )
    expect((await findActor(services, signedIn.token)).name).toBe('主办方')
  })

  it.each([
    ['a wrong password', 'org@example.com', 'wrong horse'],
    ['an empty password', 'org@example.com', ''],
    ['an unknown e-mail', 'nobody@example.com', 'right horse'],
    ['a person without a password', 'none@example.com', ''],
  ])('refuses %s with one and the same answer', async (_, email, password) => {
    expect(await outcomeOf(signIn(services, { email: email, password: password }, DESK))).toBe(
      'sign-in-failed',
    )
  })
})

describe('checkPassword', () => {
  it('holds for the password alone, in argon2id with 19 MiB', async () => {
    const stored = await hashPassword('口令 password')
    expect(stored).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/)
    expect(await checkPassword(stored, '口令 password')).toBe(true)
    expect(await checkPassword(stored, '口令 Password')).toBe(false)
    expect(await checkPassword(null, '')).toBe(false)
  })
})

describe.each(DATABASES)('findActor on %s', (kind) => {
  let house: House
  let services: Services
  beforeAll(async () => {
    house = await openHouse(kind)
    services = house.services
  })
  afterAll(() => house.close())

  it('knows roles and memberships, and forgets the session that is ended', async () => {
    const personId = await createActor(services, 'organiser', 'applicant')
    const { id: gatheringId } = await openGathering(services)
    await addMember(services, services.db, {
      gatheringId,
      personId,
      role: 'reviewer',
      actorId: personId,
    })
    const token = await startSession(services, services.db, personId)
    const other = await startSession(services, services.db, personId)
    const me = describeMe(await findActor(services, token))
    expect(me).toMatchObject({
      person: { id: personId },
      gatherings: [{ id: gatheringId, role: 'reviewer' }],
    })
    expect(me.roles.toSorted()).toEqual(['applicant', 'organiser'])
    await endSession(services, token)
    expect(await findActor(services, token)).toEqual(NOBODY)
    expect((await findActor(services, other)).personId).toBe(personId)
  })

  it('knows nobody by no token, a wrong one or one that has expired', async () => {
    const personId = await createActor(services)
    const token = await startSession(services, services.db, personId)
    for (const wrong of [undefined, '', 'x', `${token}x`])
      expect(await findActor(services, wrong)).toEqual(NOBODY)
    house.wait(SESSION_LENGTH_MS - 1)
    expect((await findActor(services, token)).personId).toBe(personId)
    house.wait(1)
    expect(await findActor(services, token)).toEqual(NOBODY)
  })
})
