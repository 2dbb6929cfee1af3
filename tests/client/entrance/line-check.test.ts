import { describe, expect, it } from 'vitest'
import { hallOf } from '../../../client/entrance/hall-of.ts'
import { checkLine, minutesOff } from '../../../client/entrance/line-check.ts'

const SERVER_MS = Date.parse('2026-11-29T12:00:00Z')

/** A server whose answers take so long, one after the other, seen from a device that is off by so much. */
function line(tripsMs: readonly number[], offMs: number, date = new Date(SERVER_MS).toUTCString()) {
  let tick = 0
  let asked = 0
  const ask = async () => {
    tick += tripsMs[asked % tripsMs.length] ?? 0
    asked += 1
    return new Response('', { headers: { date } })
  }
  // The answer is told in the middle of its second and takes half of its trip to come back.
  const nowMs = () => SERVER_MS + 500 + offMs
  return checkLine(ask, { nowMs, tickMs: () => tick })
}

describe('checkLine', () => {
  it('takes the shortest of some tries', async () => {
    expect((await line([80, 12, 40, 90], 0)).tripMs).toBe(12)
  })

  it.each([
    [0, 0],
    [20_000, 0],
    [-20_000, 0],
    [95_000, 2],
    [-3_600_000, 60],
  ])('finds a clock that is %d ms off by %d minutes', async (offMs, minutes) => {
    expect(minutesOff((await line([10], offMs)).clockOffMs)).toBe(minutes)
  })

  it('says nothing of the clock where the server does not tell its own', async () => {
    expect((await line([10], 5_000_000, 'no date')).clockOffMs).toBe(0)
  })

  it('throws where nobody answers', async () => {
    await expect(checkLine(() => Promise.reject(new TypeError('gone')))).rejects.toThrow('gone')
  })
})

describe('hallOf', () => {
  it.each([
    ['/gatherings/abc-1_2', '/gatherings/abc-1_2/hall'],
    ['/organiser/gatherings/abc', '/organiser/gatherings/abc'],
    ['/gatherings/abc/hall', '/gatherings/abc/hall'],
    ['/hall', '/hall'],
    ['/', '/'],
  ])('leads from %s to %s', (path, hall) => {
    expect(hallOf(path)).toBe(hall)
  })
})
