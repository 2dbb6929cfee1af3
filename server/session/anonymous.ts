/**
 * Whose applicants somebody may not know: those of the items of blind gatherings, until each is revealed
 * for the first time. Holds everywhere for who is on the panel, as a recusal does.
 */
import { mayKnow } from '../../shared/audience/audience.ts'
import { strictest, type Anonymity } from '../../shared/blind/anonymous.ts'
import type { Actor } from '../../shared/permission/permission.ts'
import type { Queries } from '../storage/database.ts'

/** Items of blind gatherings that were never revealed, with what was cleared for them. */
export const blindItems = (db: Queries) =>
  db
    .selectFrom('agenda_item')
    .innerJoin('gathering', 'gathering.id', 'agenda_item.gathering_id')
    .innerJoin('submission', 'submission.id', 'agenda_item.submission_id')
    .leftJoin('clearance', (join) =>
      join
        .onRef('clearance.gathering_id', '=', 'agenda_item.gathering_id')
        .onRef('clearance.submission_id', '=', 'agenda_item.submission_id')
        .onRef('clearance.revision', '=', 'submission.revision'),
    )
    .where('gathering.blind', '=', 1)
    .where('submission.id', 'not in', (e) =>
      e
        .selectFrom('reveal')
        .select('reveal.submission_id')
        .whereRef('reveal.gathering_id', '=', 'gathering.id'),
    )

interface Cleared {
  names: string | null
  shown: string | null
}

/** As long as nothing is cleared every file is withheld. */
export function anonymityOf({ names, shown }: Cleared): Anonymity {
  const read = (text: string | null): string[] => JSON.parse(text ?? '[]') as string[]
  return { names: read(names), proposed: names === null, shown: new Set(read(shown)) }
}

export type Anonymous = ReadonlyMap<string, Anonymity>

const NONE: Anonymous = new Map()

/** By submission: of what the actor sees no more than this leaves over. */
export async function anonymousTo(db: Queries, actor: Actor): Promise<Anonymous> {
  if (actor.personId === null) return NONE
  const rows = await blindItems(db)
    .innerJoin('member', 'member.gathering_id', 'gathering.id')
    .select(['submission.id', 'role', 'names', 'shown'])
    .where('person_id', '=', actor.personId)
    .where('gathering.status', '!=', 'ended')
    .execute()
  const found = new Map<string, Anonymity>()
  for (const { id: submissionId, role, ...cleared } of rows) {
    const viewer = {
      personId: actor.personId,
      callRoles: actor.roles,
      role,
      isReview: true,
      recused: new Set<string>(),
      presents: new Set<string>(),
      outside: false,
    }
    if (mayKnow(viewer, { of: 'applicant', submissionId }, { blind: true }) === 'all') continue
    const own = anonymityOf(cleared)
    const other = found.get(submissionId)
    found.set(submissionId, other ? strictest(own, other) : own)
  }
  return found
}
