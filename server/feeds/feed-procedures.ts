/** Feeds over the API: reading one, sending to one by its token, and giving that token out. */
import { Refusal } from '../../shared/protocol/refusals.ts'
import { api } from '../api/procedure.ts'
import {
  findFeed,
  findShownFeed,
  hasToken,
  isTokenOf,
  renewToken,
  feedKeyText,
} from './feed-rows.ts'

export const feedProcedures = {
  read: api.feeds.read.handler(async ({ context, input }) => {
    context.allow('feeds.read')
    const manifest = await findShownFeed(context.services.db, input, context.actor)
    return context.feeds.hub.read(input, context.feeds.connectionOf(manifest.source.type))
  }),
  push: api.feeds.push.handler(async ({ context, input }) => {
    context.allow('feeds.push')
    const { services, limits, feeds } = context
    const { values, ...key } = input
    try {
      const { manifest } = await findFeed(services.db, key)
      if (manifest.source.type !== 'push') throw new Refusal('not-found')
      if (!(await isTokenOf(services.db, key, context.bearer ?? ''))) {
        await limits.feedMiss(context.address)
        throw new Refusal('feed-token')
      }
      await limits.feedPush(feedKeyText(key))
      await feeds.take(key, manifest, values)
    } catch (error) {
      if (error instanceof Refusal) feeds.metrics.refused.inc({ reason: error.code })
      throw error
    }
    return { acceptedAt: services.now() }
  }),
  access: api.feeds.access.handler(async ({ context, input }) => {
    const { services, feeds } = context
    const { submission } = await findFeed(services.db, input)
    context.allow('feeds.access', { ownerId: submission.owner_id })
    return {
      hasToken: await hasToken(services.db, input),
      address: `${services.config.publicUrl}/api/feeds/${feedKeyText(input)}`,
      topic: `jiebang/${feedKeyText(input)}`,
      mqtt: feeds.connectionOf('mqtt'),
    }
  }),
  renewToken: api.feeds.renewToken.handler(async ({ context, input }) => {
    const { submission } = await findFeed(context.services.db, input)
    context.allow('feeds.renewToken', { ownerId: submission.owner_id })
    return { token: await renewToken(context.services.db, input) }
  }),
}
