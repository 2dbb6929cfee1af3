/**
 * A number that grows with every change of what visitors see: a scenario published or taken down, a
 * file of one processed, a booth shut for somebody or open again. Whoever changes that calls `noteExhibitionChanged` in the same transaction;
 * whatever is kept of the exhibition, in any process, is kept under its stamp.
 */
import { nextNumber, type Queries } from './database.ts'

const COUNTER = 'exhibition'

export async function noteExhibitionChanged(trx: Queries): Promise<void> {
  await nextNumber(trx, COUNTER)
}

export async function readStamp(db: Queries): Promise<number> {
  const row = await db
    .selectFrom('counter')
    .select('value')
    .where('name', '=', COUNTER)
    .executeTakeFirst()
  return row?.value ?? 0
}
