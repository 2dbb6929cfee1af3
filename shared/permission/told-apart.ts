/**
 * Names as a gathering shows them: whoever looks like somebody else gets a number, and those who were
 * invited keep their name before the audience does. Pure, and the same for everybody who sees the list;
 * the role stands beside the name wherever it is shown, since names are what people like to be called.
 */
import { comparisonKey, writtenLine } from '../text/written.ts'
import type { GatheringRole } from './permission.ts'

/** What the room knows of a member. */
export interface ListedMember {
  name: string
  /** A GatheringRole. */
  role: string
  /** Grows with each member who comes. */
  slot: number
}

export interface ShownMember {
  name: string
  role: GatheringRole
}

const ROLES: readonly GatheringRole[] = ['chair', 'secretary', 'presenter', 'reviewer', 'audience']
const CIRCLED = '①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳'

/** The role as it is named; one that is not known counts as the least. */
export function readGatheringRole(role: string): GatheringRole {
  return ROLES.find((known) => known === role) ?? 'audience'
}

const markOf = (number: number): string => ` ${CIRCLED.charAt(number - 1) || `(${number})`}`

/** How each member of a gathering is shown, by person. */
export function tellApart(
  members: Iterable<readonly [string, ListedMember]>,
): ReadonlyMap<string, ShownMember> {
  const shown = new Map<string, ShownMember>()
  const taken = new Set<string>()
  const listed = [...members].map(([id, { name, role, slot }]) => ({
    id,
    name: writtenLine(name).trim(),
    role: readGatheringRole(role),
    slot,
  }))
  const isInvited = (role: GatheringRole): number => (role === 'audience' ? 1 : 0)
  listed.sort((a, b) => isInvited(a.role) - isInvited(b.role) || a.slot - b.slot)
  const numbers = new Map<string, number>()
  for (const { id, name, role } of listed) {
    const key = comparisonKey(name)
    let number = numbers.get(key) ?? 1
    const marked = (): string => (number === 1 ? name : `${name}${markOf(number)}`.trim())
    // A number that somebody wrote into the own name is theirs.
    while (taken.has(comparisonKey(marked()))) number += 1
    numbers.set(key, number)
    taken.add(comparisonKey(marked()))
    shown.set(id, { name: marked(), role })
  }
  return shown
}
