/** Half width and half height of the printed part of a title wall, in m. */
import { TITLE_WALL_HEIGHT_M, TITLE_WALL_WIDTH_M } from '../../shared/hall/plan.ts'

export const WALL_HALF_M = {
  x: (TITLE_WALL_WIDTH_M - 0.06) / 2,
  y: (TITLE_WALL_HEIGHT_M - 0.06) / 2,
}
