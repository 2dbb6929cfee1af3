/** Malformed calls of everything that answers HTTP: each path of the contract, and what lies beside it. */
import { SESSION_COOKIE } from '../../../server/session/sessions.ts'
import { CHECK_TICKS } from '../../../shared/protocol/api-intake.ts'
import { contract } from '../../../shared/protocol/contract.ts'
import { fitForm } from '../../support/sample-call.ts'
import { pick } from '../random.ts'
import type { AttackScene } from './scene.ts'
import { brokenBodies, mutate } from './values.ts'

type Random = () => number

/** One request as it travels, with a name by which people find it again. */
export interface Attack {
  label: string
  method: string
  bytes: Buffer
  /** No answer needs to come: the request is not whole, or what comes never ends. */
  mayHang?: boolean
}

interface Route {
  method: string
  path: string
}

interface Procedure {
  '~orpc': { route: { method?: string; path?: string } }
}

const isProcedure = (value: object): value is Procedure => '~orpc' in value

const routes: readonly Route[] = Object.values(contract).flatMap((part) =>
  Object.values<object>(part).flatMap((procedure) => {
    if (!isProcedure(procedure)) return []
    const { method = 'POST', path = '/' } = procedure['~orpc'].route
    return [{ method, path: `/api${path}` }]
  }),
)

/** Addresses that no contract names. */
const OTHERS: readonly string[] = [
  '/',
  '/hall',
  '/healthz',
  '/readyz',
  '/metrics',
  '/api',
  '/api/',
  '/api/openapi.json',
  '/exhibit.schema.json',
  '/api/gatherings/{id}/results.csv',
  '/api/gatherings/{id}/results.xlsx',
  '/api/gatherings/{id}/ledger.json',
  '/api/feeds/{id}/{id}/events',
  '/blobs/{id}',
  `/blobs/${'a'.repeat(64)}.png`,
  '/assets/{id}',
  '/xr-profiles/{id}',
  '/matchmake/joinOrCreate/gathering',
  '/matchmake/joinById/{id}',
  '/matchmake/reconnect/{id}',
  '/__healthcheck',
  '/{id}',
]

const SEGMENTS: readonly string[] = [
  '%',
  '%zz',
  '%00',
  'a%00b',
  '%E0%A4%A',
  '%FF%FE',
  '%ED%A0%80',
  '..%2f..%2f..%2fetc%2fpasswd',
  '..',
  '.',
  '',
  '%2e%2e/%2e%2e',
  '%5c..%5c',
  '__proto__',
  'constructor',
  'toString',
  '2147483648',
  '-1',
  'null',
  'a'.repeat(65),
  'a'.repeat(6000),
  '\u00e9\u00ff',
  "'or'1'='1",
  ';',
  ':id',
  '*',
  '%F0%9F%91%A9',
  '{}',
  '%25',
]

const QUERIES: readonly string[] = [
  '?',
  '?%',
  '?a=%',
  '?id[]=1&id[]=2',
  '?id[__proto__]=1',
  '?__proto__[x]=1&constructor=2',
  `?${'a=1&'.repeat(900)}`,
  `?a${'[b]'.repeat(900)}=1`,
  '?data=%7B%22a%22',
  '?_authToken=1&sessionId[]=2',
]

const METHODS =
  'GET POST PUT DELETE PATCH HEAD OPTIONS TRACE PROPFIND SEARCH LINK QUERY M-SEARCH'.split(' ')

const TYPES: readonly string[] = [
  'application/json; charset=utf-7',
  'application/json; charset=\u00ff',
  'text/plain',
  'application/x-www-form-urlencoded',
  'multipart/form-data; boundary=x',
  'multipart/form-data',
  'application/octet-stream',
  'application/xml',
  'text/event-stream',
  '\u00ff/\u0080',
  ';',
  'application/json, application/json',
]

const HEADERS: readonly string[] = [
  'Origin: null',
  'Origin: http://evil.example',
  'Origin: %',
  `Cookie: ${SESSION_COOKIE}=%`,
  `Cookie: ${SESSION_COOKIE}=%E0%A4%A; ${SESSION_COOKIE}=b; =; ;;`,
  `Cookie: ${'a=b; '.repeat(1200)}`,
  'Cookie: __proto__=1; constructor=2',
  `Cookie: ${SESSION_COOKIE}="${'x'.repeat(3000)}"`,
  'Authorization: Bearer %',
  `Authorization: Bearer ${'x'.repeat(3000)}`,
  'Authorization: Basic AAAA',
  'Accept-Language: en\u0080;q=9',
  'Accept: */*;q=\u00ff',
  'Accept-Encoding: gzip;q=nine, br, zstd, identity;q=0',
  'Range: bytes=9-1',
  'Range: bytes=0-0,1-1,2-2,-5',
  'If-None-Match: W/"',
  `If-None-Match: ${'"a",'.repeat(500)}`,
  'If-Modified-Since: never',
  'Expect: 100-continue',
  'X-Forwarded-For: %, unknown, ::::',
  'X-Forwarded-Host: evil.example',
  'X-Forwarded-Proto: javascript',
  'X-HTTP-Method-Override: DELETE',
  'Transfer-Encoding: identity',
  'Upgrade: h2c',
  'Content-Encoding: gzip',
  'Last-Event-ID: \u0080',
  'Tus-Resumable: 9',
]

const person = { name: '陆样', phone: '021-0000-0012', position: '经理', email: 'lu@example.com' }

/** A good payload of each change, as far as names can be known. */
const PAYLOADS = new Map<string, unknown>([
  ['POST /api/sign-in', { email: 'a@b.c', password: 'x' }],
  ['POST /api/invites/redeem', { token: 'x', name: '名' }],
  ['POST /api/codes/redeem', { code: '000000', name: '名' }],
  ['POST /api/invites', { role: 'applicant', name: '名' }],
  ['POST /api/gatherings', { kind: 'review', title: '会', trackId: null }],
  [
    'PUT /api/gatherings/{id}',
    {
      title: '会',
      agenda: ['x'],
      rubric: {
        scale: { min: 0, max: 10, step: 1 },
        criteria: [
          {
            id: 'value',
            weight: 1,
            name: { zh: '名', en: 'Name' },
            evidence: false,
            guidance: { zh: '看什么', en: '' },
            anchors: [{ from: 5, zh: '可', en: '' }],
          },
        ],
      },
      timeOfDay: 'day',
    },
  ],
  ['POST /api/gatherings/{id}/status', { status: 'open' }],
  ['POST /api/gatherings/{id}/members', { name: '名', role: 'reviewer' }],
  ['POST /api/gatherings/{id}/codes', { personId: null }],
  ['POST /api/feeds/{submissionId}/{exhibitId}', { values: { load: 1 } }],
  [
    'PUT /api/submissions/{id}',
    { revision: 1, form: { ...fitForm(), jointUnits: [], responsible: person }, exhibits: [] },
  ],
  ['POST /api/submissions/{id}/submit', { revision: 1 }],
  [
    'POST /api/submissions/{id}/exhibits',
    { exhibits: [{ kind: 'media', id: 'm', title: { zh: '名' }, assetId: 'a' }] },
  ],
  ['POST /api/checks/{id}', { decision: 'return', ticks: [...CHECK_TICKS], reason: '缺' }],
  ['POST /api/checks/{id}/publish', { published: true }],
  ['POST /api/scenarios/{id}/phrase', { question: '问？', passages: ['a'] }],
])

interface Caller {
  token: string | undefined
  role: string
  ids: readonly string[]
}

/** Staff only ever names what nobody honest needs; everybody else names everything. */
function drawCaller(random: Random, scene: AttackScene): Caller {
  const all = [...scene.ownIds, ...scene.honestIds, scene.roadshowId]
  const role = pick(random, ['nobody', 'applicants', 'reviewers', 'audience', 'staff'] as const)
  if (role === 'nobody') return { token: undefined, role, ids: all }
  return { token: pick(random, scene[role]), role, ids: role === 'staff' ? scene.ownIds : all }
}

export function drawApiAttack(random: Random, scene: AttackScene): Attack {
  const route: Route =
    random() < 0.8
      ? pick(random, routes)
      : { method: pick(random, METHODS), path: pick(random, OTHERS) }
  const caller = drawCaller(random, scene)
  const method = random() < 0.85 ? route.method : pick(random, METHODS)
  const segment = (): string => (random() < 0.6 ? pick(random, caller.ids) : pick(random, SEGMENTS))
  const path =
    route.path.replace(/\{\w+\}/g, segment) + (random() < 0.15 ? pick(random, QUERIES) : '')
  // Who signs out has no session to attack with.
  const token = path.includes('sign-out') ? undefined : caller.token
  const body = drawBody(random, `${route.method} ${route.path}`, method)
  const headers = drawHeaders(random, token, body)
  const head = `${method} ${path} HTTP/1.1\r\n${headers.join('\r\n')}\r\n\r\n`
  return {
    label: `${method} ${path.slice(0, 120)} as ${caller.role}: ${body?.slice(0, 120) ?? ''}`,
    method,
    bytes: Buffer.concat([Buffer.from(head, 'latin1'), Buffer.from(body ?? '')]),
  }
}

function drawBody(random: Random, route: string, method: string): string | undefined {
  if (['GET', 'HEAD'].includes(method) && random() < 0.95) return undefined
  if (random() < 0.15) return pick(random, brokenBodies)()
  const payload = PAYLOADS.get(route) ?? { a: 1 }
  return JSON.stringify(random() < 0.1 ? payload : mutate(random, payload, true)) ?? 'undefined'
}

function drawHeaders(
  random: Random,
  token: string | undefined,
  body: string | undefined,
): string[] {
  const type = random() < 0.85 ? 'application/json' : pick(random, TYPES)
  return [
    'Host: 127.0.0.1',
    ...(random() < 0.95 ? ['X-Requested-With: jiebang'] : []),
    ...(token === undefined ? [] : [`Cookie: ${SESSION_COOKIE}=${token}`]),
    ...(random() < 0.3 ? [pick(random, HEADERS)] : []),
    ...(body === undefined
      ? []
      : [`Content-Type: ${type}`, `Content-Length: ${Buffer.byteLength(body)}`]),
  ]
}
