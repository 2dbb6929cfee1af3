/**
 * What a member of a gathering knows of it while it runs: entries by key, each with a subject on the
 * server, put together to one view on the client. A change travels as the entries that changed. Pure,
 * and the same on both sides.
 */
import type { Subject } from '../audience/audience.ts'
import type { LobbyState } from '../audience/lobby.ts'
import type { PavilionId } from '../hall/plan.ts'
import type { TimeOfDay } from '../hall/time-of-day.ts'
import type { GatheringRole } from '../permission/permission.ts'
import { readGatheringRole } from '../permission/told-apart.ts'
import type { SharedExhibit } from '../protocol/messages.ts'
import type { Reaction } from '../talk/reaction.ts'
import type { Word } from '../voice/word.ts'
import type { Surface } from '../protocol/room-limits.ts'
import { readPhase, type Outcome, type ShownPhase } from '../review/phase.ts'
import type { Round } from '../review/round.ts'

export interface MemberView {
  /** Number of the member's pose slot, unique in the room. */
  slot: number
  /** Empty for those who may not know it. */
  name: string
  role: GatheringRole
  surface: Surface
  /** False while the seat is held for somebody whose connection dropped. */
  connected: boolean
  following: boolean
  /** Whether acts on what is open to all are refused to this member. */
  muted: boolean
  /** When the hand was raised, ms since the epoch; 0 while it is down. */
  handAt: number
  /** The look that was chosen, see shared/avatar/look.ts; −1 for none. */
  look: number
  word: Word
  /** Why the word was taken; empty while it was not. */
  wordReason: string
  /** When staff last made a new way in for this member, ms since the epoch; 0 for never. */
  reissuedAt: number
  /** Whether the member waits outside. */
  outside: boolean
}

export interface ItemView {
  submissionId: string
  /** Place on the agenda, from 0. */
  position: number
  title: string
  phase: ShownPhase
  /** Once decided. */
  outcome: Outcome | null
  /** When it last came to another phase, ms since the epoch; 0 while it waits. */
  movedAt: number
  /** End of its countdown, ms since the epoch on the server's clock; 0 without one. */
  endsAt: number
  /** Since when its clock is paused, ms since the epoch; 0 while it runs. */
  pausedAt: number
  /** Whether its people were told to keep ready, since it comes next. */
  called: boolean
  /** Whether it is reviewed without knowing whose it is, for now. */
  anonymous: boolean
  /** Whether everybody scores it first and it counts for nothing. */
  calibration: boolean
  /** Whether one is recused from it: then the rest says nothing. */
  recused: boolean
}

/** Something that somebody wrote to all. */
export interface SaidView {
  personId: string
  text: string
  /** ms since the epoch. */
  at: number
}

/** What somebody feels about what goes on, for a moment. */
export interface ReactionView {
  kind: Reaction
  /** ms since the epoch. */
  at: number
}

/** What somebody says, in writing. */
export interface CaptionView {
  text: string
  /** ms since the epoch. */
  at: number
}

/** That one's own sheet has changed, on whichever device; the sheet itself is asked for. */
export interface SheetView {
  submissionId: string
  /** Grows with each change. */
  revision: number
}

/** Where somebody who leads has taken all, and called all to. */
export interface LedView {
  /** A BoothAddress as JSON, or empty for the atrium. */
  place: string
  /** When all were taken there, ms since the epoch: later for each time, also to the same place. */
  ledAt: number
  /** When all were last called there; 0 for never. */
  gatheredAt: number
}

/** To an applicant: how it stands with the own turn. */
export interface LobbyView {
  submissionId: string
  title: string
  state: LobbyState
}

export interface GatheringFacts {
  gatheringId: string
  kind: 'review' | 'roadshow'
  round: Round
  title: string
}

/** Entries by key. */
export interface RoomEntries {
  gathering: GatheringFacts
  light: TimeOfDay
  /** personId of who leads, or empty. */
  leader: string
  /** personId of who presides for the chair, or empty. */
  deputy: string
  /** Chapter each pavilion shows to all. */
  chapters: Partial<Record<PavilionId, number>>
  /** Slide addresses in order, and the one shown. */
  slides: { urls: readonly string[]; shown: number }
  [member: `member/${string}`]: MemberView
  [item: `item/${string}`]: ItemView
  [lobby: `lobby/${string}`]: LobbyView
  [led: `led/${string}`]: LedView
  [exhibit: `exhibit/${string}`]: SharedExhibit
  [said: `said/${string}`]: SaidView
  /** By person, as captions are. */
  [reaction: `reaction/${string}`]: ReactionView
  [caption: `caption/${string}`]: CaptionView
  /** By submission and person. */
  [sheet: `sheet/${string}`]: SheetView
}
export type EntryKey = keyof RoomEntries & string
export type Entry = { [K in EntryKey]: [K, RoomEntries[K]] }[EntryKey]

/** What is left of an entry for those who may know that it is there and no more. */
export function redactEntry(key: string, value: unknown): unknown {
  const [part] = key.split('/')
  if (part === 'member') {
    const { slot, role, connected } = value as MemberView
    const hidden = {
      name: '',
      surface: 'page',
      following: true,
      muted: false,
      handAt: 0,
      look: -1,
      word: 'own',
      wordReason: '',
      reissuedAt: 0,
      outside: false,
    } as const
    return { slot, role, connected, ...hidden } satisfies MemberView
  }
  if (part !== 'item') return undefined
  const { submissionId, position, title } = value as ItemView
  const hidden = {
    phase: 'waiting',
    outcome: null,
    movedAt: 0,
    endsAt: 0,
    pausedAt: 0,
    called: false,
    anonymous: false,
    calibration: false,
    recused: true,
  } as const
  return { submissionId, position, title, ...hidden } satisfies ItemView
}

/** An entry as applicants may know it: not how many items come before the own one. */
export function withoutPlace(key: string, value: unknown): unknown {
  return key.startsWith('item/') ? { ...(value as ItemView), position: 0 } : value
}

/** Entries that changed, as they travel: `null` for one that is gone. */
export interface RoomPatch {
  /** Whether everything known before is to be forgotten. */
  whole: boolean
  entries: Readonly<Record<string, unknown>>
}

/** The view as pages and panels read it. Values that did not change are the same values. */
export interface RoomView extends GatheringFacts {
  light: TimeOfDay
  leader: string
  /** Empty for those who may not know it. */
  deputy: string
  chapters: Partial<Record<PavilionId, number>>
  slides: readonly string[]
  /** Number of the slide shown. */
  slide: number
  members: ReadonlyMap<string, MemberView>
  /** In order. */
  agenda: readonly ItemView[]
  /** The item that came to another phase last, as far as one may know. */
  current: ItemView | undefined
  /** To an applicant alone. */
  lobby: LobbyView | undefined
  /** Where all were taken last, as far as one may know. */
  led: LedView
  exhibits: ReadonlyMap<string, SharedExhibit>
  /** Own sheets that have changed since the room began, by submission. */
  sheets: ReadonlyMap<string, SheetView>
  /** What was written, oldest first. */
  said: readonly SaidView[]
  reactions: ReadonlyMap<string, ReactionView>
  captions: ReadonlyMap<string, CaptionView>
}

export type EntryMap = ReadonlyMap<string, unknown>

/** The entries after a patch. */
export function applyPatch(before: EntryMap, { whole, entries }: RoomPatch): EntryMap {
  const after = new Map(whole ? [] : before)
  for (const [key, value] of Object.entries(entries))
    if (value === null) after.delete(key)
    else after.set(key, readEntry(key, value))
  return after
}

/** An entry as this page knows it: a server of another version may name phases and roles that it does not. */
function readEntry(key: string, value: unknown): unknown {
  if (key.startsWith('item/')) {
    const item = value as ItemView
    return { ...item, phase: readPhase(item.phase) } satisfies ItemView
  }
  if (key.startsWith('member/')) {
    const member = value as MemberView
    return { ...member, role: readGatheringRole(member.role) } satisfies MemberView
  }
  return value
}

const NOWHERE: LedView = { place: '', ledAt: 0, gatheredAt: 0 }

/** Puts entries together. Undefined until the gathering itself is known. */
export function viewOfEntries(entries: EntryMap, before?: RoomView): RoomView | undefined {
  const gathering = entries.get('gathering') as GatheringFacts | undefined
  if (!gathering) return undefined
  const agenda = part<ItemView>(entries, 'item').map(([, item]) => item)
  agenda.sort((a, b) => a.position - b.position)
  const moved = agenda.filter(({ movedAt }) => movedAt > 0)
  const led = part<LedView>(entries, 'led').map(([, one]) => one)
  const slides = entries.get('slides') as RoomEntries['slides'] | undefined
  const view: RoomView = {
    ...gathering,
    light: (entries.get('light') as TimeOfDay | undefined) ?? 'day',
    leader: (entries.get('leader') as string | undefined) ?? '',
    deputy: (entries.get('deputy') as string | undefined) ?? '',
    chapters: (entries.get('chapters') as RoomView['chapters'] | undefined) ?? {},
    slides: slides?.urls ?? [],
    slide: slides?.shown ?? 0,
    members: new Map(part<MemberView>(entries, 'member')),
    agenda,
    current: latest(moved, ({ movedAt }) => movedAt),
    lobby: part<LobbyView>(entries, 'lobby')[0]?.[1],
    led: latest(led, ({ ledAt, gatheredAt }) => Math.max(ledAt, gatheredAt)) ?? NOWHERE,
    exhibits: new Map(part<SharedExhibit>(entries, 'exhibit')),
    sheets: new Map(
      part<SheetView>(entries, 'sheet').map(([, sheet]) => [sheet.submissionId, sheet]),
    ),
    said: said(entries),
    reactions: new Map(part<ReactionView>(entries, 'reaction')),
    captions: new Map(part<CaptionView>(entries, 'caption')),
  }
  if (before) keepSame(view, before)
  return view
}

function said(entries: EntryMap): readonly SaidView[] {
  const lines = part<SaidView>(entries, 'said').map(([, line]) => line)
  lines.sort((a, b) => a.at - b.at)
  return lines
}

/** What stays as it was stays the same object, so that whoever selects it is not drawn again. */
function keepSame(view: RoomView, before: RoomView): void {
  if (sameItems([...view.members].flat(), [...before.members].flat())) view.members = before.members
  if (sameItems(view.agenda, before.agenda)) view.agenda = before.agenda
  if (sameItems([...view.exhibits].flat(), [...before.exhibits].flat()))
    view.exhibits = before.exhibits
  if (sameItems(view.said, before.said)) view.said = before.said
  if (sameItems([...view.reactions].flat(), [...before.reactions].flat()))
    view.reactions = before.reactions
  if (sameItems([...view.captions].flat(), [...before.captions].flat()))
    view.captions = before.captions
  if (sameItems([...view.sheets].flat(), [...before.sheets].flat())) view.sheets = before.sheets
}

const sameItems = (a: readonly unknown[], b: readonly unknown[]): boolean =>
  a.length === b.length && a.every((one, index) => one === b[index])

function part<T>(entries: EntryMap, name: string): [string, T][] {
  const start = `${name}/`
  return [...entries].flatMap(([key, value]) =>
    key.startsWith(start) ? [[key.slice(start.length), value as T]] : [],
  )
}

function latest<T>(all: readonly T[], when: (one: T) => number): T | undefined {
  return all.reduce<T | undefined>(
    (best, one) => (best === undefined || when(one) > when(best) ? one : best),
    undefined,
  )
}

/** Key of an exhibit's entry. */
export const exhibitKey = (one: { submissionId: string; exhibitId: string }): `exhibit/${string}` =>
  `exhibit/${one.submissionId}/${one.exhibitId}`

/** What is at a booth is about its item; what is elsewhere, about the gathering. */
export const subjectAt = (submissionId: string | undefined): Subject =>
  submissionId === undefined || submissionId === ''
    ? { of: 'gathering' }
    : { of: 'item', submissionId }
