/**
 * What each member of a gathering is to know of it, put together anew from what is stored and from
 * `mayKnow` alone: nothing here has been told before, so nothing can have been forgotten.
 */
import { readExhibitStates } from '../../server/exhibit/exhibit-acts.ts'
import { readAddresses } from '../../server/exhibition/exhibition.ts'
import { readFactsOf } from '../../server/gathering/facts.ts'
import { findGathering } from '../../server/gathering/gatherings.ts'
import { readRecusals } from '../../server/gathering/recusals.ts'
import type { Services } from '../../server/house/services.ts'
import { formOf } from '../../server/intake/submissions.ts'
import { lobbyState, waitsOutside } from '../../shared/audience/lobby.ts'
import { isApplicant, mayKnow, type Subject, type Viewer } from '../../shared/audience/audience.ts'
import type { GatheringRole } from '../../shared/permission/permission.ts'
import {
  exhibitKey,
  redactEntry,
  subjectAt,
  viewOfEntries,
  withoutPlace,
  type EntryMap,
  type ItemView,
  type LobbyView,
  type MemberView,
  type RoomView,
} from '../../shared/state/room-view.ts'

type Truth = Map<string, { subject: Subject; value: unknown }>

export interface TrueView {
  viewer: Viewer
  view: RoomView | undefined
}

const GATHERING: Subject = { of: 'gathering' }

/**
 * The views of those who are here. Numbers that are the room's alone (slots, revisions of exhibits,
 * whether one follows) are taken from what they have been told: where they were told other ones, they differ.
 */
export async function trueViews(
  services: Services,
  gatheringId: string,
  { here, seen }: { here: readonly string[]; seen: readonly RoomView[] },
): Promise<Map<string, TrueView>> {
  const row = await findGathering(services.db, gatheringId)
  const members = await readMembers(services, gatheringId)
  const truth: Truth = new Map()
  const show = (key: string, subject: Subject, value: unknown): void =>
    void truth.set(key, { subject, value })
  const { kind, round, title } = row
  show('gathering', { of: 'door' }, { gatheringId, kind, round, title })
  show('light', GATHERING, row.time_of_day)
  await showItems(services, gatheringId, show)
  const facts = await readFactsOf(services.db, gatheringId)
  show('leader', GATHERING, facts.leader)
  show('deputy', { of: 'panel' }, facts.deputy)
  show('chapters', GATHERING, facts.chapters)
  show('slides', GATHERING, { urls: [], shown: facts.slide })
  const boothAt = await boothsAt(services)
  for (const [name, led] of Object.entries(facts.led)) {
    // Taken there before it was an item: one's by now.
    const booth = boothAt(led.place) ?? ''
    const item = name === '' && truth.has(`item/${booth}`) ? booth : name
    show(`led/${name}`, subjectAt(item), led)
  }
  for (const one of await readExhibitStates(services.db, gatheringId)) {
    const name = exhibitKey(one).slice('exhibit/'.length)
    const [{ revision } = { revision: 0 }] = seen.flatMap((view) => view.exhibits.get(name) ?? [])
    show(exhibitKey(one), subjectAt(one.submissionId), { ...one, revision })
  }
  const sheets = await services.db
    .selectFrom('sheet')
    .select(['submission_id', 'person_id', 'revision'])
    .where('gathering_id', '=', gatheringId)
    .execute()
  for (const { submission_id: submissionId, person_id: personId, revision } of sheets)
    show(
      `sheet/${submissionId}/${personId}`,
      { of: 'sheet', submissionId, personId },
      { submissionId, revision },
    )
  const outside = ({ role, presents }: StoredMember): boolean => {
    const item = truth.get(`item/${presents}`)?.value as ItemView | undefined
    return waitsOutside({ isReview: row.kind === 'review', role, phase: item?.phase })
  }
  for (const personId of here) {
    const member = members.get(personId)
    if (!member) continue
    // An applicant is not told who follows: that is what somebody else has been told.
    const told = seen.flatMap((view) => view.members.get(personId) ?? [])
    const { slot = 0, following = true } = told.find((one) => one.name !== '') ?? {}
    const { name, role, muted } = member
    const value: MemberView = {
      slot,
      name,
      role,
      surface: 'page',
      connected: true,
      following,
      muted,
      handAt: 0,
      look: -1,
      word: 'own',
      wordReason: '',
      reissuedAt: 0,
      outside: outside(member),
    }
    const subject: Subject = {
      of: 'member',
      personId,
      role,
      ...(member.presents !== null && { presents: member.presents }),
      outside: outside(member),
    }
    show(`member/${personId}`, subject, value)
  }

  const recusals = await readRecusals(services.db, gatheringId)
  const views = new Map<string, TrueView>()
  for (const personId of here) {
    const member = members.get(personId)
    if (!member) continue
    const own = recusals.filter((one) => one.person_id === personId)
    const viewer: Viewer = {
      personId,
      callRoles: [],
      role: member.role,
      isReview: row.kind === 'review',
      recused: new Set(own.map((one) => one.submission_id)),
      presents: new Set(member.presents === null ? [] : [member.presents]),
      outside: outside(member),
    }
    views.set(personId, { viewer, view: viewOfEntries(knownTo(viewer, truth)) })
  }
  return views
}

function knownTo(viewer: Viewer, truth: Truth): EntryMap {
  const known = new Map<string, unknown>()
  for (const [key, { subject, value }] of truth) {
    const knowing = mayKnow(viewer, subject)
    const whole = isApplicant(viewer) ? withoutPlace(key, value) : value
    const left = knowing === 'all' ? whole : knowing === 'redacted' && redactEntry(key, value)
    if (left !== undefined && left !== false) known.set(key, left)
  }
  return known
}

interface StoredMember {
  name: string
  role: GatheringRole
  presents: string | null
  muted: boolean
}

async function readMembers(
  { db }: Services,
  gatheringId: string,
): Promise<Map<string, StoredMember>> {
  const rows = await db
    .selectFrom('member')
    .innerJoin('person', 'person.id', 'member.person_id')
    .select(['person_id', 'name', 'role', 'presents', 'muted_at'])
    .where('gathering_id', '=', gatheringId)
    .execute()
  return new Map(
    rows.map(({ person_id, name, role, presents, muted_at }) => [
      person_id,
      { name, role, presents, muted: muted_at !== null },
    ]),
  )
}

async function showItems(
  services: Services,
  gatheringId: string,
  show: (key: string, subject: Subject, value: ItemView | LobbyView) => void,
): Promise<void> {
  const { currentItem, movedAt, phaseEndsAt, pausedAt, called } = await readFactsOf(
    services.db,
    gatheringId,
  )
  const rows = await services.db
    .selectFrom('agenda_item')
    .innerJoin('submission', 'submission.id', 'agenda_item.submission_id')
    .select(['submission_id', 'form', 'phase', 'outcome'])
    .where('gathering_id', '=', gatheringId)
    .orderBy('position')
    .execute()
  for (const [position, row] of rows.entries()) {
    const { submission_id: submissionId, phase, outcome } = row
    const title = formOf(row).scenarioName
    const state = lobbyState(phase, called.includes(submissionId))
    show(`lobby/${submissionId}`, { of: 'lobby', submissionId }, { submissionId, title, state })
    show(
      `item/${submissionId}`,
      { of: 'item', submissionId },
      {
        submissionId,
        position,
        title,
        phase,
        outcome,
        movedAt: movedAt[submissionId] ?? 0,
        endsAt: currentItem === submissionId ? phaseEndsAt : 0,
        pausedAt: currentItem === submissionId ? pausedAt : 0,
        anonymous: false,
        called: called.includes(submissionId),
        calibration: false,
        recused: false,
      },
    )
  }
}

export type BoothsAt = (place: string) => string | undefined

/** The scenario whose booth an address names. */
export async function boothsAt(services: Services): Promise<BoothsAt> {
  const byPlace = new Map(
    [...(await readAddresses(services))].map(([id, { pavilion, chapter, bay }]) => [
      JSON.stringify({ pavilion, chapter, bay }),
      id,
    ]),
  )
  return (place) => byPlace.get(place)
}

/** What of a view its viewer may not know. */
export function forbiddenIn(view: RoomView, viewer: Viewer, boothAt: BoothsAt): string[] {
  const found: string[] = []
  const ask = (submissionId: string) => mayKnow(viewer, { of: 'item', submissionId })
  for (const item of view.agenda) {
    const { submissionId, phase, outcome, movedAt, endsAt, recused } = item
    const knowing = ask(submissionId)
    const saysNothing = recused && phase === 'waiting' && outcome === null && movedAt + endsAt === 0
    if (knowing === 'nothing' || (knowing === 'redacted' && !saysNothing))
      found.push(`item ${submissionId} ${phase}`)
  }
  for (const submissionId of view.sheets.keys()) {
    const subject = { of: 'sheet', submissionId, personId: viewer.personId ?? '' } as const
    if (mayKnow(viewer, subject) !== 'all') found.push(`sheet of ${submissionId}`)
  }
  for (const { submissionId, exhibitId } of view.exhibits.values())
    if (ask(submissionId) !== 'all') found.push(`exhibit ${submissionId}/${exhibitId}`)
  const led = view.led.place === '' ? undefined : boothAt(view.led.place)
  // Of a booth that is not on the agenda all may know.
  const isItem = view.agenda.some(({ submissionId }) => submissionId === led)
  if (led !== undefined && isItem && ask(led) !== 'all') found.push(`led to ${led}`)
  for (const [personId, { name, role }] of view.members)
    if (name !== '' && mayKnow(viewer, { of: 'member', personId, role }) !== 'all')
      found.push(`name of ${personId}`)
  if (mayKnow(viewer, { of: 'door' }) !== 'all') found.push('the gathering')
  const goesOn = view.leader !== '' || view.said.length > 0 || view.exhibits.size > 0
  if (mayKnow(viewer, GATHERING) !== 'all' && goesOn) found.push('what goes on')
  return found
}
