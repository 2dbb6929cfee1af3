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

type Mutable3 = [number, number, number]

/** Written in the frame: kept in place. */
const seen = {
  submissionId: '',
  place: undefined as (Pick<Sight, 'stand'> & { at: Vec3 }) | undefined,
  eye: [0, 0, 0] as Mutable3,
  direction: [0, 0, 0] as Mutable3,
  fovDeg: 0,
}

/** Null where one has not looked at anything of this booth, or is not in the hall. */
export function lastSight(submissionId: string): Sight | null {
  const { place, eye, direction, fovDeg } = seen
  if (!place || seen.submissionId !== submissionId) return null
  return {
    submissionId,
    stand: place.stand,
    point: place.at,
    view: { eye: [...eye], direction: [...direction], fovDeg },
  }
}

/** Notes what was looked at, from where, which way, with which field of view (degrees); copies all of it. */
export function noteSight(
  submissionId: string,
  place: NonNullable<typeof seen.place>,
  { eye, direction, fovDeg }: { eye: Vec3; direction: Vec3; fovDeg: number },
): void {
  seen.submissionId = submissionId
  seen.place = place
  for (let axis = 0; axis < 3; axis += 1) {
    seen.eye[axis] = eye[axis] ?? 0
    seen.direction[axis] = direction[axis] ?? 0
  }
  seen.fovDeg = fovDeg
}

export function forgetSight(): void {
  seen.place = undefined
}
