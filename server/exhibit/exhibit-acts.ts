/** Acts on exhibits in a gathering: applied by the exhibit's own rules, kept, then shown to all. */
import { actOnExhibit, isOpenToAll, readState } from '../../shared/exhibit/kinds.ts'
import type { Exhibit } from '../../shared/exhibit/manifest.ts'
import type { SharedExhibit } from '../../shared/protocol/messages.ts'
import { BOOTH_STAGES } from '../../shared/protocol/api-intake.ts'
import { Refusal } from '../../shared/protocol/refusals.ts'
import { exhibitsOf } from '../intake/submissions.ts'
import type { Services } from '../house/services.ts'
import type { Queries } from '../storage/database.ts'
import { confirmHold, type Hold } from '../gathering/hold.ts'
import { refuseIfRecused } from '../gathering/recusals.ts'

export interface ExhibitAct {
  submissionId: string
  exhibitId: string
  act: unknown
}

type Kept = Omit<SharedExhibit, 'revision'>

/** An exhibit of a booth on show, or of one that the gathering reviews; refuses with `not-found`. */
export async function findExhibit(
  db: Queries,
  gatheringId: string,
  { submissionId, exhibitId }: Omit<ExhibitAct, 'act'>,
): Promise<Exhibit> {
  const row = await db
    .selectFrom('submission')
    .select('exhibits')
    .where('id', '=', submissionId)
    .where((where) =>
      where.or([
        where('stage', '=', 'published'),
        where.and([
          where('stage', '=', 'admitted'),
          where.exists(
            where
              .selectFrom('agenda_item')
              .select('submission_id')
              .where('gathering_id', '=', gatheringId)
              .where('submission_id', '=', submissionId),
          ),
        ]),
      ]),
    )
    .executeTakeFirst()
  const exhibit = row && exhibitsOf(row).find(({ id }) => id === exhibitId)
  if (!exhibit) throw new Refusal('not-found')
  return exhibit
}

/**
 * Applies an act to the state the gathering shares and keeps it. `asLeader` is whether the leader
 * acts; others may act where the kind is open to all. An act that changes nothing is not written. Acts
 * are no acts of the review: the ledger does not list them.
 */
export async function keepExhibitAct(
  services: Services,
  hold: Hold,
  by: { personId: string; asLeader: boolean },
  { submissionId, exhibitId, act }: ExhibitAct,
): Promise<Kept & { changed: boolean }> {
  const exhibit = await findExhibit(services.db, hold.gatheringId, { submissionId, exhibitId })
  if (!by.asLeader && !isOpenToAll(exhibit.kind)) throw new Refusal('not-allowed')
  return services.db.transaction().execute(async (trx) => {
    await confirmHold(services, trx, hold)
    const { personId } = by
    await refuseIfRecused(trx, { gatheringId: hold.gatheringId, submissionId, personId })
    const key = {
      gathering_id: hold.gatheringId,
      submission_id: submissionId,
      exhibit_id: exhibitId,
    }
    const stored = await trx
      .selectFrom('exhibit_state')
      .select('state')
      .where('gathering_id', '=', key.gathering_id)
      .where('submission_id', '=', submissionId)
      .where('exhibit_id', '=', exhibitId)
      .executeTakeFirst()
    const context = { personId: by.personId, nowMs: services.now(), leads: by.asLeader }
    const state = actOnExhibit(exhibit, stored && JSON.parse(stored.state), act, context)
    if (state === undefined) throw new Refusal('bad-input')
    const text = JSON.stringify(state)
    if (text === stored?.state) return { submissionId, exhibitId, state, changed: false }
    await trx
      .insertInto('exhibit_state')
      .values({ ...key, state: text })
      .onConflict((conflict) => conflict.columns(EXHIBIT_KEY).doUpdateSet({ state: text }))
      .execute()
    return { submissionId, exhibitId, state, changed: true }
  })
}

const EXHIBIT_KEY = ['gathering_id', 'submission_id', 'exhibit_id'] as const

/** All states that a gathering shares. Those of scenarios taken down since are left out. */
export async function readExhibitStates(db: Queries, gatheringId: string): Promise<Kept[]> {
  const rows = await db
    .selectFrom('exhibit_state')
    .innerJoin('submission', 'submission.id', 'exhibit_state.submission_id')
    .select(['submission_id', 'exhibit_id', 'state', 'exhibits'])
    .where('gathering_id', '=', gatheringId)
    .where('stage', 'in', BOOTH_STAGES)
    .execute()
  return rows.flatMap((row) => {
    const exhibit = exhibitsOf(row).find(({ id }) => id === row.exhibit_id)
    if (!exhibit) return []
    const state = readState(exhibit, JSON.parse(row.state))
    return { submissionId: row.submission_id, exhibitId: row.exhibit_id, state }
  })
}
