/** What is kept of conflicts of interest: an expert's own word, and what the secretary settled. */
import type { ConflictVerdict } from '../../shared/expert/conflicts.ts'
import type { Queries } from '../storage/database.ts'

export async function declaredOf(
  db: Queries,
  expertId: string,
): Promise<{ submissionId: string; reason: string }[]> {
  const rows = await db
    .selectFrom('conflict')
    .select(['submission_id', 'declared'])
    .where('expert_id', '=', expertId)
    .where('declared', 'is not', null)
    .execute()
  return rows.map(({ submission_id, declared }) => ({
    submissionId: submission_id,
    reason: declared ?? '',
  }))
}

export async function keepConflict(
  trx: Queries,
  { expertId, submissionId }: { expertId: string; submissionId: string },
  said: { declared: string } | { settled: ConflictVerdict | null; reason: string },
): Promise<void> {
  const key = { expert_id: expertId, submission_id: submissionId }
  await trx
    .insertInto('conflict')
    .values({ ...key, declared: null, settled: null, reason: '', ...said })
    .onConflict((c) => c.columns(['expert_id', 'submission_id']).doUpdateSet(said))
    .execute()
}
