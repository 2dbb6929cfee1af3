/**
 * Conflicts of interest between experts of the pool and the items of an agenda, and the recusals that follow
 * from them: whoever sits on the panel by appointment is recused from what is a conflict, and is not any more
 * once the secretary has settled that it is none.
 */
import {
  expertProfile,
  findConflicts,
  formProfile,
  isCertain,
  standingOf,
  type ConflictFacts,
  type ConflictStanding,
} from '../../shared/expert/conflicts.ts'
import type { Expert } from '../../shared/expert/expert.ts'
import { reasonOf } from '../../shared/expert/conflict-reasons.ts'
import { formOf } from '../intake/submissions.ts'
import type { Services } from '../house/services.ts'
import type { Queries } from '../storage/database.ts'
import { noteExhibitionChanged } from '../storage/public-stamp.ts'
import { hiddenItems } from './once-in.ts'
import { record } from './record.ts'

/** Who declares what the house has found and what the secretary has settled. */
export const HOUSE = 'system'

export interface ConflictOf extends ConflictFacts {
  expertId: string
  submissionId: string
  /** Why it was settled as it is. */
  reason: string
  standing: ConflictStanding
}

export type ReadExpert = { id: string; entry: string }

export const entryOf = ({ entry }: Pick<ReadExpert, 'entry'>): Expert => JSON.parse(entry) as Expert

/** Whatever was found, declared or settled between these experts and the items of these submissions. */
export async function readConflicts(
  db: Queries,
  experts: readonly ReadExpert[],
  submissions: readonly { id: string; form: string }[],
): Promise<ConflictOf[]> {
  if (experts.length === 0 || submissions.length === 0) return []
  const rows = await db
    .selectFrom('conflict')
    .selectAll()
    .where(
      'submission_id',
      'in',
      submissions.map(({ id }) => id),
    )
    .execute()
  const kept = new Map(rows.map((row) => [`${row.expert_id} ${row.submission_id}`, row]))
  const forms = submissions.map((row) => ({ id: row.id, profile: formProfile(formOf(row)) }))
  return experts.flatMap((expert) => {
    const profile = expertProfile(entryOf(expert))
    return forms.flatMap((form): ConflictOf[] => {
      const row = kept.get(`${expert.id} ${form.id}`)
      const found = findConflicts(profile, form.profile)
      const facts = { found, declared: row?.declared ?? null, settled: row?.settled ?? null }
      if (found.length === 0 && facts.declared === null && facts.settled === null) return []
      const standing = standingOf(facts)
      const reason = row?.reason ?? ''
      return [{ expertId: expert.id, submissionId: form.id, ...facts, reason, standing }]
    })
  })
}

/**
 * Brings the recusals of those who sit here by appointment into line with their conflicts. Items whose scores
 * are hidden stay as they are, but for a `newcomer`, who has no sheet that could be missed. Resolves to
 * whether any changed: the room is to be told.
 */
export async function recuseConflicted(
  services: Services,
  trx: Queries,
  gatheringId: string,
  newcomer?: string,
): Promise<boolean> {
  const experts = await trx
    .selectFrom('expert')
    .innerJoin('member', 'member.person_id', 'expert.person_id')
    .select(['expert.id', 'expert.entry', 'member.person_id'])
    .where('member.gathering_id', '=', gatheringId)
    .where('member.role', 'in', ['chair', 'reviewer'])
    .execute()
  const items = await trx
    .selectFrom('agenda_item')
    .innerJoin('submission', 'submission.id', 'agenda_item.submission_id')
    .select(['submission.id', 'submission.form'])
    .where('gathering_id', '=', gatheringId)
    .execute()
  const hidden = await hiddenItems(trx, gatheringId)
  const mayChange = (personId: string, submissionId: string): boolean =>
    personId === newcomer || !hidden.has(submissionId)
  const conflicts = await readConflicts(trx, experts, items)
  const recusals = await trx
    .selectFrom('recusal')
    .select(['submission_id', 'person_id', 'declared_by'])
    .where('gathering_id', '=', gatheringId)
    .execute()
  const standing = new Map(recusals.map((row) => [`${row.person_id} ${row.submission_id}`, row]))
  const inConflict = new Set<string>()
  let changed = false
  for (const conflict of conflicts) {
    const { expertId, submissionId } = conflict
    const personId = experts.find(({ id }) => id === expertId)?.person_id ?? ''
    const key = `${personId} ${submissionId}`
    if (conflict.standing !== 'conflict') continue
    inConflict.add(key)
    if (standing.has(key) || !mayChange(personId, submissionId)) continue
    const reason = whyOf(conflict)
    const declarer = conflict.declared === null ? HOUSE : personId
    await trx
      .insertInto('recusal')
      .values({
        gathering_id: gatheringId,
        submission_id: submissionId,
        person_id: personId,
        reason,
        declared_by: declarer,
        declared_at: services.now(),
      })
      .execute()
    const payload = { submissionId, personId, reason }
    await record(services, trx, { gatheringId, actor: declarer, act: 'recusal.declared', payload })
    changed = true
  }
  for (const { submission_id, person_id, declared_by } of recusals) {
    const isOurs = declared_by === HOUSE && mayChange(person_id, submission_id)
    if (!isOurs || inConflict.has(`${person_id} ${submission_id}`)) continue
    await trx
      .deleteFrom('recusal')
      .where('gathering_id', '=', gatheringId)
      .where('submission_id', '=', submission_id)
      .where('person_id', '=', person_id)
      .execute()
    const payload = { submissionId: submission_id, personId: person_id }
    await record(services, trx, { gatheringId, actor: HOUSE, act: 'recusal.cleared', payload })
    changed = true
  }
  if (changed) await noteExhibitionChanged(trx)
  return changed
}

/** Says no name: of a blind review the one who is recused reads it too. */
function whyOf({ declared, settled, reason, found }: ConflictOf): string {
  if (declared !== null) return declared
  if (settled === 'conflict') return reason
  return found
    .filter(({ rule }) => isCertain(rule))
    .map(({ rule }) => reasonOf(rule))
    .filter((text, at, all) => all.indexOf(text) === at)
    .join('；')
}
