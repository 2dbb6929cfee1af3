/** Voices in a running room: who hears whom, and from whom the word is taken. */
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { createVoiceRelay, VOICE_SKIP_ABOVE_BYTES } from '../../server/voice/voice-relay.ts'
import { viewOf } from '../../shared/hall/views.ts'
import { createPose, HEAD, POSE_BYTES, writePose } from '../../shared/pose/pose-codec.ts'
import { CLOSE_FLOOD, POSE_CHANNEL, VOICE_CHANNEL } from '../../shared/protocol/room-limits.ts'
import {
  PACKETS_PER_SECOND,
  VOICE_MAX_BYTES,
  writeVoice,
  type VoiceWay,
} from '../../shared/voice/voice-frame.ts'
import { DATABASES } from '../support/house.ts'
import { createMeetings, type Meetings, standInHall } from '../support/meeting.ts'
import { must } from '../support/must.ts'
import { createRecusals, itemSeenBy, settled } from '../support/recused-review.ts'
import { runHouse, type Guest, type RunningHouse } from '../support/running-house.ts'

function poseAt({ x, z }: { x: number; z: number }): Uint8Array {
  const pose = createPose()
  pose.set([x, 1.6, z], HEAD)
  const bytes = new Uint8Array(POSE_BYTES)
  writePose(new DataView(bytes.buffer), 0, pose)
  return bytes
}

const soon = { timeout: 5000, interval: 20 }
const OPUS = Uint8Array.of(7, 7, 7)
const spoken = (number: number, way: VoiceWay = 'aloud'): Uint8Array =>
  writeVoice({ way, number, timeMs: number * 20, opus: OPUS })

function say(guest: Guest, way: VoiceWay = 'aloud', count = 5): void {
  for (let number = 0; number < count; number += 1)
    guest.room.sendBytes(VOICE_CHANNEL, spoken(number, way))
}

describe.each(DATABASES)('voices in a room kept in %s', (kind) => {
  let house: RunningHouse
  let meetings: Meetings
  beforeAll(async () => {
    house = await runHouse(kind)
    meetings = createMeetings(house)
  })
  afterEach(() => meetings.end())
  afterAll(() => house.close())

  async function listening(...roles: Parameters<Meetings['meet']>[0]) {
    const scene = await meetings.meet(roles, roles.includes('presenter') ? 'roadshow' : 'review')
    const here = scene.here.map((guest) => must(guest))
    for (const guest of here) await guest.ask('hear', { on: true })
    return { ...scene, here, people: scene.people.map(String) }
  }
  /** Longer than who hears whom is kept. */
  const pause = () => new Promise((resolve) => setTimeout(resolve, 150))

  it('go to the others who listen, with whose they are, and not to who speaks or does not listen', async () => {
    const { here, people } = await listening('chair', 'reviewer', 'reviewer')
    const [chair, reviewer, deaf] = here as [Guest, Guest, Guest]
    await deaf.ask('hear', { on: false })
    say(chair)
    await expect.poll(() => reviewer.voices.length, soon).toBe(5)
    const slot = reviewer.view().members.get(must(people[0]))?.slot
    expect(reviewer.voices.map((packet) => packet.slot)).toEqual(Array(5).fill(slot))
    expect(reviewer.voices.map(({ number }) => number)).toEqual([0, 1, 2, 3, 4])
    expect(must(reviewer.voices[0]).opus).toEqual(OPUS)
    expect([chair.voices.length, deaf.voices.length]).toEqual([0, 0])
  })

  it('are those of a person, whose big screen beside them neither speaks nor is somebody', async () => {
    const { id, item, here, people, tokens } = await listening('reviewer', 'chair')
    const [reviewer, chair] = here as [Guest, Guest]
    await chair.leave()
    const chairId = must(people[1])
    const isHere = () => reviewer.view().members.get(chairId)?.connected
    await expect.poll(isHere, soon).toBe(false)
    // Opened before the person comes back: it is told what an audience may know, and speaks for nobody.
    const screen = await meetings.comeIn(tokens[1], id, { screen: true })
    await screen.ask('hear', { on: true })
    await settled()
    expect(isHere()).toBe(false)
    const back = await meetings.comeIn(tokens[1], id)
    await back.ask('setPhase', { submissionId: item, phase: 'presenting' })
    say(reviewer)
    await expect.poll(() => screen.voices.length, soon).toBe(5)
    // Who opened it is seen to speak there, too, and goes on hearing nothing of the own voice.
    say(back)
    await expect.poll(() => screen.voices.length, soon).toBe(10)
    expect(screen.voices.at(-1)?.slot).toBe(reviewer.view().members.get(chairId)?.slot)
    expect(back.voices.length).toBe(0)
    await back.ask('setPhase', { submissionId: item, phase: 'scoring' })
    const before = reviewer.voices.length
    await pause()
    say(back, 'podium')
    await expect.poll(() => reviewer.voices.length, soon).toBe(before + 5)
    expect(screen.voices.length).toBe(10)
    await screen.leave()
    expect(isHere()).toBe(true)
  })

  it('of the audience go to nobody, until whoever conducts gives the word', async () => {
    const { here, people } = await listening('presenter', 'audience', 'audience')
    const [presenter, guest, other] = here as [Guest, Guest, Guest]
    const guestId = must(people[1])
    say(guest)
    await settled()
    expect(presenter.voices).toEqual([])
    await guest.ask('raiseHand', { raised: true })
    await expect.poll(() => other.view().members.get(guestId)?.handAt, soon).toBeGreaterThan(0)
    expect(await other.outcome('giveWord', { personId: guestId })).toBe('not-allowed')
    expect(await presenter.outcome('giveWord', { personId: guestId })).toBe('done')
    await expect.poll(() => guest.view().members.get(guestId)?.word, soon).toBe('given')
    expect(guest.view().members.get(guestId)?.handAt).toBe(0)
    say(guest)
    await expect.poll(() => presenter.voices.length, soon).toBe(5)
  })

  it('of whom the chair silenced go to nobody, and all read why, also after coming back', async () => {
    const { id, here, people, tokens } = await listening('chair', 'reviewer', 'reviewer')
    const [chair, reviewer, other] = here as [Guest, Guest, Guest]
    const about = { personId: must(people[1]), reason: '发言超时' }
    expect(await other.outcome('takeWord', about)).toBe('not-allowed')
    expect(await reviewer.outcome('takeWord', { ...about, personId: must(people[0]) })).toBe(
      'not-allowed',
    )
    await chair.ask('takeWord', about)
    say(reviewer)
    say(reviewer, 'whisper')
    await expect
      .poll(() => other.view().members.get(about.personId), soon)
      .toMatchObject({ word: 'taken', wordReason: '发言超时' })
    await settled()
    expect([chair.voices.length, other.voices.length]).toEqual([0, 0])
    const acts = await house.services.db
      .selectFrom('ledger')
      .select('payload')
      .where('scope', '=', `gathering:${id}`)
      .where('act', '=', 'word.taken')
      .execute()
    expect(acts.map(({ payload }) => JSON.parse(payload) as unknown)).toEqual([about])
    await reviewer.leave()
    const back = await meetings.comeIn(tokens[1], id)
    expect(back.view().members.get(about.personId)?.wordReason).toBe('发言超时')
    await chair.ask('giveWord', { personId: about.personId })
    await pause()
    say(back)
    await expect.poll(() => other.voices.length, soon).toBe(5)
  })

  it('do not reach who stands far away, and do from the podium', async () => {
    const { here } = await listening('chair', 'reviewer')
    const [chair, reviewer] = here as [Guest, Guest]
    await standInHall(chair)
    await standInHall(reviewer)
    const [near, there] = (['industry', 'transport'] as const).map((pavilion) =>
      viewOf({ pavilion, chapter: 0, bay: 0 }),
    )
    chair.room.sendBytes(POSE_CHANNEL, poseAt(must(near)))
    reviewer.room.sendBytes(POSE_CHANNEL, poseAt(must(there)))
    await pause()
    say(chair)
    await settled()
    expect(reviewer.voices).toEqual([])
    say(chair, 'podium')
    await expect.poll(() => reviewer.voices.length, soon).toBe(5)
    expect(must(reviewer.voices[0]).way).toBe('podium')
  })

  it('whisper to those alone who are named', async () => {
    const { here, people } = await listening('chair', 'reviewer', 'reviewer')
    const [chair, reviewer, other] = here as [Guest, Guest, Guest]
    await chair.ask('whisperTo', { personIds: [people[1]] })
    say(chair, 'whisper')
    await expect.poll(() => reviewer.voices.length, soon).toBe(5)
    await settled()
    expect(other.voices).toEqual([])
  })

  it('end neither the room nor the line by what is no voice, and are thrown away when too many', async () => {
    const { here } = await listening('chair', 'reviewer')
    const [chair, reviewer] = here as [Guest, Guest]
    for (const bytes of [new Uint8Array(1), new Uint8Array(VOICE_MAX_BYTES + 1)])
      chair.room.sendBytes(VOICE_CHANNEL, bytes)
    say(chair, 'aloud', PACKETS_PER_SECOND + 20)
    await expect.poll(() => reviewer.voices.length, soon).toBeGreaterThanOrEqual(PACKETS_PER_SECOND)
    await settled()
    // A second of the clock may have begun in between.
    expect(reviewer.voices.length).toBeLessThanOrEqual(PACKETS_PER_SECOND + 20)
    expect(await Promise.race([chair.left, settled()])).not.toBe(CLOSE_FLOOD)
  })
})

describe('a voice and the item at hand', () => {
  it('never reaches who is recused from it, nor that person’s voice the others, until it is decided', async () => {
    const house = await runHouse('SQLite')
    const meetings = createMeetings(house)
    const recusals = createRecusals(house, meetings)
    try {
      const review = await recusals.meet('chair', 'reviewer', 'reviewer')
      const [chair, recused, other] = review.here.map((guest) => must(guest)) as [
        Guest,
        Guest,
        Guest,
      ]
      for (const guest of review.here) await guest.ask('hear', { on: true })
      await recusals.recuse(review, must(review.people[1]), review.tokens[1])
      await expect.poll(() => itemSeenBy(recused, review.shut)?.recused, soon).toBe(true)
      say(chair)
      await expect.poll(() => recused.voices.length, soon).toBe(5)
      await chair.ask('setPhase', { submissionId: review.shut, phase: 'presenting' })
      for (const way of ['aloud', 'podium'] as const) say(chair, way)
      say(recused)
      await expect.poll(() => other.voices.length, soon).toBe(15)
      await settled()
      expect([recused.voices.length, chair.voices.length]).toEqual([5, 0])
    } finally {
      await meetings.end()
      await house.close()
    }
  })
})

describe('the relay of voices', () => {
  it('leaves out who cannot keep up, and nobody else', () => {
    const got: string[] = []
    const receiver = (personId: string, bufferedBytes: number) => ({
      viewer: viewer(personId),
      place: undefined,
      sendBytes: () => void got.push(personId),
      bufferedBytes: () => bufferedBytes,
      isReady: () => true,
    })
    const viewer = (personId: string) => ({
      personId,
      callRoles: [],
      role: 'reviewer' as const,
      isReview: true,
      recused: new Set<string>(),
      presents: new Set<string>(),
      outside: false,
    })
    const relay = createVoiceRelay(() => 0, {
      receivers: () => [
        receiver('a', 0),
        receiver('b', 0),
        receiver('c', VOICE_SKIP_ABOVE_BYTES + 1),
      ],
      speakerOf: (personId, way) => ({
        viewer: viewer(personId),
        place: undefined,
        slot: 1,
        at: [],
        to: new Set<string>(),
        way,
      }),
      matter: () => ({ submissionId: '', deliberation: false }),
    })
    expect(relay.receive('a', spoken(1))).toBe(true)
    expect(got).toEqual(['b'])
  })
})
