/** Submissions: forms that read, receipts and filings of what was filed, exhibits of their own files. */
import { formSchema } from '../../shared/call/form.ts'
import { filingKey } from '../../shared/call/form-rules.ts'
import { assetIdsOf, exhibitsSchema } from '../../shared/exhibit/manifest.ts'
import type { Queries } from '../storage/database.ts'
import type { SubmissionRow } from '../storage/tables.ts'
import { findingsOf, type Check, type Finding } from './finding.ts'

const place = ({ id }: Pick<SubmissionRow, 'id'>): string => `submission ${id}`

/** Stages at which the unit's filing of the scenario is held. */
const FILED = ['submitted', 'accepted', 'admitted', 'published'] as const

const isFiled = ({ stage }: SubmissionRow): boolean => FILED.some((one) => one === stage)

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined // no JSON reads as no form, which is what the caller tells
  }
}

async function checkFilings(db: Queries, rows: SubmissionRow[]): Promise<Finding[]> {
  const filings = await db.selectFrom('filing').selectAll().execute()
  const keyOf = new Map(filings.map((filing) => [filing.submission_id, filing.filing_key]))
  return findingsOf('filing', rows.filter(isFiled), place, (row) => {
    const form = formSchema.safeParse(parsed(row.form)).data
    const held = keyOf.get(row.id)
    if (held === undefined) return 'is filed and holds no filing'
    return form && held !== filingKey(form) && 'its filing is of another unit or scenario'
  })
}

async function checkExhibits(db: Queries, rows: SubmissionRow[]): Promise<Finding[]> {
  const assets = await db.selectFrom('asset').select(['id', 'submission_id']).execute()
  const ownerOf = new Map(assets.map((asset) => [asset.id, asset.submission_id]))
  return findingsOf('exhibit-file', rows.filter(isFiled), place, (row) => {
    const exhibits = exhibitsSchema.safeParse(parsed(row.exhibits)).data
    if (!exhibits) return 'its exhibits cannot be read'
    const foreign = exhibits
      .flatMap(assetIdsOf)
      .find((id) => ownerOf.has(id) && ownerOf.get(id) !== row.id)
    return foreign && `names the file ${foreign} of another`
  })
}

async function checkReceiptCounter(db: Queries, rows: SubmissionRow[]): Promise<Finding[]> {
  const counters = await db.selectFrom('counter').selectAll().execute()
  return counters.flatMap(({ name, value }) => {
    const callId = /^receipt:(.*)$/.exec(name)?.[1]
    const numbers = rows
      .filter((row) => row.call_id === callId && row.receipt_no !== null)
      .map((row) => Number(row.receipt_no?.split('-').at(-1)))
    const largest = Math.max(0, ...numbers)
    const says = `stands at ${value}, a receipt has the number ${largest}`
    return largest > value ? [{ rule: 'receipt-counter', place: `counter ${name}`, says }] : []
  })
}

export const checkIntake: Check = async ({ db }) => {
  const rows = await db.selectFrom('submission').selectAll().execute()
  return [
    ...findingsOf(
      'form',
      rows,
      place,
      (row) => !formSchema.safeParse(parsed(row.form)).success && 'its form cannot be read',
    ),
    ...findingsOf('receipt', rows, place, (row) => {
      const has = row.receipt_no !== null && row.submitted_at !== null
      return row.stage !== 'draft' && !has && `is ${row.stage} without a receipt`
    }),
    ...findingsOf(
      'published-no',
      rows,
      place,
      (row) =>
        row.stage === 'published' && row.published_no === null && 'is on show without a number',
    ),
    ...(await checkFilings(db, rows)),
    ...(await checkExhibits(db, rows)),
    ...(await checkReceiptCounter(db, rows)),
  ]
}
