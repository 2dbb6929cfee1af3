/** Writes what was done to a gathering from a page into its ledger. */
import type { LedgerPayload } from '../../shared/ledger/ledger.ts'
import type { Services } from '../house/services.ts'
import { appendLedger } from '../ledger/ledger-store.ts'
import type { Queries } from '../storage/database.ts'

interface Recorded {
  gatheringId: string
  actor: string
  act: string
  payload: LedgerPayload
}

export async function record(services: Services, trx: Queries, recorded: Recorded): Promise<void> {
  const { gatheringId, actor, act, payload } = recorded
  const scope = `gathering:${gatheringId}`
  await appendLedger(trx, { scope, actor, act, payload, atMs: services.now() })
}
