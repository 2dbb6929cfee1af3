/** The ledger of a review as somebody may have it, and the receipt of it: its end, and the house's key. */
import { z } from 'zod'
import type { LedgerEntry } from '../../shared/ledger/ledger.ts'
import { can } from '../../shared/permission/permission.ts'
import { Refusal } from '../../shared/protocol/refusals.ts'
import { isRevealed } from '../../shared/review/phase.ts'
import { findCalibration } from '../gathering/agenda.ts'
import type { LedgerReceipt } from '../../shared/protocol/api-gathering.ts'
import type { Services } from '../house/services.ts'
import { openLedger, type LedgerExport } from '../ledger/ledger-store.ts'
import { ledgerSigner } from '../ledger/signing-key.ts'
import { drawQr } from '../entrance/qr.ts'
import type { SignedInActor } from '../session/sessions.ts'
import type { GatheringRow } from '../storage/tables.ts'
import type { Review } from './results.ts'
import { SHEET_ACTS } from './sheets.ts'

export interface AskedLedger {
  row: GatheringRow
  review: Review
  actor: SignedInActor
  recused: ReadonlySet<string>
}

/** Who is recused, and why, is told to that person and to who runs the gathering. */
const isOthersRecusal = ({ act, payload }: LedgerEntry, { personId }: SignedInActor): boolean =>
  act.startsWith('recusal.') && ofPerson.safeParse(payload).data?.personId !== personId

const ofPerson = z.object({ personId: z.string() })
const ofSubmission = z.object({ submissionId: z.string() })
const submissionOf = ({ payload }: LedgerEntry): string =>
  ofSubmission.safeParse(payload).data?.submissionId ?? ''

/** Refuses with `recused` whoever is recused from an item, and with `not-revealed` before the first reveal. */
export async function openToldLedger(
  services: Services,
  { row, review, actor, recused }: AskedLedger,
): Promise<LedgerExport> {
  const gatheringRole = actor.memberships.get(row.id)
  // A chain shows how many entries it has, and a hash what it was made of to whoever guesses.
  if (recused.size > 0) throw new Refusal('recused')
  // Before the first reveal there is nothing to tell.
  if (review.items.length === 0) throw new Refusal('not-revealed')
  const calibration = await findCalibration(services.db, row.id)
  // Told to nobody by name; but once it is over its number says nothing of how far people are.
  const isApart = (entry: LedgerEntry): boolean =>
    calibration !== undefined &&
    isRevealed(calibration.phase) &&
    SHEET_ACTS.has(entry.act) &&
    submissionOf(entry) === calibration.submission_id
  const revealed = new Set(review.items.map((item) => item.submissionId))
  const isDark = (entry: LedgerEntry): boolean =>
    SHEET_ACTS.has(entry.act) && !revealed.has(submissionOf(entry))
  return openLedger(services.db, `gathering:${row.id}`, {
    title: row.title,
    nowMs: services.now(),
    signer: ledgerSigner(services.secretKey),
    isHidden: (entry) =>
      (isOthersRecusal(entry, actor) && !can('gathering.update', actor, { gatheringRole })) ||
      isDark(entry),
    // While people score, the number of what is hidden would tell how far they are.
    ...(row.status !== 'ended' && {
      endsBefore: (entry: LedgerEntry) => isDark(entry) && !isApart(entry),
    }),
  })
}

/** A receipt as its QR says it. */
export const receiptText = ({ scope, head, publicKey }: LedgerExport['about']): string =>
  `jiebang-ledger ${scope} seq=${head.seq} head=${head.hash} key=${publicKey}`

/** What to keep of a ledger: whoever changes it later has to answer to this. */
export async function receiptOf(services: Services, asked: AskedLedger): Promise<LedgerReceipt> {
  const { about } = await openToldLedger(services, asked)
  const { publicKey, head } = about
  return { publicKey, head, qrSvg: await drawQr(receiptText(about)) }
}
