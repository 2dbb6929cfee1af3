/** The calibration item: scored first by everybody, and kept out of all that counts. */
import type { Calibration } from '../../shared/review/calibration-schema.ts'
import { calibrationOf } from '../../shared/review/calibration.ts'
import { isRevealed } from '../../shared/review/phase.ts'
import { Refusal } from '../../shared/protocol/refusals.ts'
import { findCalibration } from '../gathering/agenda.ts'
import { refuseIfRecused } from '../gathering/recusals.ts'
import type { Queries } from '../storage/database.ts'
import { readReveals } from './reveal.ts'

/** One's own place beside the panel. Refuses with `not-revealed` before, with `recused` who is. */
export async function readCalibration(
  db: Queries,
  gatheringId: string,
  personId: string,
): Promise<Calibration> {
  const item = await findCalibration(db, gatheringId)
  if (!item) throw new Refusal('not-revealed')
  await refuseIfRecused(db, { gatheringId, submissionId: item.submission_id, personId })
  const reveal = (await readReveals(db, gatheringId)).get(item.submission_id)
  if (!reveal || !isRevealed(item.phase)) throw new Refusal('not-revealed')
  return calibrationOf(reveal, personId)
}

/** Nothing else is scored before the calibration item is revealed: refuses with `calibration-first`. */
export async function refuseBeforeCalibration(
  trx: Queries,
  gatheringId: string,
  submissionId: string,
): Promise<void> {
  const first = await findCalibration(trx, gatheringId)
  if (first && first.submission_id !== submissionId && !isRevealed(first.phase))
    throw new Refusal('calibration-first')
}
