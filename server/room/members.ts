/**
 * Who is in a room: each person has a slot, which is given again once the person is gone, and a place
 * that is kept for a while after the connection dropped.
 */
import type { Subject } from '../../shared/audience/audience.ts'
import type { MemberView } from '../../shared/state/room-view.ts'
import { writtenLine } from '../../shared/text/written.ts'
import type { Delivery } from '../delivery/delivery.ts'
import type { Seat } from '../gathering/seats.ts'

export interface Members {
  /** Shows somebody who took a seat; returns the person's slot. */
  arrive(seat: Seat): number
  /** Shows that the connection dropped; returns the slot of who was there. */
  leave(personId: string): number | undefined
  /** Waits for somebody as if the connection had just dropped. */
  expect(personId: string): void
  change(personId: string, change: Partial<MemberView>): void
  read(personId: string): MemberView | undefined
  end(): void
}

interface MembersOptions {
  /** How long a place is kept, in ms. */
  holdPlaceMs: number
  /** The place is not kept any longer. */
  onGone: (personId: string, slot: number | undefined) => void
}

export function createMembers(
  delivery: Delivery,
  { holdPlaceMs, onGone }: MembersOptions,
): Members {
  const leaving = new Map<string, NodeJS.Timeout>()
  const here = new Map<string, MemberView>()

  const show = (personId: string, member: MemberView): void => {
    here.set(personId, member)
    const subject: Subject = { of: 'member', personId, role: member.role }
    delivery.show(`member/${personId}`, subject, member)
  }
  const stay = (personId: string): void => {
    clearTimeout(leaving.get(personId))
    leaving.delete(personId)
  }
  /** Slots count from 1 and are given again: they are also places to stand, and fit into 16 bits. */
  const firstFreeSlot = (): number => {
    const taken = new Set([...here.values()].map(({ slot }) => slot))
    let slot = 1
    while (taken.has(slot)) slot += 1
    return slot
  }
  const expect = (personId: string): void => {
    stay(personId)
    const timer = setTimeout(() => {
      leaving.delete(personId)
      const slot = here.get(personId)?.slot
      here.delete(personId)
      delivery.hide(`member/${personId}`)
      onGone(personId, slot)
    }, holdPlaceMs)
    leaving.set(personId, timer)
  }

  return {
    arrive({ personId, name, role, muted, reissuedAt }) {
      stay(personId)
      const before = here.get(personId)
      // Who comes back may have left the headset: the client says so once it stands in the hall.
      show(personId, {
        slot: before?.slot ?? firstFreeSlot(),
        name: writtenLine(name),
        role,
        surface: 'page',
        connected: true,
        following: before?.following ?? true,
        muted: before?.muted ?? muted,
        reissuedAt,
      })
      return here.get(personId)?.slot ?? 0
    },
    leave(personId) {
      const member = here.get(personId)
      if (!member) return undefined
      show(personId, { ...member, connected: false })
      expect(personId)
      return member.slot
    },
    expect,
    change(personId, change) {
      const member = here.get(personId)
      if (member) show(personId, { ...member, ...change })
    },
    read: (personId) => here.get(personId),
    end() {
      for (const timer of leaving.values()) clearTimeout(timer)
    },
  }
}
