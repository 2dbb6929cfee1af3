/**
 * What the sticks of one or two controllers mean. Two: the main hand's turns, the other walks. One alone
 * turns by its sides and walks by its length, so that nobody is stuck with a broken or missing one. Without
 * React and without allocations: it is asked in every frame.
 */
import type { Comfort } from '../xr/comfort.ts'

/** −1…1 each, to the right and towards oneself, as WebXR gives them (xr-standard gamepad, axes 2 and 3). */
export interface Stick {
  x: number
  y: number
}

export interface Sticks {
  left: Stick | undefined
  right: Stick | undefined
}

export interface StickMove {
  /** Metres a second, to the right and ahead of where one looks. */
  rightMS: number
  aheadMS: number
  /** About +y in this frame, in radians; positive turns left. */
  turnRad: number
}

type StickReader = (sticks: Sticks, comfort: Comfort, deltaS: number) => Readonly<StickMove>

/** Worn sticks rest up to this far from their middle. */
const DEAD_ZONE = 0.2
/** A step of turning begins beyond the first; the next one only after the stick was below the second. */
const STEP_BEYOND = 0.6
const STEP_AGAIN_BELOW = 0.4
const SMOOTH_TURN_RAD_S = 1.6
const RAD_OF_DEG = Math.PI / 180

/** Reads sticks frame by frame into one and the same move. */
export function createStickReader(): StickReader {
  const move: StickMove = { rightMS: 0, aheadMS: 0, turnRad: 0 }
  let held = false

  const turnBy = (side: number, turnDeg: number, deltaS: number): number => {
    if (turnDeg === 0) return -beyondDeadZone(side) * SMOOTH_TURN_RAD_S * deltaS
    if (Math.abs(side) < STEP_AGAIN_BELOW) held = false
    if (held || Math.abs(side) < STEP_BEYOND) return 0
    held = true
    return -Math.sign(side) * turnDeg * RAD_OF_DEG
  }

  return ({ left, right }, { mainHand, speedMS, turnDeg }, deltaS) => {
    const main = mainHand === 'right' ? right : left
    const other = mainHand === 'right' ? left : right
    const turns = main ?? other
    const walks = other ?? main
    move.turnRad = turnBy(turns?.x ?? 0, turnDeg, deltaS)
    move.rightMS = 0
    move.aheadMS = 0
    if (!walks) return move
    if (walks === turns) {
      // What is pushed more to a side than ahead turns, and does not walk as well.
      const ahead = Math.abs(walks.y) > Math.abs(walks.x)
      move.aheadMS = ahead ? -beyondDeadZone(walks.y) * speedMS : 0
      return move
    }
    const length = Math.hypot(walks.x, walks.y)
    const scale = length === 0 ? 0 : (beyondDeadZone(Math.min(1, length)) / length) * speedMS
    move.rightMS = walks.x * scale
    move.aheadMS = -walks.y * scale
    return move
  }
}

/** 0 within the dead zone, and from its rim to the end −1…1, so that walking begins softly. */
function beyondDeadZone(value: number): number {
  const beyond = Math.max(0, Math.abs(value) - DEAD_ZONE) / (1 - DEAD_ZONE)
  return Math.sign(value) * beyond
}
