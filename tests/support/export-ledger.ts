/** A ledger as it is given out, as one value. */
import { collect, openLedger } from '../../server/ledger/ledger-store.ts'
import { ledgerSigner } from '../../server/ledger/signing-key.ts'
import type { Services } from '../../server/house/services.ts'
import type { Queries } from '../../server/storage/database.ts'
import type { LedgerEntry, SignedLedgerFile } from '../../shared/ledger/ledger.ts'

interface Options {
  /** A transaction, where what it did is to be seen. */
  db?: Queries
  isHidden?: (entry: LedgerEntry) => boolean
}

export async function exportLedger(
  services: Services,
  scope: string,
  { db = services.db, ...options }: Options = {},
): Promise<SignedLedgerFile> {
  const signer = ledgerSigner(services.secretKey)
  const about = { title: '会', nowMs: services.now(), signer, ...options }
  const ledger = await openLedger(db, scope, about)
  return { ...ledger.about, entries: await collect(ledger.entries) }
}
