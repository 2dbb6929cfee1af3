/** Live values from outside: the hub, its way in by HTTP and its way in by MQTT, as one thing. */
import type { FeedValues } from '../../shared/exhibit/feed/update.ts'
import type { FeedManifest } from '../../shared/exhibit/feed/manifest.ts'
import { Refusal } from '../../shared/protocol/refusals.ts'
import type { FeedMetrics } from '../observe/metrics.ts'
import type { Services } from '../house/services.ts'
import { createFeedHub, type Connection, type FeedHub } from './feed-hub.ts'
import type { FeedKey } from './feed-rows.ts'
import { listenToMqtt } from './mqtt-source.ts'

export interface Feeds {
  hub: FeedHub
  metrics: FeedMetrics
  /** Takes values of a feed; refuses channels that it has not. */
  take: (key: FeedKey, manifest: FeedManifest, values: FeedValues) => Promise<void>
  /** Whether what a feed comes from is connected. */
  connectionOf(source: FeedManifest['source']['type']): Connection
  /** Ends the streams of those who listen, before the server stops. */
  stop: AbortController
  close(): Promise<void>
}

export function createFeeds(services: Services, metrics: FeedMetrics): Feeds {
  const hub = createFeedHub(services)
  let mqtt: Connection = services.config.mqttUrl === undefined ? 'off' : 'lost'
  const feeds: Feeds = {
    hub,
    metrics,
    async take(key, { channels, source }, values) {
      for (const channel of Object.keys(values))
        if (!channels.some(({ id }) => id === channel))
          throw new Refusal('feed-channel', { channel })
      await hub.accept(key, values)
      metrics.values.inc({ source: source.type }, Object.keys(values).length)
    },
    connectionOf: (source) => (source === 'mqtt' ? mqtt : 'on'),
    stop: new AbortController(),
    async close() {
      await source?.close()
      await hub.close()
    },
  }
  const refuse = (reason: string): void => metrics.refused.inc({ reason })
  const source = listenToMqtt(services, { take: feeds.take, refuse }, (connection) => {
    mqtt = connection
    hub.tell()
  })
  return feeds
}
