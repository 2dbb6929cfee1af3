/**
 * What a score rests on: reasons, pins, and notes for oneself. Written from the first look at an item until
 * its sheet is sealed or scoring has ended; committed before it is acknowledged, and seen by its author
 * alone before the reveal.
 */
import { readState, stillState } from '../../shared/exhibit/kinds.ts'
import { Refusal } from '../../shared/protocol/refusals.ts'
import { EVIDENCE_PHASES, PINS_MAX } from '../../shared/review/evidence.ts'
import type { Pin } from '../../shared/review/pin.ts'
import type { Sheet } from '../../shared/protocol/messages.ts'
import { findExhibit } from '../exhibit/exhibit-acts.ts'
import type { Hold } from '../gathering/hold.ts'
import { rubricOf } from '../gathering/rubric.ts'
import type { Services } from '../house/services.ts'
import type { Queries } from '../storage/database.ts'
import { OWN_NOTE, readEvidence } from './evidence-rows.ts'
import { changeSheet, type SheetChange, type SheetKey } from './sheets.ts'

/** Writes a reason; an empty one takes it away. Resolves to the sheet. */
export function setReason(
  services: Services,
  hold: Hold,
  change: SheetChange & { criterionId: string; text: string },
): Promise<Sheet> {
  const { criterionId, text } = change
  const said = { criterionId, text }
  const act = { ...change, act: 'score.reason', said, phases: EVIDENCE_PHASES }
  return changeSheet(services, hold, act, async (trx) => {
    await refuseUnlessCriterion(trx, hold.gatheringId, criterionId)
    await writeRemark(trx, hold.gatheringId, change)
  })
}

/** Writes what somebody notes for themselves, at any time; the ledger has that it was, and no word of it. */
export function setNote(
  services: Services,
  hold: Hold,
  change: SheetChange & { text: string },
): Promise<Sheet> {
  const act = { ...change, act: 'sheet.noted', said: {}, phases: null }
  return changeSheet(services, hold, act, (trx) =>
    writeRemark(trx, hold.gatheringId, { ...change, criterionId: OWN_NOTE }),
  )
}

/** Sets a pin, or changes the one of its name. Refuses with `pins-full`, and `not-found` without its exhibit. */
export async function putPin(
  services: Services,
  hold: Hold,
  change: SheetChange & { pin: Pin },
): Promise<Sheet> {
  const { gatheringId } = hold
  const { submissionId, personId } = change
  const pin = await withReadState(services, gatheringId, change)
  const act = { ...change, act: 'pin.put', said: { pin }, phases: EVIDENCE_PHASES }
  return changeSheet(services, hold, act, async (trx) => {
    if (pin.criterionId !== null) await refuseUnlessCriterion(trx, gatheringId, pin.criterionId)
    const { pins } = await readEvidence(trx, gatheringId, submissionId, personId)
    const isNew = !pins.some(({ pin_id }) => pin_id === pin.id)
    if (isNew && pins.length >= PINS_MAX) throw new Refusal('pins-full', { limit: PINS_MAX })
    const document = JSON.stringify(pin)
    await trx
      .insertInto('pin')
      .values({
        gathering_id: gatheringId,
        submission_id: submissionId,
        person_id: personId,
        pin_id: pin.id,
        document,
        set_at: services.now(),
      })
      .onConflict((c) => c.columns(PIN_KEY).doUpdateSet({ document }))
      .execute()
  })
}

const PIN_KEY = ['gathering_id', 'submission_id', 'person_id', 'pin_id'] as const

/** Takes a pin away; one that is not there is no matter. */
export function removePin(
  services: Services,
  hold: Hold,
  change: SheetChange & { pinId: string },
): Promise<Sheet> {
  const { submissionId, personId, pinId } = change
  const act = { ...change, act: 'pin.removed', said: { pinId }, phases: EVIDENCE_PHASES }
  return changeSheet(services, hold, act, async (trx) => {
    await trx
      .deleteFrom('pin')
      .where('gathering_id', '=', hold.gatheringId)
      .where('submission_id', '=', submissionId)
      .where('person_id', '=', personId)
      .where('pin_id', '=', pinId)
      .execute()
  })
}

/** The pin with its exhibit's state as the exhibit's own rules read it, standing still. */
async function withReadState(
  services: Services,
  gatheringId: string,
  { submissionId, pin }: { submissionId: string; pin: Pin },
): Promise<Pin> {
  if (pin.exhibit === null) return pin
  const { exhibitId, state } = pin.exhibit
  const exhibit = await findExhibit(services.db, gatheringId, { submissionId, exhibitId })
  const still = stillState(exhibit, readState(exhibit, state), services.now())
  return { ...pin, exhibit: { exhibitId, state: still as typeof state } }
}

async function refuseUnlessCriterion(
  trx: Queries,
  gatheringId: string,
  criterionId: string,
): Promise<void> {
  const { criteria } = await rubricOf(trx, gatheringId)
  if (!criteria.some(({ id }) => id === criterionId)) throw new Refusal('unknown-criterion')
}

const REMARK_KEY = ['gathering_id', 'submission_id', 'person_id', 'criterion_id'] as const

async function writeRemark(
  trx: Queries,
  gatheringId: string,
  { submissionId, personId, criterionId, text }: SheetKey & { criterionId: string; text: string },
): Promise<void> {
  if (text === '') {
    await trx
      .deleteFrom('remark')
      .where('gathering_id', '=', gatheringId)
      .where('submission_id', '=', submissionId)
      .where('person_id', '=', personId)
      .where('criterion_id', '=', criterionId)
      .execute()
    return
  }
  await trx
    .insertInto('remark')
    .values({
      gathering_id: gatheringId,
      submission_id: submissionId,
      person_id: personId,
      criterion_id: criterionId,
      text,
    })
    .onConflict((c) => c.columns(REMARK_KEY).doUpdateSet({ text }))
    .execute()
}
