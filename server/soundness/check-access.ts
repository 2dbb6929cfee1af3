/** Ways in: nobody is signed in or invited who is not there, and no secret has been used too often. */
import { findingsOf, type Check } from './finding.ts'

export const checkAccess: Check = async ({ db }) => {
  const people = new Set((await db.selectFrom('person').select('id').execute()).map((p) => p.id))
  const gatherings = new Set(
    (await db.selectFrom('gathering').select('id').execute()).map((g) => g.id),
  )
  const invites = await db.selectFrom('invite').selectAll().execute()
  const codes = await db.selectFrom('join_code').selectAll().execute()
  const short = (hash: string): string => hash.slice(0, 12)
  return [
    ...findingsOf(
      'invite-uses',
      invites,
      (row) => `invite ${short(row.token_hash)}`,
      (row) => row.uses_left < 0 && `has ${row.uses_left} uses left`,
    ),
    ...findingsOf(
      'invite-person',
      invites,
      (row) => `invite ${short(row.token_hash)}`,
      ({ person_id }) => person_id !== null && !people.has(person_id) && 'is for nobody',
    ),
    ...findingsOf(
      'code-uses',
      codes,
      (row) => `code ${short(row.code_hash)}`,
      (row) => row.uses_left < 0 && `has ${row.uses_left} uses left`,
    ),
    ...findingsOf(
      'code-place',
      codes,
      (row) => `code ${short(row.code_hash)}`,
      ({ person_id, gathering_id }) => {
        if (!gatherings.has(gathering_id)) return 'leads to no gathering'
        return person_id !== null && !people.has(person_id) && 'is for nobody'
      },
    ),
  ]
}
