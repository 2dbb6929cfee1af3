/** An applicant's submissions, and the formal check of what was submitted. */
import { WITHHELD } from '../../shared/blind/names.ts'
import type { Actor } from '../../shared/permission/permission.ts'
import type { SubmissionLine } from '../../shared/protocol/api-intake.ts'
import { api, ask, askAbout } from '../api/procedure.ts'
import type { Services } from '../house/services.ts'
import { anonymousTo } from '../session/anonymous.ts'
import type { SubmissionRow } from '../storage/tables.ts'
import {
  decideCheck,
  findSimilar,
  listForCheck,
  setAdmitted,
  setPublished,
  ticksOf,
} from './formal-check.ts'
import {
  createSubmission,
  describeSubmission,
  findSubmission,
  removeAsset,
  listOwnSubmissions,
  saveSubmission,
  submitSubmission,
} from './submissions.ts'

const DONE = { done: true } as const

const askOfSubmission = askAbout<{ id: string }, SubmissionRow>(
  async ({ services, actor }, { id }) => {
    const row = await findSubmission(services.db, id)
    const anonymous = (await anonymousTo(services.db, actor)).has(id)
    const target = { ownerId: row.owner_id, unsubmitted: row.stage === 'draft', anonymous }
    return { target, found: row }
  },
)

/** What somebody of the staff who scores in a blind review may know of the lists. */
async function withoutUnits<L extends SubmissionLine>(
  { services, actor }: { services: Services; actor: Actor },
  lines: readonly L[],
): Promise<L[]> {
  const anonymous = await anonymousTo(services.db, actor)
  const nameless = { scenarioName: WITHHELD, leadUnitName: WITHHELD }
  return lines.map((line) => (anonymous.has(line.id) ? { ...line, ...nameless } : line))
}

export const intakeProcedures = {
  mine: api.intake.mine
    .use(ask())
    .handler(({ context }) => listOwnSubmissions(context.services, context.personId())),
  create: api.intake.create.use(ask()).handler(async ({ context }) => {
    const row = await createSubmission(context.services, context.personId())
    return describeSubmission(context.services, row)
  }),
  read: api.intake.read
    .use(askOfSubmission)
    .handler(({ context }) => describeSubmission(context.services, context.found)),
  save: api.intake.save
    .use(askOfSubmission)
    .handler(async ({ context, input }) =>
      describeSubmission(context.services, await saveSubmission(context.services, input)),
    ),
  submit: api.intake.submit.use(askOfSubmission).handler(async ({ context, input }) => {
    const submitted = await submitSubmission(context.services, context.personId(), input)
    return describeSubmission(context.services, submitted)
  }),
  readExhibits: api.intake.readExhibits.use(askOfSubmission).handler(({ input }) => input.exhibits),
  removeAsset: api.intake.removeAsset
    .use(askOfSubmission)
    .handler(async ({ context, input }) =>
      describeSubmission(
        context.services,
        await removeAsset(context.services, context.found, input.assetId),
      ),
    ),
}

export const checkProcedures = {
  list: api.check.list
    .use(ask())
    .handler(async ({ context }) => withoutUnits(context, await listForCheck(context.services))),
  read: api.check.read.use(askOfSubmission).handler(async ({ context }) => {
    const { services, found: row } = context
    return {
      submission: await describeSubmission(services, row),
      ticks: ticksOf(row),
      similar: await withoutUnits(context, await findSimilar(services, row)),
    }
  }),
  decide: api.check.decide.use(ask()).handler(async ({ context, input }) => {
    await decideCheck(context.services, context.personId(), input)
    return DONE
  }),
  admit: api.check.admit.use(ask()).handler(async ({ context, input }) => {
    await setAdmitted(context.services, context.personId(), input)
    return DONE
  }),
  publish: api.check.publish.use(ask()).handler(async ({ context, input }) => {
    await setPublished(context.services, context.personId(), input)
    return DONE
  }),
}
