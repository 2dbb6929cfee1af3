/**
 * Brings the keys under which scenarios were filed to today's rule of what looks like the same name.
 * Where two filings turn out to be one scenario, the first keeps the key and the other one of its own.
 */
import type { Kysely } from 'kysely'
import { z } from 'zod'
import { filingKey } from '../../shared/call/form-rules.ts'

/** The tables as they are when this runs. */
export interface FilingTables {
  filing: { call_id: string; filing_key: string; submission_id: string }
  submission: { id: string; form: string; submitted_at: number | null }
}

const named = z.object({
  leadUnitCode: z.string().default(''),
  scenarioName: z.string().default(''),
})

export async function rekeyFilings(db: Kysely<FilingTables>): Promise<void> {
  const rows = await db
    .selectFrom('filing')
    .innerJoin('submission', 'submission.id', 'filing.submission_id')
    .select(['filing.call_id', 'filing_key', 'submission_id', 'form'])
    .orderBy('submitted_at')
    .orderBy('submission_id')
    .execute()
  const taken = new Set<string>()
  const changed = rows.flatMap(({ call_id, filing_key, submission_id, form }) => {
    const key = filingKey(named.parse(JSON.parse(form)))
    const own = taken.has(`${call_id} ${key}`) ? `${key}#${submission_id}` : key
    taken.add(`${call_id} ${own}`)
    return own === filing_key ? [] : [{ call_id, filing_key: own, submission_id }]
  })
  // All go before any comes: a new key may be another's old one.
  for (const { submission_id } of changed)
    await db.deleteFrom('filing').where('submission_id', '=', submission_id).execute()
  for (const filing of changed) await db.insertInto('filing').values(filing).execute()
}
