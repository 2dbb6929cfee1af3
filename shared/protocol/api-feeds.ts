/** Contract of live values that come from outside: sending them, reading them, and who may send. */
import { z } from 'zod'
import { idSchema } from '../exhibit/fields.ts'
import { feedConnectionSchema, feedUpdateSchema, feedValuesSchema } from '../exhibit/feed/update.ts'
import { base, moment } from './api-base.ts'
import { ownIdSchema } from './written-schema.ts'

const byFeed = z.object({ submissionId: ownIdSchema, exhibitId: idSchema })
const path = '/feeds/{submissionId}/{exhibitId}'

export const feeds = {
  read: base
    .route({ method: 'GET', path, tags: ['feeds'], description: 'What is known of a feed.' })
    .input(byFeed)
    .output(feedUpdateSchema),
  push: base
    .route({
      method: 'POST',
      path,
      tags: ['feeds'],
      description: 'Sends values to a feed. Needs the header Authorization: Bearer TOKEN.',
    })
    .input(byFeed.extend({ values: feedValuesSchema }))
    .output(z.object({ acceptedAt: moment })),
  access: base
    .route({ method: 'GET', path: `${path}/access`, tags: ['feeds'] })
    .input(byFeed)
    .output(
      z.object({
        hasToken: z.boolean(),
        /** Where values are sent to. */
        address: z.string(),
        /** MQTT topic, and whether this house reads from an MQTT server. */
        topic: z.string(),
        mqtt: feedConnectionSchema,
      }),
    ),
  renewToken: base
    .route({ method: 'POST', path: `${path}/token`, tags: ['feeds'] })
    .input(byFeed)
    .output(z.object({ token: z.string() })),
}
