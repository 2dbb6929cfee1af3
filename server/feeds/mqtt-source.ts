/**
 * Reads feeds from the organiser's MQTT server, over WebSocket: topic `jiebang/SUBMISSION/EXHIBIT`,
 * the same JSON as is pushed by HTTP. What does not fit is dropped and counted, never answered.
 */
import mqtt from 'mqtt'
import { RateLimiterMemory } from 'rate-limiter-flexible'
import { z } from 'zod'
import type { FeedManifest } from '../../shared/exhibit/feed/manifest.ts'
import {
  feedValuesSchema,
  PUSH_MAX_BYTES,
  type FeedValues,
} from '../../shared/exhibit/feed/update.ts'
import { Refusal } from '../../shared/protocol/refusals.ts'
import { PUSHES_PER_MINUTE } from '../api/rate-limits.ts'
import type { Services } from '../house/services.ts'
import type { Connection } from './feed-hub.ts'
import { feedKeyText, findFeed, type FeedKey } from './feed-rows.ts'

const TOPIC = /^jiebang\/([\w-]{1,64})\/([\w-]{1,64})$/
const RECONNECT_MS = 5000
/** How long it is remembered which feed a topic belongs to, or that it belongs to none. */
const KNOWN_MS = 30_000
const KNOWN_MAX = 1000
/** Messages of all topics together. */
const MESSAGES_PER_MINUTE = 6000

const messageSchema = z.object({ values: feedValuesSchema })

/** Where messages go, and where those are counted that do not fit. */
export interface MqttSink {
  take(key: FeedKey, manifest: FeedManifest, values: FeedValues): Promise<void>
  refuse(reason: string): void
}

interface Known {
  manifest: FeedManifest | undefined
  untilMs: number
}

/** Undefined when the house has no MQTT server. */
export function listenToMqtt(
  services: Services,
  sink: MqttSink,
  onChange: (connection: Connection) => void,
): { close(): Promise<void> } | undefined {
  const { config, log } = services
  if (config.mqttUrl === undefined) return undefined
  const client = mqtt.connect(config.mqttUrl, { reconnectPeriod: RECONNECT_MS, clean: true })
  const receive = createReceiver(services, sink)
  client.on('connect', () => {
    onChange('on')
    client.subscribe('jiebang/+/+', { qos: 0 })
  })
  client.on('close', () => onChange('lost'))
  // The address may hold a password: only what went wrong is written down.
  client.on('error', (error) =>
    log.warn({ reason: error.message }, 'the MQTT server is out of reach'),
  )
  client.on('message', (topic, payload) => {
    receive(topic, payload).catch((error: unknown) => {
      if (!(error instanceof Refusal)) log.error({ err: error }, 'a message of MQTT failed')
      sink.refuse(error instanceof Refusal ? error.code : 'failed')
    })
  })
  return {
    async close() {
      client.removeAllListeners('close')
      await client.endAsync(true)
    },
  }
}

function createReceiver(services: Services, sink: MqttSink) {
  const perFeed = new RateLimiterMemory({ points: PUSHES_PER_MINUTE, duration: 60 })
  const inAll = new RateLimiterMemory({ points: MESSAGES_PER_MINUTE, duration: 60 })
  const known = new Map<string, Known>()

  const lookUp = async (key: FeedKey): Promise<FeedManifest | undefined> => {
    const name = feedKeyText(key)
    const nowMs = services.now()
    const before = known.get(name)
    if (before && before.untilMs > nowMs) return before.manifest
    const found = await findFeed(services.db, key).catch(() => undefined)
    const manifest = found?.manifest.source.type === 'mqtt' ? found.manifest : undefined
    if (known.size >= KNOWN_MAX) known.clear()
    known.set(name, { manifest, untilMs: nowMs + KNOWN_MS })
    return manifest
  }

  return async (topic: string, payload: Buffer): Promise<void> => {
    const [, submissionId, exhibitId] = TOPIC.exec(topic) ?? []
    if (submissionId === undefined || exhibitId === undefined) throw new Refusal('not-found')
    if (payload.length > PUSH_MAX_BYTES) throw new Refusal('feed-body', { limit: PUSH_MAX_BYTES })
    const key = { submissionId, exhibitId }
    await inAll.consume('all').catch(() => refuseFlood())
    await perFeed.consume(topic).catch(() => refuseFlood())
    const manifest = await lookUp(key)
    if (!manifest) throw new Refusal('not-found')
    await sink.take(key, manifest, readMessage(payload))
  }
}

function refuseFlood(): never {
  throw new Refusal('too-many-requests', { seconds: 60 })
}

function readMessage(payload: Buffer) {
  try {
    return messageSchema.parse(JSON.parse(payload.toString('utf8'))).values
  } catch {
    // Whatever is wrong with it, nobody is there to be told.
    throw new Refusal('bad-input')
  }
}
