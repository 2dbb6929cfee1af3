import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import {
  callSchema,
  deadlineText,
  findDirection,
  isPastDeadline,
  trackOfDirection,
} from '../../../shared/call/call.ts'
import { CONTENT_FIELDS } from '../../../shared/call/form.ts'
import { call2025, CALL_PATH, readJson } from '../../support/sample-call.ts'

const document = z.record(z.string(), z.json()).parse(readJson(CALL_PATH))

describe('callSchema', () => {
  it('reads the call of 2025 with its tracks, directions, elements and criteria', () => {
    const { tracks, technologyElements, applicant, selectionCriteria } = call2025
    expect(tracks.map((t) => [t.id, t.directions.length])).toEqual([
      ['industry', 4],
      ['tourism', 4],
      ['medical', 5],
      ['transport', 4],
      ['city', 4],
    ])
    expect(technologyElements.minimum).toBe(3)
    expect(applicant.maxJointUnits).toBe(3)
    expect(selectionCriteria.items.reduce((sum, c) => sum + c.weight, 0)).toBe(100)
  })

  it('gives every content field of the form a limit', () => {
    const limits = Object.fromEntries(call2025.form.content.map((c) => [c.id, c.maxChars]))
    expect(Object.keys(limits)).toEqual([...CONTENT_FIELDS])
    expect(limits).toMatchObject({ unitProfile: 400, overview: 2000, needs: 1000, funding: 500 })
  })

  it('reads what it wrote', () => {
    expect(callSchema.parse(JSON.parse(JSON.stringify(call2025)))).toEqual(call2025)
  })

  it.each([
    ['tracks', { tracks: [call2025.tracks[0], { ...call2025.tracks[1], id: 'industry' }] }],
    [
      'directions',
      { tracks: [call2025.tracks[0], { ...call2025.tracks[0], id: 'another-track' }] },
    ],
    [
      'technologyElements',
      {
        technologyElements: {
          minimum: 1,
          options: [
            { id: 'xr', zh: '甲' },
            { id: 'xr', zh: '乙' },
          ],
        },
      },
    ],
    [
      'criteria',
      {
        selectionCriteria: {
          scale: { min: 0, max: 100, step: 1 },
          items: [
            { id: 'one', weight: 1, zh: '甲', en: 'a' },
            { id: 'one', weight: 2, zh: '乙', en: 'b' },
          ],
        },
      },
    ],
  ])('refuses an id that stands twice in %s, and names the list', (list, change) => {
    const parsed = callSchema.safeParse({ ...document, ...change })
    expect(parsed.error?.issues.map((i) => i.message)).toEqual([
      expect.stringMatching(new RegExp(`^${list}: id "[a-z-]+" stands twice$`)),
    ])
  })

  it.each([
    ['no tracks', { tracks: [] }],
    ['six tracks', { tracks: Array.from({ length: 6 }, () => call2025.tracks[0]) }],
    ['a deadline without an offset', { deadline: '2025-06-30T23:59:59' }],
    ['a weight of nothing', { selectionCriteria: { scale: {}, items: [] } }],
    ['an id with a space', { id: 'two words' }],
  ])('refuses %s', (_, change) => {
    expect(callSchema.safeParse({ ...document, ...change }).success).toBe(false)
  })
})

describe('isPastDeadline', () => {
  it.each([
    ['2025-06-30T23:59:58.000+08:00', false],
    ['2025-06-30T23:59:59.000+08:00', false],
    ['2025-06-30T23:59:59.999+08:00', false],
    ['2025-07-01T00:00:00.000+08:00', true],
    ['2025-06-30T16:00:00.000Z', true],
    ['2025-06-30T15:59:59.999Z', false],
  ])('takes %s as late: %s', (at, late) => {
    expect(isPastDeadline(call2025, Date.parse(at))).toBe(late)
  })
})

describe('deadlineText', () => {
  it('reads a deadline by the clock of the call, whichever zone it was written in', () => {
    const { timeZone } = call2025
    expect(deadlineText(call2025)).toBe('2025-06-30 23:59')
    const deadline = '2025-06-30T15:59:59.123+00:00'
    expect(deadlineText({ deadline, timeZone })).toBe('2025-06-30 23:59')
  })
})

describe('trackOfDirection', () => {
  it('finds the one track of each direction', () => {
    for (const track of call2025.tracks)
      for (const { id } of track.directions) {
        expect(trackOfDirection(call2025, id)?.id).toBe(track.id)
        expect(findDirection(call2025, id)?.id).toBe(id)
      }
  })

  it('knows no direction of another call', () => {
    expect(trackOfDirection(call2025, 'moon-base')).toBeUndefined()
    expect(findDirection(call2025, 'moon-base')).toBeUndefined()
  })
})
