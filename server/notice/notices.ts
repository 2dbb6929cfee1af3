/**
 * Notice periods 公示: the list of what was decided, published with its dates, and confirmed once the
 * period is over and every objection is decided. A list is kept as it was published.
 */
import { trackOfDirection } from '../../shared/call/call.ts'
import {
  NOTICED_OUTCOMES,
  noticeEnd,
  noticeStage,
  NOTICE_ITEMS_MAX,
} from '../../shared/notice/notice.ts'
import {
  noticedItemSchema,
  type Notice,
  type NoticeCandidate,
  type NoticedItem,
  type NoticeLine,
} from '../../shared/protocol/api-notice.ts'
import { Refusal } from '../../shared/protocol/refusals.ts'
import { createId } from '../session/tokens.ts'
import { formOf } from '../intake/submissions.ts'
import { publishAt } from '../intake/formal-check.ts'
import { appendLedger } from '../ledger/ledger-store.ts'
import type { Services } from '../house/services.ts'
import type { Queries } from '../storage/database.ts'
import type { NoticeRow } from '../storage/notice-tables.ts'
import { canonicalJson, sha256Hex } from '../../shared/ledger/ledger.ts'

/** Whose ledger it is that an act of a notice stands in. */
export const noticeScope = (id: string): string => `notice:${id}`

/** The list as it was published. */
export const listOf = ({ items }: Pick<NoticeRow, 'items'>): NoticedItem[] =>
  noticedItemSchema.array().parse(JSON.parse(items))

const describeLine = (row: NoticeRow): NoticeLine => ({
  id: row.id,
  title: row.title,
  publishedAt: row.published_at,
  untilAt: row.until_at,
  confirmedAt: row.confirmed_at,
  items: listOf(row).length,
})

/** All notices of the call, the newest first. */
export async function listNotices({ db, current }: Services): Promise<NoticeLine[]> {
  const rows = await db
    .selectFrom('notice')
    .selectAll()
    .where('call_id', '=', current.id)
    .orderBy('published_at', 'desc')
    .execute()
  return rows.map(describeLine)
}

/** Refuses with `not-found`. */
export async function findNotice(db: Queries, id: string): Promise<NoticeRow> {
  const row = await db.selectFrom('notice').selectAll().where('id', '=', id).executeTakeFirst()
  if (!row) throw new Refusal('not-found')
  return row
}

export async function describeNotice(
  { db }: Pick<Services, 'db'>,
  row: NoticeRow,
): Promise<Notice> {
  const taken = await db
    .selectFrom('objection')
    .select(['submission_id', 'reason'])
    .where('notice_id', '=', row.id)
    .where('verdict', '=', 'withdrawn')
    .execute()
  const reasons = new Map(taken.map(({ submission_id, reason }) => [submission_id, reason]))
  return {
    ...describeLine(row),
    items: listOf(row).map((item) => ({
      ...item,
      withdrawn: reasons.get(item.submissionId) ?? null,
    })),
  }
}

/** Reviews whose decision is final and that no notice names yet, with what they selected. */
export async function listCandidates(
  services: Services,
  db: Queries = services.db,
): Promise<NoticeCandidate[]> {
  const { current } = services
  const noticed = await db
    .selectFrom('notice')
    .select('items')
    .where('call_id', '=', current.id)
    .execute()
  const named = new Set(noticed.flatMap(listOf).map(({ gatheringId }) => gatheringId))
  const rows = await db
    .selectFrom('gathering')
    .innerJoin('agenda_item', 'agenda_item.gathering_id', 'gathering.id')
    .innerJoin('submission', 'submission.id', 'agenda_item.submission_id')
    .select(['gathering.id', 'gathering.title', 'final_at', 'submission_id', 'outcome', 'form'])
    .where('gathering.call_id', '=', current.id)
    .where('final_at', 'is not', null)
    .where('outcome', 'in', NOTICED_OUTCOMES)
    .orderBy('final_at')
    .orderBy('position')
    .execute()
  const found = new Map<string, NoticeCandidate>()
  for (const row of rows) {
    if (named.has(row.id)) continue
    const { id: gatheringId, title, final_at: finalAt } = row
    const one = found.get(gatheringId) ?? { gatheringId, title, finalAt: finalAt ?? 0, items: [] }
    one.items.push(describeItem(services, gatheringId, row))
    found.set(gatheringId, one)
  }
  return [...found.values()]
}

function describeItem(
  { current }: Services,
  gatheringId: string,
  row: { submission_id: string; outcome: string | null; form: string },
): NoticedItem {
  const form = formOf(row)
  return {
    submissionId: row.submission_id,
    gatheringId,
    title: { zh: form.scenarioName, en: form.english.scenarioName },
    unit: form.leadUnitName,
    jointUnits: form.jointUnits.map(({ name }) => name).filter((name) => name !== ''),
    trackId: trackOfDirection(current.call, form.directionId)?.id ?? '',
    directionId: form.directionId,
    outcome: row.outcome === 'reserve' ? 'reserve' : 'selected',
  }
}

/**
 * Publishes a notice of these reviews; what they selected stands in the hall from now on. Refuses with
 * `not-final` a review whose decision two people have not sealed or that another notice names.
 */
export async function publishNotice(
  services: Services,
  actorId: string,
  { title, gatherings, days }: { title: string; gatherings: readonly string[]; days: number },
): Promise<NoticeRow> {
  const published = await services.db.transaction().execute(async (trx) => {
    // Two who publish at once wait for each other.
    await trx
      .updateTable('call')
      .set((e) => ({ version: e.ref('version') }))
      .where('id', '=', services.current.id)
      .execute()
    const candidates = await listCandidates(services, trx)
    const chosen = candidates.filter(({ gatheringId }) => gatherings.includes(gatheringId))
    if (chosen.length !== new Set(gatherings).size) throw new Refusal('not-final')
    const items = chosen.flatMap((one) => one.items)
    if (items.length > NOTICE_ITEMS_MAX) throw new Refusal('bad-input')
    const now = services.now()
    const row = await trx
      .insertInto('notice')
      .values({
        id: createId(),
        call_id: services.current.id,
        title,
        items: JSON.stringify(items),
        published_by: actorId,
        published_at: now,
        until_at: noticeEnd(now, days),
        confirmed_at: null,
      })
      .returningAll()
      .executeTakeFirstOrThrow()
    for (const { submissionId, outcome } of items)
      if (outcome === 'selected') await publishAt(services, trx, { id: submissionId, actorId })
    const digest = await sha256Hex(canonicalJson(items))
    const payload = {
      digest,
      items: items.length,
      untilAt: row.until_at,
      gatherings: [...gatherings],
    }
    const act = { actor: actorId, act: 'notice.published', payload, atMs: now }
    await appendLedger(trx, { scope: noticeScope(row.id), ...act })
    return row
  })
  services.notices.tell({ gatheringId: '', part: 'agenda' })
  return published
}

/** Refuses with `notice-running` before its end, with `objections-open` while one is not decided. */
export async function confirmNotice(
  services: Services,
  actorId: string,
  id: string,
): Promise<NoticeRow> {
  return services.db.transaction().execute(async (trx) => {
    const row = await findNotice(trx, id)
    const now = services.now()
    const stage = noticeStage({ untilAt: row.until_at, confirmedAt: row.confirmed_at }, now)
    if (stage === 'confirmed') return row
    if (stage === 'running') throw new Refusal('notice-running')
    const open = await trx
      .selectFrom('objection')
      .select((e) => e.fn.countAll<number>().as('count'))
      .where('notice_id', '=', id)
      .where('verdict', 'is', null)
      .executeTakeFirst()
    const count = Number(open?.count ?? 0)
    if (count > 0) throw new Refusal('objections-open', { count })
    const confirmed = await trx
      .updateTable('notice')
      .set({ confirmed_at: now })
      .where('id', '=', id)
      .returningAll()
      .executeTakeFirstOrThrow()
    const act = { actor: actorId, act: 'notice.confirmed', payload: {}, atMs: now }
    await appendLedger(trx, { scope: noticeScope(id), ...act })
    return confirmed
  })
}
