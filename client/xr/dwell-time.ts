/** How long one has looked at the same thing: pressed once it was long enough. Without React; pure of drawing. */
import { Vector3 } from 'three'

/** Looked at for so long, in s, a thing is pressed. */
export const DWELL_S = 1.1
/** What is glanced at for less than this shows nothing yet, in s. */
const GLANCE_S = 0.25
/** Whoever looks on is at the next thing beyond this, in m. */
const STILL_M = 0.05

export interface Dwell {
  /** One looks at `part`, at `point`. Returns the share of the time that has gone; 1 in the frame that presses. */
  look(part: string, point: Vector3, deltaS: number): number
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
    look(part, point, deltaS) {
      const moved = point.distanceTo(from) > STILL_M
      if (part !== at || (moved && !done)) {
        begin(part)
        from.copy(point)
        return 0
      }
      // Pressed: it is not pressed again before one has looked elsewhere.
      if (done) return 0
      sinceS += deltaS
      done = sinceS >= DWELL_S
      if (done) return 1
      return Math.max(0, (sinceS - GLANCE_S) / (DWELL_S - GLANCE_S))
    },
    away() {
      begin('')
      return 0
    },
  }
}
