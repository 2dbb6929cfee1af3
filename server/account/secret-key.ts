/**
 * The key of an installation, kept outside the database: six-digit codes are few, and whoever holds a
 * copy of the database alone must not find them by trying. `SECRET_KEY`, or a file in the data folder
 * made on the first start.
 */
import { createHmac, randomBytes } from 'node:crypto'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { CannotStart } from '../house/cannot-start.ts'
import type { Config } from '../house/config.ts'
import type { Database } from '../storage/database.ts'

const KEY_FILE = 'secret.key'
const KEY_BYTES = 32
const OWNER_ONLY = 0o600

/** Resolves to the key as text. Two processes that start at once on one folder agree on one. */
export async function loadSecretKey(
  config: Pick<Config, 'dataDir' | 'secretKey'>,
): Promise<string> {
  if (config.secretKey !== undefined) return config.secretKey
  const path = join(config.dataDir, KEY_FILE)
  await mkdir(config.dataDir, { recursive: true })
  const made = randomBytes(KEY_BYTES).toString('base64url')
  try {
    await writeFile(path, made, { flag: 'wx', mode: OWNER_ONLY })
    return made
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    return readFile(path, 'utf8')
  }
}

/** What of the key may stand in the database. */
function markOf(key: string): string {
  return createHmac('sha256', key).update('jiebang-hall key').digest('hex')
}

/**
 * Sees to it that codes in the database were made with this key. Another key on the same database
 * means a lost file, and codes that nobody can use any more: they go. Between processes it means that
 * each made a key of its own, and codes of one would not work at the other.
 * @throws CannotStart that says what to set, when several processes are meant to share the database.
 */
export async function claimKey(
  db: Database,
  key: string,
  options: { shared: boolean },
): Promise<void> {
  const mark = markOf(key)
  await db
    .insertInto('setting')
    .values({ name: 'key-mark', value: mark })
    .onConflict((c) => c.column('name').doNothing())
    .execute()
  const { value } = await db
    .selectFrom('setting')
    .select('value')
    .where('name', '=', 'key-mark')
    .executeTakeFirstOrThrow()
  if (value === mark) return
  if (options.shared)
    throw new CannotStart(
      'The secret key is not the one that this database was used with. Give every process the same ' +
        'SECRET_KEY, or the same DATA_DIR.',
    )
  await db.transaction().execute(async (trx) => {
    await trx.deleteFrom('join_code').execute()
    await trx.deleteFrom('device_code').execute()
    await trx.updateTable('setting').set({ value: mark }).where('name', '=', 'key-mark').execute()
  })
}
