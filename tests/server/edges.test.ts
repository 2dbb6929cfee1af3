/** What somebody does at the edges of the house: odd paths, foreign names, too much at once (S11). */
import { request } from 'node:http'
import { WebSocket } from 'ws'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { EXPORTS_PER_MINUTE } from '../../server/api/rate-limits.ts'
import { OPEN_UPLOADS_MAX } from '../../server/assets/open-uploads.ts'
import { PERSON_MAX_BYTES, refuseOverQuota, TARGET_MAX_BYTES } from '../../server/assets/quotas.ts'
import { createStreamPlaces } from '../../server/feeds/stream-places.ts'
import { setPhase } from '../../server/review/phases.ts'
import { isOwnHost, isOwnOrigin } from '../../server/own-names.ts'
import type { Services } from '../../server/house/services.ts'
import { createPng } from '../support/glb.ts'
import { must } from '../support/must.ts'
import {
  createActor,
  holdOf,
  openGathering,
  outcomeOf,
  saveDraft,
  signInAs,
} from '../support/people.ts'
import {
  callApi,
  cookieOf,
  reserveSeat,
  runHouse,
  type RunningHouse,
} from '../support/running-house.ts'

let house: RunningHouse
let services: Services
beforeAll(async () => {
  house = await runHouse('SQLite')
  services = house.services
})
afterAll(() => house.close())

/** A request whose Host header is free to choose. */
const statusOf = (path: string, headers: Record<string, string>): Promise<number> =>
  new Promise((resolve, reject) => {
    const asked = request(house.url + path, { headers }, (answer) => {
      answer.resume()
      resolve(answer.statusCode ?? 0)
    })
    asked.on('error', reject).end()
  })

describe('paths that cannot be read', () => {
  it.each([
    '/api/feeds/%E0%A4%A/line/events',
    '/api/feeds/%/x',
    '/api/gatherings/%E0%A4%A/results.csv',
    '/api/gatherings/%/results.xlsx',
    '/api/gatherings/%c0/ledger.json',
    '/api/scenarios/%E0%A4%A',
    '/blobs/%E0%A4%A',
    '/api/uploads/%E0%A4%A',
  ])('are the asker’s mistake: %s', async (path) => {
    const answer = await fetch(house.url + path, { headers: { 'x-requested-with': 'jiebang' } })
    expect(answer.status).toBeGreaterThanOrEqual(400)
    expect(answer.status).toBeLessThan(500)
  })
})

describe('isOwnHost', () => {
  const publicUrl = 'https://hall.example.cn'
  it.each([
    ['hall.example.cn', true],
    ['hall.example.cn:443', true],
    ['localhost:2567', true],
    ['127.0.0.1:2567', true],
    ['[::1]:2567', true],
    ['192.168.1.20:2567', true],
    ['evil.example', false],
    ['hall.example.cn.evil.example', false],
    ['127.0.0.1.evil.example', false],
    ['localhost.evil.example', false],
    ['', false],
    ['a b', false],
    [undefined, false],
  ])('%s: %s', (host, own) => {
    expect(isOwnHost(publicUrl, host)).toBe(own)
  })
})

describe('isOwnOrigin', () => {
  const publicUrl = 'https://hall.example.cn'
  it.each([
    [undefined, '127.0.0.1:2567', true],
    ['https://hall.example.cn', '127.0.0.1:2567', true],
    ['http://127.0.0.1:2567', '127.0.0.1:2567', true],
    ['https://evil.example', '127.0.0.1:2567', false],
    ['null', '127.0.0.1:2567', false],
    ['http://127.0.0.1:1', '127.0.0.1:2567', false],
  ])('%s at %s: %s', (origin, host, own) => {
    expect(isOwnOrigin(publicUrl, { origin, host })).toBe(own)
  })
})

describe('a name that is not ours', () => {
  it('is answered nothing, as DNS rebinding would have it', async () => {
    const port = new URL(house.url).port
    expect(await statusOf('/api/me', { host: `evil.example:${port}` })).toBe(403)
    expect(await statusOf('/api/me', { host: `localhost:${port}` })).toBe(200)
    expect(await statusOf('/healthz', { host: 'evil.example' })).toBe(200)
  })

  it('gets no socket, and neither does a page of another site', async () => {
    const { id, people } = await openGathering(services)
    const token = await signInAs(services, must(people[0]))
    const { roomId, processId, sessionId } = (await reserveSeat(
      house.url,
      token,
      id,
    )) as unknown as Record<string, string>
    const opens = (options: object): Promise<boolean> =>
      new Promise((resolve) => {
        const url = `${house.url.replace('http', 'ws')}/${processId}/${roomId}`
        const socket = new WebSocket(`${url}?sessionId=${sessionId}`, options)
        socket.on('error', () => resolve(false))
        socket.on('open', () => {
          socket.terminate()
          resolve(true)
        })
      })
    expect(await opens({ origin: 'https://evil.example' })).toBe(false)
    expect(await opens({ headers: { host: 'evil.example' } })).toBe(false)
    expect(await opens({ origin: house.url })).toBe(true)
  })
})

describe('/metrics', () => {
  it('are for this machine, or for whoever has the token', async () => {
    expect(await statusOf('/metrics', {})).toBe(200)
    const proxied = { 'x-forwarded-for': '203.0.113.7' }
    expect(await statusOf('/metrics', proxied)).toBe(403)
    services.config.metricsToken = 'a token of the operator'
    const bearer = (token: string) => ({ ...proxied, authorization: `Bearer ${token}` })
    expect(await statusOf('/metrics', bearer('a token of the operator'))).toBe(200)
    expect(await statusOf('/metrics', bearer('another'))).toBe(403)
  })
})

describe('exports', () => {
  it('are so many a minute for each person', async () => {
    const { id, items, people } = await openGathering(services)
    const [chair = '', reviewer = ''] = people
    const hold = await holdOf(services, id)
    for (const phase of ['scoring', 'closed', 'revealed'] as const)
      await setPhase(services, hold, { actor: chair, submissionId: must(items[0]), phase })
    const get = async (personId: string) => {
      const token = await signInAs(services, personId)
      return (await callApi(house.url, `/gatherings/${id}/results.xlsx`, { token })).status
    }
    const statuses: number[] = []
    for (let i = 0; i < EXPORTS_PER_MINUTE + 1; i += 1) statuses.push(await get(chair))
    expect(statuses).toEqual([...Array<number>(EXPORTS_PER_MINUTE).fill(200), 429])
    expect(await get(reviewer)).toBe(200)
  })
})

describe('createStreamPlaces', () => {
  const limits = { perSession: 2, perAddress: 4, inAll: 6 }
  const setUp = () => {
    const counts: number[] = []
    const ended: string[] = []
    const places = createStreamPlaces((count) => counts.push(count), limits)
    const enter = (name: string, address: string, session?: string) =>
      places.enter({ address, session, end: () => ended.push(name) })
    return { counts, ended, enter }
  }

  it('serves the next visitor though the house is full, at the cost of whoever holds most', () => {
    const { counts, ended, enter } = setUp()
    for (const name of ['a1', 'a2', 'a3', 'a4']) enter(name, 'a')
    for (const name of ['b1', 'b2']) enter(name, 'b')
    enter('c1', 'c')
    enter('d1', 'd')
    expect(ended).toEqual(['a1', 'a2'])
    expect(counts.at(-1)).toBe(limits.inAll)
  })

  it('refuses more than its share to a session and to an address, and frees what is left', async () => {
    const { enter } = setUp()
    const tryIn = (address: string, session?: string) =>
      outcomeOf(Promise.resolve().then(() => enter('x', address, session)))
    const leave = enter('s1', 'a', 's')
    enter('s2', 'a', 's')
    expect(await tryIn('b', 's')).toBe('too-many-requests')
    leave()
    leave()
    expect(await tryIn('a', 's')).toBe('done')
    enter('x', 'a')
    enter('y', 'a')
    expect(await tryIn('a')).toBe('too-many-requests')
  })
})

describe('uploads', () => {
  const png = createPng(64, 48)
  const begin = (token: string, submissionId: string, bytes = png.length) =>
    fetch(`${house.url}/api/uploads`, {
      method: 'POST',
      headers: {
        'x-requested-with': 'jiebang',
        'tus-resumable': '1.0.0',
        'upload-length': String(bytes),
        'upload-metadata': Object.entries({ purpose: 'picture', submissionId, filename: 'a.png' })
          .map(([key, value]) => `${key} ${Buffer.from(value).toString('base64')}`)
          .join(','),
        cookie: cookieOf(token),
      },
    })
  const applicant = async () => {
    const ownerId = await createActor(services, 'applicant')
    const { id } = await saveDraft(services, ownerId)
    return { token: await signInAs(services, ownerId), id }
  }

  it('begun forty at once are thirty', async () => {
    const { token, id } = await applicant()
    const answers = await Promise.all(Array.from({ length: 40 }, () => begin(token, id)))
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(OPEN_UPLOADS_MAX)
  })

  it('are seen, written and given up by whoever began them alone', async () => {
    const mine = await applicant()
    const { token: theirs } = await applicant()
    const location = must((await begin(mine.token, mine.id)).headers.get('location'))
    const act = async (method: string, token?: string) => {
      const answer = await fetch(new URL(location, `${house.url}/api/uploads`), {
        method,
        headers: {
          'x-requested-with': 'jiebang',
          'tus-resumable': '1.0.0',
          ...(token === undefined ? {} : { cookie: cookieOf(token) }),
          ...(method === 'PATCH' && {
            'upload-offset': '0',
            'content-type': 'application/offset+octet-stream',
          }),
        },
        ...(method === 'PATCH' && { body: new Uint8Array(png.subarray(0, 10)) }),
      })
      expect(answer.headers.get('access-control-allow-origin')).toBeNull()
      return answer.status
    }
    for (const token of [undefined, theirs])
      for (const method of ['GET', 'HEAD', 'PATCH', 'DELETE'])
        expect([method, await act(method, token)]).toEqual([method, 404])
    expect(await act('GET', mine.token)).toBe(404)
    expect(await act('HEAD', mine.token)).toBe(200)
    expect(await act('PATCH', mine.token)).toBe(204)
    expect(await act('DELETE', mine.token)).toBe(204)
  })
})

describe('refuseOverQuota (S9)', () => {
  const none = { files: 0, bytes: 0 }
  const upload = (bytes: number, target = 't') => ({ ownerId: 'p', target, bytes, begunAtMs: 0 })
  const outcome = (...args: Parameters<typeof refuseOverQuota>) =>
    outcomeOf(Promise.resolve().then(() => refuseOverQuota(...args)))

  it('counts what is there and what is on its way, for the submission and for the person', async () => {
    const full = { files: 1, bytes: TARGET_MAX_BYTES - 10 }
    expect(await outcome({ target: full, person: full }, upload(10), [])).toBe('done')
    expect(await outcome({ target: full, person: full }, upload(11), [])).toBe('files-quota')
    expect(await outcome({ target: full, person: full }, upload(6), [upload(5)])).toBe(
      'files-quota',
    )
    const person = { files: 9, bytes: PERSON_MAX_BYTES - 10 }
    expect(await outcome({ target: none, person }, upload(6), [upload(5, 'other')])).toBe(
      'person-quota',
    )
    expect(await outcome({ target: { files: 60, bytes: 0 }, person: none }, upload(1), [])).toBe(
      'too-many-files',
    )
  })
})
