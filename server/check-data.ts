/**
 * `npm run check-data`: looks for contradictions in the database and the files that the environment
 * names, as the server would open them. Nothing may write meanwhile. Exit code 0 when everything
 * holds, 1 with a line for each finding.
 */
import { readConfig } from './house/config.ts'
import { findContradictions } from './soundness/find-contradictions.ts'
import { createBlobs } from './storage/blobs.ts'
import { openDatabase } from './storage/database.ts'

const config = readConfig(process.env)
const db = await openDatabase(config)
try {
  const findings = await findContradictions({ db, blobs: createBlobs(config.dataDir) })
  for (const { rule, place, says } of findings) process.stdout.write(`${rule}: ${place} ${says}\n`)
  process.stdout.write(`${findings.length} contradictions 处矛盾\n`)
  process.exitCode = findings.length === 0 ? 0 : 1
} finally {
  await db.destroy()
}
