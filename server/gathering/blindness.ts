/**
 * A blind review 匿名评审: its panel does not know whose the items are until each is revealed. What that
 * asks of a gathering, and what its items are called meanwhile.
 */
import { anonymousForm, redactorOf } from '../../shared/blind/anonymous.ts'
import { Refusal } from '../../shared/protocol/refusals.ts'
import { formOf } from '../intake/submissions.ts'
import { anonymityOf, blindItems, type Anonymous } from '../session/anonymous.ts'
import type { Queries } from '../storage/database.ts'
import type { GatheringRow, SubmissionRow } from '../storage/tables.ts'

/** Items of the gathering whose applicants its panel may not know now. */
export async function blindItemsOf(db: Queries, gatheringId: string): Promise<Anonymous> {
  const rows = await blindItems(db)
    .where('gathering.id', '=', gatheringId)
    .select(['submission.id', 'names', 'shown'])
    .execute()
  return new Map(rows.map(({ id, ...cleared }) => [id, anonymityOf(cleared)]))
}

/** What an item is called before people who may not know whose it is; its title as it is for others. */
export function titleBefore(
  blind: Anonymous,
  row: Pick<SubmissionRow, 'form'> & { submission_id: string },
): string {
  const form = formOf(row)
  const anonymity = blind.get(row.submission_id)
  return (anonymity ? anonymousForm(form, redactorOf(form, anonymity)) : form).scenarioName
}

/** Whether a panel knows the applicants is settled before it meets. */
export function refuseLateBlindness({ kind, status }: Pick<GatheringRow, 'kind' | 'status'>): void {
  if (kind !== 'review') throw new Refusal('bad-input')
  if (status !== 'planned') throw new Refusal('wrong-stage')
}

/**
 * Refuses what would tell a panel whose an item is: `blind-on-show` while one is on show for everybody,
 * `blind-presenter` while somebody presents one; once the gathering is open, or opens, `blind-not-cleared`
 * while nobody has cleared one as it is now.
 */
export async function refuseUnlessBlind(
  trx: Queries,
  { id, blind, status }: Pick<GatheringRow, 'id' | 'blind' | 'status'>,
): Promise<void> {
  if (blind === 0) return
  const items = await blindItems(trx)
    .where('gathering.id', '=', id)
    .select(['submission.stage', 'submission.form', 'cleared_at'])
    .orderBy('position')
    .execute()
  const refuseFor = (item: (typeof items)[number] | undefined, code: BlindRefusal): void => {
    if (item) throw new Refusal(code, { title: formOf(item).scenarioName })
  }
  refuseFor(
    items.find(({ stage }) => stage === 'published'),
    'blind-on-show',
  )
  await refusePresenters(trx, id)
  if (status !== 'open') return
  refuseFor(
    items.find(({ cleared_at }) => cleared_at === null),
    'blind-not-cleared',
  )
}

type BlindRefusal = 'blind-on-show' | 'blind-not-cleared'

async function refusePresenters(trx: Queries, gatheringId: string): Promise<void> {
  const presenter = await trx
    .selectFrom('member')
    .select('person_id')
    .where('gathering_id', '=', gatheringId)
    .where('role', '=', 'presenter')
    .limit(1)
    .executeTakeFirst()
  if (presenter) throw new Refusal('blind-presenter')
}
