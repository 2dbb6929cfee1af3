/** Spoils a database for a moment: what is done in it is taken back, whatever comes of it. */
import type { Database, Queries } from '../../server/storage/database.ts'

class TakenBack extends Error {}

/** Runs `work` in a transaction that never commits; resolves to its answer. */
export async function takeBack<T>(db: Database, work: (trx: Queries) => Promise<T>): Promise<T> {
  let answer: { value: T } | undefined
  try {
    await db.transaction().execute(async (trx) => {
      answer = { value: await work(trx) }
      throw new TakenBack()
    })
  } catch (error) {
    if (!(error instanceof TakenBack)) throw error
  }
  if (!answer) throw new Error('The work was not done.')
  return answer.value
}
