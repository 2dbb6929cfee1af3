/**
 * The API: the contract of shared/protocol, each procedure behind the one permission table. A
 * handler finds its target, asks `allow`, calls a command, and describes what came of it.
 */
import { can, type Target } from '../../shared/permission/permission.ts'
import { Refusal } from '../../shared/protocol/refusals.ts'
import { issueDeviceCode } from '../account/device-codes.ts'
import { endDevice, kindOf, listDevices } from '../account/devices.ts'
import {
  createInvite,
  redeemCode,
  redeemInvite,
  signIn,
  type Redeemer,
  type SignIn,
} from '../account/invites.ts'
import { setPassphrase } from '../account/passphrase.ts'
import { describeMe, endSession, readActor } from '../account/sessions.ts'
import { hashToken } from '../account/tokens.ts'
import { phraseAnswer } from '../dialogue/phrase.ts'
import {
  listPavilions,
  listScenarios,
  readChapter,
  readScenario,
} from '../exhibition/exhibition.ts'
import { feedProcedures } from '../feeds/feed-procedures.ts'
import {
  createGathering,
  describeGathering,
  findGathering,
  listGatherings,
  removeMember,
  setGatheringStatus,
  updateGathering,
} from '../gathering/gatherings.ts'
import { inviteMember, reissueCode } from '../gathering/invitations.ts'
import { takeSeat } from '../gathering/seats.ts'
import { orderSlides, removeSlide } from '../gathering/slides.ts'
import {
  decideCheck,
  findSimilar,
  listForCheck,
  setPublished,
  ticksOf,
} from '../intake/formal-check.ts'
import {
  createSubmission,
  describeSubmission,
  findSubmission,
  removeAsset,
  listOwnSubmissions,
  saveSubmission,
  submitSubmission,
} from '../intake/submissions.ts'
import { rankReview, readReview } from '../review/results.ts'
import { api, base, open, type Caller } from './procedure.ts'

const DONE = { done: true } as const

async function startedSession(context: Caller, signedIn: SignIn) {
  if (signedIn.token !== undefined) context.setSession(signedIn.token)
  const actor = await readActor(context.services, signedIn.personId)
  return { me: describeMe(actor), goTo: signedIn.goTo }
}

const redeemerOf = ({ actor, userAgent }: Caller): Redeemer => ({
  personId: actor.personId,
  device: kindOf(userAgent),
})

const account = {
  me: api.account.me.handler(({ context }) => describeMe(context.actor)),
  signIn: api.account.signIn.handler(async ({ context, input }) => {
    const { services, limits, address } = context
    const who = { account: input.email.trim().toLowerCase(), address }
    const attempt = () => signIn(services, input, redeemerOf(context))
    return startedSession(context, await limits.tryPassword(who, attempt))
  }),
  signOut: api.account.signOut.handler(async ({ context }) => {
    if (context.token !== undefined) await endSession(context.services, context.token)
    context.setSession('')
    return DONE
  }),
  redeemInvite: api.account.redeemInvite.handler(async ({ context, input }) => {
    const { services } = context
    const redeemer = redeemerOf(context)
    return startedSession(context, await redeemInvite(services, input.token, input.name, redeemer))
  }),
  redeemCode: api.account.redeemCode.handler(async ({ context, input }) => {
    const { services, limits, address } = context
    const nameMustFit = await limits.codesUnderAttack()
    if (nameMustFit && input.name === undefined) throw new Refusal('code-needs-name')
    const attempt = () => redeemCode(services, { ...input, nameMustFit }, redeemerOf(context))
    return startedSession(context, await limits.tryCode(address, attempt))
  }),
  deviceCode: api.account.deviceCode.handler(({ context, input }) => {
    context.allow('account.deviceCode')
    return issueDeviceCode(context.services, { personId: context.personId(), goTo: input.goTo })
  }),
  devices: api.account.devices.handler(({ context }) => {
    context.allow('account.devices')
    return listDevices(context.services, context.personId(), context.token)
  }),
  endDevice: api.account.endDevice.handler(async ({ context, input }) => {
    context.allow('account.endDevice')
    await endDevice(context.services, context.personId(), input.id)
    return DONE
  }),
  setPassphrase: api.account.setPassphrase.handler(async ({ context, input }) => {
    context.allow('account.setPassphrase')
    const { services, limits, address } = context
    const personId = context.personId()
    const { email, passphrase, current } = input
    const attempt = () => setPassphrase(services, { personId, email, passphrase, current })
    await limits.tryPassword({ account: personId, address }, attempt)
    return DONE
  }),
  createInvite: api.account.createInvite.handler(async ({ context, input }) => {
    context.allow('account.createInvite')
    const { services } = context
    const { token, expiresAt } = await createInvite(services, services.db, {
      callRole: input.role,
      personId: null,
      name: input.name,
      goTo: input.role === 'applicant' ? '/apply' : '/organiser/gatherings',
      uses: 20,
    })
    return { url: `${services.config.publicUrl}/invite/${token}`, expiresAt }
  }),
}

const exhibition = {
  pavilions: open.exhibition.pavilions.handler(({ context }) => listPavilions(context.services)),
  scenarios: open.exhibition.scenarios.handler(({ context }) => listScenarios(context.services)),
  scenario: open.exhibition.scenario.handler(({ context, input }) =>
    readScenario(context.services, input.id),
  ),
  chapter: open.exhibition.chapter.handler(({ context, input }) =>
    readChapter(context.services, input),
  ),
  phrasing: api.exhibition.phrasing.handler(({ context }) => ({
    model: context.services.config.languageModel?.name ?? null,
  })),
  phrase: api.exhibition.phrase.handler(async ({ context, input }) => {
    const { services, limits, language, address } = context
    await limits.phrase(address)
    const { id: submissionId, question, passages } = input
    return phraseAnswer(services, { submissionId, question, passages, language })
  }),
}

const call = {
  current: open.call.current.handler(({ context }) => {
    const { call: document, version, isSample } = context.services.current
    return { call: document, version, isSample }
  }),
}

const intake = {
  mine: api.intake.mine.handler(({ context }) => {
    context.allow('intake.mine')
    return listOwnSubmissions(context.services, context.personId())
  }),
  create: api.intake.create.handler(async ({ context }) => {
    context.allow('intake.create')
    const row = await createSubmission(context.services, context.personId())
    return describeSubmission(context.services, row)
  }),
  read: api.intake.read.handler(async ({ context, input }) => {
    const row = await findSubmission(context.services.db, input.id)
    context.allow('intake.read', { ownerId: row.owner_id, unsubmitted: row.stage === 'draft' })
    return describeSubmission(context.services, row)
  }),
  save: api.intake.save.handler(async ({ context, input }) => {
    const row = await findSubmission(context.services.db, input.id)
    context.allow('intake.save', { ownerId: row.owner_id })
    return describeSubmission(context.services, await saveSubmission(context.services, input))
  }),
  submit: api.intake.submit.handler(async ({ context, input }) => {
    const row = await findSubmission(context.services.db, input.id)
    context.allow('intake.submit', { ownerId: row.owner_id })
    const submitted = await submitSubmission(context.services, context.personId(), input)
    return describeSubmission(context.services, submitted)
  }),
  readExhibits: api.intake.readExhibits.handler(async ({ context, input }) => {
    const row = await findSubmission(context.services.db, input.id)
    context.allow('intake.readExhibits', { ownerId: row.owner_id })
    return input.exhibits
  }),
  removeAsset: api.intake.removeAsset.handler(async ({ context, input }) => {
    const { services } = context
    const row = await findSubmission(services.db, input.id)
    context.allow('intake.removeAsset', { ownerId: row.owner_id })
    return describeSubmission(services, await removeAsset(services, row, input.assetId))
  }),
}

const check = {
  list: api.check.list.handler(({ context }) => {
    context.allow('check.list')
    return listForCheck(context.services)
  }),
  read: api.check.read.handler(async ({ context, input }) => {
    const row = await findSubmission(context.services.db, input.id)
    context.allow('check.read', { unsubmitted: row.stage === 'draft' })
    return {
      submission: await describeSubmission(context.services, row),
      ticks: ticksOf(row),
      similar: await findSimilar(context.services, row),
    }
  }),
  decide: api.check.decide.handler(async ({ context, input }) => {
    context.allow('check.decide')
    await decideCheck(context.services, context.personId(), input)
    return DONE
  }),
  publish: api.check.publish.handler(async ({ context, input }) => {
    context.allow('check.publish')
    await setPublished(context.services, context.personId(), input)
    return DONE
  }),
}

/** What the table needs to know of a gathering for this caller. */
const relationTo = (context: Caller, gatheringId: string): Target => ({
  gatheringRole: context.actor.memberships.get(gatheringId),
})

const gathering = {
  list: api.gathering.list.handler(({ context }) => {
    context.allow('gathering.list')
    return listGatherings(context.services, context.actor)
  }),
  create: api.gathering.create.handler(async ({ context, input }) => {
    context.allow('gathering.create')
    const row = await createGathering(context.services, context.personId(), input)
    return describeGathering(context.services, row, context.actor)
  }),
  read: api.gathering.read.handler(async ({ context, input }) => {
    context.allow('gathering.read', relationTo(context, input.id))
    const row = await findGathering(context.services.db, input.id)
    return describeGathering(context.services, row, context.actor)
  }),
  update: api.gathering.update.handler(async ({ context, input }) => {
    context.allow('gathering.update', relationTo(context, input.id))
    await updateGathering(context.services, context.personId(), input)
    const row = await findGathering(context.services.db, input.id)
    return describeGathering(context.services, row, context.actor)
  }),
  setOpen: api.gathering.setOpen.handler(async ({ context, input }) => {
    context.allow('gathering.setOpen', relationTo(context, input.id))
    const row = await setGatheringStatus(context.services, context.personId(), input)
    return describeGathering(context.services, row, context.actor)
  }),
  invite: api.gathering.invite.handler(({ context, input }) => {
    context.allow('gathering.invite', relationTo(context, input.id))
    const { id: gatheringId, name, role } = input
    return inviteMember(context.services, context.personId(), { gatheringId, name, role })
  }),
  issueCode: api.gathering.issueCode.handler(({ context, input }) => {
    context.allow('gathering.issueCode', relationTo(context, input.id))
    const { id: gatheringId, personId } = input
    return reissueCode(context.services, context.personId(), { gatheringId, personId })
  }),
  removeMember: api.gathering.removeMember.handler(async ({ context, input }) => {
    context.allow('gathering.removeMember', relationTo(context, input.id))
    const { id: gatheringId, personId } = input
    await removeMember(context.services, context.personId(), { gatheringId, personId })
    return DONE
  }),
  seat: api.gathering.seat.handler(async ({ context, input }) => {
    const { services, actor } = context
    const role = actor.memberships.get(input.id)
    context.allow('gathering.seat', { gatheringRole: role })
    const personId = context.personId()
    await context.limits.seat(personId)
    if (!role) throw new Refusal('not-allowed')
    const session = hashToken(context.token ?? '')
    const seat = { personId, name: actor.name, role, session }
    const reservation = await takeSeat(services, input.id, seat)
    return { reservation: { ...reservation }, personId, nowMs: services.now() }
  }),
  orderSlides: api.gathering.orderSlides.handler(async ({ context, input }) => {
    context.allow('gathering.orderSlides', relationTo(context, input.id))
    await orderSlides(context.services, input.id, input.assetIds)
    return DONE
  }),
  removeSlide: api.gathering.removeSlide.handler(async ({ context, input }) => {
    context.allow('gathering.removeSlide', relationTo(context, input.id))
    await removeSlide(context.services, input.id, input.assetId)
    return DONE
  }),
}

const review = {
  results: api.review.results.handler(async ({ context, input }) => {
    const relation = relationTo(context, input.id)
    context.allow('gathering.read', relation)
    await findGathering(context.services.db, input.id)
    const found = await readReview(context.services.db, input.id)
    if (found.items.length === 0) throw new Refusal('not-revealed')
    context.allow('review.results', { ...relation, revealed: true })
    const runs = can('gathering.update', context.actor, relation)
    const forChair = runs || relation.gatheringRole === 'chair'
    return rankReview(found, { forChair })
  }),
}

export const router = base.router({
  account,
  call,
  exhibition,
  intake,
  check,
  gathering,
  review,
  feeds: feedProcedures,
})
