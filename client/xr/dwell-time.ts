/** How long one has looked at the same thing: pressed once it was long enough. Without React; pure of drawing. */
import { Vector3 } from 'three'

/** Looked at for so long, in s, a part of a panel is pressed. */
export const DWELL_S = 1.1
/** So is what one may also look at for its own sake: an exhibit, a booth, the floor. */
export const LONG_DWELL_S = 2.4
/** What is glanced at for less than this shows nothing yet, in s. */
const GLANCE_S = 0.25
/** Whoever looks on is at the next thing beyond this, in rad: heads are never quite still. */
const STILL_RAD = 0.04

export interface Dwell {
  /**
   * One looks at `part`, that is pressed after `forS`, along `direction`, of length 1. Returns the share of
   * that time that has gone; 1 in the frame that presses.
   */
  look(part: string, direction: Vector3, deltaS: number, forS: number): number
  /** One looks at nothing that can be pressed. */
  away(): number
}

export function createDwell(): Dwell {
  const from = new Vector3()
  let at = ''
  let sinceS = 0
  let done = false
  const begin = (part: string): void => {
    at = part
    sinceS = 0
    done = false
  }
  return {
    look(part, direction, deltaS, forS) {
      const moved = direction.angleTo(from) > STILL_RAD
      // What a press put under the look is not pressed by the same look: one has to look elsewhere first.
      if (done && !moved) return 0
      if (part !== at || moved) {
        begin(part)
        from.copy(direction)
        return 0
      }
      sinceS += deltaS
      done = sinceS >= forS
      if (done) return 1
      return Math.max(0, (sinceS - GLANCE_S) / (forS - GLANCE_S))
    },
    away() {
      begin('')
      return 0
    },
  }
}
