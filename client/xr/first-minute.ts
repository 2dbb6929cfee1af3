/** How far somebody has come in the first minute in VR: taught once on this device, and again when asked for. */
import { create } from 'zustand'
import { keep, readKept } from '../browser/kept-storage.ts'

/** What is taught, in this order. */
export const LESSONS = ['move', 'point', 'menu', 'end'] as const
export type Lesson = (typeof LESSONS)[number]

const KEPT_AS = 'jiebang.first-minute'
const OVER = 'over'

interface FirstMinute {
  /** What one is being taught; null when it is over or was skipped. */
  lesson: Lesson | null
}

export const useFirstMinute = create<FirstMinute>(() => ({
  lesson: readKept(KEPT_AS) === OVER ? null : LESSONS[0],
}))

/** The lesson after `done`; nothing happens when that is not the one being taught. */
export function learn(done: Lesson): void {
  const { lesson } = useFirstMinute.getState()
  if (lesson !== done) return
  const next = LESSONS[LESSONS.indexOf(done) + 1] ?? null
  useFirstMinute.setState({ lesson: next })
  // What was done needs no second time, even if one goes before the last word.
  if (next === 'end' || next === null) keep(KEPT_AS, OVER)
}

export function skipFirstMinute(): void {
  useFirstMinute.setState({ lesson: null })
  keep(KEPT_AS, OVER)
}

export function teachAgain(): void {
  useFirstMinute.setState({ lesson: LESSONS[0] })
}
