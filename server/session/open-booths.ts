/**
 * Which booths are open to whom, apart from those on show: a submission admitted to review is known to
 * those whose gathering has it on its agenda, until that ends, and to the staff. A booth from which
 * somebody is recused is shut for them whatever its stage.
 */
import { mayKnow } from '../../shared/audience/audience.ts'
import type { Actor } from '../../shared/permission/permission.ts'
import type { Stage } from '../../shared/protocol/api-intake.ts'
import type { Services } from '../house/services.ts'
import type { Queries } from '../storage/database.ts'
import { anonymousTo, type Anonymous } from './anonymous.ts'
import { recusedBy, recusedFrom } from './recused.ts'
import { findActor } from './sessions.ts'

/** In what a caller's exhibition differs from everybody's. */
export interface OwnBooths {
  /** Not on show, and open to the caller. */
  admitted: ReadonlySet<string>
  recused: ReadonlySet<string>
  /** Whose applicants the caller may not know. */
  anonymous: Anonymous
}

const NONE: ReadonlySet<string> = new Set()
export const NOTHING: OwnBooths = { admitted: NONE, recused: NONE, anonymous: new Map() }

const isStaff = ({ roles }: Actor): boolean =>
  roles.includes('organiser') || roles.includes('secretary')

/** Submissions that are not on show and that the actor may know of. */
async function admittedTo(db: Queries, actor: Actor): Promise<ReadonlySet<string>> {
  if (actor.personId === null) return NONE
  if (isStaff(actor)) {
    const all = await db
      .selectFrom('submission')
      .select('id')
      .where('stage', '=', 'admitted')
      .execute()
    return new Set(all.map(({ id }) => id))
  }
  const rows = await db
    .selectFrom('member')
    .innerJoin('gathering', 'gathering.id', 'member.gathering_id')
    .innerJoin('agenda_item', 'agenda_item.gathering_id', 'gathering.id')
    .innerJoin('submission', 'submission.id', 'agenda_item.submission_id')
    .select(['submission.id', 'role', 'presents', 'gathering.kind'])
    .where('person_id', '=', actor.personId)
    .where('gathering.status', '!=', 'ended')
    .where('submission.stage', '=', 'admitted')
    .execute()
  const known = rows.filter(({ id, role, presents, kind }) => {
    const viewer = {
      personId: actor.personId,
      callRoles: actor.roles,
      role,
      isReview: kind === 'review',
      recused: NONE,
      presents: new Set(presents === null ? [] : [presents]),
      // The booth of the own item is open at any time.
      outside: false,
    }
    return mayKnow(viewer, { of: 'item', submissionId: id }) !== 'nothing'
  })
  return new Set(known.map(({ id }) => id))
}

/** Whether anybody's exhibition differs from everybody's, asked once for a stamp of the exhibition. */
export function createAnyApart(db: Queries): (stamp: string) => Promise<boolean> {
  let known: { stamp: string; any: boolean } | undefined
  return async (stamp) => {
    if (known?.stamp === stamp) return known.any
    const recusal = await db.selectFrom('recusal').select('person_id').limit(1).executeTakeFirst()
    const admitted = await db
      .selectFrom('submission')
      .select('id')
      .where('stage', '=', 'admitted')
      .limit(1)
      .executeTakeFirst()
    known = { stamp, any: recusal !== undefined || admitted !== undefined }
    return known.any
  }
}

/** Of whoever a session's token stands for. */
export async function ownBoothsBy(
  services: Services,
  token: string | undefined,
): Promise<OwnBooths> {
  if (token === undefined || token === '') return NOTHING
  const recused = await recusedBy(services, token)
  const actor = await findActor(services, token)
  const admitted = await admittedTo(services.db, actor)
  return { recused, admitted, anonymous: await anonymousTo(services.db, actor) }
}

/** How an actor finds the booth of a submission in that stage. */
export async function boothFor(
  db: Queries,
  actor: Actor,
  { id, stage }: { id: string; stage: Stage },
): Promise<'open' | 'shut' | 'hidden'> {
  if (stage !== 'published' && stage !== 'admitted') return 'hidden'
  if (stage === 'admitted' && !(await admittedTo(db, actor)).has(id)) return 'hidden'
  return (await recusedFrom(db, actor.personId)).has(id) ? 'shut' : 'open'
}
