/** What the first start makes: an organiser who can sign in. Later starts find it. */
import { createPerson, grantCallRole } from './account/invites.ts'
import { hashPassword } from './account/passwords.ts'
import { createToken } from './session/tokens.ts'
import type { Services } from './house/services.ts'

export const ORGANISER_EMAIL = 'organiser@jiebang.local'

export interface Organiser {
  id: string
  email: string
  /** The password, on the first start alone; it is stored nowhere. */
  password: string | undefined
}

export async function ensureOrganiser(services: Services): Promise<Organiser> {
  const { db, current } = services
  const present = await db
    .selectFrom('call_role')
    .innerJoin('person', 'person.id', 'call_role.person_id')
    .select(['person.id', 'person.email'])
    .where('call_id', '=', current.id)
    .where('role', '=', 'organiser')
    .orderBy('created_at')
    .executeTakeFirst()
  if (present) return { id: present.id, email: present.email ?? '', password: undefined }
  const password = createToken().slice(0, 16)
  const passwordHash = await hashPassword(password)
  const person = { name: '主办方 Organiser', email: ORGANISER_EMAIL, passwordHash }
  const id = await createPerson(db, person, services.now())
  await grantCallRole(db, current.id, id, 'organiser')
  return { id, email: ORGANISER_EMAIL, password }
}
