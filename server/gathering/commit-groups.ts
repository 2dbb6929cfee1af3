/**
 * Commits of one gathering in groups: what arrives while one commit is on its way shares the next. A
 * panel that scores at once so waits for a few commits of the disk, not for one each.
 */
import type { ControlledTransaction } from 'kysely'
import type { Services } from '../house/services.ts'
import { forWhoAsks } from '../ledger/asked-by.ts'
import type { Queries } from '../storage/database.ts'
import type { Tables } from '../storage/tables.ts'

/** Most pieces of work in one transaction: none waits long for the others. */
export const GROUP_MAX = 16

interface Piece {
  work: (trx: Queries) => Promise<unknown>
  resolve: (answer: never) => void
  reject: (error: unknown) => void
}

/** Of each hold, by identity: two rooms, and two houses of a test, never share a transaction. */
const waitingOf = new WeakMap<object, Piece[]>()

/**
 * Does `work` in a transaction that it may share, after `begin`, which is done once for all. Resolves
 * when it is committed. Work that throws is undone and rejects alone; when `begin` or the commit fails,
 * all of the group do.
 */
export function commitInGroup<T>(
  services: Services,
  hold: object,
  begin: (trx: Queries) => Promise<void>,
  work: (trx: Queries) => Promise<T>,
): Promise<T> {
  return new Promise<T>((resolve, reject) => {
    const piece: Piece = { work: forWhoAsks(work), resolve, reject }
    const waiting = waitingOf.get(hold)
    if (waiting) return void waiting.push(piece)
    waitingOf.set(hold, [piece])
    void commitAll(services, hold, begin)
  })
}

async function commitAll(
  services: Services,
  hold: object,
  begin: (trx: Queries) => Promise<void>,
): Promise<void> {
  const waiting = waitingOf.get(hold) ?? []
  while (waiting.length > 0) {
    const group = waiting.splice(0, GROUP_MAX)
    try {
      const tell = await commitGroup(services, group, begin)
      for (const one of tell) one()
    } catch (error) {
      for (const { reject } of group) reject(error)
    }
  }
  waitingOf.delete(hold)
}

/** Resolves, once all is committed, with what tells each piece how it went. */
async function commitGroup(
  services: Services,
  group: readonly Piece[],
  begin: (trx: Queries) => Promise<void>,
): Promise<(() => void)[]> {
  const trx = await services.db.startTransaction().execute()
  try {
    await begin(trx)
    const tell: (() => void)[] = []
    for (const piece of group) tell.push(await doApart(trx, piece))
    await trx.commit().execute()
    return tell
  } catch (error) {
    await trx.rollback().execute()
    throw error
  }
}

async function doApart(trx: ControlledTransaction<Tables>, piece: Piece): Promise<() => void> {
  const { work, resolve, reject } = piece
  const apart = await trx.savepoint('piece').execute()
  try {
    const answer = (await work(apart)) as never
    await apart.releaseSavepoint('piece').execute()
    return () => resolve(answer)
  } catch (error) {
    await apart.rollbackToSavepoint('piece').execute()
    return () => reject(error)
  }
}
