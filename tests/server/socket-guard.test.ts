/** One frame ends one socket at most, and never the house (S1). */
import fc from 'fast-check'
import { connect } from 'node:net'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { WebSocket } from 'ws'
import { examineFrame } from '../../server/room/frame-guard.ts'
import {
  closeCode,
  closeReason,
  CLOSE_REASON_MAX_BYTES,
  FOREIGN_FRAMES_MAX,
  guardSocket,
  type GuardedSocket,
} from '../../server/room/socket-guard.ts'
import { CLOSE_FLOOD, POSE_CHANNEL } from '../../shared/protocol/room-limits.ts'
import { pack, packText } from '../bench/hostile/message-pack.ts'
import { createMeetings, type Meetings, poseBytes, standInHall } from '../support/meeting.ts'
import { must } from '../support/must.ts'
import { callApi, reserveSeat, runHouse, type RunningHouse } from '../support/running-house.ts'

const hex = (text: string): number[] => [...Buffer.from(text, 'hex')]
const nested = (bytes: number[]): number[] => Array.from({ length: 900 }, () => bytes).flat()

describe('examineFrame', () => {
  it.each([
    ['nothing', [], 'empty'],
    ['an acknowledged join', [10], 'ours'],
    ['a good-bye', [12], 'ours'],
    ['a ping', [18], 'ours'],
    ['a pose', [17, 0xa1, 0x70, 1, 2], 'ours'],
    ['bytes of another channel', [17, 0xa1, 0x66, 1], 'unknown-channel'],
    ['bytes of a numbered channel', [17, 5, 1], 'unknown-channel'],
    ['a request', [21, 1, 0xa4, 0x6c, 0x65, 0x61, 0x64, 0x80], 'ours'],
    ['a request without a payload', [21, 1, 0xa4, 0x6c, 0x65, 0x61, 0x64], 'ours'],
    ['a request with a large number', [21, 0xce, 0, 0, 1, 0, 0xa1, 0x61, 0xc0], 'ours'],
    ['a request whose name is long', [21, 1, 0xd9, 0x78, ...Array(120).fill(0x78)], 'long-name'],
    ['a request cut off in its name', [21, 1, 0xa4, 0x6c], 'long-name'],
    ['a request of nothing', [21, 1, 0xa1, 0x61, 0xc0], 'ours'],
    ['a request with undefined', [21, 1, 0xa1, 0x61, 0x81, 0xa1, 0x62, 0xd4, 0, 0], 'ours'],
    [
      'a request as the library writes it',
      [21, 1, 0xa1, 0x61, ...hex('d4724091a46c656164c3')],
      'ours',
    ],
    [
      'a request whose records come again',
      [21, 1, 0xa1, 0x61, ...hex('92d4724092a161a16201024003d4724191a16301')],
      'ours',
    ],
    [
      'a request of a record without names',
      [21, 1, 0xa1, 0x61, ...hex('d47240c0')],
      'foreign-payload',
    ],
    [
      'a request of a record without a number',
      [21, 1, 0xa1, 0x61, ...hex('d47210')],
      'foreign-payload',
    ],
    ['a request cut off', [21, 1, 0xa1, 0x61, 0x82, 0xa1, 0x62, 1], 'foreign-payload'],
    ['a request with something behind it', [21, 1, 0xa1, 0x61, 0xc0, 0xc0], 'foreign-payload'],
    [
      'a request with a list of 2^32',
      [21, 1, 0xa1, 0x61, 0xdd, 255, 255, 255, 255],
      'foreign-payload',
    ],
    ['a request with a pattern', [21, 1, 0xa1, 0x61, 0xd4, 0x78, 0, 0x90], 'foreign-payload'],
    ['a request with itself in it', [21, 1, 0xa1, 0x61, 0xd6, 0x70, 0, 0, 0, 1], 'foreign-payload'],
    [
      'a request of nested sets',
      [21, 1, 0xa1, 0x61, ...nested([0xd4, 0x73, 0, 0x91])],
      'foreign-payload',
    ],
    ['a request of nested lists', [21, 1, 0xa1, 0x61, ...nested([0x91]), 0xc0], 'foreign-payload'],
    ['a message', [13, 0xa1, 0x61], 'unknown-code'],
    ['the state of a room', [14, 1, 2, 3], 'unknown-code'],
    ['a code with bits of another', [10 | 0x80], 'unknown-code'],
  ])('takes %s for what it is', (_, bytes, finding) => {
    expect(examineFrame(Uint8Array.from(bytes as number[]))).toBe(finding)
  })

  it('takes whatever JSON can say for a request', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 6 }), (value) => {
        const frame = Buffer.concat([Buffer.from([21, 1]), packText('setScore'), pack(value)])
        expect(examineFrame(frame)).toBe('ours')
      }),
    )
  })

  it('never throws', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        expect(typeof examineFrame(bytes)).toBe('string')
      }),
    )
  })
})

describe('close frames', () => {
  it('carry as much of a reason as fits, in whole characters', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (reason) => {
        const cut = closeReason(reason)
        expect(Buffer.byteLength(cut)).toBeLessThanOrEqual(CLOSE_REASON_MAX_BYTES)
        expect(cut).not.toContain('\uFFFD')
        expect(reason.startsWith(cut)).toBe(true)
      }),
    )
  })

  it.each([
    [1000, 1000],
    [4102, 4102],
    [3000, 3000],
    [1005, 1011],
    [999, 1011],
    [5000, 1011],
    [Number.NaN, 1011],
    ['4002', 1011],
  ])('have a code that may be sent: %s becomes %s', (code, sent) => {
    expect(closeCode(code)).toBe(sent)
  })
})

describe('guardSocket', () => {
  it('ends the socket whose event throws, and counts it', () => {
    const caught: unknown[] = []
    let ended = 0
    const socket: GuardedSocket = {
      emit: (event) => {
        throw new Error(`broken by ${String(event)}`)
      },
      close: () => undefined,
      terminate: () => (ended += 1),
    }
    const faults = { caught: (_: string, error: unknown) => caught.push(error), dropped: () => 0 }
    guardSocket(socket, faults)
    expect(socket.emit('message', Buffer.from([10]))).toBe(true)
    expect([ended, caught.length]).toEqual([1, 1])
  })
})

describe('a house', () => {
  let house: RunningHouse
  let meetings: Meetings
  const open: WebSocket[] = []
  beforeAll(async () => {
    house = await runHouse('SQLite')
    meetings = createMeetings(house)
  })
  afterEach(async () => {
    for (const socket of open.splice(0)) socket.terminate()
    await meetings.end()
  })
  afterAll(() => house.close())

  /** A socket with a seat that speaks bytes instead of the library's client. */
  async function rawSeat(gatheringId: string, token: string): Promise<WebSocket> {
    const seat = await reserveSeat(house.url, token, gatheringId)
    const { processId, roomId, sessionId } = seat as unknown as Record<string, string>
    const url = house.url.replace('http', 'ws')
    const socket = new WebSocket(`${url}/${processId}/${roomId}?sessionId=${sessionId}`)
    open.push(socket)
    await new Promise((resolve, reject) => {
      socket.once('message', resolve)
      socket.once('error', reject)
    })
    socket.send(Buffer.from([10]))
    return socket
  }

  const counted = async (name: string): Promise<number> => {
    const text = await (await fetch(`${house.url}/metrics`)).text()
    return text
      .split('\n')
      .filter((line) => line.startsWith(name))
      .reduce((sum, line) => sum + Number(line.split(' ').at(-1)), 0)
  }

  it('lives on when somebody sends a message with a name of 120 characters, and so do others', async () => {
    const { id, here, tokens } = await meetings.meet(['chair', 'reviewer'])
    const before = await counted('jiebang_dropped_frames_total')
    const socket = await rawSeat(id, must(tokens[1]))
    for (const code of [13, 17, 21])
      socket.send(
        Buffer.from([code, ...(code === 21 ? [1] : []), 0xd9, 0x78, ...Array(120).fill(0x78)]),
      )
    await expect.poll(() => counted('jiebang_dropped_frames_total')).toBe(before + 3)
    expect(await must(here[0]).outcome('lead', { lead: true })).toBe('done')
    expect((await callApi(house.url, '/pavilions')).status).toBe(200)
    expect(socket.readyState).toBe(WebSocket.OPEN)
  })

  it('closes a socket that goes on sending what is not ours', async () => {
    const { id, tokens } = await meetings.meet(['chair', 'reviewer'])
    const socket = await rawSeat(id, must(tokens[1]))
    const closed = new Promise((resolve) => socket.once('close', resolve))
    for (let i = 0; i <= FOREIGN_FRAMES_MAX; i += 1) socket.send(Buffer.from([13, 0xa1, 0x61]))
    expect(await closed).toBe(CLOSE_FLOOD)
  })

  it('takes the poses of a socket that sends them, so that the guard is not a wall', async () => {
    const { here } = await meetings.meet(['chair', 'reviewer'])
    const [sender, receiver] = [must(here[0]), must(here[1])]
    await standInHall(sender)
    sender.room.sendBytes(POSE_CHANNEL, poseBytes(2))
    await expect.poll(() => receiver.frames.length).toBeGreaterThan(0)
  })

  it.each(['@x:y', '/a/__proto__?sessionId=x', '/a/constructor?sessionId=__proto__'])(
    'refuses the upgrade of %s',
    async (address) => {
      const socket = connect(Number(new URL(house.url).port), '127.0.0.1')
      socket.write(
        `GET ${address} HTTP/1.1\r\nHost: x\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n` +
          'Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n',
      )
      const answer = await new Promise((resolve) => socket.once('data', (d) => resolve(String(d))))
      socket.destroy()
      expect(answer).toMatch(/^HTTP\/1.1 4\d\d/)
      expect((await callApi(house.url, '/pavilions')).status).toBe(200)
    },
  )

  it('throws away what no request of ours carries', async () => {
    const { id, here, tokens } = await meetings.meet(['chair', 'reviewer'])
    const socket = await rawSeat(id, must(tokens[1]))
    const before = await counted('jiebang_dropped_frames_total')
    for (const payload of ['c1', 'd4780090', 'd670' + '00000001', '91'.repeat(900), 'ddffffffff'])
      socket.send(
        Buffer.concat([Buffer.from([21, 1]), packText('setScore'), Buffer.from(payload, 'hex')]),
      )
    await expect.poll(() => counted('jiebang_dropped_frames_total')).toBe(before + 5)
    expect(await must(here[0]).outcome('lead', { lead: true })).toBe('done')
  })
})
