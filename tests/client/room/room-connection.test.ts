import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { connectRoom, type RoomConnection } from '../../../client/room/room-connection.ts'
import {
  CLOSE_ELSEWHERE,
  CLOSE_MOVED,
  CLOSE_SIGNED_OUT,
  POSE_CHANNEL,
} from '../../../shared/protocol/room-limits.ts'
import type { RoomPatch } from '../../../shared/state/room-view.ts'
import { createPairedLines, type PairedLines } from '../../support/paired-lines.ts'

const DROPPED = 1006
const gathering = { gatheringId: 'g', kind: 'review', title: '会' }
const whole = (entries: RoomPatch['entries'] = {}): RoomPatch => ({
  whole: true,
  entries: { gathering, ...entries },
})
const news = (entries: RoomPatch['entries']): RoomPatch => ({ whole: false, entries })
const refused = (code: string) => () => Promise.reject({ data: { code, figures: {} } })
const unreachable = () => Promise.reject(new TypeError('fetch failed'))

let lines: PairedLines
let room: RoomConnection
/** Kinds of status as they came, one after another the same left out. */
let history: string[]

/** Lets what was promised happen, without time passing. */
const settle = (): Promise<unknown> => vi.advanceTimersByTimeAsync(0)

async function openOver(paired: PairedLines): Promise<void> {
  lines = paired
  room = connectRoom('g', lines.outside)
  history = [room.status().kind]
  room.subscribe(() => {
    const { kind } = room.status()
    if (history.at(-1) !== kind) history.push(kind)
  })
  await settle()
}
async function openJoined(entries: RoomPatch['entries'] = {}): Promise<void> {
  await openOver(createPairedLines())
  lines.last().tell(whole(entries))
}

beforeEach(() => vi.useFakeTimers())
afterEach(() => {
  room.leave()
  vi.useRealTimers()
})

describe('connectRoom', () => {
  it('takes a seat, joins, and counts as joined once everything was told', async () => {
    await openOver(createPairedLines())
    expect([lines.seatsAsked, room.gatheringId, room.personId()]).toEqual([['g'], 'g', 'me'])
    expect([room.status(), room.view()]).toEqual([{ kind: 'connecting' }, undefined])
    let wholes = 0
    room.onWhole(() => (wholes += 1))
    lines.last().tell(whole({ light: 'evening' }))
    expect(room.status()).toEqual({ kind: 'joined' })
    expect(room.view()).toMatchObject({ title: '会', light: 'evening' })
    lines.last().tell(news({ light: 'day' }))
    expect(room.view()?.light).toBe('day')
    expect(wholes).toBe(1)
  })

  it('takes from a patch what changed and what is gone, and keeps the rest the same values', async () => {
    const member = { slot: 1, name: '甲', role: 'chair' }
    await openJoined({ 'member/a': member, 'member/b': member, leader: 'a' })
    const before = room.view()
    lines.last().tell(news({ leader: '' }))
    expect(room.view()?.members).toBe(before?.members)
    expect(room.view()?.leader).toBe('')
    lines.last().tell(news({ 'member/b': null }))
    expect([...(room.view()?.members.keys() ?? [])]).toEqual(['a'])
  })

  it('tells frames to who listens, and nothing more to who stopped', async () => {
    await openJoined()
    const seen: number[] = []
    const stop = room.onFrame((bytes) => seen.push(bytes.length))
    lines.last().sendFrame(new Uint8Array(3))
    stop()
    lines.last().sendFrame(new Uint8Array(5))
    expect(seen).toEqual([3])
  })

  it('comes back by itself after a drop, with growing pauses, and is told everything anew', async () => {
    await openJoined({ 'item/a': { submissionId: 'a', position: 0, movedAt: 0 } })
    lines.answers.push(unreachable)
    const before = room.view()
    lines.last().close(DROPPED)
    expect(room.status()).toEqual({ kind: 'lost', attempts: 1 })
    const asked: number[] = []
    for (let ms = 0; ms < 20_000; ms += 100) {
      const count = lines.seatsAsked.length
      await vi.advanceTimersByTimeAsync(100)
      if (lines.seatsAsked.length > count) asked.push(ms + 100)
    }
    expect(asked).toEqual([400, 1200, 2800, 6000, 10_000, 14_000, 18_000])
    expect(room.status()).toEqual({ kind: 'lost', attempts: 8 })
    expect(room.view()).toBe(before)
    lines.answers.length = 0
    await vi.advanceTimersByTimeAsync(4000)
    expect([lines.lines.length, room.status().kind]).toEqual([2, 'lost'])
    lines.last().tell(whole())
    expect([room.status().kind, room.view()?.agenda]).toEqual(['joined', []])
    lines.last().close(DROPPED)
    expect(room.status()).toEqual({ kind: 'lost', attempts: 1 })
    expect(history).toEqual(['connecting', 'joined', 'lost', 'joined', 'lost'])
  })

  it('tries at once when the network is back, and never twice at a time', async () => {
    await openJoined()
    lines.comeOnline()
    await settle()
    expect(lines.seatsAsked).toHaveLength(1)
    lines.last().close(DROPPED)
    lines.comeOnline()
    lines.comeOnline()
    await settle()
    lines.last().tell(whole())
    await vi.advanceTimersByTimeAsync(10_000)
    expect([lines.seatsAsked.length, lines.lines.length, room.status().kind]).toEqual([
      2,
      2,
      'joined',
    ])
  })

  it('tries again where the room itself did not let it in', async () => {
    const notLetIn = () => Promise.reject(new Error('not let in'))
    await openOver(createPairedLines(async () => ({ personId: 'me', join: notLetIn })))
    expect(room.status()).toEqual({ kind: 'lost', attempts: 1 })
    lines.answers.length = 0
    await vi.advanceTimersByTimeAsync(400)
    lines.last().tell(whole())
    expect(room.status()).toEqual({ kind: 'joined' })
  })

  it('hears nothing of a line that has ended, whatever it still brings', async () => {
    await openJoined({ light: 'day' })
    const old = lines.last()
    old.close(DROPPED)
    await vi.advanceTimersByTimeAsync(400)
    lines.last().tell(whole({ light: 'evening' }))
    const frames: Uint8Array[] = []
    room.onFrame((bytes) => frames.push(bytes))
    old.tell(news({ light: 'day' }))
    old.tell(whole({ light: 'day' }))
    old.sendFrame(new Uint8Array(1))
    old.close(CLOSE_ELSEWHERE)
    expect([room.view()?.light, frames.length, room.status().kind]).toEqual([
      'evening',
      0,
      'joined',
    ])
  })

  it('waits for the person where the seat was taken elsewhere, and comes back when asked', async () => {
    await openJoined()
    lines.last().close(CLOSE_ELSEWHERE)
    lines.comeOnline()
    await vi.advanceTimersByTimeAsync(60_000)
    expect([room.status(), lines.seatsAsked.length]).toEqual([{ kind: 'elsewhere' }, 1])
    room.comeBack()
    expect(room.status()).toEqual({ kind: 'connecting' })
    await settle()
    lines.last().tell(whole())
    expect([room.status().kind, lines.seatsAsked.length]).toEqual(['joined', 2])
  })

  it.each([
    ['is refused', 'gathering-full'],
    ['has to sign in', 'sign-in-needed'],
  ])('tries no more when one %s, until asked to', async (_, code) => {
    await openOver(createPairedLines(refused(code)))
    await vi.advanceTimersByTimeAsync(60_000)
    const problem = { code, figures: {}, findings: [] }
    expect([room.status(), lines.seatsAsked.length]).toEqual([{ kind: 'refused', problem }, 1])
    lines.answers.length = 0
    room.comeBack()
    await settle()
    lines.last().tell(whole())
    expect(room.status()).toEqual({ kind: 'joined' })
  })

  it('control: tries on by itself after what passes, a failure and a moved room', async () => {
    await openOver(createPairedLines(refused('failed')))
    expect(room.status()).toEqual({ kind: 'lost', attempts: 1 })
    lines.answers.length = 0
    await vi.advanceTimersByTimeAsync(400)
    lines.last().tell(whole())
    lines.last().close(CLOSE_MOVED)
    await vi.advanceTimersByTimeAsync(400)
    lines.last().tell(whole())
    expect([room.status().kind, lines.lines.length]).toEqual(['joined', 2])
  })

  it('learns from the API why the room sent one away', async () => {
    await openJoined()
    lines.answers.push(refused('sign-in-needed'))
    lines.last().close(CLOSE_SIGNED_OUT)
    await vi.advanceTimersByTimeAsync(400)
    expect(room.status()).toMatchObject({ kind: 'refused', problem: { code: 'sign-in-needed' } })
  })

  it('takes no seat of somebody else who signed in meanwhile', async () => {
    await openJoined()
    let joined = 0
    lines.answers.push(async () => ({
      personId: 'somebody-else',
      join: () => {
        joined += 1
        return Promise.reject(new Error('not to be joined'))
      },
    }))
    lines.last().close(DROPPED)
    await vi.advanceTimersByTimeAsync(400)
    expect(room.status()).toMatchObject({ kind: 'refused', problem: { code: 'other-person' } })
    expect([joined, room.personId()]).toEqual([0, 'me'])
  })

  it('finds a dead line by pings that stay out, cuts it and takes another', async () => {
    await openJoined()
    const dead = lines.last()
    dead.alive = false
    await vi.advanceTimersByTimeAsync(9000)
    expect([dead.pings, dead.ended]).toEqual([2, undefined])
    await vi.advanceTimersByTimeAsync(3000)
    expect([dead.ended, room.status()]).toEqual(['cut', { kind: 'lost', attempts: 1 }])
    await vi.advanceTimersByTimeAsync(400)
    lines.last().tell(whole())
    expect([room.status().kind, lines.lines.length]).toEqual(['joined', 2])
    const { pings } = dead
    await vi.advanceTimersByTimeAsync(30_000)
    expect(dead.pings).toBe(pings)
  })

  it.each([
    ['answers pings', true, 0],
    ['brings frames though its pings are lost', false, 1000],
  ])('control: keeps a line that %s', async (_, alive, frameEveryMs) => {
    await openJoined()
    lines.last().alive = alive
    for (let ms = 0; ms < 60_000; ms += 1000) {
      await vi.advanceTimersByTimeAsync(1000)
      if (frameEveryMs > 0) lines.last().sendFrame(new Uint8Array(1))
    }
    expect([lines.lines.length, room.status().kind]).toEqual([1, 'joined'])
  })

  it('answers a request with what the room answers', async () => {
    await openJoined()
    const answer = room.request('readSheet', { submissionId: 'a' })
    const [asked] = lines.last().asked
    expect(asked).toMatchObject({ name: 'readSheet', payload: { submissionId: 'a' } })
    asked?.resolve({ revision: 3 })
    expect(await answer).toEqual({ revision: 3 })
  })

  it.each([
    [
      'the refusal',
      { reason: { code: 'recused', figures: { a: 1 } } },
      { code: 'recused', figures: { a: 1 } },
    ],
    ['`unreachable` where no answer came', new Error('timed out'), { code: 'unreachable' }],
  ])('rejects a request with %s', async (_, error, problem) => {
    await openJoined()
    const answer = room.request('lead', { lead: true })
    lines.last().asked[0]?.reject(error)
    await expect(answer).rejects.toMatchObject(problem)
  })

  it('rejects with `unreachable` what is asked while there is no line, and sends no pose', async () => {
    await openJoined()
    const { asked, sent } = lines.last()
    room.sendPose(new Uint8Array(2))
    lines.last().close(DROPPED)
    room.sendPose(new Uint8Array(2))
    await expect(room.request('lead', { lead: true })).rejects.toMatchObject({
      code: 'unreachable',
    })
    expect([asked, sent]).toEqual([[], [[POSE_CHANNEL, new Uint8Array(2)]]])
  })

  it('leaves for good: the line ends, nothing is tried again and nothing is told', async () => {
    await openJoined()
    const { length } = history
    room.leave()
    lines.comeOnline()
    lines.last().tell(news({ light: 'evening' }))
    await vi.advanceTimersByTimeAsync(60_000)
    expect([lines.last().ended, lines.seatsAsked.length, lines.isHeard()]).toEqual([
      'leave',
      1,
      false,
    ])
    expect([history.length, room.view()?.light]).toEqual([length, 'day'])
  })

  it('gives back a seat that comes after one has left', async () => {
    await openOver(createPairedLines())
    lines.last().close(DROPPED)
    await vi.advanceTimersByTimeAsync(399)
    room.leave()
    await vi.advanceTimersByTimeAsync(10_000)
    expect(lines.lines).toHaveLength(1)
    const late = createPairedLines()
    const other = connectRoom('g', late.outside)
    other.leave()
    await settle()
    expect(late.last().ended).toBe('leave')
  })

  it('stays silent when a refusal comes after one has left', async () => {
    const late = createPairedLines(refused('not-open'))
    const other = connectRoom('g', late.outside)
    let told = 0
    other.subscribe(() => (told += 1))
    other.leave()
    await settle()
    expect([told, other.status().kind]).toEqual([0, 'connecting'])
  })
})
