/**
 * Who is in a room. The seat is the person's: a slot, which is given again once the person is gone, and a
 * place that is kept for a while after the last connection dropped. Connections are devices': a headset
 * with a page beside it is one person, with one body.
 */
import type { Subject } from '../../shared/audience/audience.ts'
import type { GatheringRole } from '../../shared/permission/permission.ts'
import type { MemberView } from '../../shared/state/room-view.ts'
import { writtenLine } from '../../shared/text/written.ts'
import type { Delivery } from '../delivery/delivery.ts'
import { SURFACES, type Surface } from '../../shared/protocol/room-limits.ts'
import type { MemberChange } from '../gathering/room-request.ts'
import type { Seat } from '../gathering/seats.ts'

export interface Members {
  /** Shows somebody who came in by a device, on a page at first; returns the person's slot. */
  arrive(seat: Seat, device: string): number
  /** Notes where a device is. */
  stand(personId: string, device: string, surface: Surface): void
  /** Shows that a device is gone, and with the last one that the person's connection dropped. */
  leave(personId: string, device: string): void
  /** Whether one of the person's devices is in space. */
  hasBody(personId: string): boolean
  /** Waits for somebody as if the connection had just dropped. */
  expect(personId: string): void
  change(personId: string, change: MemberChange): void
  read(personId: string): MemberView | undefined
  /** Shows everybody anew, inside or outside as they are now. */
  settle(): void
  end(): void
}

interface MembersOptions {
  /** How long a place is kept, in ms. */
  holdPlaceMs: number
  /** The place is not kept any longer. */
  onGone: (personId: string, slot: number | undefined) => void
  /** Whether somebody in that part, who presents that item, waits outside. */
  isOutside: (role: GatheringRole, presents: string | null) => boolean
}

/** A page shows the gathering; everything else stands in the hall. */
export const isInSpace = (surface: Surface): boolean => surface !== 'page'

export function createMembers(
  delivery: Delivery,
  { holdPlaceMs, onGone, isOutside }: MembersOptions,
): Members {
  const leaving = new Map<string, NodeJS.Timeout>()
  const here = new Map<string, MemberView>()
  const devices = new Map<string, Map<string, Surface>>()
  const presented = new Map<string, string | null>()

  const surfacesOf = (personId: string): Surface[] => [...(devices.get(personId)?.values() ?? [])]
  /** The one that is furthest into the hall. */
  const surfaceOf = (personId: string): Surface =>
    SURFACES.findLast((surface) => surfacesOf(personId).includes(surface)) ?? 'page'
  const show = (personId: string, member: MemberView): void => {
    const { role } = member
    const presents = presented.get(personId) ?? null
    const outside = isOutside(role, presents)
    here.set(personId, { ...member, outside })
    const subject: Subject = {
      of: 'member',
      personId,
      role,
      ...(presents !== null && { presents }),
      outside,
    }
    delivery.show(`member/${personId}`, subject, { ...member, outside })
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
      devices.delete(personId)
      presented.delete(personId)
      delivery.hide(`member/${personId}`)
      onGone(personId, slot)
    }, holdPlaceMs)
    leaving.set(personId, timer)
  }

  return {
    arrive({ personId, name, role, muted, look, word, wordReason, reissuedAt, presents }, device) {
      stay(personId)
      presented.set(personId, presents)
      const before = here.get(personId)
      const own = devices.get(personId) ?? new Map<string, Surface>()
      // A client says that it stands in the hall once it does.
      devices.set(personId, own.set(device, 'page'))
      show(personId, {
        slot: before?.slot ?? firstFreeSlot(),
        name: writtenLine(name),
        role,
        surface: surfaceOf(personId),
        connected: true,
        following: before?.following ?? true,
        muted: before?.muted ?? muted,
        handAt: before?.handAt ?? 0,
        look,
        word: before?.word ?? word,
        wordReason: before?.wordReason ?? wordReason,
        reissuedAt,
        outside: false,
      })
      return here.get(personId)?.slot ?? 0
    },
    stand(personId, device, surface) {
      const member = here.get(personId)
      const own = devices.get(personId)
      if (!member || !own?.has(device)) return
      own.set(device, surface)
      show(personId, { ...member, surface: surfaceOf(personId) })
    },
    leave(personId, device) {
      const member = here.get(personId)
      const own = devices.get(personId)
      if (!member || !own?.delete(device)) return
      // Who drops out of the hall is shown there until the place is given up.
      const surface = own.size === 0 ? member.surface : surfaceOf(personId)
      show(personId, { ...member, surface, connected: own.size > 0 })
      if (own.size === 0) expect(personId)
    },
    hasBody: (personId) => surfacesOf(personId).some(isInSpace),
    expect,
    change(personId, change) {
      const member = here.get(personId)
      if (member) show(personId, { ...member, ...change })
    },
    read: (personId) => here.get(personId),
    settle() {
      for (const [personId, member] of here) show(personId, member)
    },
    end() {
      for (const timer of leaving.values()) clearTimeout(timer)
    },
  }
}
