/**
 * The reveal 揭晓: sheets, panel and rubric are frozen in the transaction that reveals an item, and
 * results are computed from what was frozen alone. Roles, weights and sheets may change afterwards: a
 * revealed result does not. A second vote on an item is a second round beside the first.
 */
import { canonicalJson, sha256Hex } from '../../shared/ledger/ledger.ts'
import {
  frozenSheetsSchema,
  PANEL_ROLES,
  type FrozenSheets,
} from '../../shared/review/frozen-sheets.ts'
import { rubricSchema, type Rubric } from '../../shared/review/rubric.ts'
import type { Queries } from '../storage/database.ts'
import { evidenceOf, readEvidence } from './evidence-rows.ts'

export interface Reveal {
  submissionId: string
  /** From 1; grows with each vote on the item. */
  round: number
  revealedAt: number
  rubric: Rubric
  sheets: FrozenSheets
}

/** What the ledger says of a reveal: all of it, so that whoever has the ledger can do it again. */
export interface RevealRecord {
  round: number
  rubric: Rubric
  sheets: FrozenSheets
  panel: number
  sealed: number
  /** SHA-256 of the canonical JSON of rubric and sheets. */
  digest: string
}

/** What the ledger says of a reveal; of calibration only that it was: whose the sheets are is told to nobody. */
export type ToldReveal =
  RevealRecord | (Pick<RevealRecord, 'round' | 'panel' | 'sealed'> & { calibration: true })

export function toldReveal(record: RevealRecord, calibration: boolean): ToldReveal {
  const { round, panel, sealed } = record
  return calibration ? { round, panel, sealed, calibration } : record
}

export function digestOf({ rubric, sheets }: Pick<Reveal, 'rubric' | 'sheets'>): Promise<string> {
  return sha256Hex(canonicalJson({ rubric, sheets }))
}

/** The panel of an item, without who is recused from it, with each one's sheet as it stands now. */
export async function readPanelSheets(
  db: Queries,
  gatheringId: string,
  submissionId: string,
): Promise<FrozenSheets> {
  const panel = await db
    .selectFrom('member')
    .innerJoin('person', 'person.id', 'member.person_id')
    .select(['person.id', 'person.name', 'member.role'])
    .where('gathering_id', '=', gatheringId)
    .where('role', 'in', PANEL_ROLES)
    .where('person.id', 'not in', (e) =>
      e
        .selectFrom('recusal')
        .select('recusal.person_id')
        .where('gathering_id', '=', gatheringId)
        .where('submission_id', '=', submissionId),
    )
    .orderBy('person.name')
    .orderBy('person.id')
    .execute()
  const sheets = await db
    .selectFrom('sheet')
    .select(['person_id', 'sealed_at', 'surface'])
    .where('gathering_id', '=', gatheringId)
    .where('submission_id', '=', submissionId)
    .execute()
  const scores = await db
    .selectFrom('score')
    .select(['person_id', 'criterion_id', 'value'])
    .where('gathering_id', '=', gatheringId)
    .where('submission_id', '=', submissionId)
    .orderBy('criterion_id')
    .execute()
  const evidence = await readEvidence(db, gatheringId, submissionId)
  const sheetOf = new Map(sheets.map((sheet) => [sheet.person_id, sheet]))
  return frozenSheetsSchema.parse(
    panel.map(({ id, name, role }) => ({
      personId: id,
      name,
      role,
      sealedAt: sheetOf.get(id)?.sealed_at ?? null,
      surface: sheetOf.get(id)?.surface ?? undefined,
      scores: Object.fromEntries(
        scores.filter((s) => s.person_id === id).map((s) => [s.criterion_id, s.value]),
      ),
      ...evidenceOf(evidence, id),
    })),
  )
}

/** Freezes an item; in the transaction that reveals it. */
export async function freezeReveal(
  trx: Queries,
  gatheringId: string,
  submissionId: string,
  nowMs: number,
): Promise<RevealRecord> {
  const { rubric: text } = await trx
    .selectFrom('gathering')
    .select('rubric')
    .where('id', '=', gatheringId)
    .executeTakeFirstOrThrow()
  const rubric = rubricSchema.parse(JSON.parse(text))
  const sheets = await readPanelSheets(trx, gatheringId, submissionId)
  const last = await trx
    .selectFrom('reveal')
    .select((e) => e.fn.max('round').as('round'))
    .where('gathering_id', '=', gatheringId)
    .where('submission_id', '=', submissionId)
    .executeTakeFirst()
  const round = Number(last?.round ?? 0) + 1
  await trx
    .insertInto('reveal')
    .values({
      gathering_id: gatheringId,
      submission_id: submissionId,
      round,
      revealed_at: nowMs,
      rubric: JSON.stringify(rubric),
      sheets: JSON.stringify(sheets),
    })
    .execute()
  return {
    round,
    rubric,
    sheets,
    panel: sheets.length,
    sealed: sheets.filter((sheet) => sheet.sealedAt !== null).length,
    digest: await digestOf({ rubric, sheets }),
  }
}

/** The newest reveal of each item that has one, whatever the item's phase is now. */
export async function readReveals(db: Queries, gatheringId: string): Promise<Map<string, Reveal>> {
  const rows = await db
    .selectFrom('reveal')
    .selectAll()
    .where('gathering_id', '=', gatheringId)
    .orderBy('round')
    .execute()
  return new Map(
    rows.map((row) => [
      row.submission_id,
      {
        submissionId: row.submission_id,
        round: row.round,
        revealedAt: row.revealed_at,
        rubric: rubricSchema.parse(JSON.parse(row.rubric)),
        sheets: frozenSheetsSchema.parse(JSON.parse(row.sheets)),
      },
    ]),
  )
}
