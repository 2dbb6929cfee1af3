/**
 * Objections 异议: filed by anybody while a notice runs, followed by a link that its author alone has,
 * assigned, answered and decided by the staff. Each act stands in the notice's ledger, by the receipt's
 * number and a digest: names and words stay in the database.
 */
import { canonicalJson, sha256Hex } from '../../shared/ledger/ledger.ts'
import { noticeStage, OBJECTION_MIN_CHARS, type Verdict } from '../../shared/notice/notice.ts'
import type { Objection, OwnObjection } from '../../shared/protocol/api-notice.ts'
import { Refusal } from '../../shared/protocol/refusals.ts'
import { createId, hashToken } from '../session/tokens.ts'
import { appendLedger } from '../ledger/ledger-store.ts'
import type { Services } from '../house/services.ts'
import { nextNumber, type Queries } from '../storage/database.ts'
import type { NoticeRow, ObjectionRow } from '../storage/notice-tables.ts'
import { describeNotice, findNotice, noticeScope } from './notices.ts'

const RECEIPT_DIGITS = 4
/** Who files one is nobody of ours. */
const ANYBODY = 'public'

interface Filed {
  submissionId: string
  name: string
  contact: string
  statement: string
  /** The secret by which its author follows it. */
  token: string
}

/**
 * Files an objection; resolves to its receipt. One that arrives twice, by its token, is filed once. Refuses
 * with `notice-over` once the period has ended, with `objection-short`, with `not-found` what the notice
 * does not name.
 */
export async function fileObjection(
  services: Services,
  noticeId: string,
  { submissionId, name, contact, statement, token }: Filed,
): Promise<{ receiptNo: string }> {
  if ([...statement].length < OBJECTION_MIN_CHARS)
    throw new Refusal('objection-short', { limit: OBJECTION_MIN_CHARS })
  const receiptNo = await services.db.transaction().execute(async (trx) => {
    const row = await findNotice(trx, noticeId)
    const { items } = await describeNotice({ db: trx }, row)
    if (!items.some((item) => item.submissionId === submissionId)) throw new Refusal('not-found')
    const now = services.now()
    const digest = await sha256Hex(canonicalJson({ name, contact, statement }))
    const number = await nextNumber(trx, `objection:${services.current.id}`)
    // The counter makes those who file wait for each other, and one and the same for itself.
    const known = await trx
      .selectFrom('objection')
      .select(['receipt_no', 'notice_id', 'statement'])
      .where('token_hash', '=', hashToken(token))
      .executeTakeFirst()
    if (known && known.notice_id === noticeId && known.statement === statement)
      return known.receipt_no
    if (known) throw new Refusal('bad-input')
    if (stageOf(row, now) !== 'running') throw new Refusal('notice-over')
    const receipt = `YY-${String(number).padStart(RECEIPT_DIGITS, '0')}`
    await trx
      .insertInto('objection')
      .values({
        id: createId(),
        notice_id: noticeId,
        submission_id: submissionId,
        receipt_no: receipt,
        token_hash: hashToken(token),
        name,
        contact,
        statement,
        filed_at: now,
        assignee: null,
        answer: '',
        answered_at: null,
        verdict: null,
        reason: '',
        decided_at: null,
      })
      .execute()
    const payload = { receiptNo: receipt, submissionId, digest }
    const act = { actor: ANYBODY, act: 'objection.filed', payload, atMs: now }
    await appendLedger(trx, { scope: noticeScope(noticeId), ...act })
    return receipt
  })
  return { receiptNo }
}

const stageOf = (row: NoticeRow, nowMs: number) =>
  noticeStage({ untilAt: row.until_at, confirmedAt: row.confirmed_at }, nowMs)

function describeTold(row: ObjectionRow, title: OwnObjection['title']) {
  return {
    receiptNo: row.receipt_no,
    title,
    statement: row.statement,
    filedAt: row.filed_at,
    answer: row.answer,
    answeredAt: row.answered_at,
    verdict: row.verdict,
    reason: row.reason,
    decidedAt: row.decided_at,
  }
}

const NO_TITLE = { zh: '', en: '' }

/** By its secret; refuses with `not-found`. */
export async function followObjection(services: Services, token: string): Promise<OwnObjection> {
  const row = await services.db
    .selectFrom('objection')
    .selectAll()
    .where('token_hash', '=', hashToken(token))
    .executeTakeFirst()
  if (!row) throw new Refusal('not-found')
  const notice = await findNotice(services.db, row.notice_id)
  const { items, title: noticeTitle } = await describeNotice(services, notice)
  const item = items.find(({ submissionId }) => submissionId === row.submission_id)
  return {
    ...describeTold(row, item?.title ?? NO_TITLE),
    noticeId: notice.id,
    noticeTitle,
    assigned: row.assignee !== null,
  }
}

/** All of a notice, oldest first, and who of the staff may answer. */
export async function listObjections(services: Services, noticeId: string) {
  const { db, current } = services
  const notice = await findNotice(db, noticeId)
  const { items } = await describeNotice(services, notice)
  const titles = new Map(items.map(({ submissionId, title }) => [submissionId, title]))
  const rows = await db
    .selectFrom('objection')
    .selectAll()
    .where('notice_id', '=', noticeId)
    .orderBy('filed_at')
    .orderBy('receipt_no')
    .execute()
  const people = await db
    .selectFrom('call_role')
    .innerJoin('person', 'person.id', 'call_role.person_id')
    .select(['person.id', 'person.name'])
    .where('call_id', '=', current.id)
    .where('role', 'in', ['organiser', 'secretary'])
    .distinct()
    .orderBy('person.name')
    .execute()
  const staff = people.map(({ id: personId, name }) => ({ personId, name }))
  const objections = rows.map((row): Objection => ({
    ...describeTold(row, titles.get(row.submission_id) ?? NO_TITLE),
    id: row.id,
    submissionId: row.submission_id,
    name: row.name,
    contact: row.contact,
    assignee:
      row.assignee === null
        ? null
        : {
            personId: row.assignee,
            name: staff.find(({ personId }) => personId === row.assignee)?.name ?? '',
          },
  }))
  return { objections, staff }
}

/** Changes an objection that is not decided, with its entry; refuses with `not-found` and `wrong-stage`. */
async function change(
  services: Services,
  id: string,
  by: { actor: string; act: string; payload: Record<string, string> },
  make: (trx: Queries, row: ObjectionRow, nowMs: number) => Promise<Partial<ObjectionRow>>,
): Promise<void> {
  await services.db.transaction().execute(async (trx) => {
    const taken = await trx
      .updateTable('objection')
      .set((e) => ({ receipt_no: e.ref('receipt_no') }))
      .where('id', '=', id)
      .returningAll()
      .executeTakeFirst()
    if (!taken) throw new Refusal('not-found')
    if (taken.verdict !== null) throw new Refusal('wrong-stage')
    const now = services.now()
    const changed = await make(trx, taken, now)
    await trx.updateTable('objection').set(changed).where('id', '=', id).execute()
    const { actor, act } = by
    const payload = { receiptNo: taken.receipt_no, ...by.payload }
    await appendLedger(trx, { scope: noticeScope(taken.notice_id), actor, act, payload, atMs: now })
  })
}

/** Asks somebody of the staff to answer; refuses with `bad-input` who is none. */
export async function assignObjection(
  services: Services,
  actor: string,
  { id, personId }: { id: string; personId: string },
): Promise<void> {
  const by = { actor, act: 'objection.assigned', payload: { personId } }
  await change(services, id, by, async (trx) => {
    const role = await trx
      .selectFrom('call_role')
      .select('role')
      .where('call_id', '=', services.current.id)
      .where('person_id', '=', personId)
      .where('role', 'in', ['organiser', 'secretary'])
      .executeTakeFirst()
    if (!role) throw new Refusal('bad-input')
    return { assignee: personId }
  })
}

/** What the author is told; a later answer takes the place of an earlier one, which the ledger has seen. */
export async function answerObjection(
  services: Services,
  actor: string,
  { id, text }: { id: string; text: string },
): Promise<void> {
  const by = { actor, act: 'objection.answered', payload: { digest: await sha256Hex(text) } }
  await change(services, id, by, async (_trx, row, now) => ({
    answer: text,
    answered_at: now,
    assignee: row.assignee ?? actor,
  }))
}

/** Decides it for good; refuses with `not-answered` before its author was answered. */
export async function decideObjection(
  services: Services,
  actor: string,
  { id, verdict, reason }: { id: string; verdict: Verdict; reason: string },
): Promise<void> {
  const by = { actor, act: 'objection.decided', payload: { verdict, reason } }
  await change(services, id, by, async (_trx, row, now) => {
    if (row.answered_at === null) throw new Refusal('not-answered')
    return { verdict, reason, decided_at: now }
  })
}
