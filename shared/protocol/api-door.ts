/** Contract of the door: what a screen in the corridor shows of a gathering, by a secret link. */
import { z } from 'zod'
import { base, byId, done } from './api-base.ts'
import { secretSchema } from './written-schema.ts'

/** How a gathering looks from outside. */
export const DOOR_STATES = ['before', 'session', 'paused', 'over'] as const
export type DoorState = (typeof DOOR_STATES)[number]

const doorSchema = z.object({
  title: z.string(),
  state: z.enum(DOOR_STATES),
  /** The server's clock, in ms since the epoch, and where it hangs. */
  nowMs: z.number(),
  timeZone: z.string(),
})
export type DoorSign = z.infer<typeof doorSchema>

export const door = {
  /** For whoever has the link. */
  read: base
    .route({ method: 'GET', path: '/door/{token}', tags: ['gathering'] })
    .input(z.object({ token: secretSchema }))
    .output(doorSchema),
  /** Makes the link anew; the one before opens nothing any more. It is told once. */
  make: base
    .route({ method: 'POST', path: '/gatherings/{id}/door', tags: ['gathering'] })
    .input(byId)
    .output(
      z.object({
        url: z.string(),
        /** The link as a QR picture, an SVG document. */
        qrSvg: z.string(),
      }),
    ),
  close: base
    .route({ method: 'DELETE', path: '/gatherings/{id}/door', tags: ['gathering'] })
    .input(byId)
    .output(done),
}
