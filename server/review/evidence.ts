/**
 * What a score rests on: reasons, pins, and notes for oneself. Written from the first look at an item until
 * its sheet is sealed or scoring has ended; committed before it is acknowledged, and seen by its author
 * alone before the reveal.
 */
import { readState, stillState } from '../../shared/exhibit/kinds.ts'
import { Refusal } from '../../shared/protocol/refusals.ts'
import { EVIDENCE_PHASES } from '../../shared/review/evidence.ts'
import { type Pin } from '../../shared/review/pin.ts'
import { PINS_MAX } from '../../shared/review/evidence.ts'
import type { Sheet } from '../../shared/protocol/messages.ts'
import { findExhibit } from '../exhibit/exhibit-acts.ts'
import { commitHeld, type Hold } from '../gathering/hold.ts'
import { refuseIfRecused } from '../gathering/recusals.ts'
import { rubricOf } from '../gathering/rubric.ts'
import type { Services } from '../house/services.ts'
import type { Queries } from '../storage/database.ts'
import { OWN_NOTE } from './evidence-rows.ts'
import { readSheet, refuseUnlessOpen, touchSheet, type SheetKey } from './sheets.ts'

interface Change extends SheetKey {
  changeId: string
}

/** Writes a reason; an empty one takes it away. Resolves to the sheet. */
export async function setReason(
  services: Services,
  hold: Hold,
  change: Change & { criterionId: string; text: string },
): Promise<Sheet> {
  const { gatheringId } = hold
  const { submissionId, personId, criterionId, text, changeId } = change
  const payload = { submissionId, criterionId, text, changeId }
  const act = { actor: personId, act: 'score.reason', payload, changeId }
  await commitHeld(services, hold, act, async (trx) => {
    await refuseUnlessOpen(services, trx, { gatheringId, ...change }, EVIDENCE_PHASES)
    await refuseUnlessCriterion(trx, gatheringId, criterionId)
    await touchSheet(trx, gatheringId, change)
    await writeRemark(trx, gatheringId, change)
  })
  return readSheet(services.db, gatheringId, change)
}

/** Writes what somebody notes for themselves, at any time; the ledger has that it was, and no word of it. */
export async function setNote(
  services: Services,
  hold: Hold,
  change: Change & { text: string },
): Promise<Sheet> {
  const { gatheringId } = hold
  const { submissionId, personId, changeId } = change
  const act = { actor: personId, act: 'sheet.noted', payload: { submissionId, changeId }, changeId }
  await commitHeld(services, hold, act, async (trx) => {
    await refuseIfRecused(trx, { gatheringId, submissionId, personId })
    await refuseUnlessItem(trx, gatheringId, submissionId)
    await touchSheet(trx, gatheringId, change)
    await writeRemark(trx, gatheringId, { ...change, criterionId: OWN_NOTE })
  })
  return readSheet(services.db, gatheringId, change)
}

/** Sets a pin, or changes the one of its name. Refuses with `pins-full`, and `not-found` without its exhibit. */
export async function putPin(
  services: Services,
  hold: Hold,
  change: Change & { pin: Pin },
): Promise<Sheet> {
  const { gatheringId } = hold
  const { submissionId, personId, changeId } = change
  const pin = await withReadState(services, gatheringId, change)
  const payload = { submissionId, pin, changeId }
  const act = { actor: personId, act: 'pin.put', payload, changeId }
  await commitHeld(services, hold, act, async (trx) => {
    await refuseUnlessOpen(services, trx, { gatheringId, ...change }, EVIDENCE_PHASES)
    if (pin.criterionId !== null) await refuseUnlessCriterion(trx, gatheringId, pin.criterionId)
    const { pins } = await readSheet(trx, gatheringId, change)
    const isNew = !pins.some(({ id }) => id === pin.id)
    if (isNew && pins.length >= PINS_MAX) throw new Refusal('pins-full', { limit: PINS_MAX })
    await touchSheet(trx, gatheringId, change)
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
  return readSheet(services.db, gatheringId, change)
}

const PIN_KEY = ['gathering_id', 'submission_id', 'person_id', 'pin_id'] as const

/** Takes a pin away; one that is not there is no matter. */
export async function removePin(
  services: Services,
  hold: Hold,
  change: Change & { pinId: string },
): Promise<Sheet> {
  const { gatheringId } = hold
  const { submissionId, personId, pinId, changeId } = change
  const payload = { submissionId, pinId, changeId }
  const act = { actor: personId, act: 'pin.removed', payload, changeId }
  await commitHeld(services, hold, act, async (trx) => {
    await refuseUnlessOpen(services, trx, { gatheringId, ...change }, EVIDENCE_PHASES)
    await touchSheet(trx, gatheringId, change)
    await trx
      .deleteFrom('pin')
      .where('gathering_id', '=', gatheringId)
      .where('submission_id', '=', submissionId)
      .where('person_id', '=', personId)
      .where('pin_id', '=', pinId)
      .execute()
  })
  return readSheet(services.db, gatheringId, change)
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

async function refuseUnlessItem(
  trx: Queries,
  gatheringId: string,
  submissionId: string,
): Promise<void> {
  const item = await trx
    .selectFrom('agenda_item')
    .select('phase')
    .where('gathering_id', '=', gatheringId)
    .where('submission_id', '=', submissionId)
    .executeTakeFirst()
  if (!item) throw new Refusal('not-found')
}

async function writeRemark(
  trx: Queries,
  gatheringId: string,
  { submissionId, personId, criterionId, text }: SheetKey & { criterionId: string; text: string },
): Promise<void> {
  const key = {
    gathering_id: gatheringId,
    submission_id: submissionId,
    person_id: personId,
    criterion_id: criterionId,
  }
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
    .values({ ...key, text })
    .onConflict((c) =>
      c
        .columns(['gathering_id', 'submission_id', 'person_id', 'criterion_id'])
        .doUpdateSet({ text }),
    )
    .execute()
}
