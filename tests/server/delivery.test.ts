import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createDelivery, type Receiver } from '../../server/delivery/delivery.ts'
import type { Viewer } from '../../shared/audience/audience.ts'
import {
  applyPatch,
  subjectAt,
  viewOfEntries,
  type EntryMap,
  type ItemView,
  type RoomPatch,
  type RoomView,
} from '../../shared/state/room-view.ts'

const GATHERING = { of: 'gathering' } as const

function createGuest(change: Partial<Viewer> = {}) {
  const line = { ready: true, waiting: 0 }
  const told: string[] = []
  let entries: EntryMap = new Map()
  let view: RoomView | undefined
  const receiver: Receiver = {
    viewer: {
      personId: 'me',
      callRoles: [],
      role: 'reviewer',
      isReview: true,
      recused: new Set(),
      presents: new Set(),
      outside: false,
      ...change,
    },
    isReady: () => line.ready,
    bufferedBytes: () => line.waiting,
    sendBytes(_channel, bytes) {
      const text = new TextDecoder().decode(bytes)
      told.push(text)
      entries = applyPatch(entries, JSON.parse(text) as RoomPatch)
      view = viewOfEntries(entries, view)
    },
  }
  return { receiver, line, told, view: () => view, entries: () => entries }
}

const itemOf = (submissionId: string, change: Partial<ItemView> = {}): ItemView => ({
  submissionId,
  position: 0,
  title: `标题 ${submissionId}`,
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

function createRoom() {
  const delivery = createDelivery()
  delivery.show('gathering', GATHERING, {
    gatheringId: 'g',
    kind: 'review',
    round: 'session',
    title: '会',
  })
  const showItem = (item: ItemView): void =>
    delivery.show(
      `item/${item.submissionId}`,
      { of: 'item', submissionId: item.submissionId },
      item,
    )
  return { delivery, showItem }
}

describe('createDelivery', () => {
  it('tells everything at first, then what changed, and nothing when nothing did', () => {
    const { delivery, showItem } = createRoom()
    const guest = createGuest()
    showItem(itemOf('a'))
    delivery.tick([guest.receiver])
    delivery.tick([guest.receiver])
    showItem(itemOf('a', { phase: 'scoring' }))
    showItem(itemOf('a', { phase: 'scoring' }))
    delivery.tick([guest.receiver])
    expect(guest.told.map((text) => JSON.parse(text).whole)).toEqual([true, false])
    expect(guest.view()?.agenda).toEqual([itemOf('a', { phase: 'scoring' })])
  })

  it('tells who is recused that there is an item, and no byte of how it fares', () => {
    const { delivery, showItem } = createRoom()
    const guest = createGuest({ recused: new Set(['a']) })
    showItem(itemOf('a'))
    delivery.tick([guest.receiver])
    const before = guest.told.length
    showItem(itemOf('a', { phase: 'scoring', endsAt: 5, movedAt: 4 }))
    delivery.show('led/a', subjectAt('a'), { place: 'x', ledAt: 3, gatheredAt: 4 })
    delivery.tick([guest.receiver])
    showItem(itemOf('a', { phase: 'decided', outcome: 'selected' }))
    delivery.hide('led/a')
    delivery.tick([guest.receiver])
    expect(guest.told).toHaveLength(before)
    expect(guest.view()?.agenda).toEqual([itemOf('a', { recused: true })])
  })

  it('control: tells all of it to who is not', () => {
    const { delivery, showItem } = createRoom()
    const guest = createGuest()
    showItem(itemOf('a', { phase: 'decided', outcome: 'selected' }))
    delivery.tick([guest.receiver])
    expect(guest.view()?.agenda[0]).toMatchObject({ phase: 'decided', outcome: 'selected' })
  })

  it('tells everything anew when somebody may know more or less', () => {
    const { delivery, showItem } = createRoom()
    const guest = createGuest()
    showItem(itemOf('a', { phase: 'scoring' }))
    delivery.tick([guest.receiver])
    guest.receiver.viewer = { ...guest.receiver.viewer, recused: new Set(['a']) }
    delivery.tick([guest.receiver])
    expect(guest.view()?.agenda).toEqual([itemOf('a', { recused: true })])
    guest.receiver.viewer = { ...guest.receiver.viewer, recused: new Set() }
    delivery.tick([guest.receiver])
    expect(guest.view()?.agenda[0]?.phase).toBe('scoring')
  })

  it('waits for who is not ready or lags behind, and then tells everything anew', () => {
    const { delivery, showItem } = createRoom()
    const guest = createGuest()
    guest.line.ready = false
    delivery.tick([guest.receiver])
    expect(guest.told).toEqual([])
    guest.line.ready = true
    delivery.tick([guest.receiver])
    guest.line.waiting = 1024 * 1024
    showItem(itemOf('a'))
    delivery.tick([guest.receiver])
    expect(guest.told).toHaveLength(1)
    guest.line.waiting = 0
    delivery.tick([guest.receiver])
    expect(JSON.parse(guest.told.at(-1) ?? '').whole).toBe(true)
    expect(guest.view()?.agenda).toEqual([itemOf('a')])
  })

  it('makes the bytes for those who may know the same once: an audience, not those who have sheets', () => {
    const { delivery } = createRoom()
    const sent: Uint8Array[] = []
    const many = Array.from({ length: 3 }, (_, index) => {
      const { receiver } = createGuest({ personId: String(index), role: 'audience' })
      receiver.sendBytes = (_channel, bytes) => sent.push(bytes)
      return receiver
    })
    delivery.tick(many)
    expect(new Set(sent).size).toBe(1)
  })

  it.each([true, false])(
    'tells of a sheet its author alone, in a review or not (%s)',
    (isReview) => {
      const { delivery } = createRoom()
      const people = ['a', 'b'].map((personId) => createGuest({ personId, isReview }))
      const onlooker = createGuest({ personId: 'c', role: 'audience', isReview })
      for (const [index, personId] of ['a', 'b', 'c'].entries()) {
        const sheet = { submissionId: 's', revision: index + 1 }
        const subject = { of: 'sheet', submissionId: 's', personId } as const
        delivery.show(`sheet/s/${personId}`, subject, sheet)
      }
      delivery.tick([...people, onlooker].map(({ receiver }) => receiver))
      expect(people.map(({ view }) => view()?.sheets.get('s')?.revision)).toEqual([1, 2])
      expect(onlooker.view()?.sheets.size).toBe(0)
    },
  )

  it('looks at a viewer once, not in every tick', () => {
    const { delivery } = createRoom()
    const recused = new Set(['a'])
    let looks = 0
    const look = recused[Symbol.iterator].bind(recused)
    recused[Symbol.iterator] = () => {
      looks += 1
      return look()
    }
    const { receiver } = createGuest({ recused })
    for (let tick = 0; tick < 5; tick += 1) delivery.tick([receiver])
    expect(looks).toBe(1)
  })

  it('leaves everybody with what they may know, whatever order things come in', () => {
    const phases = fc.constantFrom('waiting', 'scoring', 'closed' as const)
    const step = fc.oneof(
      fc.record({
        kind: fc.constant('item' as const),
        id: fc.constantFrom('a', 'b'),
        phase: phases,
      }),
      fc.record({ kind: fc.constant('hide' as const), id: fc.constantFrom('a', 'b') }),
      fc.record({ kind: fc.constant('tick' as const) }),
      fc.record({ kind: fc.constant('lag' as const), waiting: fc.constantFrom(0, 1e7) }),
      fc.record({ kind: fc.constant('recuse' as const), ids: fc.subarray(['a', 'b']) }),
    )
    fc.assert(
      fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
        const { delivery, showItem } = createRoom()
        const guest = createGuest()
        for (const one of steps) {
          if (one.kind === 'item') showItem(itemOf(one.id, { phase: one.phase }))
          if (one.kind === 'hide') delivery.hide(`item/${one.id}`)
          if (one.kind === 'tick') delivery.tick([guest.receiver])
          if (one.kind === 'lag') guest.line.waiting = one.waiting
          if (one.kind === 'recuse')
            guest.receiver.viewer = { ...guest.receiver.viewer, recused: new Set(one.ids) }
        }
        guest.line.waiting = 0
        delivery.tick([guest.receiver])
        const fresh = createGuest({ recused: guest.receiver.viewer.recused })
        delivery.tick([fresh.receiver])
        expect(new Map(guest.entries())).toEqual(new Map(fresh.entries()))
      }),
    )
  })
})
