/**
 * What a reviewer has last looked at in a booth, and from where: what a pin keeps. It is remembered because
 * who presses a panel looks at the panel. Without React; lengths in m.
 */
import type { StandName } from '../../shared/exhibit/stands.ts'
import type { Vec3 } from '../../shared/hall/booth-frame.ts'
import type { Viewpoint } from '../../shared/review/pin.ts'

export interface Sight {
  submissionId: string
  stand: StandName | 'text'
  /** What was looked at, in the frame of the booth. */
  point: Vec3
  view: Viewpoint
}

/** So long one looks at something before it is what one looks at, in s: eyes pass over much. */
export const DWELL_S = 0.4

let seen: Sight | undefined

/** Null where one has not looked at anything of this booth, or is not in the hall. */
export const lastSight = (submissionId: string): Sight | null =>
  seen?.submissionId === submissionId ? seen : null

export function noteSight(sight: Sight): void {
  seen = sight
}

export function forgetSight(): void {
  seen = undefined
}
