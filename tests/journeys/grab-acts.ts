/** What somebody with a headset on takes hold of with one or both hands, and turns and sizes so. */
import type { Page } from 'playwright-core'
import type { ExhibitWorld, Input, Key, Place } from './exhibit-acts.ts'
import type { Side } from './headset-world.ts'

/** Where hands are: with the fingertip at a place, or far from it and pointing there. */
export type Reach = 'near' | 'far'

export interface Grasp {
  thing: string
  reach: Reach
  /** Where each hand takes it and where it lets go, in the frame that the thing stands in, in m. */
  hands: Partial<Record<Side, readonly [from: Place, to?: Place]>>
}

/** Goes to where a thing is so far away, a little to the right of straight ahead, for the panel at hand is at the left. */
export async function stepUp(
  page: Page,
  key: Key,
  thing: string,
  distanceM: number,
): Promise<void> {
  await page.evaluate(
    async ([of, name, farM, asideRad, comesMs]) => {
      const world = window as never as ExhibitWorld
      const { visitor } = world.jiebangProbe
      const until = Date.now() + comesMs
      const find = () => world.placeOf({ thing: name, at: [0, 0, 0] }, of)
      while (!find() && Date.now() < until) await world.frames(1)
      const to = find()
      if (!to) throw new Error(`There is no ${name} to step up to.`)
      visitor.x = to.x + Math.sin(visitor.yawRad - asideRad) * farM
      visitor.z = to.z + Math.cos(visitor.yawRad - asideRad) * farM
      await world.frames(4)
    },
    [key, thing, distanceM, ASIDE_RAD, COMES_MS] as const,
  )
}

const ASIDE_RAD = 0.4
/** Longest a thing takes to come on a busy machine. */
const COMES_MS = 20_000

/** Takes a thing, moves all hands at once and lets go; returns one's own state of it then. */
export async function grasp<State>(
  page: Page,
  input: Input,
  key: Key,
  grasped: Grasp,
): Promise<State> {
  const state = await page.evaluate(
    async ([kind, of, { thing, reach, hands }, steps]) => {
      const world = window as never as ExhibitWorld
      const sides = Object.keys(hands) as Side[]
      const moves = sides.some((side) => hands[side]?.[1])
      const put = async (share: number, holding: readonly Side[]): Promise<void> => {
        for (const side of sides) {
          const [first, last = first] = hands[side] ?? []
          const from = first && world.placeOf({ thing, at: first }, of)
          const to = last && world.placeOf({ thing, at: last }, of)
          if (!from || !to) throw new Error(`There is no ${thing} to take.`)
          const between = (a: number, b: number): number => a + (b - a) * share
          const [x, y, z] = [between(from.x, to.x), between(from.y, to.y), between(from.z, to.z)]
          if (reach === 'near') world.reach(side, [x, y, z], holding.includes(side))
          else await world.aim(kind, [x, y, z], side)
        }
        await world.frames(2)
      }
      await put(0, [])
      for (const [index, side] of sides.entries()) {
        await world.hold(kind, true, side)
        if (reach === 'near') await put(0, sides.slice(0, index + 1))
      }
      for (let step = 1; moves && step <= steps; step += 1) await put(step / steps, sides)
      for (const side of sides) await world.hold(kind, false, side)
      return world.jiebangProbe.exhibits.getState().own[`${of.submissionId}/${of.exhibitId}`]
    },
    [input, key, grasped, STEPS] as const,
  )
  return state as State
}

const STEPS = 2
