/** Which submission stands for a unit's scenario: one a call, and its receipt is for that one. */
import type { SubmissionForm } from '../../shared/call/form.ts'
import { filingKey } from '../../shared/call/form-rules.ts'
import { Refusal } from '../../shared/protocol/refusals.ts'
import type { Services } from '../house/services.ts'
import { nextNumber, type Queries } from '../storage/database.ts'
import type { SubmissionRow } from '../storage/tables.ts'

/**
 * Takes the unit's filing of its scenario for this submission. Refuses with `already-filed`, and a
 * correction of another scenario with `other-scenario`.
 */
export async function takeFiling(
  services: Services,
  trx: Queries,
  row: SubmissionRow,
  form: SubmissionForm,
): Promise<void> {
  const callId = services.current.id
  const key = filingKey(form)
  if (row.stage === 'returned') await refuseOtherScenario(trx, row.id, key)
  await trx.deleteFrom('filing').where('submission_id', '=', row.id).execute()
  await trx
    .insertInto('filing')
    .values({ call_id: callId, filing_key: key, submission_id: row.id })
    .onConflict((c) => c.columns(['call_id', 'filing_key']).doNothing())
    .execute()
  const holder = await trx
    .selectFrom('filing')
    .innerJoin('submission', 'submission.id', 'filing.submission_id')
    .select(['submission.id', 'submission.receipt_no'])
    .where('filing.call_id', '=', callId)
    .where('filing_key', '=', key)
    .executeTakeFirstOrThrow()
  if (holder.id !== row.id)
    throw new Refusal('already-filed', { receiptNo: holder.receipt_no ?? '' })
}

/** A correction stays the filing that its receipt is for: the same unit and the same scenario. */
async function refuseOtherScenario(trx: Queries, submissionId: string, key: string): Promise<void> {
  const filed = await trx
    .selectFrom('filing')
    .select('filing_key')
    .where('submission_id', '=', submissionId)
    .executeTakeFirst()
  if (filed && filed.filing_key !== key) throw new Refusal('other-scenario')
}

const RECEIPT_DIGITS = 5

export async function createReceiptNo(services: Services, trx: Queries): Promise<string> {
  const number = await nextNumber(trx, `receipt:${services.current.id}`)
  const year = services.current.call.issuedOn.slice(0, 4)
  return `JB${year}-${String(number).padStart(RECEIPT_DIGITS, '0')}`
}
