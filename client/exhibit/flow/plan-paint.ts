/** Paints a floor of a flow from above: ways, crowding, stations, agents. */
import type { Flow } from '../../../shared/exhibit/flow/flow.ts'
import { floorOf, heatShare, type Heat } from '../../../shared/exhibit/flow/heat.ts'
import type { FlowManifest, FlowStation } from '../../../shared/exhibit/flow/manifest.ts'
import { fontOf } from '../../text/fonts.ts'
import { heatStyle } from './heat-ramp.ts'

const WAY = '#ddd5c6'
const STATION = '#6a665f'
const NAME = '#2b2a28'
/** The paper that plans are drawn on. */
const GROUND = '#ece6da'
const WAY_LINE_PX = 7
/** Radius of a dot as a share of the plan's width, within its bounds. */
const DOT_SHARE = 1 / 270
const DOT_RADIUS_MIN_PX = 1.8
const DOT_RADIUS_MAX_PX = 3
const DOT_EDGE = '#fbfaf6'
const HEAT_MIN = 0.05
const NAME_SIZE_PX = 12
const NAME_GAP_PX = 8
const STATION_RADIUS_PX = 4

export interface PlanView {
  floor: number
  widthPx: number
  heightPx: number
  heat: boolean
  /** A small canvas to paint crowding on. */
  cells: CanvasRenderingContext2D
  /** What a station is called. */
  nameOf: (station: FlowStation) => string
  /** How far the moment lies behind the last step, as a share of a step. */
  share: number
}

/** Pixels to the model's unit that fill the width. */
const scaleOf = (heat: Heat, widthPx: number): number => widthPx / (heat.columns * heat.cell)

/** Height of a floor's plan as a share of its width. */
export const planRatio = (heat: Heat): number => heat.rows / heat.columns

export function paintPlan(
  context: CanvasRenderingContext2D,
  manifest: FlowManifest,
  flow: Flow,
  view: PlanView,
): void {
  const { heat } = flow
  const scale = scaleOf(heat, view.widthPx)
  const x = (value: number): number => (value - heat.minX) * scale
  const y = (value: number): number => (value - heat.minZ) * scale
  context.clearRect(0, 0, view.widthPx, view.heightPx)
  paintWays(context, manifest, heat, { floor: view.floor, x, y })
  if (view.heat) paintHeat(context, manifest, heat, view)
  const radiusPx = Math.min(
    DOT_RADIUS_MAX_PX,
    Math.max(DOT_RADIUS_MIN_PX, view.widthPx * DOT_SHARE),
  )
  context.strokeStyle = DOT_EDGE
  context.lineWidth = 1
  for (let agent = 0; agent < flow.capacity; agent += 1) {
    if (flow.status[agent] === 0) continue
    const i = agent * 3
    if (floorOf(heat, flow.place[i + 1] ?? 0) !== view.floor) continue
    const [fromX, fromZ] = [flow.before[i] ?? 0, flow.before[i + 2] ?? 0]
    context.fillStyle = manifest.sources[flow.source[agent] ?? 0]?.colour ?? STATION
    context.beginPath()
    context.arc(
      x(fromX + ((flow.place[i] ?? 0) - fromX) * view.share),
      y(fromZ + ((flow.place[i + 2] ?? 0) - fromZ) * view.share),
      radiusPx,
      0,
      2 * Math.PI,
    )
    context.fill()
    context.stroke()
  }
  paintStations(context, manifest, heat, { floor: view.floor, x, y, nameOf: view.nameOf })
}

interface Projection {
  floor: number
  x: (value: number) => number
  y: (value: number) => number
}

function paintWays(
  context: CanvasRenderingContext2D,
  { sources }: FlowManifest,
  heat: Heat,
  { floor, x, y }: Projection,
): void {
  context.strokeStyle = WAY
  context.lineWidth = WAY_LINE_PX
  context.lineCap = 'round'
  context.lineJoin = 'round'
  context.beginPath()
  for (const { points } of sources.flatMap(({ routes }) => routes.flatMap(({ legs }) => legs)))
    points.forEach((point, index) => {
      const before = points[index - 1]
      if (!before || floorOf(heat, point[1]) !== floor || floorOf(heat, before[1]) !== floor) return
      context.moveTo(x(before[0]), y(before[2]))
      context.lineTo(x(point[0]), y(point[2]))
    })
  context.stroke()
}

/** A pixel a cell, drawn large: the browser makes it smooth. */
function paintHeat(
  context: CanvasRenderingContext2D,
  manifest: FlowManifest,
  heat: Heat,
  { floor, cells }: { floor: number; cells: CanvasRenderingContext2D },
): void {
  const { columns, rows, cell } = heat
  cells.canvas.width = columns
  cells.canvas.height = rows
  for (let row = 0; row < rows; row += 1)
    for (let column = 0; column < columns; column += 1) {
      const share = heatShare(manifest, heat, (floor * rows + row) * columns + column)
      if (share < HEAT_MIN) continue
      cells.fillStyle = heatStyle(share)
      cells.fillRect(column, row, 1, 1)
    }
  context.imageSmoothingEnabled = true
  context.imageSmoothingQuality = 'high'
  const widthPx = columns * cell * scaleOf(heat, context.canvas.clientWidth)
  context.drawImage(cells.canvas, 0, 0, widthPx, widthPx * planRatio(heat))
}

function paintStations(
  context: CanvasRenderingContext2D,
  { sources, stations }: FlowManifest,
  heat: Heat,
  { floor, x, y, nameOf }: Projection & Pick<PlanView, 'nameOf'>,
): void {
  const legs = sources.flatMap(({ routes }) => routes.flatMap((route) => route.legs))
  context.strokeStyle = STATION
  context.lineWidth = 2
  context.font = fontOf(NAME_SIZE_PX, 500)
  context.textAlign = 'center'
  context.textBaseline = 'bottom'
  for (const station of stations) {
    const { id, gates } = station
    const end = legs.find((leg) => leg.station === id)?.points.at(-1)
    const [from, to] = gates ? [gates.from, gates.to] : [end, end]
    if (!from || !to || floorOf(heat, from[1]) !== floor) continue
    context.beginPath()
    if (gates) {
      context.moveTo(x(from[0]), y(from[2]))
      context.lineTo(x(to[0]), y(to[2]))
    } else context.arc(x(from[0]), y(from[2]), STATION_RADIUS_PX, 0, 2 * Math.PI)
    context.stroke()
    const top = Math.min(y(from[2]), y(to[2])) - NAME_GAP_PX
    writeName(context, nameOf(station), (x(from[0]) + x(to[0])) / 2, top)
  }
}

/** Within the plan, on a halo of its ground. */
function writeName(
  context: CanvasRenderingContext2D,
  name: string,
  x: number,
  bottom: number,
): void {
  const half = context.measureText(name).width / 2 + 4
  const at = Math.min(context.canvas.clientWidth - half, Math.max(half, x))
  const y = Math.max(NAME_SIZE_PX + 4, bottom)
  context.save()
  context.strokeStyle = GROUND
  context.lineWidth = 4
  context.lineJoin = 'round'
  context.strokeText(name, at, y)
  context.fillStyle = NAME
  context.fillText(name, at, y)
  context.restore()
}
