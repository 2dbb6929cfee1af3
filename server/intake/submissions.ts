/** Filing a submission: drafts with revisions, and the one act of submitting. */
import { z } from 'zod'
import { deadlineText, momentText } from '../../shared/call/call.ts'
import { emptyForm, formSchema, type SubmissionForm } from '../../shared/call/form.ts'
import {
  examineForm,
  examineSubmission,
  normaliseForm,
  type FormFinding,
} from '../../shared/call/form-rules.ts'
import { examineBooth } from '../../shared/exhibit/budget.ts'
import {
  assetIdsOf,
  withoutAsset,
  exhibitSchema,
  exhibitsSchema,
  type Exhibit,
} from '../../shared/exhibit/manifest.ts'
import type { Submission, SubmissionLine } from '../../shared/protocol/api-intake.ts'
import { Refusal } from '../../shared/protocol/refusals.ts'
import { createId } from '../session/tokens.ts'
import { assetsOfExhibits, assetsOfSubmission } from '../assets/asset-rows.ts'
import { endUses } from '../assets/blob-uses.ts'
import { appendLedger } from '../ledger/ledger-store.ts'
import type { Services } from '../house/services.ts'
import type { Queries } from '../storage/database.ts'
import type { SubmissionRow } from '../storage/tables.ts'
import { createReceiptNo, takeFiling } from './filings.ts'

/** Most drafts of one person that are not submitted. */
export const DRAFTS_MAX = 100

export function formOf(row: Pick<SubmissionRow, 'form'>): SubmissionForm {
  return formSchema.parse(JSON.parse(row.form))
}

/** The exhibits as the contract has them today; of a list that no longer fits, those that do. */
export function exhibitsOf(row: Pick<SubmissionRow, 'exhibits'>): Exhibit[] {
  const stored = z.array(z.unknown()).parse(JSON.parse(row.exhibits))
  const whole = exhibitsSchema.safeParse(stored)
  if (whole.success) return whole.data
  return stored.flatMap((one) => exhibitSchema.safeParse(one).data ?? [])
}

/** The row; refuses with `not-found`. */
export async function findSubmission(db: Queries, id: string): Promise<SubmissionRow> {
  const row = await db.selectFrom('submission').selectAll().where('id', '=', id).executeTakeFirst()
  if (!row) throw new Refusal('not-found')
  return row
}

export async function describeSubmission(
  services: Services,
  row: SubmissionRow,
): Promise<Submission> {
  const form = formOf(row)
  const exhibits = exhibitsOf(row)
  const assets = await assetsOfSubmission(services.db, row.id)
  return {
    id: row.id,
    stage: row.stage,
    revision: row.revision,
    form,
    exhibits,
    assets,
    findings: [...examineForm(services.current.call, form), ...examineBooth(exhibits, assets)],
    receiptNo: row.receipt_no,
    submittedAt: row.submitted_at,
    updatedAt: row.updated_at,
    returnedReason: row.returned_reason,
    correctBy: row.stage === 'returned' ? row.correct_by : null,
  }
}

/** What lists tell of a submission; of its form a few words. */
export function describeLine(
  row: Pick<SubmissionRow, 'id' | 'stage' | 'receipt_no' | 'submitted_at' | 'updated_at'> &
    Pick<SubmissionForm, 'scenarioName' | 'leadUnitName' | 'directionId'>,
): SubmissionLine {
  return {
    id: row.id,
    stage: row.stage,
    scenarioName: row.scenarioName,
    leadUnitName: row.leadUnitName,
    directionId: row.directionId,
    receiptNo: row.receipt_no,
    submittedAt: row.submitted_at,
    updatedAt: row.updated_at,
  }
}

export async function listOwnSubmissions(
  services: Services,
  ownerId: string,
): Promise<SubmissionLine[]> {
  const rows = await services.db
    .selectFrom('submission')
    .selectAll()
    .where('owner_id', '=', ownerId)
    .where('call_id', '=', services.current.id)
    .orderBy('created_at', 'desc')
    .execute()
  return rows.map((row) => describeLine({ ...row, ...formOf(row) }))
}

export async function createSubmission(
  services: Services,
  ownerId: string,
): Promise<SubmissionRow> {
  const now = services.now()
  await refuseTooManyDrafts(services, ownerId)
  return services.db
    .insertInto('submission')
    .values({
      id: createId(),
      call_id: services.current.id,
      owner_id: ownerId,
      stage: 'draft',
      revision: 1,
      form: JSON.stringify(emptyForm()),
      exhibits: '[]',
      receipt_no: null,
      submitted_at: null,
      published_no: null,
      ticks: '[]',
      returned_reason: '',
      correct_by: null,
      created_at: now,
      updated_at: now,
    })
    .returningAll()
    .executeTakeFirstOrThrow()
}

async function refuseTooManyDrafts({ db }: Services, ownerId: string): Promise<void> {
  const { count } = await db
    .selectFrom('submission')
    .select((e) => e.fn.countAll<number>().as('count'))
    .where('owner_id', '=', ownerId)
    .where('stage', '=', 'draft')
    .executeTakeFirstOrThrow()
  if (Number(count) >= DRAFTS_MAX) throw new Refusal('too-many-drafts', { limit: DRAFTS_MAX })
}

/**
 * Saves a draft made from `revision`. Refuses with `revision-conflict` when somebody saved
 * meanwhile, with `wrong-stage` once it is submitted.
 */
export async function saveSubmission(
  services: Services,
  save: { id: string; revision: number; form: SubmissionForm; exhibits: Exhibit[] },
): Promise<SubmissionRow> {
  await refuseFilesOfOthers(services.db, save.id, save.exhibits)
  const updated = await services.db
    .updateTable('submission')
    .set({
      form: JSON.stringify(save.form),
      exhibits: JSON.stringify(save.exhibits),
      revision: save.revision + 1,
      updated_at: services.now(),
    })
    .where('id', '=', save.id)
    .where('revision', '=', save.revision)
    .where('stage', 'in', ['draft', 'returned'])
    .returningAll()
    .executeTakeFirst()
  if (updated) return updated
  const row = await findSubmission(services.db, save.id)
  throw new Refusal(row.revision === save.revision ? 'wrong-stage' : 'revision-conflict')
}

/** Exhibits show files of their own submission; one that names another's is told so. */
async function refuseFilesOfOthers(
  db: Queries,
  submissionId: string,
  exhibits: readonly Exhibit[],
): Promise<void> {
  const named = [...new Set(exhibits.flatMap(assetIdsOf))]
  if (named.length === 0) return
  const foreign = await db
    .selectFrom('asset')
    .select('id')
    .where('id', 'in', named)
    .where('submission_id', 'is distinct from', submissionId)
    .limit(1)
    .executeTakeFirst()
  if (foreign) throw new Refusal('exhibit-wrong', { place: foreign.id, problem: 'not your file' })
}

/**
 * Takes a file out of a draft, and the exhibits that show it out of its manifest: out of what is stored
 * by then, should somebody save meanwhile. Refuses with `wrong-stage` once it is submitted.
 */
export async function removeAsset(
  services: Services,
  row: SubmissionRow,
  assetId: string,
): Promise<SubmissionRow> {
  if (row.stage !== 'draft' && row.stage !== 'returned') throw new Refusal('wrong-stage')
  const { revision } = row
  const removed = await services.db.transaction().execute(async (trx) => {
    const updated = await trx
      .updateTable('submission')
      .set({
        exhibits: JSON.stringify(withoutAsset(exhibitsOf(row), assetId)),
        revision: revision + 1,
        updated_at: services.now(),
      })
      .where('id', '=', row.id)
      .where('revision', '=', revision)
      .where('stage', 'in', ['draft', 'returned'])
      .returningAll()
      .executeTakeFirst()
    if (!updated) return undefined
    const { numDeletedRows } = await trx
      .deleteFrom('asset')
      .where('id', '=', assetId)
      .where('submission_id', '=', row.id)
      .executeTakeFirstOrThrow()
    return { updated, isGone: numDeletedRows > 0n }
  })
  if (!removed) return removeAsset(services, await findSubmission(services.db, row.id), assetId)
  if (removed.isGone) await endUses(services, assetId)
  return removed.updated
}

/**
 * Submits what was saved as `revision` and gives the receipt number. The unit's filing of this
 * scenario is taken in the same transaction, so that two clicks or two people file once. Files of
 * our own samples are not waited for: their budget is tested with them.
 */
export async function submitSubmission(
  services: Services,
  actorId: string,
  submit: { id: string; revision: number; files?: 'ours' },
): Promise<SubmissionRow> {
  const now = services.now()
  const row = await findSubmission(services.db, submit.id)
  if (row.stage !== 'draft' && row.stage !== 'returned') throw new Refusal('wrong-stage')
  if (row.revision !== submit.revision) throw new Refusal('revision-conflict')
  const form = normaliseForm(formOf(row))
  refuseOverlong(form)
  refuseUnfit(services, form, row, now)
  if (submit.files !== 'ours') await refuseBooth(services, row)
  return services.db.transaction().execute(async (trx) => {
    await takeFiling(services, trx, row, form)
    const receiptNo = row.receipt_no ?? (await createReceiptNo(services, trx))
    const updated = await trx
      .updateTable('submission')
      .set({
        stage: 'submitted',
        form: JSON.stringify(form),
        receipt_no: receiptNo,
        submitted_at: now,
        updated_at: now,
        revision: submit.revision + 1,
      })
      .where('id', '=', row.id)
      .where('revision', '=', submit.revision)
      .where('stage', '=', row.stage)
      .returningAll()
      .executeTakeFirst()
    if (!updated) throw new Refusal('revision-conflict')
    await appendLedger(trx, {
      scope: `call:${row.call_id}`,
      actor: actorId,
      act: 'submission.submitted',
      payload: { submissionId: row.id, receiptNo, revision: updated.revision },
      atMs: now,
    })
    return updated
  })
}

/** What is stored must read back: the one writing of a code may be longer than the code as typed. */
function refuseOverlong(form: SubmissionForm): void {
  const { error } = formSchema.safeParse(form)
  if (!error) return
  const findings = error.issues.map((issue): FormFinding => {
    const limit = issue.code === 'too_big' ? { limit: Number(issue.maximum) } : {}
    return { path: issue.path.join('.'), code: 'too-long', ...limit }
  })
  throw new Refusal('form-findings', { count: findings.length }, findings)
}

/** A returned submission may be corrected after the deadline, until its own; a new one may not come in late. */
function refuseUnfit(
  services: Services,
  form: SubmissionForm,
  row: SubmissionRow,
  nowMs: number,
): void {
  const { call } = services.current
  if (row.stage === 'returned' && row.correct_by !== null && nowMs > row.correct_by)
    throw new Refusal('past-correction', { deadline: momentText(call, row.correct_by) })
  const findings =
    row.stage === 'returned' ? examineForm(call, form) : examineSubmission(call, form, nowMs)
  if (findings.some((f) => f.code === 'past-deadline'))
    throw new Refusal('past-deadline', { deadline: deadlineText(call) })
  if (findings.length > 0) throw new Refusal('form-findings', { count: findings.length }, findings)
}

/** What a booth asks of visitors is known, and refused, once all of its files are processed. */
async function refuseBooth(services: Services, row: SubmissionRow): Promise<void> {
  const exhibits = exhibitsOf(row)
  const assets = await assetsOfExhibits(services.db, row.id, exhibits)
  const count = (status: string): number => assets.filter((one) => one.status === status).length
  if (count('processing') > 0) throw new Refusal('files-processing', { count: count('processing') })
  if (count('refused') > 0) throw new Refusal('files-refused', { count: count('refused') })
  const findings = examineBooth(exhibits, assets)
  if (findings.length > 0) throw new Refusal('booth-budget', { count: findings.length }, findings)
}
