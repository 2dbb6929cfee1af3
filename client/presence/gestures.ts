/**
 * What people do with hands that are not tracked: a hand goes up while it is raised, and both speak along.
 * Movements take their time. Allocates nothing once somebody is known.
 */
import type { Gesture } from './stance.ts'

/** Share of the way left that is gone in a second. */
const EASE_PER_S = 7

interface Movement extends Gesture {
  atMs: number
}

export interface Gestures {
  /** Slots of those who have raised a hand, and of those who speak, from now on. */
  intend(raised: ReadonlySet<number>, speaking: { has(slot: number): boolean }): void
  of(slot: number, nowMs: number): Gesture
  forget(slot: number): void
}

export function createGestures(): Gestures {
  const movements = new Map<number, Movement>()
  let up: { has(slot: number): boolean } = new Set<number>()
  let talking: { has(slot: number): boolean } = new Set<number>()
  return {
    intend(raised, speaking) {
      up = raised
      talking = speaking
    },
    of(slot, nowMs) {
      let movement = movements.get(slot)
      if (!movement) movements.set(slot, (movement = { raised: 0, speaking: 0, atMs: nowMs }))
      const ease = 1 - Math.exp((-EASE_PER_S * Math.max(0, nowMs - movement.atMs)) / 1000)
      movement.atMs = nowMs
      movement.raised += ((up.has(slot) ? 1 : 0) - movement.raised) * ease
      movement.speaking += ((talking.has(slot) ? 1 : 0) - movement.speaking) * ease
      return movement
    },
    forget: (slot) => void movements.delete(slot),
  }
}
