/** Room for a model on what it stands on, in m. */
import { PLINTH_SIDE_M } from '../../shared/hall/plan.ts'

export const PLINTH_ROOM = { sideM: PLINTH_SIDE_M - 0.12, heightM: 1.15 } as const
export const STAGE_ROOM = { sideM: 2.5, heightM: 1.9 } as const
/** Of a stage, on which its model stands. */
export const PEDESTAL_M = 0.5
