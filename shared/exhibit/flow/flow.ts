/**
 * The simulation of a flow: fixed steps, typed arrays, nothing made anew while it runs. The same
 * manifest, rates and seed give the same people at the same places on every machine: only + − × ÷
 * and roots are used, and chance comes from the seed.
 */
import { addHeat, coolHeat, createHeat, type Heat } from './heat.ts'
import { FlowLines, type Called } from './lines.ts'
import type { FlowManifest } from './manifest.ts'
import { findOnLeg, planFlow, type FlowPlan, type Place } from './plan.ts'

export const STEP_S = 0.2
const HOUR_S = 3600
/** Heat is taken once in so many steps. */
const HEAT_STEPS = 5
/** How much faster than they walk people may catch up with where they belong. */
const CHASE_FACTOR = 1.8
/** What one who leaves counts in the mean time. */
const MEAN_SHARE = 0.02
/** How much of their way's width people use in a line. */
const LINE_SHARE = 0.3

const FREE = 0
const WALKS = 1
const WAITS = 2
const SERVED = 3

const scratchPlace: Place = { x: 0, y: 0, z: 0 }
const scratchLeg = { leg: 0, gone: 0, stretch: 0, aside: 0 }
const scratchCalled: Called = { agent: 0, station: 0, server: 0 }

export class Flow {
  /** Steps done. */
  step = 0
  /** How many are there. */
  count = 0
  /** Lately mean time from coming to leaving, in s; 0 before anybody left. */
  meanS = 0
  /** How many there may be. */
  readonly capacity: number
  /** By agent: 0 when it is not there. */
  readonly status: Uint8Array
  /** By agent: x, y, z now and a step before, in the model's frame. */
  readonly place: Float32Array
  readonly before: Float32Array
  /** By agent: which source it came from. */
  readonly source: Uint8Array
  readonly heat: Heat
  readonly lines: FlowLines
  private readonly agents: FlowManifest['agents']
  private readonly plan: FlowPlan
  private readonly leg: Uint16Array
  private readonly legsLeft: Uint8Array
  /** By agent: how far along its leg, and on which stretch of it. */
  private readonly gone: Float32Array
  private readonly stretch: Uint8Array
  private readonly pace: Float32Array
  /** By agent: to which side of its way it keeps, −1…1. */
  private readonly side: Float32Array
  private readonly ticket: Uint32Array
  private readonly server: Uint16Array
  /** By agent: the step until which it is served, and at which it came. */
  private readonly until: Uint32Array
  private readonly born: Uint32Array
  private readonly serviceSteps: Float32Array
  /** By source: how many come in a step, and how many wait outside for room. */
  private readonly perStep: Float32Array
  private readonly outside: Uint16Array
  private random: number

  constructor(manifest: FlowManifest, rates: Readonly<Record<string, number>>, seed: number) {
    const { agents, stations, sources } = manifest
    const n = agents.max
    this.agents = agents
    this.capacity = n
    this.plan = planFlow(manifest)
    this.heat = createHeat(manifest)
    this.lines = new FlowLines(stations, this.plan, n)
    this.status = new Uint8Array(n)
    this.place = new Float32Array(n * 3)
    this.before = new Float32Array(n * 3)
    this.source = new Uint8Array(n)
    this.leg = new Uint16Array(n)
    this.legsLeft = new Uint8Array(n)
    this.gone = new Float32Array(n)
    this.stretch = new Uint8Array(n)
    this.pace = new Float32Array(n)
    this.side = new Float32Array(n)
    this.ticket = new Uint32Array(n)
    this.server = new Uint16Array(n)
    this.until = new Uint32Array(n)
    this.born = new Uint32Array(n)
    this.serviceSteps = Float32Array.from(stations, ({ serviceS }) => serviceS / STEP_S)
    this.perStep = Float32Array.from(sources, ({ id, rate }) => {
      return ((rates[id] ?? rate.value) / HOUR_S) * STEP_S
    })
    this.outside = new Uint16Array(sources.length)
    // Xorshift stands still at 0.
    this.random = (seed ^ 0x2545f491) >>> 0 || 1
  }

  advance(): void {
    this.before.set(this.place)
    for (let source = 0; source < this.perStep.length; source += 1) this.comeIn(source)
    for (let agent = 0; agent < this.capacity; agent += 1) {
      if (this.status[agent] === FREE) continue
      this.move(agent)
      if (this.status[agent] !== FREE) this.stand(agent, false)
    }
    for (let station = 0; station < this.lines.waiting.length; station += 1)
      while (this.lines.callNext(station, scratchCalled)) this.serve(scratchCalled)
    this.step += 1
    if (this.step % HEAT_STEPS === 0) this.warm()
  }

  /** A number that stands for everything that matters. */
  digest(): number {
    let hash = this.random ^ this.step
    const words = new Uint32Array(this.place.buffer)
    for (let agent = 0; agent < this.capacity; agent += 1) {
      const status = this.status[agent] ?? FREE
      hash = Math.imul(hash ^ status, 0x01000193)
      for (let axis = 0; status !== FREE && axis < 3; axis += 1)
        hash = Math.imul(hash ^ (words[agent * 3 + axis] ?? 0), 0x01000193)
    }
    for (const waiting of this.lines.waiting) hash = Math.imul(hash ^ waiting, 0x01000193)
    return hash >>> 0
  }

  /** In 0…1. */
  private draw(): number {
    let x = this.random
    x ^= x << 13
    x ^= x >>> 17
    x ^= x << 5
    this.random = x >>> 0
    return this.random / 0x1_0000_0000
  }

  private comeIn(source: number): void {
    const perStep = this.perStep[source] ?? 0
    const sure = Math.floor(perStep)
    let wait = (this.outside[source] ?? 0) + sure + (this.draw() < perStep - sure ? 1 : 0)
    while (wait > 0 && this.count < this.capacity) {
      this.enter(source)
      wait -= 1
    }
    this.outside[source] = Math.min(wait, this.capacity)
  }

  private enter(source: number): void {
    const { plan } = this
    const agent = this.status.indexOf(FREE)
    let route = plan.sourceFirst[source] ?? 0
    const last = route + (plan.sourceRoutes[source] ?? 1) - 1
    const drawn = this.draw()
    while (route < last && drawn > (plan.shareUpTo[route] ?? 1)) route += 1
    this.status[agent] = WALKS
    this.source[agent] = source
    this.leg[agent] = plan.routeFirst[route] ?? 0
    this.legsLeft[agent] = (plan.routeLegs[route] ?? 1) - 1
    this.gone[agent] = 0
    this.stretch[agent] = 0
    this.pace[agent] = this.agents.speed * (0.8 + 0.4 * this.draw())
    this.side[agent] = 2 * this.draw() - 1
    this.born[agent] = this.step
    this.count += 1
    this.stand(agent, true)
    for (let i = agent * 3; i < agent * 3 + 3; i += 1) this.before[i] = this.place[i] ?? 0
  }

  private move(agent: number): void {
    const leg = this.leg[agent] ?? 0
    const length = this.plan.legLength[leg] ?? 0
    const status = this.status[agent]
    if (status === SERVED) {
      if (this.step < (this.until[agent] ?? 0)) return
      this.lines.release(this.server[agent] ?? 0)
      return this.goOn(agent)
    }
    const station = this.plan.legStation[leg] ?? -1
    const ahead =
      status === WAITS
        ? this.lines.before(leg, this.ticket[agent] ?? 0)
        : station < 0
          ? 0
          : this.lines.lengthOf(leg)
    const limit = Math.max(0, length - ahead * this.agents.spacing)
    const reach = (this.gone[agent] ?? 0) + (this.pace[agent] ?? 0) * STEP_S
    // A line may grow past who still walks towards it: nobody goes back.
    this.gone[agent] = Math.max(this.gone[agent] ?? 0, Math.min(limit, reach))
    if (status === WAITS || reach < limit) return
    if (station < 0) return this.goOn(agent)
    this.ticket[agent] = this.lines.join(agent, leg, station)
    this.status[agent] = WAITS
  }

  private serve({ agent, station, server }: Called): void {
    this.status[agent] = SERVED
    this.server[agent] = server
    const steps = (this.serviceSteps[station] ?? 1) * (0.6 + 0.8 * this.draw())
    this.until[agent] = this.step + Math.max(1, Math.round(steps))
  }

  private goOn(agent: number): void {
    const left = this.legsLeft[agent] ?? 0
    if (left > 0) {
      this.legsLeft[agent] = left - 1
      this.leg[agent] = (this.leg[agent] ?? 0) + 1
      this.gone[agent] = 0
      this.stretch[agent] = 0
      this.status[agent] = WALKS
      return
    }
    this.status[agent] = FREE
    this.count -= 1
    const stayedS = (this.step - (this.born[agent] ?? 0)) * STEP_S
    this.meanS += this.meanS === 0 ? stayedS : (stayedS - this.meanS) * MEAN_SHARE
  }

  /** Puts an agent where it belongs, or as far towards it as it can go in a step. */
  private stand(agent: number, atOnce: boolean): void {
    this.findPlace(agent)
    const { place } = this
    const i = agent * 3
    const dx = scratchPlace.x - (place[i] ?? 0)
    const dy = scratchPlace.y - (place[i + 1] ?? 0)
    const dz = scratchPlace.z - (place[i + 2] ?? 0)
    const far = Math.sqrt(dx * dx + dy * dy + dz * dz)
    const reach = (this.pace[agent] ?? 0) * STEP_S * CHASE_FACTOR
    const share = atOnce || far <= reach ? 1 : reach / far
    place[i] = (place[i] ?? 0) + dx * share
    place[i + 1] = (place[i + 1] ?? 0) + dy * share
    place[i + 2] = (place[i + 2] ?? 0) + dz * share
  }

  /** Where an agent belongs, into scratchPlace. */
  private findPlace(agent: number): void {
    const { gates } = this.plan
    const gate = (this.server[agent] ?? 0) * 3
    const status = this.status[agent]
    if (status === SERVED && !Number.isNaN(gates[gate] ?? NaN)) {
      scratchPlace.x = gates[gate] ?? 0
      scratchPlace.y = gates[gate + 1] ?? 0
      scratchPlace.z = gates[gate + 2] ?? 0
      return
    }
    const width = this.agents.spread * (status === WALKS ? 1 : LINE_SHARE)
    scratchLeg.leg = this.leg[agent] ?? 0
    scratchLeg.gone = this.gone[agent] ?? 0
    scratchLeg.stretch = this.stretch[agent] ?? 0
    scratchLeg.aside = (this.side[agent] ?? 0) * width
    this.stretch[agent] = findOnLeg(this.plan, scratchLeg, scratchPlace)
  }

  private warm(): void {
    const { heat, place } = this
    coolHeat(heat, STEP_S * HEAT_STEPS)
    for (let agent = 0; agent < this.capacity; agent += 1) {
      if (this.status[agent] === FREE) continue
      scratchPlace.x = place[agent * 3] ?? 0
      scratchPlace.y = place[agent * 3 + 1] ?? 0
      scratchPlace.z = place[agent * 3 + 2] ?? 0
      addHeat(heat, scratchPlace, STEP_S * HEAT_STEPS)
    }
  }
}
