import { memberView } from '../../support/member-view.ts'
import { describe, expect, it } from 'vitest'
import {
  applyPatch,
  redactEntry,
  subjectAt,
  viewOfEntries,
  type EntryMap,
  type ItemView,
  type LedView,
} from '../../../shared/state/room-view.ts'

const item = (submissionId: string, change: Partial<ItemView> = {}): ItemView => ({
  submissionId,
  position: 0,
  title: submissionId,
  phase: 'waiting',
  outcome: null,
  movedAt: 0,
  endsAt: 0,
  pausedAt: 0,
  called: false,
  anonymous: false,
  calibration: false,
  recused: false,
  ...change,
})
const member = memberView({ slot: 1, name: '吴专家', role: 'reviewer', surface: 'page' })
const gathering = { gatheringId: 'g', kind: 'review', title: '会' } as const
const told = (entries: Record<string, unknown>, before: EntryMap = new Map()): EntryMap =>
  applyPatch(before, { whole: false, entries })
const start = told({ gathering })

describe('applyPatch', () => {
  it('changes what is named, takes out what is null, and leaves the rest', () => {
    const before = told({ a: 1, b: 2, c: 3 })
    expect([...told({ a: 4, b: null }, before)]).toEqual([
      ['a', 4],
      ['c', 3],
    ])
    expect([...before]).toHaveLength(3)
  })

  it('reads phases and roles that it does not know as such', () => {
    const entries = told({
      'item/a': { ...item('a'), phase: 'adjourned' },
      'item/b': item('b', { phase: 'scoring' }),
      'member/p': { ...member, role: 'observer' },
    })
    expect(entries.get('item/a')).toMatchObject({ phase: 'unknown', submissionId: 'a' })
    expect(entries.get('item/b')).toEqual(item('b', { phase: 'scoring' }))
    expect(entries.get('member/p')).toEqual({ ...member, role: 'audience' })
  })

  it('forgets everything before a whole one', () => {
    expect([...applyPatch(told({ a: 1 }), { whole: true, entries: { b: 2 } })]).toEqual([['b', 2]])
  })
})

describe('viewOfEntries', () => {
  it('is nothing until the gathering is known', () => {
    expect(viewOfEntries(told({ light: 'evening' }))).toBeUndefined()
  })

  it('begins in daylight, with nobody and nothing', () => {
    expect(viewOfEntries(start)).toEqual({
      ...gathering,
      light: 'day',
      leader: '',
      deputy: '',
      chapters: {},
      slides: [],
      slide: 0,
      members: new Map(),
      agenda: [],
      current: undefined,
      led: { place: '', ledAt: 0, gatheredAt: 0 },
      exhibits: new Map(),
      sheets: new Map(),
      said: [],
      reactions: new Map(),
      captions: new Map(),
    })
  })

  it('puts items in their order, and names the one that moved last as the current one', () => {
    const view = viewOfEntries(
      told(
        {
          'item/b': item('b', { position: 1, phase: 'scoring', movedAt: 5 }),
          'item/a': item('a', { phase: 'decided', movedAt: 3 }),
          'item/c': item('c', { position: 2 }),
        },
        start,
      ),
    )
    expect(view?.agenda.map(({ submissionId }) => submissionId)).toEqual(['a', 'b', 'c'])
    expect(view?.current?.submissionId).toBe('b')
  })

  it('names the place to which all were taken or called last, of those that are known', () => {
    const led = (place: string, change: Partial<LedView>): LedView => ({
      place,
      ledAt: 0,
      gatheredAt: 0,
      ...change,
    })
    const both = told({ 'led/': led('', { ledAt: 4 }), 'led/a': led('a', { ledAt: 3 }) }, start)
    expect(viewOfEntries(both)?.led.place).toBe('')
    const called = told({ 'led/a': led('a', { ledAt: 3, gatheredAt: 6 }) }, both)
    expect(viewOfEntries(called)?.led.place).toBe('a')
    expect(viewOfEntries(told({ 'led/a': null }, called))?.led.place).toBe('')
  })

  it('keeps what did not change the same value', () => {
    const entries = told({ 'member/p': member, 'item/a': item('a') }, start)
    const before = viewOfEntries(entries)
    const after = viewOfEntries(told({ leader: 'p' }, entries), before)
    expect(after?.members).toBe(before?.members)
    expect(after?.agenda).toBe(before?.agenda)
    const renamed = viewOfEntries(told({ 'member/p': { ...member, name: '郑' } }, entries), before)
    expect(renamed?.members).not.toBe(before?.members)
    expect(renamed?.agenda).toBe(before?.agenda)
  })
})

describe('redactEntry', () => {
  it('leaves of an item its place and its title, and that one is recused', () => {
    const running = item('a', { phase: 'scoring', movedAt: 3, endsAt: 9, outcome: 'selected' })
    expect(redactEntry('item/a', running)).toEqual(item('a', { recused: true }))
  })

  it('leaves of a member the slot, the role and whether somebody is there', () => {
    const busy = { ...member, surface: 'headset', following: false, muted: true, reissuedAt: 5 }
    expect(redactEntry('member/p', busy)).toEqual({ ...member, name: '' })
  })

  it.each(['led/a', 'exhibit/a/b', 'slides', 'light'])('leaves nothing of %s', (key) => {
    expect(redactEntry(key, {})).toBeUndefined()
  })
})

describe('subjectAt', () => {
  it('is about the item where there is one, else about the gathering', () => {
    expect(subjectAt('a')).toEqual({ of: 'item', submissionId: 'a' })
    expect([subjectAt(''), subjectAt(undefined)]).toEqual([
      { of: 'gathering' },
      { of: 'gathering' },
    ])
  })
})
