/**
 * Ways in: invite links for a role of the call or a seat in a gathering, six-digit codes for
 * gatherings, e-mail and password for staff. All are revocable and leave a hash only. What leads to
 * being one certain person works once: nobody else can enter as that person afterwards.
 */
import type { CallRole, GatheringRole } from '../../shared/permission/permission.ts'
import type { Device } from '../../shared/protocol/api-account.ts'
import { Refusal } from '../../shared/protocol/refusals.ts'
import { comparisonKey } from '../../shared/text/written.ts'
import type { Services } from '../house/services.ts'
import type { Queries } from '../storage/database.ts'
import type { InviteRow } from '../storage/tables.ts'
import { isTaken, takeDeviceCode } from './device-codes.ts'
import { revokeSecrets } from './devices.ts'
import { checkPassword } from './passwords.ts'
import { startSession } from '../session/sessions.ts'
import { createCode, createId, createToken, hashCode, hashToken } from '../session/tokens.ts'

export const INVITE_LENGTH_MS = 60 * 24 * 3600 * 1000
/** A code bound to a person lives this long and works once. */
export const PERSON_CODE_LENGTH_MS = 2 * 3600 * 1000
/** An audience code is read out in a hall: it works for many, for the length of an event. */
export const AUDIENCE_CODE_LENGTH_MS = 12 * 3600 * 1000
export const AUDIENCE_CODE_USES = 500

export interface SignIn {
  personId: string
  name: string
  /** Of the new session; undefined where the browser's own goes on. */
  token: string | undefined
  goTo: string
}

export async function createPerson(
  db: Queries,
  person: { name: string; email?: string; passwordHash?: string },
  nowMs: number,
): Promise<string> {
  const id = createId()
  await db
    .insertInto('person')
    .values({
      id,
      name: person.name,
      email: person.email?.toLowerCase() ?? null,
      password_hash: person.passwordHash ?? null,
      created_at: nowMs,
    })
    .execute()
  return id
}

export async function grantCallRole(
  db: Queries,
  callId: string,
  personId: string,
  role: CallRole,
): Promise<void> {
  await db
    .insertInto('call_role')
    .values({ call_id: callId, person_id: personId, role })
    .onConflict((c) => c.columns(['call_id', 'person_id', 'role']).doNothing())
    .execute()
}

export interface NewInvite {
  callRole?: CallRole
  gathering?: { id: string; role: GatheringRole }
  personId: string | null
  name: string
  goTo: string
  uses: number
}

/** Stores an invite; returns the token for the link. */
export async function createInvite(
  services: Services,
  db: Queries,
  invite: NewInvite,
): Promise<{ token: string; expiresAt: number }> {
  const token = createToken()
  const expiresAt = services.now() + INVITE_LENGTH_MS
  await db
    .insertInto('invite')
    .values({
      token_hash: hashToken(token),
      call_id: services.current.id,
      call_role: invite.callRole ?? null,
      gathering_id: invite.gathering?.id ?? null,
      gathering_role: invite.gathering?.role ?? null,
      person_id: invite.personId,
      name: invite.name,
      go_to: invite.goTo,
      uses_left: invite.uses,
      expires_at: expiresAt,
    })
    .execute()
  return { token, expiresAt }
}

/** Who redeems: the session that the browser has already, and what kind of device it is. */
export interface Redeemer {
  personId: string | null
  device: Device['kind']
}

/**
 * Uses an invite up by one and signs its person in. A link for one person works once; the device that
 * used it may open it again. A link for many makes an account of each use. Refuses with
 * `invite-invalid`.
 */
export async function redeemInvite(
  services: Services,
  token: string,
  name: string | undefined,
  redeemer: Redeemer,
): Promise<SignIn> {
  return services.db.transaction().execute(async (trx) => {
    const invite = await trx
      .updateTable('invite')
      .set((e) => ({ uses_left: e('uses_left', '-', 1) }))
      .where('token_hash', '=', hashToken(token))
      .where('uses_left', '>', 0)
      .where('expires_at', '>', services.now())
      .returningAll()
      .executeTakeFirst()
    if (!invite) return reopenInvite(trx, token, redeemer)
    const person = await personOfInvite(services, trx, invite, name)
    if (invite.call_role) await grantCallRole(trx, invite.call_id, person.id, invite.call_role)
    // What else was handed out with this link would let a second holder in.
    if (invite.person_id !== null && invite.uses_left === 0) await revokeSecrets(trx, person.id)
    const session = await startSession(services, trx, person.id, redeemer.device)
    return { personId: person.id, name: person.name, token: session, goTo: invite.go_to }
  })
}

/** A used link on the device of the person who used it: it leads on, with the session that is there. */
async function reopenInvite(trx: Queries, token: string, { personId }: Redeemer): Promise<SignIn> {
  const known = await trx
    .selectFrom('invite')
    .innerJoin('person', 'person.id', 'invite.person_id')
    .select(['person.id', 'person.name', 'go_to'])
    .where('token_hash', '=', hashToken(token))
    .executeTakeFirst()
  if (!known || known.id !== personId) throw new Refusal('invite-invalid')
  return { personId: known.id, name: known.name, token: undefined, goTo: known.go_to }
}

async function personOfInvite(
  services: Services,
  trx: Queries,
  invite: InviteRow,
  name: string | undefined,
): Promise<{ id: string; name: string }> {
  if (invite.person_id !== null)
    return trx
      .selectFrom('person')
      .select(['id', 'name'])
      .where('id', '=', invite.person_id)
      .executeTakeFirstOrThrow()
  const given = name ?? invite.name
  return { id: await createPerson(trx, { name: given }, services.now()), name: given }
}

/** Issues a code for a seat, replacing the person's (or the audience's) earlier one. */
export async function issueCode(
  services: Services,
  db: Queries,
  seat: { gatheringId: string; role: GatheringRole; personId: string | null },
): Promise<{ code: string; expiresAt: number }> {
  const now = services.now()
  await db.deleteFrom('join_code').where('expires_at', '<=', now).execute()
  await db
    .deleteFrom('join_code')
    .where('gathering_id', '=', seat.gatheringId)
    .where('person_id', seat.personId === null ? 'is' : '=', seat.personId)
    .execute()
  const length = seat.personId === null ? AUDIENCE_CODE_LENGTH_MS : PERSON_CODE_LENGTH_MS
  for (;;) {
    const code = createCode()
    const hash = hashCode(code, services.secretKey)
    if (await isTaken(db, hash)) continue
    const inserted = await db
      .insertInto('join_code')
      .values({
        code_hash: hash,
        gathering_id: seat.gatheringId,
        gathering_role: seat.role,
        person_id: seat.personId,
        uses_left: seat.personId === null ? AUDIENCE_CODE_USES : 1,
        expires_at: now + length,
      })
      .onConflict((c) => c.column('code_hash').doNothing())
      .returning('code_hash')
      .executeTakeFirst()
    if (inserted) return { code, expiresAt: now + length }
  }
}

export interface CodeEntry {
  code: string
  name?: string | undefined
  /** While codes are being guessed: a personal code is right only with the person's own name. */
  nameMustFit?: boolean
}

/**
 * Uses a code up by one and signs in: the invited person, the person whose next device it is, or a new
 * member of the audience.
 */
export async function redeemCode(
  services: Services,
  { code, name, nameMustFit = false }: CodeEntry,
  redeemer: Redeemer,
): Promise<SignIn> {
  return services.db.transaction().execute(async (trx) => {
    const next = await takeDeviceCode(services, trx, code)
    if (next) return enterAs(services, trx, next, redeemer)
    const row = await trx
      .updateTable('join_code')
      .set((e) => ({ uses_left: e('uses_left', '-', 1) }))
      .where('code_hash', '=', hashCode(code, services.secretKey))
      .where('uses_left', '>', 0)
      .where('expires_at', '>', services.now())
      .returningAll()
      .executeTakeFirst()
    if (!row) throw new Refusal('code-invalid')
    // Refusing here rolls the use of the code back.
    if (row.person_id === null && name === undefined) throw new Refusal('name-needed')
    const personId =
      row.person_id ?? (await createPerson(trx, { name: name ?? '' }, services.now()))
    if (row.person_id !== null) await revokeSecrets(trx, personId)
    if (nameMustFit && row.person_id !== null) await refuseOtherName(trx, personId, name)
    await trx
      .insertInto('member')
      .values({ gathering_id: row.gathering_id, person_id: personId, role: row.gathering_role })
      .onConflict((c) => c.columns(['gathering_id', 'person_id']).doNothing())
      .execute()
    const goTo = `/gatherings/${row.gathering_id}`
    return enterAs(services, trx, { personId, goTo }, redeemer)
  })
}

async function refuseOtherName(
  trx: Queries,
  personId: string,
  name: string | undefined,
): Promise<void> {
  const person = await trx
    .selectFrom('person')
    .select('name')
    .where('id', '=', personId)
    .executeTakeFirstOrThrow()
  if (comparisonKey(name ?? '') !== comparisonKey(person.name)) throw new Refusal('code-invalid')
}

async function enterAs(
  services: Services,
  trx: Queries,
  { personId, goTo }: { personId: string; goTo: string },
  { device }: Redeemer,
): Promise<SignIn> {
  const person = await trx
    .selectFrom('person')
    .select('name')
    .where('id', '=', personId)
    .executeTakeFirstOrThrow()
  const token = await startSession(services, trx, personId, device)
  return { personId, name: person.name, token, goTo }
}

/** Signs staff in by password. Refuses with `sign-in-failed` whatever was wrong. */
export async function signIn(
  services: Services,
  { email, password }: { email: string; password: string },
  { device }: Redeemer,
): Promise<SignIn> {
  const person = await services.db
    .selectFrom('person')
    .select(['id', 'name', 'password_hash'])
    .where('email', '=', email.trim().toLowerCase())
    .executeTakeFirst()
  const fits = await checkPassword(person?.password_hash ?? null, password)
  if (!person || !fits) throw new Refusal('sign-in-failed')
  const token = await startSession(services, services.db, person.id, device)
  return { personId: person.id, name: person.name, token, goTo: '/' }
}
