/**
 * Which items have been in a phase, whatever they are in now: the ledger knows it of those that were put
 * back as well.
 */
import { z } from 'zod'
import { isRevealed, type Phase } from '../../shared/review/phase.ts'
import type { Queries } from '../storage/database.ts'

const onItem = z.object({ submissionId: z.string() })
const ofAgenda = z.object({ agenda: z.array(z.string()) })

/** Items of the gathering that came to `phase` once; to any at all where none is named. */
export async function onceIn(
  db: Queries,
  gatheringId: string,
  phase?: Phase,
): Promise<ReadonlySet<string>> {
  const rows = await db
    .selectFrom('ledger')
    .select('payload')
    .where('scope', '=', `gathering:${gatheringId}`)
    .where('act', phase === undefined ? 'like' : '=', `item.${phase ?? '%'}`)
    .execute()
  return new Set(
    rows.flatMap(({ payload }) => onItem.safeParse(JSON.parse(payload)).data?.submissionId ?? []),
  )
}

/**
 * Items whose scores are hidden: from the first scoring to the reveal, whatever they were taken back to since.
 * Who takes part in one may not change meanwhile: by that one could find out whose sheet is missing.
 */
export async function hiddenItems(db: Queries, gatheringId: string): Promise<ReadonlySet<string>> {
  const scored = await onceIn(db, gatheringId, 'scoring')
  const items = await db
    .selectFrom('agenda_item')
    .select(['submission_id', 'phase'])
    .where('gathering_id', '=', gatheringId)
    .execute()
  const hidden = items.filter((item) => scored.has(item.submission_id) && !isRevealed(item.phase))
  return new Set(hidden.map((item) => item.submission_id))
}

/** Items that the agenda of the gathering has had, on it now or not. */
export async function onceListed(db: Queries, gatheringId: string): Promise<ReadonlySet<string>> {
  const rows = await db
    .selectFrom('ledger')
    .select('payload')
    .where('scope', '=', `gathering:${gatheringId}`)
    .where('act', '=', 'gathering.updated')
    .execute()
  return new Set(
    rows.flatMap(({ payload }) => ofAgenda.safeParse(JSON.parse(payload)).data?.agenda ?? []),
  )
}
