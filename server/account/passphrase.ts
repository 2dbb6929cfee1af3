/** The own way back: an e-mail and a passphrase that the person sets, so that no device need stay signed in. */
import { Refusal } from '../../shared/protocol/refusals.ts'
import type { Services } from '../house/services.ts'
import { checkPassword, hashPassword } from './passwords.ts'

export interface NewPassphrase {
  personId: string
  email: string
  passphrase: string
  current: string | undefined
}

/**
 * Sets what the person signs in by. Where there is a passphrase already, it is asked for. Refuses with
 * `passphrase-wrong` and `email-taken`.
 */
export async function setPassphrase(
  services: Services,
  { personId, email, passphrase, current }: NewPassphrase,
): Promise<void> {
  const { password_hash: before } = await services.db
    .selectFrom('person')
    .select('password_hash')
    .where('id', '=', personId)
    .executeTakeFirstOrThrow()
  if (before !== null && !(await checkPassword(before, current ?? '')))
    throw new Refusal('passphrase-wrong')
  const hash = await hashPassword(passphrase)
  const name = email.toLowerCase()
  await services.db.transaction().execute(async (trx) => {
    const holder = await trx
      .selectFrom('person')
      .select('id')
      .where('email', '=', name)
      .executeTakeFirst()
    if (holder && holder.id !== personId) throw new Refusal('email-taken')
    await trx
      .updateTable('person')
      .set({ email: name, password_hash: hash })
      .where('id', '=', personId)
      .execute()
  })
}
