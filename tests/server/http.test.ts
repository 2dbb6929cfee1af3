import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createPerson, grantCallRole } from '../../server/account/invites.ts'
import { hashPassword } from '../../server/account/passwords.ts'
import { BODY_MAX_BYTES } from '../../server/api/api-routes.ts'
import { submitSubmission } from '../../server/intake/submissions.ts'
import { KINDS } from '../../shared/exhibit/kinds.ts'
import { WRONG_CODES_PER_ADDRESS } from '../../server/api/rate-limits.ts'
import type { Services } from '../../server/house/services.ts'
import {
  createActor,
  openGathering,
  publishScenario,
  saveDraft,
  signInAs,
} from '../support/people.ts'
import { callApi, cookieOf, runHouse, type RunningHouse } from '../support/running-house.ts'
import { fitForm } from '../support/sample-call.ts'

let house: RunningHouse
let services: Services
beforeAll(async () => {
  house = await runHouse('SQLite')
  services = house.services
})
afterAll(() => house.close())

const tokenOf = async (...roles: Parameters<typeof createActor>[1][]) =>
  signInAs(services, await createActor(services, ...roles))
const refusalOf = async (answer: Response) => {
  const body = (await answer.json()) as { code: string; data?: { code: string } }
  return [answer.status, body.code, body.data?.code]
}

describe('the API', () => {
  it('tells everybody the call and the published scenarios', async () => {
    const id = await publishScenario(services)
    const call = await callApi(house.url, '/call')
    expect(await call.json()).toMatchObject({ version: 1, call: { id: services.current.id } })
    const scenarios = (await (await callApi(house.url, '/scenarios')).json()) as { id: string }[]
    expect(scenarios.map((s) => s.id)).toContain(id)
    expect((await callApi(house.url, `/scenarios/${id}`)).status).toBe(200)
  })

  it('shows no contact, code or receipt of a published scenario', async () => {
    const id = await publishScenario(services)
    const { contact, leadUnitCode } = fitForm()
    for (const path of ['/scenarios', `/scenarios/${id}`, '/pavilions']) {
      const text = await (await callApi(house.url, path)).text()
      for (const secret of [contact.phone, contact.email, leadUnitCode, 'JB2025-'])
        expect(text).not.toContain(secret)
    }
  })

  it('describes itself', async () => {
    const document = (await (await callApi(house.url, '/openapi.json')).json()) as { paths: object }
    expect(Object.keys(document.paths)).toContain('/gatherings/{id}/seat')
  })

  it('publishes what a manifest may be', async () => {
    const answer = await fetch(`${house.url}/exhibit.schema.json`)
    expect(answer.headers.get('content-type')).toMatch('application/schema+json')
    const { items } = (await answer.json()) as {
      items: { oneOf: { properties: { kind: { const: string } } }[] }
    }
    const kinds = items.oneOf.map(({ properties }) => properties.kind.const)
    expect(kinds.toSorted()).toEqual(Object.keys(KINDS).toSorted())
  })

  it.each([
    ['GET', '/submissions'],
    ['POST', '/submissions'],
    ['GET', '/checks'],
    ['GET', '/gatherings'],
    ['POST', '/gatherings/any/seat'],
    ['GET', '/gatherings/any/results.csv'],
    ['GET', '/gatherings/any/results.json'],
    ['GET', '/gatherings/any/ledger.json'],
  ])('asks for a sign-in at %s %s', async (method, path) => {
    const answer = await callApi(house.url, path, { method })
    expect(await refusalOf(answer)).toEqual([401, 'REFUSED', 'sign-in-needed'])
  })

  it('keeps a draft to its owner, and from the submission on to the staff too (S10)', async () => {
    const ownerId = await createActor(services, 'applicant')
    const { id, revision } = await saveDraft(services, ownerId)
    const read = async (token: string) =>
      (await callApi(house.url, `/submissions/${id}`, { token })).status
    expect(await read(await signInAs(services, ownerId))).toBe(200)
    const organiser = await tokenOf('organiser')
    expect(await read(organiser)).toBe(403)
    expect((await callApi(house.url, `/checks/${id}`, { token: organiser })).status).toBe(403)
    expect(await read(await tokenOf('applicant'))).toBe(403)
    await submitSubmission(services, ownerId, { id, revision })
    expect(await read(organiser)).toBe(200)
    const body = { revision, form: fitForm(), exhibits: [] }
    const save = { method: 'PUT', body, token: organiser }
    expect((await callApi(house.url, `/submissions/${id}`, save)).status).toBe(403)
  })

  it('takes a form through the API and refuses one that is no form', async () => {
    const token = await tokenOf('applicant')
    const made = await callApi(house.url, '/submissions', { method: 'POST', token })
    const { id, revision } = (await made.json()) as { id: string; revision: number }
    const save = (body: unknown) =>
      callApi(house.url, `/submissions/${id}`, { method: 'PUT', token, body })
    const saved = await save({ revision, form: fitForm(), exhibits: [] })
    expect(await saved.json()).toMatchObject({ revision: revision + 1, findings: [] })
    const wrong = await save({ revision: 'two', form: 5, exhibits: {} })
    expect(await refusalOf(wrong)).toEqual([400, 'REFUSED', 'bad-input'])
    const endless = await save({
      revision: revision + 1,
      form: { ...fitForm(), scenarioName: '长'.repeat(501) },
      exhibits: [],
    })
    expect(await endless.json()).toMatchObject({
      data: { code: 'text-too-long', figures: { limit: 500 } },
    })
  })

  it('refuses JSON that is none as bad input', async () => {
    const answer = await fetch(`${house.url}/api/codes/redeem`, {
      method: 'POST',
      headers: { 'x-requested-with': 'jiebang', 'content-type': 'application/json' },
      body: '{"code":',
    })
    expect(answer.status).toBe(400)
    expect(await answer.text()).not.toMatch(/\bat .*:\d+/)
  })

  it('refuses a body over its limit, whether or not it says its length', async () => {
    const headers = { 'x-requested-with': 'jiebang', 'content-type': 'application/json' }
    const large = JSON.stringify({ code: 'x'.repeat(BODY_MAX_BYTES + 1) })
    const told = await fetch(`${house.url}/api/codes/redeem`, {
      method: 'POST',
      headers,
      body: large,
    })
    expect(await refusalOf(told)).toEqual([413, 'REFUSED', 'text-too-long'])
    const untold = await fetch(`${house.url}/api/codes/redeem`, {
      method: 'POST',
      headers,
      body: new Blob([large]).stream(),
      duplex: 'half',
    } as RequestInit)
    expect(untold.status).toBe(413)
  })

  it('answers in the language asked for', async () => {
    const text = async (language: string) => {
      const headers = { 'accept-language': language }
      const answer = await callApi(house.url, '/gatherings', { headers })
      return ((await answer.json()) as { message: string }).message
    }
    expect(await text('en-GB')).toMatch(/^Please sign in/)
    expect(await text('zh-CN')).toMatch(/请先登录/)
  })

  it('answers a path that is not there with not-found', async () => {
    expect(await refusalOf(await callApi(house.url, '/nothing'))).toEqual([
      404,
      'REFUSED',
      'not-found',
    ])
  })

  it('takes a cookie it cannot read for no session', async () => {
    const headers = { cookie: 'jiebang_session=%E0%A4%A' }
    const answer = await callApi(house.url, '/me', { headers })
    expect(answer.status).toBe(200)
    expect(await answer.json()).toMatchObject({ person: null })
  })

  it('says nothing of its insides when something breaks', async () => {
    for (const path of [
      '/scenarios/%00',
      '/gatherings/%F0/results',
      `/scenarios/${'x'.repeat(500)}`,
    ]) {
      const answer = await callApi(house.url, path)
      const text = await answer.text()
      expect(answer.status).toBeLessThan(500)
      expect(text).not.toMatch(/node_modules|\.ts:|at \w+ \(|SQLITE/)
    }
  })
})

describe('sign-in', () => {
  it('sets a cookie that scripts cannot read, and sign-out ends the session', async () => {
    const passwordHash = await hashPassword('right horse battery')
    const person = { name: '主办方', email: 'o@example.com', passwordHash }
    const id = await createPerson(services.db, person, services.now())
    await grantCallRole(services.db, services.current.id, id, 'organiser')
    const body = { email: 'o@example.com', password: 'right horse battery' }
    const answer = await callApi(house.url, '/sign-in', { method: 'POST', body })
    expect(await answer.json()).toMatchObject({ me: { person: { id }, roles: ['organiser'] } })
    const cookie = answer.headers.get('set-cookie') ?? ''
    expect(cookie).toMatch(
      /^jiebang_session=[\w-]{32}; Path=\/; HttpOnly; SameSite=Lax; Max-Age=\d+$/,
    )
    const token = /=([\w-]+);/.exec(cookie)?.[1] ?? ''
    expect((await callApi(house.url, '/checks', { token })).status).toBe(200)
    await callApi(house.url, '/sign-out', { method: 'POST', token })
    expect((await callApi(house.url, '/checks', { token })).status).toBe(401)
  })
})

describe('refuseForeignPages', () => {
  const post = (headers: Record<string, string>) =>
    fetch(`${house.url}/api/sign-out`, { method: 'POST', headers })

  it('takes a change from our own page', async () => {
    const own = { 'x-requested-with': 'jiebang', origin: house.url }
    expect((await post(own)).status).toBe(200)
  })

  it.each<[string, Record<string, string>]>([
    ['without our header', {}],
    ['from a foreign page', { 'x-requested-with': 'x', origin: 'https://evil.example' }],
    ['from another port', { 'x-requested-with': 'x', origin: 'http://127.0.0.1:1' }],
    ['from a page without an origin', { 'x-requested-with': 'x', origin: 'null' }],
    ['as a form', { 'content-type': 'application/x-www-form-urlencoded' }],
  ])('refuses a change %s', async (_, headers) => {
    expect(await refusalOf(await post(headers))).toEqual([403, 'REFUSED', 'not-allowed'])
  })

  it('refuses uploads without our header', async () => {
    const answer = await fetch(`${house.url}/api/uploads`, { method: 'POST' })
    expect(answer.status).toBe(403)
  })
})

describe('headers', () => {
  it('keep everything on our own origin', async () => {
    const { headers } = await callApi(house.url, '/call')
    expect(headers.get('content-security-policy')).toMatch(/^default-src 'self';script-src 'self'/)
    expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'")
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('referrer-policy')).toBe('same-origin')
    expect(headers.get('x-powered-by')).toBeNull()
  })

  it.each(['/api/call', '/api/me', '/healthz', '/readyz', '/metrics', '/matchmake/join/gathering'])(
    'let no foreign page read %s',
    async (path) => {
      for (const method of ['GET', 'OPTIONS', 'POST']) {
        const answer = await fetch(house.url + path, {
          method,
          headers: { origin: 'https://evil.example' },
        })
        expect([method, answer.headers.get('access-control-allow-origin')]).toEqual([method, null])
        expect([method, answer.headers.get('access-control-allow-credentials')]).toEqual([
          method,
          null,
        ])
      }
    },
  )
})

describe('the matchmaker of the room library', () => {
  it.each(['joinOrCreate', 'create', 'join', 'joinById', 'reconnect'])(
    'gives nobody a seat by %s',
    async (method) => {
      const { id } = await openGathering(services)
      const token = await tokenOf('organiser')
      const answer = await fetch(`${house.url}/matchmake/${method}/gathering`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', cookie: cookieOf(token) },
        body: JSON.stringify({ gatheringId: id }),
      })
      expect(answer.status).toBeGreaterThanOrEqual(400)
      expect(await answer.text()).not.toMatch(/sessionId|roomId/)
    },
  )
})

describe('healthRoutes', () => {
  it('answer that the process lives, that it can work, and its figures', async () => {
    expect(await (await fetch(`${house.url}/healthz`)).text()).toBe('ok\n')
    const ready = await fetch(`${house.url}/readyz`)
    expect([ready.status, await ready.json()]).toEqual([
      200,
      { ready: true, database: true, stopping: false },
    ])
    const metrics = await (await fetch(`${house.url}/metrics`)).text()
    expect(metrics).toMatch(/^jiebang_http_requests_total\{method="GET",status="200"\} \d+$/m)
    expect(metrics).toMatch(/^jiebang_room_connections \d+$/m)
  })
})

describe('rate limits', () => {
  it('end guessing at codes, and say how long', async () => {
    const guess = () =>
      callApi(house.url, '/codes/redeem', { method: 'POST', body: { code: '000000' } })
    const statuses: number[] = []
    for (let i = 0; i < WRONG_CODES_PER_ADDRESS + 1; i += 1) statuses.push((await guess()).status)
    expect(statuses.at(0)).toBe(410)
    const last = await guess()
    expect(await refusalOf(last)).toEqual([429, 'REFUSED', 'too-many-requests'])
  })
})
