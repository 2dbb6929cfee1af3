/** Lets bound values come to where they should be instead of jumping there. Pure but for its own memory. */
import type { BoundValue } from './model-rig.ts'

/** Share of the way left that is gone in a second, as an exponent. */
const EASE_PER_S = 7
/** Nearer than this share of a binding's range it has arrived. */
const ARRIVED_SHARE = 0.002

export interface BoundEasing {
  /** Values as they are to be shown now; the same array until others are aimed at. */
  values: readonly BoundValue[]
  /** Where the values should be. What is bound for the first time is there at once. */
  aim(goals: readonly BoundValue[]): void
  /** Moves on; whether anything has changed. */
  step(deltaS: number): boolean
}

export function createBoundEasing(): BoundEasing {
  let goals: readonly BoundValue[] = []
  let shown: BoundValue[] = []
  let moving = false
  return {
    get values() {
      return shown
    },
    aim(next) {
      shown = next.map(({ binding, value }) => {
        // A step that takes a node over from another begins at its own beginning.
        const takesOver = shown.some(
          (one) => one.binding.node === binding.node && one.binding.property === binding.property,
        )
        const known = shown.find((one) => one.binding === binding)?.value
        const before = known ?? (takesOver ? binding.low : value)
        return { binding, value: Number.isNaN(before) ? value : before }
      })
      goals = next
      moving = true
    },
    step(deltaS) {
      if (!moving) return false
      moving = false
      const ease = 1 - Math.exp(-EASE_PER_S * deltaS)
      for (let i = 0; i < shown.length; i += 1) {
        const [one, goal] = [shown[i], goals[i]]
        if (!one || !goal) continue
        const left = goal.value - one.value
        const range = Math.abs(goal.binding.high - goal.binding.low)
        const arrived = !(Math.abs(left) > range * ARRIVED_SHARE)
        one.value = arrived ? goal.value : one.value + left * ease
        if (!arrived) moving = true
      }
      return true
    },
  }
}
