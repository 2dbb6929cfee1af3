/** Title walls seen from afar: all of a pavilion's on one sheet and in one mesh. Pure layout. */
import {
  PLATE_MIDDLE_M,
  PLATE_SCALE,
  PLATE_TILT_RAD,
  platePose,
  TITLE_TEXT_PLANE_M,
  TITLE_WALL_BOTTOM_M,
  TITLE_WALL_HEIGHT_M,
  type FloorPose,
  type PavilionId,
} from '../../shared/hall/plan.ts'
import { WALL_HALF_M } from './wall-measures.ts'
import { WALL_HEIGHT_U, WALL_WIDTH_U } from './wall-style.ts'

const COLUMNS = 3
const ROWS = 5
/** Walls that one sheet holds: a chapter's twelve bays and its stage. */
export const SHEET_WALLS = COLUMNS * ROWS

export const CELL_WIDTH_PX = 640
export const CELL_HEIGHT_PX = Math.round((CELL_WIDTH_PX * WALL_HEIGHT_U) / WALL_WIDTH_U)
export const SHEET_WIDTH_PX = COLUMNS * CELL_WIDTH_PX
export const SHEET_HEIGHT_PX = ROWS * CELL_HEIGHT_PX
/** A wall's text stays clear of its neighbours' when the sheet is seen small. */
const INSET_PX = 1

export interface Cell {
  x: number
  y: number
}

/** Upper left corner of a wall's place on the sheet, in pixels. */
export function cellOf(index: number): Cell {
  return {
    x: (index % COLUMNS) * CELL_WIDTH_PX,
    y: Math.floor(index / COLUMNS) * CELL_HEIGHT_PX,
  }
}

/** How a wall stands where its booth does: upright in a bay, smaller and inclined at a stage. */
export interface WallPose {
  /** Of the booth: on the floor, +z towards the reader. */
  floor: FloorPose
  /** Middle of the wall in the booth's own frame, in m. */
  y: number
  z: number
  scale: number
  /** Leaning back from upright, in radians. */
  tiltRad: number
}

export const bayWall = (floor: FloorPose): WallPose => ({
  floor,
  y: TITLE_WALL_BOTTOM_M + TITLE_WALL_HEIGHT_M / 2,
  z: TITLE_TEXT_PLANE_M,
  scale: 1,
  tiltRad: 0,
})

/** On the plate beside a stage. */
export const plateWall = (pavilion: PavilionId): WallPose => ({
  floor: platePose(pavilion),
  y: PLATE_MIDDLE_M,
  z: 0,
  scale: PLATE_SCALE,
  tiltRad: PLATE_TILT_RAD,
})

const CORNERS = [
  [-1, -1],
  [1, -1],
  [1, 1],
  [-1, 1],
] as const

/** The four corners of a wall in the hall, x y z each, from the lower left round. */
export function wallCorners({ floor, y, z, scale, tiltRad }: WallPose): number[] {
  const sin = Math.sin(floor.yawRad)
  const cos = Math.cos(floor.yawRad)
  return CORNERS.flatMap(([across, up]) => {
    const localX = across * WALL_HALF_M.x * scale
    const along = up * WALL_HALF_M.y * scale
    const localY = y + along * Math.cos(tiltRad)
    const localZ = z - along * Math.sin(tiltRad)
    return [floor.x + localX * cos + localZ * sin, localY, floor.z - localX * sin + localZ * cos]
  })
}

/** Texture coordinates of the same corners. */
export function wallUv(index: number): number[] {
  const { x, y } = cellOf(index)
  return CORNERS.flatMap(([across, up]) => {
    const pxX = x + ((across + 1) / 2) * CELL_WIDTH_PX - across * INSET_PX
    const pxY = y + ((1 - up) / 2) * CELL_HEIGHT_PX + up * INSET_PX
    return [pxX / SHEET_WIDTH_PX, 1 - pxY / SHEET_HEIGHT_PX]
  })
}
