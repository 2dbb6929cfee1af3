/** People, submissions and gatherings of a house, made by the same commands as everybody's. */
import { randomUUID } from 'node:crypto'
import { createPerson, grantCallRole } from '../../server/account/invites.ts'
import { startSession } from '../../server/session/sessions.ts'
import {
  createGathering,
  setGatheringStatus,
  updateGathering,
} from '../../server/gathering/gatherings.ts'
import { addMember } from '../../server/gathering/membership.ts'
import { takeHold, type Hold } from '../../server/gathering/hold.ts'
import { decideCheck, setAdmitted, setPublished } from '../../server/intake/formal-check.ts'
import {
  createSubmission,
  saveSubmission,
  submitSubmission,
} from '../../server/intake/submissions.ts'
import type { Services } from '../../server/house/services.ts'
import type { GatheringRow, SubmissionRow } from '../../server/storage/tables.ts'
import type { SubmissionForm } from '../../shared/call/form.ts'
import type { Exhibit } from '../../shared/exhibit/manifest.ts'
import type { CallRole, GatheringRole } from '../../shared/permission/permission.ts'
import { CHECK_TICKS } from '../../shared/protocol/api-intake.ts'
import { Refusal, type RefusalCode } from '../../shared/protocol/refusals.ts'
import { must } from './must.ts'
import { fitForm } from './sample-call.ts'

/** A person with roles of the call; returns the id. */
export async function createActor(services: Services, ...roles: CallRole[]): Promise<string> {
  const id = await createPerson(services.db, { name: `人 ${roles.join()}` }, services.now())
  for (const role of roles) await grantCallRole(services.db, services.current.id, id, role)
  return id
}

/** A session of the person, as the cookie carries it. */
export function signInAs(services: Services, personId: string): Promise<string> {
  return startSession(services, services.db, personId)
}

/** A saved draft of a scenario whose name nobody else has. */
export async function saveDraft(
  services: Services,
  ownerId: string,
  change: Partial<SubmissionForm> = {},
  exhibits: Exhibit[] = [],
): Promise<SubmissionRow> {
  const { id, revision } = await createSubmission(services, ownerId)
  const form = fitForm({ scenarioName: `场景 ${randomUUID()}`, ...change })
  return saveSubmission(services, { id, revision, form, exhibits })
}

export async function fileScenario(
  services: Services,
  ownerId: string,
  change: Partial<SubmissionForm> = {},
  exhibits: Exhibit[] = [],
): Promise<SubmissionRow> {
  const { id, revision } = await saveDraft(services, ownerId, change, exhibits)
  return submitSubmission(services, ownerId, { id, revision })
}

/** A scenario on show; returns its id. */
export async function publishScenario(
  services: Services,
  change: Partial<SubmissionForm> = {},
  exhibits: Exhibit[] = [],
): Promise<string> {
  const ownerId = await createActor(services, 'applicant')
  const { id } = await fileScenario(services, ownerId, change, exhibits)
  await accept(services, id)
  await setPublished(services, ownerId, { id, published: true })
  return id
}

/** Accepts a submission that was filed, and admits it to review. */
export async function admitScenario(services: Services, id: string): Promise<void> {
  await accept(services, id)
  await setAdmitted(services, await createActor(services, 'organiser'), { id, admitted: true })
}

async function accept(services: Services, id: string): Promise<void> {
  const actor = await createActor(services, 'organiser')
  await decideCheck(services, actor, {
    id,
    decision: 'accept',
    ticks: [...CHECK_TICKS],
    reason: '',
  })
}

/** A gathering that is open, with one member in each of the roles given. */
export async function openGathering(
  services: Services,
  gathering: { kind?: GatheringRow['kind']; items?: number; roles?: GatheringRole[] } = {},
): Promise<{ id: string; items: string[]; people: string[] }> {
  const { kind = 'review', items: count = 1, roles = ['chair', 'reviewer', 'reviewer'] } = gathering
  const actorId = await createActor(services, 'secretary')
  const { id } = await createGathering(services, actorId, { kind, title: '评审会', trackId: null })
  const items: string[] = []
  for (let i = 0; i < count; i += 1) items.push(await publishScenario(services))
  await updateGathering(services, actorId, { id, title: '评审会', agenda: items })
  const people: string[] = []
  for (const role of roles) {
    const personId = await createPerson(
      services.db,
      { name: `${role}-${people.length}` },
      services.now() + people.length,
    )
    const member = { gatheringId: id, personId, role, actorId }
    await services.db.transaction().execute((trx) => addMember(services, trx, member))
    people.push(personId)
  }
  await setGatheringStatus(services, actorId, { id, status: 'open' })
  return { id, items, people }
}

/** Takes a gathering over as a room would. */
export async function holdOf(services: Services, gatheringId: string): Promise<Hold> {
  const row = await services.db
    .selectFrom('gathering')
    .selectAll()
    .where('id', '=', gatheringId)
    .executeTakeFirstOrThrow()
  return must(await takeHold(services, row, `room-${randomUUID()}`), 'the hold')
}

/** Code of the refusal an act ends in; `done` when it is not refused. Other errors pass on. */
export async function outcomeOf(act: Promise<unknown>): Promise<RefusalCode | 'done'> {
  try {
    await act
    return 'done'
  } catch (error) {
    if (error instanceof Refusal) return error.code
    throw error
  }
}
