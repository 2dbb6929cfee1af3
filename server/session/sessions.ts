/** Sessions: an opaque token in a cookie, its hash in the database, revocable. */
import type { Actor, GatheringRole } from '../../shared/permission/permission.ts'
import type { Device, Me } from '../../shared/protocol/api-account.ts'
import type { Services } from '../house/services.ts'
import type { Queries } from '../storage/database.ts'
import type { Selectable } from 'kysely'
import type { PersonRow } from '../storage/tables.ts'
import { createToken, hashToken } from './tokens.ts'

export const SESSION_COOKIE = 'jiebang_session'
export const SESSION_LENGTH_MS = 14 * 24 * 3600 * 1000

export interface SignedInActor extends Actor {
  name: string
  /** What the person signs in by, beside a passphrase; null while there is none. */
  email: string | null
  look: number | null
  memberships: ReadonlyMap<string, GatheringRole>
  /** What the session was begun with; null where nobody is signed in. */
  device: Device['kind'] | null
}

export const NOBODY: SignedInActor = {
  personId: null,
  roles: [],
  name: '',
  email: null,
  look: null,
  memberships: new Map(),
  device: null,
}

/** Starts a session and returns the token for the cookie; it is stored nowhere else. */
export async function startSession(
  services: Services,
  db: Queries,
  personId: string,
  device: Device['kind'] = 'computer',
): Promise<string> {
  const token = createToken()
  const now = services.now()
  await db
    .insertInto('session')
    .values({
      token_hash: hashToken(token),
      person_id: personId,
      device,
      created_at: now,
      expires_at: now + SESSION_LENGTH_MS,
    })
    .execute()
  return token
}

export async function endSession(services: Services, token: string): Promise<void> {
  await services.db.deleteFrom('session').where('token_hash', '=', hashToken(token)).execute()
  services.notices.tell({ gatheringId: '', part: 'members' })
}

const PERSON = [
  'person.id',
  'person.name',
  'person.email',
  'person.password_hash',
  'person.look',
] as const
type PersonColumns = Pick<Selectable<PersonRow>, 'id' | 'name' | 'email' | 'password_hash' | 'look'>

/** Who a token stands for, with all roles; NOBODY for an unknown or expired one. */
export async function findActor(
  services: Services,
  token: string | undefined,
): Promise<SignedInActor> {
  if (token === undefined || token === '') return NOBODY
  const row = await services.db
    .selectFrom('session')
    .innerJoin('person', 'person.id', 'session.person_id')
    .select([...PERSON, 'session.device'])
    .where('token_hash', '=', hashToken(token))
    .where('expires_at', '>', services.now())
    .executeTakeFirst()
  return row ? loadActor(services, row, row.device) : NOBODY
}

/**
 * Of these sessions (as stored, by hash): the role of its person in the gathering, for each that is
 * still open and whose person is still a member.
 */
export async function rolesOfSessions(
  services: Services,
  gatheringId: string,
  hashes: readonly string[],
): Promise<ReadonlyMap<string, GatheringRole>> {
  if (hashes.length === 0) return new Map()
  const rows = await services.db
    .selectFrom('session')
    .innerJoin('member', 'member.person_id', 'session.person_id')
    .select(['token_hash', 'role'])
    .where('member.gathering_id', '=', gatheringId)
    .where('token_hash', 'in', hashes)
    .where('expires_at', '>', services.now())
    .execute()
  return new Map(rows.map((row) => [row.token_hash, row.role]))
}

/** A person with all roles, by id. */
export async function readActor(services: Services, personId: string): Promise<SignedInActor> {
  const row = await services.db
    .selectFrom('person')
    .select(PERSON)
    .where('id', '=', personId)
    .executeTakeFirstOrThrow()
  return loadActor(services, row)
}

async function loadActor(
  services: Services,
  { id: personId, name, email, password_hash, look }: PersonColumns,
  device: Device['kind'] | null = null,
): Promise<SignedInActor> {
  const roles = await services.db
    .selectFrom('call_role')
    .select('role')
    .where('person_id', '=', personId)
    .where('call_id', '=', services.current.id)
    .execute()
  const memberships = await services.db
    .selectFrom('member')
    .select(['gathering_id', 'role'])
    .where('person_id', '=', personId)
    .execute()
  return {
    personId,
    name,
    email: password_hash === null ? null : email,
    look,
    roles: roles.map((r) => r.role),
    memberships: new Map(memberships.map((m) => [m.gathering_id, m.role])),
    device,
  }
}

export function describeMe(actor: SignedInActor): Me {
  const { personId: id, name, email, look } = actor
  return {
    person: id === null ? null : { id, name, email, look },
    roles: [...actor.roles],
    gatherings: [...actor.memberships].map(([id, role]) => ({ id, role })),
  }
}
