/** Contract of accounts: sign-in, invites, six-digit codes. */
import { z } from 'zod'
import { ownId } from '../text/own-id.ts'
import { base, callRole, gatheringRole } from './api-base.ts'
import { lineSchema, nameSchema } from './written-schema.ts'

/** Characters of a display name that others see above an avatar. */
export const NAME_MAX_CHARS = 40
export const displayName = nameSchema(NAME_MAX_CHARS)

export const meSchema = z.object({
  person: z.object({ id: z.string(), name: z.string() }).nullable(),
  roles: z.array(callRole),
  /** Gatherings this person is a member of. */
  gatherings: z.array(z.object({ id: z.string(), role: gatheringRole })),
})
export type Me = z.infer<typeof meSchema>

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
  createInvite: base
    .route({ method: 'POST', path: '/invites', tags: ['account'] })
    .input(z.object({ role: z.enum(['applicant', 'secretary']), name: displayName }))
    .output(z.object({ url: z.string(), expiresAt: z.number() })),
}
