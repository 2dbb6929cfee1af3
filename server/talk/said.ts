/** What was written to all in a gathering, as it is kept. */
import { SAID_SHOWN } from '../../shared/talk/reaction.ts'
import { confirmHold, type Hold } from '../gathering/hold.ts'
import type { Said } from '../gathering/room-request.ts'
import type { Services } from '../house/services.ts'
import type { SaidRow } from '../storage/tables.ts'

/** Keeps a line; resolves to it as it is kept. */
export async function keepSaid(services: Services, hold: Hold, said: Said): Promise<Said> {
  return services.db.transaction().execute(async (trx) => {
    await confirmHold(services, trx, hold)
    const id = `${said.personId} ${said.id}`
    const known = await trx.selectFrom('said').selectAll().where('id', '=', id).executeTakeFirst()
    if (known) return saidOf(known)
    await trx
      .insertInto('said')
      .values({
        id,
        gathering_id: hold.gatheringId,
        person_id: said.personId,
        text: said.text,
        said_at: said.at,
        submission_id: said.submissionId,
        deliberation: said.deliberation ? 1 : 0,
      })
      .execute()
    return { ...said, id }
  })
}

/** The last lines of a gathering, oldest first. */
export async function readSaid({ db }: Services, gatheringId: string): Promise<Said[]> {
  const rows = await db
    .selectFrom('said')
    .selectAll()
    .where('gathering_id', '=', gatheringId)
    .orderBy('said_at', 'desc')
    .limit(SAID_SHOWN)
    .execute()
  return rows.map(saidOf).toReversed()
}

function saidOf(row: SaidRow): Said {
  return {
    id: row.id,
    personId: row.person_id,
    text: row.text,
    at: Number(row.said_at),
    submissionId: row.submission_id,
    deliberation: row.deliberation === 1,
  }
}
