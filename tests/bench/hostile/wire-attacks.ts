/** Requests that are no HTTP, uploads that are no uploads, and upgrades that are no upgrades, as bytes. */
import { SESSION_COOKIE } from '../../../server/session/sessions.ts'
import { pick } from '../random.ts'
import type { Attack } from './api-attacks.ts'
import type { AttackScene } from './scene.ts'

type Random = () => number

const OWN = 'X-Requested-With: jiebang\r\n'

/** Requests that break the rules of HTTP itself. */
const BROKEN: readonly string[] = [
  'GET\r\n\r\n',
  'GET / HTTP/9.9\r\n\r\n',
  'get / HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n',
  'GET  / HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n',
  'GET / HTTP/1.1\r\n\r\n',
  'GET /\u0000 HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n',
  'GET http://[ HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n',
  'GET @x:y HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n',
  'GET //// HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n',
  'GET //x:y@z:99999/ HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n',
  'GET ?% HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n',
  'GET * HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n',
  'OPTIONS * HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n',
  'CONNECT a:1 HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n',
  'GET / HTTP/1.1\r\nHost: 127.0.0.1\r\nHost: b\r\n\r\n',
  'GET / HTTP/1.1\r\nHost: \u0080\u00ff %\r\n\r\n',
  'GET /api/me HTTP/1.1\r\nHost: [::1\r\n\r\n',
  `POST /api/sign-out HTTP/1.1\r\nHost: %\r\n${OWN}Origin: http://%\r\nContent-Length: 0\r\n\r\n`,
  'GET / HTTP/1.1\nHost: a\n\n',
  'GET / HTTP/1.1\r\nHost: 127.0.0.1\r\n folded: b\r\n\r\n',
  'GET / HTTP/1.1\r\nHost: 127.0.0.1\r\nA B: c\r\n\r\n',
  `GET / HTTP/1.1\r\nHost: 127.0.0.1\r\nX: ${'x'.repeat(20_000)}\r\n\r\n`,
  `GET /${'a'.repeat(20_000)} HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n`,
  `GET / HTTP/1.1\r\nHost: 127.0.0.1\r\n${'X: y\r\n'.repeat(3000)}\r\n`,
  `POST /api/submissions HTTP/1.1\r\nHost: 127.0.0.1\r\n${OWN}Content-Length: -1\r\n\r\n`,
  `POST /api/submissions HTTP/1.1\r\nHost: 127.0.0.1\r\n${OWN}Content-Length: 99999999999999\r\n\r\n{}`,
  `POST /api/sign-in HTTP/1.1\r\nHost: 127.0.0.1\r\n${OWN}Content-Length: 2\r\nContent-Length: 3\r\n\r\n{}`,
  `POST /api/sign-in HTTP/1.1\r\nHost: 127.0.0.1\r\n${OWN}Transfer-Encoding: chunked\r\nContent-Length: 2\r\n\r\n{}`,
  `POST /api/sign-in HTTP/1.1\r\nHost: 127.0.0.1\r\n${OWN}Transfer-Encoding: chunked\r\n\r\nzz\r\n`,
  `POST /api/sign-in HTTP/1.1\r\nHost: 127.0.0.1\r\n${OWN}Transfer-Encoding: chunked\r\n\r\nffffffffffffffffff\r\n`,
  `POST /api/sign-in HTTP/1.1\r\nHost: 127.0.0.1\r\n${OWN}Transfer-Encoding: chunked, x\r\n\r\n0\r\n\r\n`,
  `POST /api/sign-in HTTP/1.1\r\nHost: 127.0.0.1\r\n${OWN}Content-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n0\r\nX: y\r\n\r\n`,
  `POST /api/sign-in HTTP/1.1\r\nHost: 127.0.0.1\r\n${OWN}Expect: magic\r\nContent-Length: 2\r\n\r\n{}`,
  'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n',
  '\u0016\u0003\u0001\u0002\u0000\u0001\u0000\u0001\u00fc\u0003\u0003',
  '\r\n\r\n\r\n',
  '\u0000'.repeat(300),
]

const UPGRADE = 'Upgrade: websocket\r\nConnection: Upgrade\r\n'
const KEY = 'Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n'
const VERSION = 'Sec-WebSocket-Version: 13\r\n'
const GOOD = `Host: 127.0.0.1\r\n${UPGRADE}${VERSION}${KEY}\r\n`

const UPGRADES: readonly string[] = [
  `GET @x:y HTTP/1.1\r\n${GOOD}`,
  `GET // HTTP/1.1\r\n${GOOD}`,
  `GET //[ HTTP/1.1\r\n${GOOD}`,
  `GET /% HTTP/1.1\r\n${GOOD}`,
  `GET /a/b?sessionId=% HTTP/1.1\r\n${GOOD}`,
  `GET /a/b?sessionId=${'x'.repeat(9000)} HTTP/1.1\r\n${GOOD}`,
  `GET /a/__proto__?sessionId=constructor HTTP/1.1\r\n${GOOD}`,
  `GET /a/b?reconnectionToken=%00&sessionId=a HTTP/1.1\r\n${GOOD}`,
  `GET /a/b?sessionId=a&skipHandshake=1 HTTP/1.1\r\n${GOOD}`,
  `GET http://%/ HTTP/1.1\r\n${GOOD}`,
  `GET * HTTP/1.1\r\n${GOOD}`,
  `POST / HTTP/1.1\r\n${GOOD}`,
  `GET / HTTP/1.0\r\n${GOOD}`,
  `GET / HTTP/1.1\r\nHost: 127.0.0.1\r\n${UPGRADE}\r\n`,
  `GET / HTTP/1.1\r\nHost: 127.0.0.1\r\n${UPGRADE}${VERSION}Sec-WebSocket-Key: x\r\n\r\n`,
  `GET / HTTP/1.1\r\nHost: 127.0.0.1\r\n${UPGRADE}Sec-WebSocket-Version: 99\r\n${KEY}\r\n`,
  `GET / HTTP/1.1\r\nHost: 127.0.0.1\r\nUpgrade: h2c\r\nConnection: Upgrade\r\n\r\n`,
  `GET / HTTP/1.1\r\nHost: 127.0.0.1\r\nUpgrade: \u00ff\r\nConnection: Upgrade\r\n\r\n`,
  `GET / HTTP/1.1\r\nSec-WebSocket-Extensions: permessage-deflate; server_max_window_bits=99\r\n${GOOD}`,
  `GET / HTTP/1.1\r\nSec-WebSocket-Extensions: ;;=,\r\n${GOOD}`,
  `GET / HTTP/1.1\r\nSec-WebSocket-Protocol: ,,\u00ff\r\n${GOOD}`,
  `GET /api/me HTTP/1.1\r\n${GOOD}`,
  `GET /api/uploads HTTP/1.1\r\n${GOOD}`,
]

/** Bytes after a good handshake that are no frames of WebSocket. */
const AFTER: readonly number[][] = [
  [0x83, 0x80, 0, 0, 0, 0],
  [0xf2, 0x80, 0, 0, 0, 0],
  [0x82, 0x01, 0x0a],
  [0x82, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff],
  [0x82, 0xff, 0, 0, 0, 0, 0xff, 0xff, 0xff, 0xff],
  [0x82, 0xfe, 0xff, 0xff, 0, 0, 0, 0],
  [0x09, 0x80, 0, 0, 0, 0],
  [0x89, 0xfe, 0, 126, 0, 0, 0, 0],
  [0x80, 0x80, 0, 0, 0, 0],
  [0x02, 0x80, 0, 0, 0, 0, 0x82, 0x80, 0, 0, 0, 0],
  [0x81, 0x82, 0, 0, 0, 0, 0xff, 0xfe],
  [0x88, 0x81, 0, 0, 0, 0, 3],
  [0x88, 0x82, 0, 0, 0, 0, 0, 0],
  [0x88, 0x82, 0, 0, 0, 0, 0xff, 0xff],
  [0x88, 0x84, 0, 0, 0, 0, 3, 0xe8, 0xff, 0xfe],
  [0x8a, 0x80, 0, 0, 0, 0],
]

export function drawBrokenRequest(random: Random): Attack {
  const text = pick(random, BROKEN)
  return {
    label: `raw ${JSON.stringify(text.slice(0, 80))}`,
    method: 'GET',
    bytes: Buffer.from(text, 'latin1'),
    mayHang: true,
  }
}

export function drawUpgrade(random: Random): Attack {
  const text = pick(random, UPGRADES)
  const after =
    random() < 0.5 ? Buffer.from(Array.from({ length: 4 }, () => pick(random, AFTER)).flat()) : ''
  return {
    label: `upgrade ${JSON.stringify(text.slice(0, 80))}`,
    method: 'GET',
    bytes: Buffer.concat([Buffer.from(text, 'latin1'), Buffer.from(after)]),
    mayHang: true,
  }
}

const METADATA: readonly string[] = [
  '',
  'purpose',
  'purpose =',
  'purpose cGljdHVyZQ==,purpose cGljdHVyZQ==',
  'purpose %%%%',
  '__proto__ YQ==,constructor YQ==',
  `filename ${'A'.repeat(5000)}`,
  'filename AAAA,purpose c2xpZGU=,gatheringId AA==',
  ',,,,',
  'purpose cGljdHVyZQ==,submissionId AAAAAAAAAAAAAAAA',
]
const UPLOAD_IDS: readonly string[] = [
  '',
  '/',
  '/a',
  '/%',
  '/%00',
  '/../../jiebang.sqlite',
  '/..%2f..%2fjiebang.sqlite',
  '/__proto__',
  `/${'a'.repeat(400)}`,
  '/\u00e9',
  '/a.json',
]
const LENGTHS = ['0', '1', '-1', 'x', '1e9', '99999999999999999999', '2147483648', '', '0x10']

/** A call of resumable uploads with one or more things wrong. */
export function drawUpload(random: Random, scene: AttackScene): Attack {
  const method = pick(random, ['POST', 'PATCH', 'HEAD', 'DELETE', 'OPTIONS', 'GET', 'PUT'])
  const path = `/api/uploads${method === 'POST' && random() < 0.7 ? '' : pick(random, UPLOAD_IDS)}`
  const who = Math.floor(random() * scene.applicants.length)
  const token = random() < 0.7 ? scene.applicants[who] : undefined
  const draft = (random() < 0.7 ? scene.drafts[who] : undefined) ?? pick(random, scene.ownIds)
  const metadata =
    random() < 0.5
      ? pick(random, METADATA)
      : `purpose cGljdHVyZQ==,submissionId ${Buffer.from(draft).toString('base64')}`
  const body = 'x'.repeat(Math.floor(random() * 40))
  const lines = [
    `${method} ${path} HTTP/1.1`,
    'Host: 127.0.0.1',
    'X-Requested-With: jiebang',
    ...(random() < 0.9 ? ['Tus-Resumable: 1.0.0'] : ['Tus-Resumable: 0.2.2']),
    ...(token === undefined ? [] : [`Cookie: ${SESSION_COOKIE}=${token}`]),
    ...(random() < 0.8 ? [`Upload-Length: ${pick(random, LENGTHS)}`] : []),
    ...(random() < 0.5 ? [`Upload-Offset: ${pick(random, LENGTHS)}`] : []),
    ...(random() < 0.2 ? ['Upload-Defer-Length: 7'] : []),
    ...(random() < 0.2 ? [`Upload-Concat: final;${path}`] : []),
    ...(random() < 0.8 ? [`Upload-Metadata: ${metadata}`] : []),
    ...(random() < 0.1 ? ['X-HTTP-Method-Override: DELETE'] : []),
    ...(random() < 0.8 ? ['Content-Type: application/offset+octet-stream'] : []),
    `Content-Length: ${body.length}`,
  ]
  return {
    label: `upload ${method} ${path}: ${lines.slice(3).join('; ').slice(0, 300)}`,
    method,
    bytes: Buffer.from(`${lines.join('\r\n')}\r\n\r\n${body}`, 'latin1'),
  }
}

/** Whole requests for what is costly to make, as often as one may. */
const COSTLY = ['/api/openapi.json', '/metrics', '/exhibit.schema.json', '/api/scenarios', '/hall']

export function drawFlood(random: Random): Attack {
  const path = pick(random, COSTLY)
  return {
    label: `flood ${path}`,
    method: 'GET',
    bytes: Buffer.from(`GET ${path} HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n`),
  }
}
