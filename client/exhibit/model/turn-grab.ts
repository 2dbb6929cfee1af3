/**
 * Turning and sizing a model by grabbing it: one hand turns it about its upright axis, two hands turn
 * and size it. Pure: points on the floor plane around the model's middle go in, a turn comes out.
 */
import { SCALE_MAX, SCALE_MIN } from '../../../shared/exhibit/model/state.ts'

export interface GrabPoint {
  x: number
  z: number
}

export interface Grip {
  /** Radians about +y. */
  turnRad: number
  scale: number
}

/** Nearer to the axis than this a hand has no direction, in m. */
const DEAD_M = 0.03

interface Hold {
  /** Where each hand was when the hold began, by pointer. */
  from: Map<number, GrabPoint>
  start: Grip
  /** What it has come to: who holds on with one hand goes on from there. */
  last: Grip
}

export interface Grab {
  /** A hand takes hold while the model stands as `start`. */
  take(pointer: number, at: GrabPoint, start: Grip): void
  /** What the grip becomes when a hand has moved; undefined while nothing is held. */
  move(pointer: number, at: GrabPoint): Grip | undefined
  release(pointer: number): void
}

const angle = ({ x, z }: GrabPoint): number => Math.atan2(x, z)
const length = ({ x, z }: GrabPoint): number => Math.hypot(x, z)
const between = (a: GrabPoint, b: GrabPoint): GrabPoint => ({ x: b.x - a.x, z: b.z - a.z })

export function createGrab(): Grab {
  const now = new Map<number, GrabPoint>()
  let hold: Hold | undefined
  const begin = (start: Grip): void => {
    hold = now.size === 0 ? undefined : { from: new Map(now), start, last: start }
  }
  return {
    take(pointer, at, start) {
      if (now.size < 2) now.set(pointer, at)
      begin(start)
    },
    move(pointer, at) {
      if (!hold || !now.has(pointer)) return undefined
      now.set(pointer, at)
      const [before, after] = [handle([...hold.from.values()]), handle([...now.values()])]
      if (length(before) < DEAD_M || length(after) < DEAD_M) return undefined
      const grown = now.size > 1 ? length(after) / length(before) : 1
      hold.last = {
        turnRad: hold.start.turnRad + angle(after) - angle(before),
        scale: Math.min(SCALE_MAX, Math.max(SCALE_MIN, hold.start.scale * grown)),
      }
      return hold.last
    },
    release(pointer) {
      now.delete(pointer)
      if (hold) begin(hold.last)
    },
  }
}

/** What turns the model: from the axis to the one hand, or from one hand to the other. */
function handle([first, second]: GrabPoint[]): GrabPoint {
  if (!first) return { x: 0, z: 0 }
  return second ? between(first, second) : first
}
