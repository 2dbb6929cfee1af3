/**
 * Does again what a ledger says was done in a review, and finds what cannot have been: a score after the
 * seal, a reveal of other scores than were given, a decision before the reveal. Pure.
 */
import { z } from 'zod'
import { decisionDigest, type DecidedItem } from '../review/decision.ts'
import { EVIDENCE_PHASES } from '../review/evidence.ts'
import { isRevealed, OUTCOMES, readPhase, type Outcome, type ShownPhase } from '../review/phase.ts'
import { pinSchema } from '../review/pin.ts'
import { SURFACES, type Surface } from '../protocol/room-limits.ts'
import { frozenSheetsSchema, type FrozenSheets } from '../review/frozen-sheets.ts'
import { countedTotal, rankItems, type RankedItem } from '../review/results.ts'
import { rubricSchema, type Rubric } from '../review/rubric.ts'
import type { Results } from '../review/results-schema.ts'
import { canonicalJson, sha256Hex, type HiddenEntry, type LedgerEntry } from './ledger.ts'

export type ReplayFault =
  /** The payload is none of its act's. */
  | 'payload'
  /** A sheet was changed that was sealed, or of an item that was not being scored. */
  | 'sheet-closed'
  /** What was revealed is not what was given. */
  | 'reveal-sheets'
  /** The reveal's digest is not that of what it shows. */
  | 'reveal-digest'
  /** Decided without a reveal. */
  | 'decision'
  /** Sealed as a whole what is not what was decided. */
  | 'decision-seal'

export interface Replay {
  /** The first entry, by its number, at which something cannot have been; null where all can. */
  fault: { seq: number; fault: ReplayFault } | null
  /** Every item whose result was revealed and not voted on again since, with its last reveal. */
  items: ReplayedItem[]
  /** Reveals of before they stood in the ledger: not done again. */
  skipped: number
}

interface ReplayedItem {
  submissionId: string
  rubric: Rubric
  sheets: FrozenSheets
  outcome: Outcome | null
}

const onItem = z.object({ submissionId: z.string(), again: z.boolean().optional() })
const payloads = {
  'score.set': onItem.extend({ criterionId: z.string(), value: z.number().nullable() }),
  'score.reason': onItem.extend({ criterionId: z.string(), text: z.string() }),
  'pin.put': onItem.extend({ pin: pinSchema }),
  'pin.removed': onItem.extend({ pinId: z.string() }),
  'sheet.sealed': onItem.extend({ surface: z.enum(SURFACES).optional() }),
  'item.decided': onItem.extend({ outcome: z.enum(OUTCOMES), reason: z.string().default('') }),
} as const
const revealSchema = onItem.extend({
  rubric: rubricSchema,
  sheets: frozenSheetsSchema,
  digest: z.string(),
})

const calibrationReveal = onItem.extend({ calibration: z.literal(true) })

interface Sheet {
  scores: Record<string, number>
  reasons: Record<string, string>
  pins: Map<string, unknown>
  sealed: boolean
  /** On what it was sealed, where that was noted. */
  surface: Surface | undefined
}

interface Item {
  submissionId: string
  /** As decided last; null where another vote was taken since. */
  decided: DecidedItem | null
  phase: ShownPhase
  sheets: Map<string, Sheet>
  revealed: ReplayedItem | null
}

/** Entries whose content is not told are passed over: those of one item are told together. */
export async function replayLedger(
  entries: readonly (LedgerEntry | HiddenEntry)[],
): Promise<Replay> {
  const items = new Map<string, Item>()
  let skipped = 0
  for (const entry of entries) {
    if ('hidden' in entry) continue
    const done = await replayEntry(items, entry)
    if (done === 'skipped') skipped += 1
    else if (done !== 'ok')
      return { fault: { seq: entry.seq, fault: done }, items: revealedOf(items), skipped }
  }
  return { fault: null, items: revealedOf(items), skipped }
}

const revealedOf = (items: ReadonlyMap<string, Item>): ReplayedItem[] =>
  [...items.values()].flatMap(({ revealed }) => revealed ?? [])

async function replayEntry(
  items: Map<string, Item>,
  entry: LedgerEntry,
): Promise<'ok' | 'skipped' | ReplayFault> {
  const { act, payload } = entry
  if (act === 'decision.sealed') return checkSeal(items, entry)
  const isOfItem = act in payloads || act.startsWith('item.')
  if (!isOfItem) return 'ok'
  const about = onItem.safeParse(payload).data
  if (!about) return 'payload'
  const item = itemOf(items, about.submissionId)
  if (act === 'item.revealed') return revealItem(item, entry)
  if (act === 'item.decided') return decideItem(item, entry)
  if (!act.startsWith('item.')) return changeSheet(item, entry)
  item.phase = readPhase(act.slice('item.'.length))
  if (about.again) {
    item.revealed = null
    item.decided = null
    for (const sheet of item.sheets.values()) {
      sheet.sealed = false
      sheet.surface = undefined
    }
  }
  return 'ok'
}

function itemOf(items: Map<string, Item>, submissionId: string): Item {
  const known = items.get(submissionId) ?? {
    submissionId,
    decided: null,
    phase: 'waiting',
    sheets: new Map(),
    revealed: null,
  }
  items.set(submissionId, known)
  return known
}

function sheetOf({ sheets }: Item, personId: string): Sheet {
  const known = sheets.get(personId) ?? {
    scores: {},
    reasons: {},
    pins: new Map(),
    sealed: false,
    surface: undefined,
  }
  sheets.set(personId, known)
  return known
}

function changeSheet(item: Item, { act, actor, payload }: LedgerEntry): 'ok' | ReplayFault {
  const sheet = sheetOf(item, actor)
  const scores = act === 'score.set' || act === 'sheet.sealed'
  const open = scores ? item.phase === 'scoring' : EVIDENCE_PHASES.includes(item.phase)
  if (sheet.sealed || !open) return 'sheet-closed'
  switch (act) {
    case 'score.set': {
      const change = payloads[act].safeParse(payload).data
      if (!change) return 'payload'
      if (change.value === null) delete sheet.scores[change.criterionId]
      else sheet.scores[change.criterionId] = change.value
      return 'ok'
    }
    case 'score.reason': {
      const change = payloads[act].safeParse(payload).data
      if (!change) return 'payload'
      if (change.text === '') delete sheet.reasons[change.criterionId]
      else sheet.reasons[change.criterionId] = change.text
      return 'ok'
    }
    case 'pin.put': {
      const change = payloads[act].safeParse(payload).data
      if (!change) return 'payload'
      sheet.pins.set(change.pin.id, change.pin)
      return 'ok'
    }
    case 'pin.removed': {
      const change = payloads[act].safeParse(payload).data
      if (!change) return 'payload'
      sheet.pins.delete(change.pinId)
      return 'ok'
    }
    default: {
      const seal = payloads['sheet.sealed'].safeParse(payload).data
      if (!seal) return 'payload'
      sheet.sealed = true
      sheet.surface = seal.surface
      return 'ok'
    }
  }
}

async function revealItem(
  item: Item,
  { payload }: LedgerEntry,
): Promise<'ok' | 'skipped' | ReplayFault> {
  item.phase = 'revealed'
  // Calibration counts for nothing: its sheets are told to nobody.
  if (calibrationReveal.safeParse(payload).success) return 'ok'
  const reveal = revealSchema.safeParse(payload).data
  // Reveals of earlier versions say how many sheets there were, and not which.
  if (!reveal)
    return z.object({ sheets: z.unknown() }).safeParse(payload).success ? 'payload' : 'skipped'
  const { submissionId, rubric, sheets, digest } = reveal
  if ((await sha256Hex(canonicalJson({ rubric, sheets }))) !== digest) return 'reveal-digest'
  if (!sheets.every((sheet) => isAsGiven(sheet, item.sheets.get(sheet.personId))))
    return 'reveal-sheets'
  item.revealed = { submissionId, rubric, sheets, outcome: null }
  return 'ok'
}

/** Whether a revealed sheet is what its author has given. */
function isAsGiven(shown: FrozenSheets[number], given: Sheet | undefined): boolean {
  const { scores, reasons = {}, pins = [], sealedAt, surface } = shown
  const pinsGiven = Object.fromEntries(given?.pins ?? [])
  const pinsShown = Object.fromEntries(pins.map(({ at: _at, ...pin }) => [pin.id, pin]))
  const same = (a: unknown, b: unknown): boolean => canonicalJson(a) === canonicalJson(b)
  return (
    same(scores, given?.scores ?? {}) &&
    same(reasons, given?.reasons ?? {}) &&
    same(pinsShown, pinsGiven) &&
    (sealedAt !== null) === (given?.sealed ?? false) &&
    surface === given?.surface
  )
}

function decideItem(item: Item, { payload }: LedgerEntry): 'ok' | 'skipped' | ReplayFault {
  const decided = payloads['item.decided'].safeParse(payload).data
  if (!decided) return 'payload'
  if (!isRevealed(item.phase)) return 'decision'
  item.phase = 'decided'
  const { submissionId, outcome, reason } = decided
  item.decided = { submissionId, outcome, reason }
  if (item.revealed) item.revealed.outcome = decided.outcome
  return 'ok'
}

const sealSchema = z.object({ digest: z.string() })

/** A seal is put on what stands decided at that moment. */
async function checkSeal(
  items: ReadonlyMap<string, Item>,
  { payload }: LedgerEntry,
): Promise<'ok' | ReplayFault> {
  const seal = sealSchema.safeParse(payload).data
  if (!seal) return 'payload'
  const decided = [...items.values()].flatMap((item) => item.decided ?? [])
  return (await decisionDigest(decided)) === seal.digest ? 'ok' : 'decision-seal'
}

/** The results that a replay leads to. Titles do not stand in a ledger. */
export function resultsOfReplay({ items }: Pick<Replay, 'items'>): Results {
  const ranked = items.map(({ submissionId, rubric, sheets, outcome }): RankedItem => ({
    submissionId,
    title: '',
    outcome,
    sheets: sheets.map((sheet) => ({ ...sheet, total: countedTotal(rubric, sheet) })),
  }))
  return rankItems(ranked, { hidden: 0, forChair: false })
}

/** The items, by their ids, of which results say something else than a replay leads to. */
export function differingItems(replayed: Results, told: Pick<Results, 'items'>): string[] {
  const said = ({ sheets, members, by, outcome }: Results['items'][number]): string =>
    canonicalJson({ sheets, members, by, outcome })
  const [ours, theirs] = [replayed.items, told.items].map(
    (items) => new Map(items.map((item) => [item.submissionId, said(item)])),
  )
  const ids = new Set([...(ours?.keys() ?? []), ...(theirs?.keys() ?? [])])
  return [...ids].filter((id) => ours?.get(id) !== theirs?.get(id))
}
