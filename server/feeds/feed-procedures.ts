/** Feeds over the API: reading one, sending to one by its token, and giving that token out. */
import type { FeedManifest } from '../../shared/exhibit/feed/manifest.ts'
import { Refusal } from '../../shared/protocol/refusals.ts'
import { api, ask, askAbout } from '../api/procedure.ts'
import {
  findFeed,
  findShownFeed,
  hasToken,
  isTokenOf,
  renewToken,
  feedKeyText,
  type FeedKey,
} from './feed-rows.ts'
import type { Feeds } from './feeds.ts'

const askOfShownFeed = askAbout<FeedKey, FeedManifest>(async ({ services, actor }, key) => ({
  target: {},
  found: await findShownFeed(services.db, key, actor),
}))

const askOfFeed = askAbout<FeedKey>(async ({ services }, key) => {
  const { submission } = await findFeed(services.db, key)
  return { target: { ownerId: submission.owner_id }, found: undefined }
})

export const feedProcedures = (feeds: Feeds) => ({
  read: api.feeds.read
    .use(askOfShownFeed)
    .handler(({ context, input }) =>
      feeds.hub.read(input, feeds.connectionOf(context.found.source.type)),
    ),
  push: api.feeds.push.use(ask()).handler(async ({ context, input }) => {
    const { services, limits } = context
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
  access: api.feeds.access.use(askOfFeed).handler(async ({ context, input }) => {
    const { services } = context
    return {
      hasToken: await hasToken(services.db, input),
      address: `${services.entrance.addresses()[0]}/api/feeds/${feedKeyText(input)}`,
      topic: `jiebang/${feedKeyText(input)}`,
      mqtt: feeds.connectionOf('mqtt'),
    }
  }),
  renewToken: api.feeds.renewToken.use(askOfFeed).handler(async ({ context, input }) => ({
    token: await renewToken(context.services.db, input),
  })),
})
