/** Notice periods and objections over the API. */
import { api, ask } from '../api/procedure.ts'
import {
  confirmNotice,
  describeNotice,
  findNotice,
  listCandidates,
  listNotices,
  publishNotice,
} from './notices.ts'
import {
  answerObjection,
  assignObjection,
  decideObjection,
  fileObjection,
  followObjection,
  listObjections,
} from './objections.ts'

const DONE = { done: true } as const

export const noticeProcedures = {
  list: api.notice.list.use(ask()).handler(({ context }) => listNotices(context.services)),
  read: api.notice.read
    .use(ask())
    .handler(async ({ context: { services }, input }) =>
      describeNotice(services, await findNotice(services.db, input.id)),
    ),
  candidates: api.notice.candidates
    .use(ask())
    .handler(({ context }) => listCandidates(context.services)),
  publish: api.notice.publish.use(ask()).handler(async ({ context, input }) => {
    const row = await publishNotice(context.services, context.personId(), input)
    return describeNotice(context.services, row)
  }),
  confirm: api.notice.confirm.use(ask()).handler(async ({ context, input }) => {
    const row = await confirmNotice(context.services, context.personId(), input.id)
    return describeNotice(context.services, row)
  }),
  object: api.notice.object.use(ask()).handler(async ({ context, input }) => {
    await context.limits.object(context.address)
    const { id, ...filed } = input
    return fileObjection(context.services, id, filed)
  }),
  follow: api.notice.follow
    .use(ask())
    .handler(({ context, input }) => followObjection(context.services, input.token)),
  objections: api.notice.objections
    .use(ask())
    .handler(({ context, input }) => listObjections(context.services, input.id)),
  assign: api.notice.assign.use(ask()).handler(async ({ context, input }) => {
    await assignObjection(context.services, context.personId(), input)
    return DONE
  }),
  answer: api.notice.answer.use(ask()).handler(async ({ context, input }) => {
    await answerObjection(context.services, context.personId(), input)
    return DONE
  }),
  decide: api.notice.decide.use(ask()).handler(async ({ context, input }) => {
    await decideObjection(context.services, context.personId(), input)
    return DONE
  }),
}
