import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createDelivery } from '../../server/delivery/delivery.ts'
import type { Seat } from '../../server/gathering/seats.ts'
import { createMembers } from '../../server/room/members.ts'

const HOLD_MS = 1000
const seatOf = (personId: string): Seat => ({
  personId,
  name: personId,
  role: 'reviewer',
  session: '',
  device: 'computer',
  page: '',
  screen: false,
  muted: false,
  look: -1,
  word: 'own',
  wordReason: '',
  reissuedAt: 0,
  presents: null,
})

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

describe('the slots of members', () => {
  it('are each one person’s, are given again, and never more than there are places held', () => {
    const steps = fc.array(
      fc.record({
        kind: fc.constantFrom('arrive' as const, 'leave' as const, 'wait' as const),
        who: fc.nat(7),
      }),
      { maxLength: 200 },
    )
    fc.assert(
      fc.property(steps, (all) => {
        const delivery = createDelivery()
        const members = createMembers(delivery, {
          holdPlaceMs: HOLD_MS,
          onGone: () => undefined,
          isOutside: () => false,
        })
        for (const { kind, who } of all) {
          if (kind === 'arrive') members.arrive(seatOf(`p${who}`), 'd')
          else if (kind === 'leave') members.leave(`p${who}`, 'd')
          else vi.advanceTimersByTime(HOLD_MS / 2)
          const slots = delivery
            .keysOf('member/')
            .map((key) => delivery.read(key as `member/${string}`)?.slot ?? 0)
          expect(new Set(slots).size).toBe(slots.length)
          expect(Math.min(1, ...slots)).toBe(1)
          // Those of eight people at most, however often they come and go.
          expect(Math.max(0, ...slots)).toBeLessThanOrEqual(8)
        }
        members.end()
      }),
    )
  })

  it('stay small over more arrivals than two bytes can count', () => {
    const members = createMembers(createDelivery(), {
      holdPlaceMs: 1,
      onGone: () => undefined,
      isOutside: () => false,
    })
    let highest = 0
    for (let count = 0; count < 70_000; count += 1) {
      highest = Math.max(highest, members.arrive(seatOf(`p${count}`), 'd'))
      members.leave(`p${count}`, 'd')
      vi.advanceTimersByTime(1)
    }
    expect(highest).toBe(1)
  })
})
