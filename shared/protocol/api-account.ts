/** Contract of accounts: sign-in, invites, six-digit codes. */
import { z } from 'zod'
import { LOOKS } from '../avatar/look.ts'
import { base, callRole, done, gatheringRole, moment } from './api-base.ts'
import { ownId } from '../text/own-id.ts'
import { NAME_MAX_CHARS, PASSPHRASE_MIN_CHARS } from './account-limits.ts'
import { lineSchema, nameSchema } from './written-schema.ts'

export const displayName = nameSchema(NAME_MAX_CHARS)

const lookNumber = z
  .number()
  .int()
  .min(0)
  .max(LOOKS - 1)

export const meSchema = z.object({
  person: z
    .object({
      id: z.string(),
      name: z.string(),
      /** What the person signs in by, beside the own passphrase; null while none is set. */
      email: z.string().nullable(),
      /** The look that the person chose, see shared/avatar/look.ts; null while none is chosen. */
      look: lookNumber.nullable(),
    })
    .nullable(),
  roles: z.array(callRole),
  /** Gatherings this person is a member of. */
  gatherings: z.array(z.object({ id: z.string(), role: gatheringRole })),
})
export type Me = z.infer<typeof meSchema>

export const DEVICE_KINDS = ['headset', 'phone', 'computer'] as const

const device = z.object({
  id: z.string(),
  kind: z.enum(DEVICE_KINDS),
  since: moment,
  /** Whether it is the one that asks. */
  here: z.boolean(),
})
export type Device = z.infer<typeof device>

/** Where a code leads: a path of our own. */
const ownPath = z
  .string()
  .max(200)
  .regex(/^\/(?!\/)[\w/?=&-]*$/)

const signedIn = z.object({
  me: meSchema,
  /** Where to go on: the page that the invite or the code was made for. */
  goTo: z.string(),
})

export const account = {
  me: base.route({ method: 'GET', path: '/me', tags: ['account'] }).output(meSchema),
  signIn: base
    .route({ method: 'POST', path: '/sign-in', tags: ['account'] })
    .input(z.object({ email: lineSchema(200), password: z.string().max(200) }))
    .output(signedIn),
  signOut: base
    .route({ method: 'POST', path: '/sign-out', tags: ['account'] })
    .output(z.object({ done: z.literal(true) })),
  redeemInvite: base
    .route({ method: 'POST', path: '/invites/redeem', tags: ['account'] })
    .input(
      z.object({
        token: z.string().overwrite(ownId).min(1).max(100),
        name: displayName.optional(),
      }),
    )
    .output(signedIn),
  redeemCode: base
    .route({ method: 'POST', path: '/codes/redeem', tags: ['account'] })
    .input(z.object({ code: z.string().regex(/^\d{6}$/), name: displayName.optional() }))
    .output(signedIn),
  deviceCode: base
    .route({ method: 'POST', path: '/me/device-code', tags: ['account'] })
    .input(z.object({ goTo: ownPath }))
    .output(z.object({ code: z.string(), expiresAt: moment })),
  devices: base
    .route({ method: 'GET', path: '/me/devices', tags: ['account'] })
    .output(z.array(device)),
  endDevice: base
    .route({ method: 'DELETE', path: '/me/devices/{id}', tags: ['account'] })
    .input(z.object({ id: z.string().regex(/^[0-9a-f]{16}$/) }))
    .output(done),
  setPassphrase: base
    .route({ method: 'PUT', path: '/me/passphrase', tags: ['account'] })
    .input(
      z.object({
        email: z.email().max(200),
        passphrase: z.string().min(PASSPHRASE_MIN_CHARS).max(200),
        /** The passphrase before, where there is one. */
        current: z.string().max(200).optional(),
      }),
    )
    .output(done),
  setLook: base
    .route({ method: 'PUT', path: '/me/look', tags: ['account'] })
    .input(z.object({ look: lookNumber.nullable() }))
    .output(done),
  createInvite: base
    .route({ method: 'POST', path: '/invites', tags: ['account'] })
    .input(z.object({ role: z.enum(['applicant', 'secretary']), name: displayName }))
    .output(z.object({ url: z.string(), expiresAt: z.number() })),
}
