/**
 * A house with hundreds of published booths: the sample call, and its submissions again and again under
 * other names. Rows are copied in the database while no server runs; files are shared by their hash.
 */
import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { formSchema } from '../../shared/call/form.ts'
import { filingKey } from '../../shared/call/form-rules.ts'
import { startHouse, untilProcessed, type House } from '../journeys/house.ts'

interface Row {
  id: string
  [column: string]: unknown
}

/** Starts the house with so many booths. `change` may alter rows before the server sees them. */
export async function startFullHouse(
  booths: number,
  change?: (database: Database.Database, dataDir: string) => Promise<void>,
): Promise<House> {
  const dataDir = await mkdtemp(join(tmpdir(), 'jiebang-bench-'))
  const first = await startHouse(dataDir)
  const database = new Database(join(dataDir, 'jiebang.sqlite'))
  await untilProcessed(dataDir)
  await first.stop()
  copyBooths(database, booths)
  await change?.(database, dataDir)
  database.close()
  return startHouse(dataDir)
}

function copyBooths(database: Database.Database, booths: number): void {
  const published = database
    .prepare(`select * from submission where stage = 'published' order by published_no`)
    .all() as Row[]
  const assetsOf = database.prepare(`select * from asset where submission_id = ?`)
  database.transaction(() => {
    for (let number = published.length; number < booths; number += 1) {
      const source = published[number % published.length]
      if (!source) throw new Error('The sample call has no published submission.')
      const id = `copy-${number}`
      let exhibits = String(source.exhibits)
      for (const asset of assetsOf.all(source.id) as Row[]) {
        const assetId = `${id}-${asset.id}`
        exhibits = exhibits.replaceAll(`"${asset.id}"`, `"${assetId}"`)
        insert(database, 'asset', { ...asset, id: assetId, submission_id: id })
      }
      // A unit files a scenario of one name once.
      const form = formSchema.parse(JSON.parse(String(source.form)))
      form.scenarioName += String(number)
      insert(database, 'submission', {
        ...source,
        id,
        form: JSON.stringify(form),
        exhibits,
        receipt_no: `copy-${number}-0`,
        published_no: number + 1,
      })
      const call_id = source.call_id
      insert(database, 'filing', { call_id, filing_key: filingKey(form), submission_id: id })
    }
  })()
}

export function insert(
  database: Database.Database,
  table: string,
  row: Record<string, unknown>,
): void {
  const columns = Object.keys(row)
  const marks = columns.map((column) => `@${column}`).join()
  database.prepare(`insert into ${table} (${columns.join()}) values (${marks})`).run(row)
}
