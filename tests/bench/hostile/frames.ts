/** Frames of a room's socket that no client of ours sends: by their first bytes, their payload, their size. */
import { randomUUID } from 'node:crypto'
import { POSE_BYTES } from '../../../shared/pose/pose-codec.ts'
import { messages } from '../../../shared/protocol/messages.ts'
import { POSE_CHANNEL } from '../../../shared/protocol/room-limits.ts'
import { pick } from '../random.ts'
import { pack, packNumber, packText } from './message-pack.ts'
import type { AttackScene } from './scene.ts'
import { mutate } from './values.ts'

type Random = () => number

/** Codes of the room library's frames. */
const ROOM_DATA = 13
const ROOM_DATA_BYTES = 17
const ROOM_REQUEST = 21
const FRAME_BYTES_MAX = 4096

/** The frame of S1: a message whose name becomes the reason of a close frame that is too long. */
export const LONG_NAME_FRAME = Buffer.from([ROOM_DATA, 0xd9, 0x78, ...Buffer.alloc(120, 'x')])

const bytes = (random: Random, lengthMax: number): Buffer =>
  Buffer.from(Array.from({ length: Math.floor(random() * lengthMax) }, () => random() * 256))

const NAMES: readonly string[] = [
  '__proto__',
  'constructor',
  'toString',
  '*',
  '_$bp',
  'p',
  'setScore\u0000',
  '\u00e9',
  'SETSCORE',
  'x',
]

/** Good payloads of requests, by name; what is hostile is done to them. */
function payloads(scene: AttackScene): Record<string, unknown> {
  const submissionId = scene.tableId
  const changeId = randomUUID()
  const act = {
    submissionId,
    exhibitId: 'table',
    act: { type: 'place', piece: 'tree', x: 1, z: 2 },
  }
  return {
    surface: { surface: 'page' },
    lead: { lead: true },
    follow: { follow: true },
    goTo: { address: { pavilion: 'industry', chapter: 0, bay: 1 } },
    turnChapter: { pavilion: 'industry', chapter: 0 },
    turnSlide: { slide: 1 },
    exhibitAct: act,
    exhibitTakePart: act,
    setPhase: { submissionId, phase: 'scoring' },
    addTime: { submissionId, seconds: 5 },
    pauseClock: { submissionId, paused: true },
    setScore: { submissionId, criterionId: 'x', value: 50, changeId },
    setReason: { submissionId, criterionId: 'x', text: '理由', changeId },
    setNote: { submissionId, text: '备忘', changeId },
    putPin: {
      submissionId,
      changeId,
      pin: {
        id: changeId,
        criterionId: null,
        text: '批注',
        point: [0, 1, 0],
        view: { eye: [0, 1.6, 3], direction: [0, 0, -1], fovDeg: 60 },
        exhibit: { exhibitId: 'table', state: {} },
      },
    },
    removePin: { submissionId, pinId: changeId, changeId },
    sealSheet: { submissionId, changeId },
    decide: { submissionId, outcome: 'selected', reason: '', changeId },
  }
}

/** Payloads that JSON cannot say: deep, cyclic, of types of the library's own, cut off, enormous. */
const PACKED: readonly ((random: Random) => Buffer)[] = [
  () => Buffer.alloc(4000, 0x91),
  () => Buffer.concat([Buffer.alloc(4000, 0x91), Buffer.from([0xc0])]),
  () => Buffer.concat(Array.from({ length: 1300 }, () => Buffer.from([0x81, 0xa1, 0x61]))),
  () => Buffer.from('ddffffffff', 'hex'),
  () => Buffer.from('dfffffffff', 'hex'),
  () => Buffer.from('dd00ffffff', 'hex'),
  () => Buffer.from('c6ffffffff', 'hex'),
  () => Buffer.from('dbffffffff', 'hex'),
  () => Buffer.from('c1', 'hex'),
  // Extensions of the library's packer: a set, a pattern, an error, an array that holds itself.
  () => Buffer.concat(Array.from({ length: 1000 }, () => Buffer.from('d4730091', 'hex'))),
  () => Buffer.concat([Buffer.from('d4780092', 'hex'), packText('(a+)+$'), packText('g')]),
  () => Buffer.concat([Buffer.from('d4780092', 'hex'), packText('('), packText('zz')]),
  () => Buffer.concat([Buffer.from('d4650093', 'hex'), pack('RangeError'), pack('x'), pack(1)]),
  () => Buffer.from('d66900000001' + '91' + 'd67000000001', 'hex'),
  () =>
    Buffer.concat([
      Buffer.from('81', 'hex'),
      packText('act'),
      Buffer.from('d669000000018' + '1', 'hex'),
      packText('a'),
      Buffer.from('d67000000001', 'hex'),
    ]),
  () => Buffer.from('d67000000009', 'hex'),
  () => Buffer.from('d7ff' + 'ff'.repeat(8), 'hex'),
  () => Buffer.concat([Buffer.from('c80fa042', 'hex'), Buffer.alloc(4000, 0xff)]),
  () => Buffer.from('c70474ff00000000', 'hex'),
  () => Buffer.from('d56201ff', 'hex'),
  () => Buffer.from('d57240', 'hex'),
  () => packNumber(Number.NaN),
  () => packNumber(Number.POSITIVE_INFINITY),
  (random) => bytes(random, 200),
  (random) => bytes(random, 4000),
]

const REQUEST_IDS: readonly ((random: Random) => Buffer)[] = [
  () => Buffer.from([1]),
  () => Buffer.from([0xff]),
  () => Buffer.from([0xcc, 0xff]),
  () => Buffer.from([0xce, 0xff, 0xff, 0xff, 0xff]),
  () => Buffer.from([0xcf, ...Buffer.alloc(8, 0xff)]),
  () => Buffer.from([0xd3, ...Buffer.alloc(8, 0xff)]),
  () => packNumber(Number.NaN),
  () => packNumber(-1e300),
  () => packText('id'),
  () => Buffer.from([0xc0]),
  () => Buffer.alloc(0),
  (random) => bytes(random, 6),
]

const POSE_LENGTHS = [0, 1, POSE_BYTES - 1, POSE_BYTES + 1, 200, 4000]

/** Frames by family; each tries one door. */
const families: readonly ((random: Random, scene: AttackScene) => Buffer)[] = [
  (random) => Buffer.concat([Buffer.from([random() * 256]), bytes(random, 40)]),
  (random) => bytes(random, 600),
  () => LONG_NAME_FRAME,
  () => Buffer.alloc(0),
  (random) =>
    Buffer.concat([
      Buffer.from([pick(random, [ROOM_DATA, ROOM_DATA_BYTES])]),
      packText('n'.repeat(Math.floor(random() * 3000))),
      bytes(random, 60),
    ]),
  (random) =>
    Buffer.concat([
      Buffer.from([ROOM_REQUEST]),
      pick(random, REQUEST_IDS)(random),
      packText(pick(random, NAMES)),
      pick(random, PACKED)(random),
    ]),
  (random) =>
    Buffer.concat([
      Buffer.from([ROOM_REQUEST, 1]),
      packText('q'.repeat(Math.floor(random() * 3000))),
      pack({}),
    ]),
  (random) => Buffer.concat([Buffer.from([ROOM_DATA_BYTES]), bytes(random, 60)]),
  (random) =>
    Buffer.concat([
      Buffer.from([ROOM_DATA_BYTES]),
      packText(POSE_CHANNEL),
      bytes(random, 1 + pick(random, POSE_LENGTHS)),
    ]),
]

/** Frames that pass for a request or a pose: what they carry is wrong. */
const likely: readonly ((random: Random, scene: AttackScene) => Buffer)[] = [
  (random, scene) => request(random, scene, (payload) => pack(mutate(random, payload, false))),
  (random, scene) => request(random, scene, (payload) => pack(payload)),
  (random, scene) => request(random, scene, () => pick(random, PACKED)(random)),
  (random, scene) =>
    request(random, scene, (payload) => {
      const whole = pack(payload)
      return whole.subarray(0, Math.floor(random() * whole.length))
    }),
  (random) =>
    Buffer.concat([
      Buffer.from([ROOM_DATA_BYTES]),
      packText(POSE_CHANNEL),
      Buffer.from(Array.from({ length: POSE_BYTES }, () => random() * 256)),
    ]),
]

function request(random: Random, scene: AttackScene, write: (payload: unknown) => Buffer): Buffer {
  const name = pick(random, Object.keys(messages))
  const payload = payloads(scene)[name] ?? { submissionId: scene.tableId }
  const id = Buffer.from([Math.floor(random() * 127)])
  return Buffer.concat([Buffer.from([ROOM_REQUEST]), id, packText(name), write(payload)])
}

/** No frame that a socket of the server's would refuse for its size, but one in a thousand. */
function bounded(random: Random, frame: Buffer): Buffer {
  return random() < 0.001
    ? Buffer.alloc(FRAME_BYTES_MAX * 2, 0x0d)
    : frame.subarray(0, FRAME_BYTES_MAX)
}

/** A frame that the room must throw away. */
export const drawForeignFrame = (random: Random, scene: AttackScene): Buffer =>
  bounded(random, pick(random, families)(random, scene))

/** A frame that the room must read, and refuse or bear. */
export const drawLikelyFrame = (random: Random, scene: AttackScene): Buffer =>
  bounded(random, pick(random, likely)(random, scene))
