/** Gatherings as staff prepare them, and the seat that each member takes. */
import type { GatheringRole } from '../../shared/permission/permission.ts'
import { Refusal } from '../../shared/protocol/refusals.ts'
import { api, ask, askAbout } from '../api/procedure.ts'
import { hashToken } from '../session/tokens.ts'
import {
  createGathering,
  describeGathering,
  findGathering,
  listGatherings,
  setGatheringStatus,
  updateGathering,
} from './gatherings.ts'
import { inviteMember, reissueCode } from './invitations.ts'
import { removeMember } from './membership.ts'
import { takeSeat } from './seats.ts'
import { orderSlides, removeSlide } from './slides.ts'

const DONE = { done: true } as const

/** Asks with the caller's role in the gathering; what is found is that role. */
export const askOfGathering = askAbout<{ id: string }, GatheringRole | undefined>(
  ({ actor }, { id }) => {
    const gatheringRole = actor.memberships.get(id)
    return { target: { gatheringRole }, found: gatheringRole }
  },
)

export const gatheringProcedures = {
  list: api.gathering.list
    .use(ask())
    .handler(({ context }) => listGatherings(context.services, context.actor)),
  create: api.gathering.create.use(ask()).handler(async ({ context, input }) => {
    const row = await createGathering(context.services, context.personId(), input)
    return describeGathering(context.services, row, context.actor)
  }),
  read: api.gathering.read.use(askOfGathering).handler(async ({ context, input }) => {
    const row = await findGathering(context.services.db, input.id)
    return describeGathering(context.services, row, context.actor)
  }),
  update: api.gathering.update.use(askOfGathering).handler(async ({ context, input }) => {
    await updateGathering(context.services, context.personId(), input)
    const row = await findGathering(context.services.db, input.id)
    return describeGathering(context.services, row, context.actor)
  }),
  setOpen: api.gathering.setOpen.use(askOfGathering).handler(async ({ context, input }) => {
    const row = await setGatheringStatus(context.services, context.personId(), input)
    return describeGathering(context.services, row, context.actor)
  }),
  invite: api.gathering.invite.use(askOfGathering).handler(({ context, input }) => {
    const { id: gatheringId, name, role, submissionId: presents } = input
    const invite = { gatheringId, name, role, presents }
    return inviteMember(context.services, context.personId(), invite)
  }),
  issueCode: api.gathering.issueCode.use(askOfGathering).handler(({ context, input }) => {
    const { id: gatheringId, personId } = input
    return reissueCode(context.services, context.personId(), { gatheringId, personId })
  }),
  removeMember: api.gathering.removeMember
    .use(askOfGathering)
    .handler(async ({ context, input }) => {
      const { id: gatheringId, personId } = input
      await removeMember(context.services, context.personId(), { gatheringId, personId })
      return DONE
    }),
  seat: api.gathering.seat.use(askOfGathering).handler(async ({ context, input }) => {
    const { services, actor, found: role } = context
    const personId = context.personId()
    await context.limits.seat(personId)
    if (!role) throw new Refusal('not-allowed')
    const session = hashToken(context.token ?? '')
    const { page = '', screen } = input
    const { name, device } = actor
    const seat = { personId, name, role, session, device, page, screen }
    const reservation = await takeSeat(services, input.id, seat)
    return { reservation: { ...reservation }, personId, nowMs: services.now() }
  }),
  orderSlides: api.gathering.orderSlides.use(askOfGathering).handler(async ({ context, input }) => {
    await orderSlides(context.services, input.id, input.assetIds)
    return DONE
  }),
  removeSlide: api.gathering.removeSlide.use(askOfGathering).handler(async ({ context, input }) => {
    await removeSlide(context.services, input.id, input.assetId)
    return DONE
  }),
}
