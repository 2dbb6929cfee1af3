/** The map that is held in VR, painted on a canvas. */
import { PAVILION_IDS, type PavilionId } from '../../../shared/hall/plan.ts'
import { ACCENT } from '../../../shared/hall/accents.ts'
import { fontOf } from '../../text/fonts.ts'
import type { BoothMark } from './booth-marks.ts'
import {
  ATRIUM_SHAPES,
  namePlace,
  PAVILION_SHAPES,
  PLAN_VIEW,
  type PlanStroke,
} from './plan-shapes.ts'
import { nameLines } from './plan-names.ts'

const PX_PER_M = 9
const HEAD_PX = 130
export const MAP_PX = {
  width: PLAN_VIEW.width * PX_PER_M,
  height: PLAN_VIEW.height * PX_PER_M + HEAD_PX,
} as const
/** Edge of the map in the hand, in m. */
export const MAP_WIDTH_M = 0.36
export const MAP_HEIGHT_M = (MAP_WIDTH_M * MAP_PX.height) / MAP_PX.width

const INK = '#2b2a28'
const STROKES: Record<Exclude<PlanStroke, 'accent'>, { colour: string; width: number }> = {
  wall: { colour: INK, width: 0.4 },
  floor: { colour: INK, width: 0.4 },
  fin: { colour: '#8f8676', width: 0.4 },
  joint: { colour: '#b08a4e', width: 0.25 },
  stage: { colour: '#8f8676', width: 0.4 },
  river: { colour: '#7fa9bb', width: 1.1 },
}

export interface MapContent {
  title: string
  help: string
  names: Partial<Record<PavilionId, string>>
  marks: readonly BoothMark[]
  targetId: string | null
}

/** A place of the hall on the map, in m from the map's middle: x to the right, y up. */
export function placeOnMap(x: number, z: number): { x: number; y: number } {
  const scale = MAP_WIDTH_M / MAP_PX.width
  const px = (x - PLAN_VIEW.x) * PX_PER_M
  const py = (z - PLAN_VIEW.z) * PX_PER_M + HEAD_PX
  return { x: (px - MAP_PX.width / 2) * scale, y: (MAP_PX.height / 2 - py) * scale }
}

/** The place of the hall under a point of the map, given as texture coordinates. */
export function placeUnder(u: number, v: number): { x: number; z: number } {
  return {
    x: (u * MAP_PX.width) / PX_PER_M + PLAN_VIEW.x,
    z: ((1 - v) * MAP_PX.height - HEAD_PX) / PX_PER_M + PLAN_VIEW.z,
  }
}

export const mapText = ({ title, help, names }: MapContent): string =>
  [title, help, ...Object.values(names)].join('')

export function paintMap(context: CanvasRenderingContext2D, content: MapContent): void {
  context.fillStyle = '#f6f2ea'
  context.fillRect(0, 0, MAP_PX.width, MAP_PX.height)
  context.fillStyle = INK
  context.font = fontOf(46, 700)
  context.fillText(content.title, 36, 66)
  context.font = fontOf(28, 400)
  context.fillStyle = '#625e57'
  context.fillText(content.help, 36, 110)
  context.save()
  context.translate(0, HEAD_PX)
  context.scale(PX_PER_M, PX_PER_M)
  context.translate(-PLAN_VIEW.x, -PLAN_VIEW.z)
  for (const id of PAVILION_IDS) paintPavilion(context, id, content)
  for (const { stroke, d } of ATRIUM_SHAPES) paintStroke(context, stroke, d, INK)
  for (const mark of content.marks) paintMark(context, mark, mark.id === content.targetId)
  context.restore()
}

function paintStroke(
  context: CanvasRenderingContext2D,
  stroke: PlanStroke,
  d: string,
  accent: string,
): void {
  const style = stroke === 'accent' ? { colour: accent, width: 1.5 } : STROKES[stroke]
  const path = new Path2D(d)
  if (stroke === 'floor') {
    context.fillStyle = '#fcfaf6'
    context.fill(path)
  }
  context.strokeStyle = style.colour
  context.lineWidth = style.width
  context.stroke(path)
}

function paintPavilion(
  context: CanvasRenderingContext2D,
  id: PavilionId,
  { names }: MapContent,
): void {
  for (const { stroke, d } of PAVILION_SHAPES[id]) paintStroke(context, stroke, d, ACCENT[id])
  const at = namePlace(id)
  const lines = nameLines(names[id] ?? '')
  context.font = fontOf(lines.length > 1 ? 2.7 : 3.1, 700)
  context.textAlign = 'center'
  context.fillStyle = INK
  lines.forEach((line, i) =>
    context.fillText(line, at.x, at.z + 1.4 + (i - (lines.length - 1) / 2) * 3.4),
  )
  context.textAlign = 'start'
}

function paintMark(
  context: CanvasRenderingContext2D,
  { x, z, pavilion }: BoothMark,
  isTarget: boolean,
): void {
  context.beginPath()
  context.arc(x, z, isTarget ? 1.9 : 1.4, 0, 2 * Math.PI)
  context.fillStyle = ACCENT[pavilion]
  context.fill()
  context.strokeStyle = isTarget ? INK : '#fcfaf6'
  context.lineWidth = isTarget ? 0.9 : 0.4
  context.stroke()
}
