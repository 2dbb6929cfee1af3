/** Prometheus metrics: process figures and ours. */
import { matchMaker } from '@colyseus/core'
import { collectDefaultMetrics, Counter, Gauge, Registry } from 'prom-client'

export interface FeedMetrics {
  values: Counter<'source'>
  refused: Counter<'reason'>
  streams: Gauge
}

export interface Metrics {
  registry: Registry
  requests: Counter<'method' | 'status'>
  feeds: FeedMetrics
  /** Faults that ended one thing and not the process, by place. */
  faults: Counter<'place'>
  /** Frames that no client of ours sends, by reason. */
  droppedFrames: Counter<'reason'>
}

export function createMetrics(): Metrics {
  const registry = new Registry()
  collectDefaultMetrics({ register: registry })
  const requests = new Counter({
    name: 'jiebang_http_requests_total',
    help: 'HTTP requests answered, by method and status.',
    labelNames: ['method', 'status'] as const,
    registers: [registry],
  })
  new Gauge({
    name: 'jiebang_room_connections',
    help: 'Connections to gathering rooms of this process.',
    registers: [registry],
    collect() {
      this.set(matchMaker.stats.local.ccu)
    },
  })
  const faults = new Counter({
    name: 'jiebang_faults_total',
    help: 'Exceptions that ended one socket, room or act and nothing else, by place.',
    labelNames: ['place'] as const,
    registers: [registry],
  })
  const droppedFrames = new Counter({
    name: 'jiebang_dropped_frames_total',
    help: 'Frames of room sockets that no client of ours sends, by reason.',
    labelNames: ['reason'] as const,
    registers: [registry],
  })
  return { registry, requests, feeds: createFeedMetrics(registry), faults, droppedFrames }
}

function createFeedMetrics(registry: Registry): FeedMetrics {
  const registers = [registry]
  return {
    values: new Counter({
      name: 'jiebang_feed_values_total',
      help: 'Live values taken, by source.',
      labelNames: ['source'] as const,
      registers,
    }),
    refused: new Counter({
      name: 'jiebang_feed_refused_total',
      help: 'Pushes and messages of feeds that were not taken, by reason.',
      labelNames: ['reason'] as const,
      registers,
    }),
    streams: new Gauge({
      name: 'jiebang_feed_streams',
      help: 'Open streams of live values.',
      registers,
    }),
  }
}
