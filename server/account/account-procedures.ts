/** Signing in and out, one's own devices and passphrase, and invitations to the house. */
import { Refusal } from '../../shared/protocol/refusals.ts'
import { api, ask, type ApiContext } from '../api/procedure.ts'
import { describeMe, endSession, readActor, type SignedInActor } from '../session/sessions.ts'
import { issueDeviceCode } from './device-codes.ts'
import { endDevice, kindOf, listDevices } from './devices.ts'
import {
  createInvite,
  redeemCode,
  redeemInvite,
  signIn,
  type Redeemer,
  type SignIn,
} from './invites.ts'
import { setLook } from './looks.ts'
import { setPassphrase } from './passphrase.ts'

const DONE = { done: true } as const

async function startedSession(context: ApiContext, signedIn: SignIn) {
  if (signedIn.token !== undefined) context.setSession(signedIn.token)
  const actor = await readActor(context.services, signedIn.personId)
  return { me: describeMe(actor), goTo: signedIn.goTo }
}

const redeemerOf = (context: ApiContext & { actor: SignedInActor }): Redeemer => ({
  personId: context.actor.personId,
  device: kindOf(context.userAgent),
})

export const accountProcedures = {
  me: api.account.me.use(ask()).handler(({ context }) => describeMe(context.actor)),
  signIn: api.account.signIn.use(ask()).handler(async ({ context, input }) => {
    const { services, limits, address } = context
    const who = { account: input.email.trim().toLowerCase(), address }
    const attempt = () => signIn(services, input, redeemerOf(context))
    return startedSession(context, await limits.tryPassword(who, attempt))
  }),
  signOut: api.account.signOut.use(ask()).handler(async ({ context }) => {
    if (context.token !== undefined) await endSession(context.services, context.token)
    context.setSession('')
    return DONE
  }),
  redeemInvite: api.account.redeemInvite.use(ask()).handler(async ({ context, input }) => {
    const { services } = context
    const redeemer = redeemerOf(context)
    return startedSession(context, await redeemInvite(services, input.token, input.name, redeemer))
  }),
  redeemCode: api.account.redeemCode.use(ask()).handler(async ({ context, input }) => {
    const { services, limits, address } = context
    const nameMustFit = await limits.codesUnderAttack()
    if (nameMustFit && input.name === undefined) throw new Refusal('code-needs-name')
    const attempt = () => redeemCode(services, { ...input, nameMustFit }, redeemerOf(context))
    return startedSession(context, await limits.tryCode(address, attempt))
  }),
  deviceCode: api.account.deviceCode
    .use(ask())
    .handler(({ context, input }) =>
      issueDeviceCode(context.services, { personId: context.personId(), goTo: input.goTo }),
    ),
  devices: api.account.devices
    .use(ask())
    .handler(({ context }) => listDevices(context.services, context.personId(), context.token)),
  endDevice: api.account.endDevice.use(ask()).handler(async ({ context, input }) => {
    await endDevice(context.services, context.personId(), input.id)
    return DONE
  }),
  setPassphrase: api.account.setPassphrase.use(ask()).handler(async ({ context, input }) => {
    const { services, limits, address } = context
    const personId = context.personId()
    const { email, passphrase, current } = input
    const attempt = () => setPassphrase(services, { personId, email, passphrase, current })
    await limits.tryPassword({ account: personId, address }, attempt)
    return DONE
  }),
  setLook: api.account.setLook.use(ask()).handler(async ({ context, input }) => {
    await setLook(context.services, context.personId(), input.look)
    return DONE
  }),
  createInvite: api.account.createInvite.use(ask()).handler(async ({ context, input }) => {
    const { services } = context
    const { token, expiresAt } = await createInvite(services, services.db, {
      callRole: input.role,
      personId: null,
      name: input.name,
      goTo: input.role === 'applicant' ? '/apply' : '/organiser/gatherings',
      uses: 20,
    })
    return { url: `${services.entrance.addresses()[0]}/invite/${token}`, expiresAt }
  }),
}
