/**
 * What pins a file of BCF holds, for who may set pins on that item. It changes nothing: the pins are set by
 * requests of the room, one by one, where it is asked again who may, and the ledger is written.
 */
import { Router, type Request } from 'express'
import { can } from '../../shared/permission/permission.ts'
import { Refusal } from '../../shared/protocol/refusals.ts'
import { PIN_FILE_MAX_BYTES } from '../../shared/review/evidence.ts'
import { pinFileSchema } from '../../shared/review/pin-file.ts'
import { ownId } from '../../shared/text/own-id.ts'
import { refuseForeignPages } from '../api/api-routes.ts'
import { readBody } from '../api/read-body.ts'
import type { RateLimits } from '../api/rate-limits.ts'
import type { Bcf } from '../bcf/bcf.ts'
import { refuseIfRecused } from '../gathering/recusals.ts'
import { rubricOf } from '../gathering/rubric.ts'
import type { Services } from '../house/services.ts'
import { exhibitsOf } from '../intake/submissions.ts'
import { findCaller, tokenOf } from '../session/caller.ts'
import { pinsOf, type PinPlace } from './pins-in.ts'

export function pinFileRoute(services: Services, limits: RateLimits, bcf: Bcf): Router {
  const router = Router()
  const path = '/api/gatherings/:id/items/:submissionId/pins.bcf'
  router.post(path, refuseForeignPages, async (request, response) => {
    const gatheringId = ownId(String(request.params.id))
    const submissionId = ownId(String(request.params.submissionId))
    const personId = await refuseUnlessScores(services, request, { gatheringId, submissionId })
    await limits.pinFile(personId)
    const place = await placeOf(services, { gatheringId, submissionId })
    const read = await bcf.read(await readBody(request, PIN_FILE_MAX_BYTES))
    response.set('Cache-Control', 'no-store').json(pinFileSchema.parse(pinsOf(read, place)))
  })
  return router
}

interface Item {
  gatheringId: string
  submissionId: string
}

/** Resolves to who asks. */
async function refuseUnlessScores(
  services: Services,
  request: Request,
  item: Item,
): Promise<string> {
  const { actor } = await findCaller(services, tokenOf(request.headers.cookie))
  const { personId } = actor
  if (personId === null) throw new Refusal('sign-in-needed')
  const gatheringRole = actor.memberships.get(item.gatheringId)
  if (!can('putPin', actor, { gatheringRole })) throw new Refusal('not-allowed')
  await refuseIfRecused(services.db, { ...item, personId })
  return personId
}

/** Refuses with `not-found` what is not on the agenda. */
async function placeOf(
  { db, now }: Services,
  { gatheringId, submissionId }: Item,
): Promise<PinPlace> {
  const agenda = await db
    .selectFrom('agenda_item')
    .innerJoin('submission', 'submission.id', 'agenda_item.submission_id')
    .select(['submission.id', 'exhibits'])
    .where('gathering_id', '=', gatheringId)
    .execute()
  const item = agenda.find(({ id }) => id === submissionId)
  if (!item) throw new Refusal('not-found')
  const { criteria } = await rubricOf(db, gatheringId)
  return {
    submissionId,
    criteria,
    exhibits: exhibitsOf(item),
    submissionIds: new Set(agenda.map(({ id }) => id)),
    nowMs: now(),
  }
}
