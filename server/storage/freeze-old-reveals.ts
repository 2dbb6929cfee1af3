/**
 * Part of the migration of 2026-11-29: items that were revealed before reveals were frozen are frozen
 * as they stand, by the rule that holds from then on. Reads the tables as they were that day.
 */
import type { Kysely } from 'kysely'
import type { Tables } from './tables.ts'

export type OldTables = Pick<
  Tables,
  'agenda_item' | 'gathering' | 'member' | 'person' | 'sheet' | 'score' | 'reveal'
>

export async function freezeOldReveals(db: Kysely<OldTables>, nowMs: number): Promise<void> {
  const items = await db
    .selectFrom('agenda_item')
    .innerJoin('gathering', 'gathering.id', 'agenda_item.gathering_id')
    .select(['gathering_id', 'submission_id', 'rubric'])
    .where('phase', 'in', ['revealed', 'decided'])
    .execute()
  for (const { gathering_id, submission_id, rubric } of items) {
    const sheets = await readSheets(db, gathering_id, submission_id)
    const row = { gathering_id, submission_id, round: 1, revealed_at: nowMs, rubric }
    await db
      .insertInto('reveal')
      .values({ ...row, sheets: JSON.stringify(sheets) })
      .execute()
  }
}

async function readSheets(db: Kysely<OldTables>, gatheringId: string, submissionId: string) {
  const panel = await db
    .selectFrom('member')
    .innerJoin('person', 'person.id', 'member.person_id')
    .leftJoin('sheet', (join) =>
      join
        .onRef('sheet.gathering_id', '=', 'member.gathering_id')
        .onRef('sheet.person_id', '=', 'member.person_id')
        .on('sheet.submission_id', '=', submissionId),
    )
    .select(['person.id', 'person.name', 'member.role', 'sheet.sealed_at'])
    .where('member.gathering_id', '=', gatheringId)
    .where('member.role', 'in', ['chair', 'reviewer'])
    .orderBy('person.name')
    .orderBy('person.id')
    .execute()
  const scores = await db
    .selectFrom('score')
    .select(['person_id', 'criterion_id', 'value'])
    .where('gathering_id', '=', gatheringId)
    .where('submission_id', '=', submissionId)
    .execute()
  return panel.map(({ id, name, role, sealed_at }) => {
    const own = scores.filter((score) => score.person_id === id)
    return {
      personId: id,
      name,
      role,
      sealedAt: sealed_at,
      scores: Object.fromEntries(own.map((score) => [score.criterion_id, score.value])),
    }
  })
}
