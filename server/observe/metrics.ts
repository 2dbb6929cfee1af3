/** Prometheus metrics: process figures and ours. */
import { matchMaker } from '@colyseus/core'
import { collectDefaultMetrics, Counter, Gauge, Registry } from 'prom-client'

export interface Metrics {
  registry: Registry
  requests: Counter<'method' | 'status'>
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
  return { registry, requests }
}
