/**
 * Panels proposed out of the pool. Pure, and the same for the same pool, rules and seed.
 *
 * For each gathering its candidates are put in one order: whose field it is before others, then who has the
 * fewest conflicts on its agenda, then who would have used the smallest share of the own load, then by lot.
 * The panel is the first one in that order that keeps the rules: so many members, so many of one unit at
 * most, and so many free of conflict for every item (a depth-first search, which passes over whoever would
 * leave an item short). Where no panel keeps them all, fewer for an item are taken, and the items are named.
 */
import { sorted } from '../list/changed-copy.ts'
import { mulberry32, shuffled } from '../review/ranking/random.ts'

export interface PanelCandidate {
  expertId: string
  /** Equal for experts of one unit. */
  unit: string
  /** Ids of tracks. */
  fields: readonly string[]
  /** Items one may still be asked to score. */
  loadLeft: number
  load: number
}

/** Cannot come on a day of it, is asked to another panel at that time, or declined this one. */
export type BarReason = 'away' | 'elsewhere' | 'declined'

export interface PanelWish {
  gatheringId: string
  /** Null for all fields. */
  trackId: string | null
  /** Ids of submissions. */
  items: readonly string[]
  /** Experts who are appointed already: they stay. */
  standing: readonly string[]
  /** Experts who cannot come, or declined. */
  barred: ReadonlyMap<string, BarReason>
}

export interface PlanRules {
  /** Members of a panel. */
  size: number
  /** Members free of conflict that every item has at least. */
  perItem: number
  /** Members of one unit at most. */
  perUnit: number
  seed: number
}

export interface PanelPick {
  expertId: string
  standing: boolean
  ofField: boolean
  /** On the agenda. */
  conflicts: number
  /** Items to score here. */
  items: number
  /** Of the own load, after this gathering. */
  used: number
  load: number
}

export type PassReason = BarReason | 'load' | 'all-conflicts'

export interface PanelProposal {
  gatheringId: string
  picks: PanelPick[]
  /** Seats that nobody can take. */
  empty: number
  /** Items with fewer members free of conflict than asked for, and how many they have. */
  short: { submissionId: string; members: number }[]
  /** Who could not be asked at all, and why. */
  passed: { expertId: string; reason: PassReason }[]
}

/** Steps of a search: what is not found by then is given up, and fewer for an item are taken. */
const STEPS_MAX = 100_000

export type HasConflict = (expertId: string, submissionId: string) => boolean

/**
 * Panels for several gatherings, those with the fewest candidates first; who is taken for one has so much
 * less load left for the next. Proposals come in the order of the wishes.
 */
export function planPanels(
  pool: readonly PanelCandidate[],
  wishes: readonly PanelWish[],
  rules: PlanRules,
  hasConflict: HasConflict,
): PanelProposal[] {
  const used = new Map<string, number>()
  const leftOf = ({ expertId, loadLeft }: PanelCandidate): number =>
    loadLeft - (used.get(expertId) ?? 0)
  const lot = shuffled(sorted(pool.map(({ expertId }) => expertId)), mulberry32(rules.seed))
  const inLot = new Map(lot.map((expertId, at) => [expertId, at]))
  const byScarcity = sorted(
    wishes.map((wish) => ({ wish, size: pool.filter((one) => isOfField(one, wish)).length })),
    (a, b) => a.size - b.size,
  )
  const proposals = new Map<string, PanelProposal>()
  for (const { wish } of byScarcity) {
    const people = pool.map((one): Person => {
      const conflicts = new Set(wish.items.filter((id) => hasConflict(one.expertId, id)))
      const items = wish.items.length - conflicts.size
      const standing = wish.standing.includes(one.expertId)
      // What somebody is appointed to is in what is used already.
      const before = one.load - leftOf(one)
      const after = standing ? before : before + items
      return { ...one, conflicts, items, standing, ofField: isOfField(one, wish), after }
    })
    const proposal = planPanel(people, wish, rules, inLot)
    for (const { expertId, standing, items } of proposal.picks)
      if (!standing) used.set(expertId, (used.get(expertId) ?? 0) + items)
    proposals.set(wish.gatheringId, proposal)
  }
  return wishes.flatMap(({ gatheringId }) => proposals.get(gatheringId) ?? [])
}

const isOfField = ({ fields }: PanelCandidate, { trackId }: PanelWish): boolean =>
  trackId === null || fields.includes(trackId)

interface Person extends PanelCandidate {
  conflicts: ReadonlySet<string>
  items: number
  standing: boolean
  ofField: boolean
  /** Of the load, with this gathering. */
  after: number
}

function passReason(person: Person, wish: PanelWish): PassReason | undefined {
  const barred = wish.barred.get(person.expertId)
  if (barred !== undefined) return barred
  if (person.items === 0 && wish.items.length > 0) return 'all-conflicts'
  return person.after > person.load ? 'load' : undefined
}

function planPanel(
  people: readonly Person[],
  wish: PanelWish,
  rules: PlanRules,
  inLot: ReadonlyMap<string, number>,
): PanelProposal {
  const standing = people.filter((one) => one.standing)
  const others = people.filter((one) => !one.standing)
  const passed = others.flatMap((person) => {
    const reason = passReason(person, wish)
    return reason === undefined ? [] : [{ expertId: person.expertId, reason }]
  })
  const isPassed = new Set(passed.map(({ expertId }) => expertId))
  const lotOf = ({ expertId }: Person): number => inLot.get(expertId) ?? 0
  const inOrder = sorted(
    others.filter(({ expertId }) => !isPassed.has(expertId)),
    (a, b) =>
      Number(b.ofField) - Number(a.ofField) ||
      a.conflicts.size - b.conflicts.size ||
      a.after / a.load - b.after / b.load ||
      lotOf(a) - lotOf(b),
  )
  const size = Math.max(standing.length, Math.min(rules.size, seatsFor(standing, inOrder, rules)))
  let panel: Person[] = standing
  for (let perItem = Math.min(rules.perItem, size); perItem >= 0; perItem -= 1) {
    const found = searchPanel(standing, inOrder, { ...rules, size, perItem }, wish.items)
    if (found === undefined) continue
    panel = found
    break
  }
  const membersOf = (submissionId: string): number =>
    panel.filter(({ conflicts }) => !conflicts.has(submissionId)).length
  return {
    gatheringId: wish.gatheringId,
    picks: panel.map((one) => ({
      expertId: one.expertId,
      standing: one.standing,
      ofField: one.ofField,
      conflicts: one.conflicts.size,
      items: one.items,
      used: one.after,
      load: one.load,
    })),
    empty: Math.max(0, rules.size - panel.length),
    short: wish.items
      .map((submissionId) => ({ submissionId, members: membersOf(submissionId) }))
      .filter(({ members }) => members < rules.perItem),
    passed,
  }
}

/** How many seats can be filled at all while no unit has more than its share. */
function seatsFor(
  standing: readonly Person[],
  others: readonly Person[],
  { perUnit }: PlanRules,
): number {
  const units = new Map<string, number>()
  for (const { unit } of standing) units.set(unit, (units.get(unit) ?? 0) + 1)
  let seats = standing.length
  for (const { unit } of others) {
    const members = units.get(unit) ?? 0
    if (members >= perUnit) continue
    units.set(unit, members + 1)
    seats += 1
  }
  return seats
}

/** The first panel in order that keeps the rules; undefined when there is none, or none within STEPS_MAX. */
function searchPanel(
  standing: readonly Person[],
  inOrder: readonly Person[],
  { size, perItem, perUnit }: PlanRules,
  items: readonly string[],
): Person[] | undefined {
  const mayMiss = size - perItem
  const missing = new Map(items.map((id) => [id, 0]))
  const units = new Map<string, number>()
  const panel: Person[] = []
  let steps = 0
  const take = (person: Person, by: 1 | -1): void => {
    units.set(person.unit, (units.get(person.unit) ?? 0) + by)
    for (const id of person.conflicts) missing.set(id, (missing.get(id) ?? 0) + by)
    if (by === 1) panel.push(person)
    else panel.pop()
  }
  const keeps = ({ conflicts, unit }: Person): boolean =>
    (units.get(unit) ?? 0) < perUnit &&
    [...conflicts].every((id) => (missing.get(id) ?? 0) < mayMiss)
  const search = (from: number): boolean => {
    if (panel.length >= size) return true
    for (let at = from; at <= inOrder.length - (size - panel.length); at += 1) {
      const person = inOrder[at]
      steps += 1
      if (steps > STEPS_MAX) return false
      if (!person || !keeps(person)) continue
      take(person, 1)
      if (search(at + 1)) return true
      take(person, -1)
    }
    return false
  }
  for (const person of standing) take(person, 1)
  if ([...missing.values()].some((count) => count > mayMiss)) return undefined
  return search(0) ? panel : undefined
}
