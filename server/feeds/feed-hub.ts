/**
 * Live values in memory: a bounded history a feed, and whoever listens. However fast values come,
 * listeners get at most one update a second and the database one write in ten; the last values are
 * kept, so that a restart shows them as the last known ones.
 */
import type { FeedUpdate, FeedValues } from '../../shared/exhibit/feed/update.ts'
import type { Services } from '../house/services.ts'
import { feedKeyText, keepLatest, readLatest, type FeedKey, type Latest } from './feed-rows.ts'

/** Values that come within this time are one sample. */
export const SAMPLE_MS = 1000
const HISTORY_MS = 15 * 60_000
export const HISTORY_MAX = HISTORY_MS / SAMPLE_MS
/** Most samples of a history that is sent; a longer one is thinned. */
const SENT_MAX = 300
const WRITE_MS = 10_000
/** Most feeds held in memory; those nobody has used for longest go first. */
const FEEDS_MAX = 256

export type Connection = FeedUpdate['connection']
type Listener = (update: FeedUpdate) => void
type Samples = FeedUpdate['samples']

interface Buffer {
  key: FeedKey
  samples: Samples
  latest: Latest
  listeners: Set<Listener>
  /** What came since the last sample. */
  pending: FeedValues
  flush: NodeJS.Timeout | undefined
  write: NodeJS.Timeout | undefined
  flushedMs: number
}

export interface FeedHub {
  /** Takes values that were checked. */
  accept(key: FeedKey, values: FeedValues): Promise<void>
  /** All that is known. */
  read(key: FeedKey, connection: Connection): Promise<FeedUpdate>
  /** Calls `listener` with everything now and with what comes later; returns what ends that. */
  listen(key: FeedKey, connection: () => Connection, listener: Listener): Promise<() => void>
  /** Tells all who listen how their connection is now. */
  tell(): void
  /** Writes what is not yet written. */
  close(): Promise<void>
}

export function createFeedHub({ db, now, log }: Pick<Services, 'db' | 'now' | 'log'>): FeedHub {
  const buffers = new Map<string, Promise<Buffer>>()
  const connections = new Map<Buffer, () => Connection>()

  const load = (key: FeedKey): Promise<Buffer> => {
    const name = feedKeyText(key)
    const known = buffers.get(name) ?? openBuffer(key)
    // The map's order is the order of use.
    buffers.delete(name)
    buffers.set(name, known)
    // A feed that could not be read is read again by the next who asks.
    known.catch(() => buffers.get(name) === known && buffers.delete(name))
    if (buffers.size > FEEDS_MAX) void forgetOne()
    return known
  }
  const openBuffer = async (key: FeedKey): Promise<Buffer> => {
    return {
      key,
      samples: [],
      latest: await readLatest(db, key),
      listeners: new Set(),
      pending: {},
      flush: undefined,
      write: undefined,
      flushedMs: 0,
    }
  }
  const forgetOne = async (): Promise<void> => {
    for (const [name, opening] of buffers) {
      const buffer = await opening.catch(() => undefined)
      if (buffer && (buffer.listeners.size > 0 || buffer.flush || buffer.write)) continue
      buffers.delete(name)
      return
    }
  }
  const write = async (buffer: Buffer): Promise<void> => {
    clearTimeout(buffer.write)
    buffer.write = undefined
    await keepLatest(db, buffer.key, buffer.latest).catch((error: unknown) =>
      log.warn({ err: error }, 'the last values of a feed could not be kept'),
    )
  }
  const flush = (buffer: Buffer): void => {
    clearTimeout(buffer.flush)
    buffer.flush = undefined
    const sample = { atMs: now(), values: buffer.pending }
    buffer.flushedMs = sample.atMs
    buffer.pending = {}
    for (const [channel, value] of Object.entries(sample.values))
      buffer.latest[channel] = { atMs: sample.atMs, value }
    buffer.samples = withSample(buffer.samples, sample)
    buffer.write ??= setTimeout(() => void write(buffer), WRITE_MS)
    const connection = connections.get(buffer)?.() ?? 'on'
    const update = { nowMs: sample.atMs, connection, whole: false, samples: [sample] }
    for (const listener of buffer.listeners) listener(update)
  }
  const whole = (buffer: Buffer, connection: Connection): FeedUpdate => ({
    nowMs: now(),
    connection,
    whole: true,
    samples: sentSamples(buffer),
  })

  return {
    async accept(key, values) {
      const buffer = await load(key)
      Object.assign(buffer.pending, values)
      const waitMs = buffer.flushedMs + SAMPLE_MS - now()
      if (waitMs <= 0) flush(buffer)
      else buffer.flush ??= setTimeout(() => flush(buffer), waitMs)
    },
    read: async (key, connection) => whole(await load(key), connection),
    async listen(key, connection, listener) {
      const buffer = await load(key)
      buffer.listeners.add(listener)
      connections.set(buffer, connection)
      listener(whole(buffer, connection()))
      return () => {
        buffer.listeners.delete(listener)
        if (buffer.listeners.size === 0) connections.delete(buffer)
      }
    },
    tell() {
      for (const [buffer, connection] of connections) {
        const update = { nowMs: now(), connection: connection(), whole: false, samples: [] }
        for (const listener of buffer.listeners) listener(update)
      }
    },
    async close() {
      for (const opening of buffers.values()) {
        const buffer = await opening.catch(() => undefined)
        if (buffer?.flush) flush(buffer)
        if (buffer?.write) await write(buffer)
      }
    },
  }
}

/** A history with one more sample, without what is too old or too much. */
function withSample(samples: Samples, sample: Samples[number]): Samples {
  const young = samples.filter(({ atMs }) => atMs >= sample.atMs - HISTORY_MS)
  return [...young.slice(-HISTORY_MAX + 1), sample]
}

/** Every so manieth sample, and the last value of each channel whatever its age. */
function sentSamples({ samples, latest }: Pick<Buffer, 'samples' | 'latest'>): Samples {
  const every = Math.ceil(samples.length / SENT_MAX)
  const thinned = samples.filter((_, i) => (samples.length - 1 - i) % every === 0)
  const last = Object.entries(latest)
    .filter(([channel, { atMs }]) => {
      const known = thinned.findLast(({ values }) => Object.hasOwn(values, channel))
      return known?.atMs !== atMs
    })
    .map(([channel, { atMs, value }]) => ({ atMs, values: { [channel]: value } }))
  return [...last, ...thinned].toSorted((a, b) => a.atMs - b.atMs)
}
