/** Reasons, notes and pins as they are stored. */
import { keptPinSchema, type KeptPin } from '../../shared/review/pin.ts'
import type { Queries } from '../storage/database.ts'
import type { PinRow, RemarkRow } from '../storage/tables.ts'

/** What stands for the own note where a reason has its criterion. */
export const OWN_NOTE = ''

interface StoredEvidence {
  remarks: Pick<RemarkRow, 'person_id' | 'criterion_id' | 'text'>[]
  pins: PinRow[]
}

/** What one person, or everybody, has written on an item. */
export async function readEvidence(
  db: Queries,
  gatheringId: string,
  submissionId: string,
  personId?: string,
): Promise<StoredEvidence> {
  const remarks = await db
    .selectFrom('remark')
    .select(['person_id', 'criterion_id', 'text'])
    .where('gathering_id', '=', gatheringId)
    .where('submission_id', '=', submissionId)
    .$if(personId !== undefined, (q) => q.where('person_id', '=', personId ?? ''))
    .orderBy('criterion_id')
    .execute()
  const pins = await db
    .selectFrom('pin')
    .selectAll()
    .where('gathering_id', '=', gatheringId)
    .where('submission_id', '=', submissionId)
    .$if(personId !== undefined, (q) => q.where('person_id', '=', personId ?? ''))
    .orderBy('set_at')
    .orderBy('pin_id')
    .execute()
  return { remarks, pins }
}

/** What of it one person wrote as evidence, the own note left out. */
export function evidenceOf(
  { remarks, pins }: StoredEvidence,
  personId: string,
): { reasons: Record<string, string>; pins: KeptPin[] } {
  const own = remarks.filter((remark) => remark.person_id === personId)
  return {
    reasons: Object.fromEntries(
      own
        .filter(({ criterion_id }) => criterion_id !== OWN_NOTE)
        .map(({ criterion_id, text }) => [criterion_id, text]),
    ),
    pins: pins
      .filter((pin) => pin.person_id === personId)
      .map((pin) => keptPinSchema.parse({ ...JSON.parse(pin.document), at: pin.set_at })),
  }
}

export const noteOf = ({ remarks }: StoredEvidence, personId: string): string =>
  remarks.find((one) => one.person_id === personId && one.criterion_id === OWN_NOTE)?.text ?? ''
