/** What benches prepare a house with before its first start: the product's own commands on its own database. */
import { fileURLToPath } from 'node:url'
import { loadSecretKey } from '../../server/account/secret-key.ts'
import { readCallFile, storeCall } from '../../server/call/calls.ts'
import { fixedEntrance } from '../../server/entrance/entrance.ts'
import { createNotices } from '../../server/house/notices.ts'
import type { Services } from '../../server/house/services.ts'
import { createLog } from '../../server/observe/log.ts'
import { createBlobs } from '../../server/storage/blobs.ts'
import { openDatabase } from '../../server/storage/database.ts'

/** The call of the notice is over; benches work on a copy that stays open. */
const CALL_FILE = fileURLToPath(new URL('../../assets/call/call-2025.json', import.meta.url))
const OPEN_DEADLINE = '2099-12-31T23:59:59+08:00'

/** The caller ends `db`. */
export async function openBenchServices(where: {
  dataDir: string
  databaseUrl: string | undefined
}): Promise<Services> {
  const db = await openDatabase(where)
  const call = { ...(await readCallFile(CALL_FILE)), deadline: OPEN_DEADLINE }
  return {
    config: {
      ...where,
      port: 0,
      host: '127.0.0.1',
      redisUrl: undefined,
      mqttUrl: undefined,
      publicUrl: 'http://127.0.0.1',
      trustProxy: false,
      logLevel: 'silent',
      samples: false,
    },
    db,
    blobs: createBlobs(where.dataDir),
    secretKey: await loadSecretKey(where),
    log: createLog('silent'),
    entrance: fixedEntrance('http://127.0.0.1'),
    notices: createNotices(),
    now: Date.now,
    current: await storeCall(db, call, Date.now()),
  }
}
