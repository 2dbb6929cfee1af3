/**
 * Lines before stations: who came first is called first, whichever way they stand on. Nobody is
 * searched for: a place in a line follows from one's number and how many were called.
 */
import type { FlowStation } from './manifest.ts'
import type { FlowPlan } from './plan.ts'

export interface Called {
  agent: number
  station: number
  server: number
}

export class FlowLines {
  /** By station: how many wait. */
  readonly waiting: Uint16Array
  private readonly gateFirst: Uint16Array
  private readonly servers: Uint8Array
  /** By server: whether it serves. */
  private readonly busy: Uint8Array
  /** By station: who waits, and the way each stands on, in the order of coming, as a ring. */
  private readonly agents: Uint16Array
  private readonly legs: Uint16Array
  private readonly heads: Uint16Array
  /** By leg: how many have joined its line, and how many were called out of it. */
  private readonly joined: Uint32Array
  private readonly called: Uint32Array
  private readonly capacity: number

  constructor(stations: readonly FlowStation[], plan: FlowPlan, capacity: number) {
    this.capacity = capacity
    this.waiting = new Uint16Array(stations.length)
    this.gateFirst = plan.gateFirst
    this.servers = Uint8Array.from(stations, ({ servers }) => servers)
    this.busy = new Uint8Array(plan.gates.length / 3)
    this.agents = new Uint16Array(stations.length * capacity)
    this.legs = new Uint16Array(stations.length * capacity)
    this.heads = new Uint16Array(stations.length)
    this.joined = new Uint32Array(plan.legFirst.length)
    this.called = new Uint32Array(plan.legFirst.length)
  }

  /** How many stand on a way. */
  lengthOf(leg: number): number {
    return (this.joined[leg] ?? 0) - (this.called[leg] ?? 0)
  }

  /** How many stand before the one with this number. */
  before(leg: number, ticket: number): number {
    return ticket - (this.called[leg] ?? 0)
  }

  /** Joins the line; returns one's number. */
  join(agent: number, leg: number, station: number): number {
    const waiting = this.waiting[station] ?? 0
    const slot = station * this.capacity + (((this.heads[station] ?? 0) + waiting) % this.capacity)
    this.agents[slot] = agent
    this.legs[slot] = leg
    this.waiting[station] = waiting + 1
    const ticket = this.joined[leg] ?? 0
    this.joined[leg] = ticket + 1
    return ticket
  }

  release(server: number): void {
    this.busy[server] = 0
  }

  /** Calls one for a free server of a station into `found`; false when there is none to call. */
  callNext(station: number, found: Called): boolean {
    if ((this.waiting[station] ?? 0) === 0) return false
    const first = this.gateFirst[station] ?? 0
    const last = first + (this.servers[station] ?? 0)
    for (let server = first; server < last; server += 1) {
      if (this.busy[server] === 1) continue
      const head = this.heads[station] ?? 0
      const slot = station * this.capacity + head
      const leg = this.legs[slot] ?? 0
      this.heads[station] = (head + 1) % this.capacity
      this.waiting[station] = (this.waiting[station] ?? 1) - 1
      this.called[leg] = (this.called[leg] ?? 0) + 1
      this.busy[server] = 1
      found.agent = this.agents[slot] ?? 0
      found.station = station
      found.server = server
      return true
    }
    return false
  }
}
