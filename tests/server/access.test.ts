/** Nobody can act as somebody else, and what was given can be taken back (S2, S5, S7). */
import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import {
  WRONG_CODES_IN_ALL,
  WRONG_CODES_PER_ADDRESS,
  WRONG_PASSWORDS_PER_ACCOUNT,
} from '../../server/api/rate-limits.ts'
import { DEVICE_CODE_LENGTH_MS, issueDeviceCode } from '../../server/account/device-codes.ts'
import { kindOf } from '../../server/account/devices.ts'
import { createInvite, createPerson, redeemCode, signIn } from '../../server/account/invites.ts'
import { setPassphrase } from '../../server/account/passphrase.ts'
import { hashPassword } from '../../server/account/passwords.ts'
import { claimKey, loadSecretKey } from '../../server/account/secret-key.ts'
import { findActor } from '../../server/session/sessions.ts'
import { hashCode } from '../../server/session/tokens.ts'
import { inviteMember, reissueCode } from '../../server/gathering/invitations.ts'
import { readLedger } from '../../server/ledger/ledger-store.ts'
import type { Services } from '../../server/house/services.ts'
import type { Gathering } from '../../shared/protocol/api-gathering.ts'
import { CLOSE_SIGNED_OUT } from '../../shared/protocol/room-limits.ts'
import { DATABASES, openHouse, type House } from '../support/house.ts'
import { createMeetings, type Meetings } from '../support/meeting.ts'
import { must } from '../support/must.ts'
import { createActor, openGathering, outcomeOf, signInAs } from '../support/people.ts'
import { callApi, runHouse, type RunningHouse } from '../support/running-house.ts'

const DESK = { personId: null, device: 'computer' } as const
const soon = { timeout: 8000, interval: 20 }

describe.each(DATABASES)('a device code on %s', (kind) => {
  let house: House
  let services: Services
  beforeAll(async () => {
    house = await openHouse(kind)
    services = house.services
  })
  afterAll(() => house.close())

  it('leads the person’s next device in, once', async () => {
    const personId = await createActor(services, 'applicant')
    const { code } = await issueDeviceCode(services, { personId, goTo: '/apply' })
    const headset = { personId: null, device: 'headset' } as const
    const signedIn = await redeemCode(services, { code }, headset)
    expect(signedIn).toMatchObject({ personId, goTo: '/apply' })
    expect((await findActor(services, signedIn.token)).personId).toBe(personId)
    expect(await outcomeOf(redeemCode(services, { code }, DESK))).toBe('code-invalid')
  })

  it('ends with the next one, and after ten minutes', async () => {
    const personId = await createActor(services)
    const first = await issueDeviceCode(services, { personId, goTo: '/' })
    const second = await issueDeviceCode(services, { personId, goTo: '/' })
    expect(await outcomeOf(redeemCode(services, first, DESK))).toBe('code-invalid')
    house.wait(DEVICE_CODE_LENGTH_MS)
    expect(await outcomeOf(redeemCode(services, second, DESK))).toBe('code-invalid')
  })

  it('cannot be found from a copy of the database alone (S7)', async () => {
    const { code } = await issueDeviceCode(services, {
      personId: await createActor(services),
      goTo: '/',
    })
    const tables = ['setting', 'join_code', 'device_code', 'invite', 'person'] as const
    const rows = await Promise.all(
      tables.map((table) => services.db.selectFrom(table).selectAll().execute()),
    )
    const copy = JSON.stringify(rows)
    expect(copy).toContain(hashCode(code, services.secretKey))
    expect(copy).not.toContain(services.secretKey)
    const keys = [...copy.matchAll(/"([\w-]{20,})"/g)].map((match) => match[1] ?? '')
    for (const key of keys) expect(copy).not.toContain(hashCode(code, key))
  })
})

describe.each(DATABASES)('a passphrase of one’s own on %s', (kind) => {
  let house: RunningHouse
  let services: Services
  beforeAll(async () => {
    house = await runHouse(kind)
    services = house.services
  })
  afterAll(() => house.close())

  const set = (token: string, body: object) =>
    callApi(house.url, '/me/passphrase', { token, method: 'PUT', body })
  const passphrase = '三座大山 three hills'

  it('leads back to what was written after the only device signed out', async () => {
    const personId = await createActor(services, 'applicant')
    const token = await signInAs(services, personId)
    const body = { email: 'Wang@Example.com', passphrase }
    expect((await set(token, body)).status).toBe(200)
    const me = await (await callApi(house.url, '/me', { token })).json()
    expect(me).toMatchObject({ person: { email: 'wang@example.com' } })
    await callApi(house.url, '/sign-out', { token, method: 'POST' })
    const by = (typed: string) =>
      signIn(services, { email: 'wang@example.com', password: typed }, DESK)
    expect(await by(passphrase)).toMatchObject({ personId })
    expect(await outcomeOf(by('三座大山 three hill'))).toBe('sign-in-failed')
  })

  it('is changed only by who knows the one before, and takes no other person’s e-mail', async () => {
    const [own, other] = [await createActor(services), await createActor(services)]
    const [token, stranger] = [await signInAs(services, own), await signInAs(services, other)]
    const email = 'own@example.com'
    await set(token, { email, passphrase })
    const codeOf = async (answer: Promise<Response>) =>
      ((await (await answer).json()) as { data?: { code: string } }).data?.code
    const next = { email, passphrase: 'another sentence' }
    expect(await codeOf(set(token, next))).toBe('passphrase-wrong')
    expect(await codeOf(set(token, { ...next, current: 'a guess' }))).toBe('passphrase-wrong')
    expect(await codeOf(set(stranger, { email, passphrase }))).toBe('email-taken')
    expect((await set(token, { ...next, current: passphrase })).status).toBe(200)
    expect((await set('', { email: 'x@example.com', passphrase })).status).toBe(401)
    expect((await set(stranger, { email: 'x@example.com', passphrase: 'short' })).status).toBe(400)
  })

  it('ends when the staff gives the person a new way in', async () => {
    const staff = await createActor(services, 'secretary')
    const { id } = await openGathering(services, { roles: ['chair'] })
    const invitation = { gatheringId: id, name: '专家', role: 'reviewer' } as const
    const personId = must((await inviteMember(services, staff, invitation)).personId)
    const email = 'expert@example.com'
    await setPassphrase(services, { personId, email, passphrase, current: undefined })
    await reissueCode(services, staff, { gatheringId: id, personId })
    const entry = { email, password: passphrase }
    expect(await outcomeOf(signIn(services, entry, DESK))).toBe('sign-in-failed')
  })
})

describe.each(DATABASES)('a reissued way in on %s', (kind) => {
  let house: RunningHouse
  let services: Services
  let meetings: Meetings
  beforeAll(async () => {
    house = await runHouse(kind)
    services = house.services
    meetings = createMeetings(house)
  })
  afterEach(() => meetings.end())
  afterAll(() => house.close())

  it('ends the devices before it, stands in the ledger, and is shown to chair and person (S2)', async () => {
    const staff = await createActor(services, 'secretary')
    const { id } = await openGathering(services, { roles: ['chair'] })
    const invitation = { gatheringId: id, name: '专家', role: 'reviewer' } as const
    const first = await inviteMember(services, staff, invitation)
    const personId = must(first.personId)
    const old = await redeemCode(services, first, DESK)
    const again = await reissueCode(services, staff, { gatheringId: id, personId })
    expect((await findActor(services, old.token)).personId).toBeNull()
    expect((await readLedger(services.db, `gathering:${id}`)).at(-1)).toMatchObject({
      act: 'member.reissued',
      actor: staff,
      payload: { personId },
    })
    const fresh = await redeemCode(services, again, DESK)
    const answer = await callApi(house.url, `/gatherings/${id}`, { token: must(fresh.token) })
    const { members } = (await answer.json()) as Gathering
    expect(members.find((member) => member.personId === personId)).toMatchObject({
      reissuedAt: expect.any(Number),
      reissuedBy: expect.stringContaining('secretary'),
    })
    const guest = await meetings.comeIn(must(fresh.token), id)
    await expect.poll(() => guest.view().members.get(personId)?.reissuedAt, soon).toBeGreaterThan(0)
  })

  it('is refused while the person is in the room, and possible afterwards (S2)', async () => {
    const { id, people, tokens, here } = await meetings.meet(['chair', 'reviewer'])
    const staff = await createActor(services, 'secretary')
    const request = { gatheringId: id, personId: must(people[1]) }
    expect(await outcomeOf(reissueCode(services, staff, request))).toBe('person-seated')
    await must(here[1]).leave()
    await expect.poll(() => outcomeOf(reissueCode(services, staff, request)), soon).toBe('done')
    expect((await findActor(services, must(tokens[1]))).personId).toBeNull()
  })

  it('lists the devices of a person, of which each can be ended by that person alone (S7)', async () => {
    const personId = await createActor(services, 'applicant')
    const [desk, other] = [await signInAs(services, personId), await signInAs(services, personId)]
    const list = async (token: string) =>
      (await (await callApi(house.url, '/me/devices', { token })).json()) as {
        id: string
        here: boolean
      }[]
    const devices = await list(desk)
    expect(devices.map(({ here }) => here).toSorted()).toEqual([false, true])
    const away = must(devices.find(({ here }) => !here))
    const end = (token: string) =>
      callApi(house.url, `/me/devices/${away.id}`, { token, method: 'DELETE' })
    const stranger = await signInAs(services, await createActor(services))
    expect((await end(stranger)).status).toBe(404)
    expect((await end(desk)).status).toBe(200)
    expect((await findActor(services, other)).personId).toBeNull()
    expect(await list(desk)).toHaveLength(1)
  })

  it('takes a member out of the room and of the gathering, and closes the way back (S6, S7)', async () => {
    const { id, people, tokens, here } = await meetings.meet(['chair', 'secretary', 'reviewer'])
    const remove = (personId: string | undefined, token: string | undefined) =>
      callApi(house.url, `/gatherings/${id}/members/${personId}`, {
        token: must(token),
        method: 'DELETE',
      })
    expect((await remove(people[2], tokens[0])).status).toBe(403)
    expect((await remove(people[2], tokens[1])).status).toBe(200)
    expect(await must(here[2]).left).toBe(CLOSE_SIGNED_OUT)
    await expect(meetings.comeIn(tokens[2], id)).rejects.toThrow('No seat: 403')
  })

  it('lets a presenter mute and remove the audience, and nobody else (S6)', async () => {
    const roles = ['presenter', 'audience', 'audience', 'chair'] as const
    const { people, here } = await meetings.meet([...roles], 'roadshow')
    const [presenter, guest, other] = [must(here[0]), must(here[1]), must(here[2])]
    const [, guestId = '', , chairId = ''] = people
    const about = (personId: string) => ({ personId })
    expect(await guest.outcome('removeMember', about(must(people[2])))).toBe('not-allowed')
    expect(await presenter.outcome('removeMember', about(chairId))).toBe('not-allowed')
    expect(await presenter.outcome('muteMember', { personId: guestId, muted: true })).toBe('done')
    await expect.poll(() => other.view().members.get(guestId)?.muted, soon).toBe(true)
    const act = { submissionId: 's', exhibitId: 'e', act: {} }
    expect(await guest.outcome('exhibitTakePart', act)).toBe('not-allowed')
    expect(await other.outcome('exhibitTakePart', act)).toBe('not-found')
    expect(await presenter.outcome('removeMember', about(guestId))).toBe('done')
    expect(await guest.left).toBe(CLOSE_SIGNED_OUT)
  })
})

describe('signing in while others guess (S5)', () => {
  let house: RunningHouse
  let services: Services
  beforeAll(async () => {
    house = await runHouse('SQLite', { trustProxy: ['loopback'] })
    services = house.services
  })
  afterAll(() => house.close())

  const post = (path: string, body: unknown, from: string) =>
    callApi(house.url, path, { method: 'POST', body, headers: { 'x-forwarded-for': from } })
  const wrong = (from: string) => post('/codes/redeem', { code: '000000', name: '猜' }, from)

  it('takes links and passwords from an address that has spent its tries at codes', async () => {
    const from = '192.0.2.1'
    for (let i = 0; i < WRONG_CODES_PER_ADDRESS; i += 1) await wrong(from)
    expect((await wrong(from)).status).toBe(429)
    const { token } = await createInvite(services, services.db, {
      callRole: 'applicant',
      personId: null,
      name: '申报单位',
      goTo: '/apply',
      uses: 1,
    })
    expect((await post('/invites/redeem', { token }, from)).status).toBe(200)
    const passwordHash = await hashPassword('right horse')
    await createPerson(services.db, { name: '主办方', email: 'o@e.cn', passwordHash }, 0)
    const right = { email: 'o@e.cn', password: 'right horse' }
    expect((await post('/sign-in', right, from)).status).toBe(200)
  })

  it('keeps wrong tries although a right one came between', async () => {
    const from = '192.0.2.2'
    const { id } = await openGathering(services, { kind: 'roadshow', roles: ['presenter'] })
    const { code } = await reissueCode(services, 'staff', { gatheringId: id, personId: null })
    for (let i = 0; i < 5; i += 1) expect((await wrong(from)).status).toBe(410)
    expect((await post('/codes/redeem', { code, name: '甲' }, from)).status).toBe(200)
    for (let i = 5; i < WRONG_CODES_PER_ADDRESS; i += 1)
      expect((await wrong(from)).status).toBe(410)
    expect((await wrong(from)).status).toBe(429)
  })

  it('counts wrong passwords for an account from an address, and locks nobody else out of it', async () => {
    const passwordHash = await hashPassword('right horse')
    await createPerson(services.db, { name: '会务', email: 's@e.cn', passwordHash }, 0)
    const attempt = async (password: string, from: string) =>
      (await post('/sign-in', { email: 's@e.cn', password }, from)).status
    for (let i = 0; i < WRONG_PASSWORDS_PER_ACCOUNT; i += 1)
      expect(await attempt('wrong', '192.0.2.3')).toBe(401)
    expect(await attempt('right horse', '192.0.2.3')).toBe(429)
    expect(await attempt('right horse', '192.0.2.4')).toBe(200)
  })

  it('asks for the name with a personal code while many guess, and locks nobody', async () => {
    const { id } = await openGathering(services, { kind: 'roadshow', roles: ['presenter'] })
    const invitation = { gatheringId: id, name: '周组长', role: 'presenter' } as const
    const { code } = await inviteMember(services, await createActor(services), invitation)
    for (let i = 0; i <= WRONG_CODES_IN_ALL; i += 1) await wrong(`198.51.100.${i % 200}`)
    const from = '192.0.2.9'
    const outcome = async (name?: string) => {
      const answer = await post('/codes/redeem', { code, ...(name && { name }) }, from)
      const body = (await answer.json()) as { data?: { code: string } }
      return body.data?.code ?? answer.status
    }
    expect(await outcome()).toBe('code-needs-name')
    expect(await outcome('猜的')).toBe('code-invalid')
    expect(await outcome('周组长')).toBe(200)
  })
})

describe('the key of a house', () => {
  let house: House
  beforeAll(async () => {
    house = await openHouse('SQLite')
  })
  afterAll(() => house.close())

  it('is made once, for its owner’s eyes', async () => {
    const { config } = house.services
    const key = await loadSecretKey(config)
    expect(await loadSecretKey(config)).toBe(key)
    const mode = (file: string) =>
      stat(join(config.dataDir, file)).then((stats) => (stats.mode & 0o777).toString(8))
    expect([await mode('secret.key'), await mode('jiebang.sqlite'), await mode('.')]).toEqual([
      '600',
      '600',
      '700',
    ])
  })

  it('takes what the environment gives', async () => {
    const config = { dataDir: house.services.config.dataDir, secretKey: 'k'.repeat(40) }
    expect(await loadSecretKey(config)).toBe('k'.repeat(40))
  })

  it('is one for all processes of a database; a lost one ends the codes', async () => {
    const { services } = house
    await claimKey(services.db, 'first key', { shared: true })
    await expect(claimKey(services.db, 'other key', { shared: true })).rejects.toThrow('SECRET_KEY')
    const personId = await createActor(services)
    const { code } = await issueDeviceCode(services, { personId, goTo: '/' })
    await claimKey(services.db, 'other key', { shared: false })
    expect(await outcomeOf(redeemCode(services, { code }, DESK))).toBe('code-invalid')
    await claimKey(services.db, 'other key', { shared: true })
  })
})

describe('kindOf', () => {
  it.each([
    ['Mozilla/5.0 (X11; Linux x86_64; Quest 3) AppleWebKit OculusBrowser/40', 'headset'],
    ['Mozilla/5.0 (Linux; Android 12; PICO 4) AppleWebKit PicoBrowser/3', 'headset'],
    ['Mozilla/5.0 (iPhone; CPU iPhone OS 17_0 like Mac OS X) Mobile/15E148', 'phone'],
    ['Mozilla/5.0 (Windows NT 10.0; Win64; x64) Chrome/130', 'computer'],
    ['', 'computer'],
  ])('takes %s for a %s', (userAgent, kind) => {
    expect(kindOf(userAgent)).toBe(kind)
  })
})
