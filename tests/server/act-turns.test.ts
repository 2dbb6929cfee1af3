import { describe, expect, it } from 'vitest'
import {
  AUDIENCE_EVERY_MS,
  createActTurns,
  WAITING_OF_AUDIENCE,
  WAITING_PER_PERSON,
} from '../../server/room/act-turns.ts'
import { createAudiencePlaces } from '../../server/room/audience-places.ts'
import { outcomeOf } from '../support/people.ts'

const guest = (number: number) => ({ personId: `guest-${number}`, isAudience: true })
const reviewer = { personId: 'reviewer', isAudience: false }

/** An act that ends when it is told to, and says that it ran. */
function createAct(done: string[], name: string) {
  let end = (): void => undefined
  const ended = new Promise<void>((resolve) => (end = resolve))
  return { act: () => ended.then(() => done.push(name)), end }
}

describe('createActTurns (S6)', () => {
  it('runs one act at a time, the invited before the audience, each as it came', async () => {
    const turns = createActTurns()
    const done: string[] = []
    const first = createAct(done, 'first')
    const acts = [
      turns.run(guest(1), first.act),
      turns.run(guest(2), async () => done.push('guest 2')),
      turns.run(guest(1), async () => done.push('guest 1')),
      turns.run(reviewer, async () => done.push('reviewer')),
    ]
    await new Promise((resolve) => setTimeout(resolve, 5))
    expect(done).toEqual([])
    first.end()
    await Promise.all(acts)
    expect(done).toEqual(['first', 'reviewer', 'guest 2', 'guest 1'])
  })

  it('runs what is each author’s own at once, one of a person at a time, and nothing else meanwhile (F8)', async () => {
    const turns = createActTurns()
    const done: string[] = []
    const by = (personId: string, isOwn = true) => ({ personId, isAudience: false, isOwn })
    const [a, b] = [createAct(done, 'a'), createAct(done, 'b')]
    const acts = [
      turns.run(by('a'), a.act),
      turns.run(by('b'), b.act),
      turns.run(by('c'), async () => done.push('c')),
      turns.run(by('a'), async () => done.push('a again')),
      turns.run(by('chair', false), async () => done.push('chair')),
      turns.run(by('d'), async () => done.push('d')),
    ]
    await new Promise((resolve) => setTimeout(resolve, 5))
    expect(done).toEqual(['c'])
    b.end()
    await new Promise((resolve) => setTimeout(resolve, 5))
    expect(done).toEqual(['c', 'b'])
    a.end()
    await Promise.all(acts)
    expect(done).toEqual(['c', 'b', 'a', 'a again', 'chair', 'd'])
  })

  it('refuses what is too much of one person, and takes it again afterwards', async () => {
    const turns = createActTurns()
    const first = createAct([], '')
    const acts = [first.act, ...Array.from({ length: WAITING_PER_PERSON + 2 }, () => async () => 1)]
    const outcomes = acts.map((act) => outcomeOf(turns.run(reviewer, act)))
    first.end()
    expect((await Promise.all(outcomes)).filter((outcome) => outcome !== 'done')).toEqual(
      Array.from({ length: 3 }, () => 'too-many-requests'),
    )
    expect(await outcomeOf(turns.run(reviewer, async () => 1))).toBe('done')
  })

  it('refuses what is too much of an audience, and never the invited for it', async () => {
    const turns = createActTurns()
    const first = createAct([], '')
    const running = turns.run(guest(0), first.act)
    const crowd = Array.from({ length: WAITING_OF_AUDIENCE + 5 }, (_, number) =>
      outcomeOf(turns.run(guest(number + 1), async () => 1)),
    )
    const invited = outcomeOf(turns.run(reviewer, async () => 1))
    first.end()
    await running
    expect((await Promise.all(crowd)).filter((outcome) => outcome !== 'done')).toHaveLength(5)
    expect(await invited).toBe('done')
  })

  it('keeps a distance between the acts of an audience, and none for the invited', async () => {
    const turns = createActTurns()
    const startMs = performance.now()
    const startOf = (by: typeof reviewer) => turns.run(by, async () => performance.now() - startMs)
    const guests = [1, 2, 3, 4].map((number) => startOf(guest(number)))
    const invited = [1, 2, 3, 4].map(() => startOf(reviewer))
    expect(Math.max(...(await Promise.all(invited)))).toBeLessThan(AUDIENCE_EVERY_MS)
    const starts = await Promise.all(guests)
    const gaps = starts.slice(1).map((atMs, index) => atMs - (starts[index] ?? 0))
    expect(Math.min(...gaps)).toBeGreaterThan(AUDIENCE_EVERY_MS - 2)
  })

  it('goes on after an act that fails, also at once', async () => {
    const turns = createActTurns()
    const fail = (): Promise<never> => {
      throw new Error('The act failed.')
    }
    await expect(turns.run(reviewer, fail)).rejects.toThrow('The act failed.')
    await expect(turns.run(reviewer, async () => fail())).rejects.toThrow('The act failed.')
    expect(await turns.run(reviewer, async () => 'next')).toBe('next')
  })
})

describe('createAudiencePlaces (F11)', () => {
  const nobody = new Set<string>()

  it('keeps places for those on their way, and gives them back when they do not come', () => {
    let nowMs = 0
    const places = createAudiencePlaces(() => nowMs, 1000)
    const asked = ['a', 'b', 'c', 'a'].map((id) => places.reserve(id, nobody, 2))
    expect(asked).toEqual([true, true, false, true])
    nowMs = 1000
    expect(places.reserve('c', nobody, 2)).toBe(true)
  })

  it('counts who has come once', () => {
    const places = createAudiencePlaces(() => 0, 1000)
    places.reserve('a', nobody, 2)
    places.arrive('a')
    expect(places.reserve('b', new Set(['a']), 2)).toBe(true)
    expect(places.reserve('c', new Set(['a']), 2)).toBe(false)
  })
})
