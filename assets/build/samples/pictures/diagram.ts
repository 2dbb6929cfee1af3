/** The diagrams of the samples: drawn as SVG from data, in three layouts. All sizes in pixels. */
import { PICTURE_HEIGHT_PX, PICTURE_WIDTH_PX } from './render.ts'

export interface LayersDiagram {
  kind: 'layers'
  title: string
  subtitle: string
  /** From the top down. */
  layers: readonly { name: string; items: readonly string[] }[]
  /** What runs through all layers: left and right column. */
  sides: readonly [string, string]
}

export interface FlowDiagram {
  kind: 'flow'
  title: string
  subtitle: string
  steps: readonly { name: string; notes: readonly string[] }[]
  base: readonly string[]
}

export interface LoopDiagram {
  kind: 'loop'
  title: string
  subtitle: string
  centre: string
  centreNote: string
  nodes: readonly { name: string; note: string }[]
}

export type Diagram = LayersDiagram | FlowDiagram | LoopDiagram

export const COLORS = {
  page: '#f3efe7',
  card: '#fbf9f5',
  line: '#d8cfbf',
  ink: '#2b2a28',
  soft: '#6a665f',
} as const

const FONT = "font-family='Noto Sans CJK SC'"
const LEFT_PX = 84
const RIGHT_PX = PICTURE_WIDTH_PX - LEFT_PX

interface TextStyle {
  size: number
  color?: string
  weight?: number
  anchor?: 'start' | 'middle' | 'end'
  spacing?: number
  /** Colour of an outline that keeps the words readable over a picture. */
  halo?: string
}

export function text(x: number, y: number, value: string, style: TextStyle): string {
  const escaped = value.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
  const halo = style.halo
    ? `stroke='${style.halo}' stroke-width='6' stroke-linejoin='round' paint-order='stroke'`
    : ''
  return `<text x='${x}' y='${y}' ${FONT} font-size='${style.size}' font-weight='${style.weight ?? 400}' fill='${style.color ?? COLORS.ink}' text-anchor='${style.anchor ?? 'start'}' letter-spacing='${style.spacing ?? 0}' ${halo}>${escaped}</text>`
}

function rect(x: number, y: number, w: number, h: number, fill: string, extra = ''): string {
  return `<rect x='${x}' y='${y}' width='${w}' height='${h}' fill='${fill}' ${extra}/>`
}

/** The frame that all pictures share: accent bar, title, subtitle, mark of a sample. */
export function header(title: string, subtitle: string, accent: string): string {
  return [
    rect(LEFT_PX, 56, 56, 6, accent),
    text(LEFT_PX, 112, title, { size: 38, weight: 700 }),
    text(LEFT_PX, 148, subtitle, { size: 20, color: COLORS.soft }),
    text(RIGHT_PX, 82, '示例申报', { size: 17, color: COLORS.soft, anchor: 'end', spacing: 3 }),
  ].join('')
}

export function page(body: string, background: string = COLORS.page): string {
  return `<svg xmlns='http://www.w3.org/2000/svg' width='${PICTURE_WIDTH_PX}' height='${PICTURE_HEIGHT_PX}'>${background === 'none' ? '' : rect(0, 0, PICTURE_WIDTH_PX, PICTURE_HEIGHT_PX, background)}${body}</svg>`
}

export function drawDiagram(diagram: Diagram, accent: string): string {
  const top = header(diagram.title, diagram.subtitle, accent)
  if (diagram.kind === 'layers') return page(top + drawLayers(diagram, accent))
  if (diagram.kind === 'flow') return page(top + drawFlow(diagram, accent))
  return page(top + drawLoop(diagram, accent))
}

function drawLayers(diagram: LayersDiagram, accent: string): string {
  const y0 = 186
  const gap = 12
  const height =
    (PICTURE_HEIGHT_PX - 52 - y0 - gap * (diagram.layers.length - 1)) / diagram.layers.length
  const column = 62
  const x0 = LEFT_PX + column + 16
  const width = RIGHT_PX - LEFT_PX - 2 * (column + 16)
  const parts = diagram.layers.map((layer, i) => {
    const y = y0 + i * (height + gap)
    const strong = i === 1
    const name = 132
    const cell = (width - name - 20) / layer.items.length
    const items = layer.items.map((item, k) => {
      const x = x0 + name + 10 + k * cell
      const size = Math.min(20, (cell - 22) / item.length)
      return (
        rect(
          x,
          y + 15,
          cell - 10,
          height - 30,
          strong ? accent : '#ece6da',
          `rx='5' ${strong ? "fill-opacity='0.18'" : ''}`,
        ) +
        text(x + (cell - 10) / 2, y + height / 2 + size * 0.36, item, { size, anchor: 'middle' })
      )
    })
    return (
      rect(x0, y, width, height, COLORS.card, `rx='8' stroke='${COLORS.line}'`) +
      rect(x0, y + 10, 5, height - 20, accent, strong ? '' : "fill-opacity='0.45'") +
      text(x0 + name / 2 + 4, y + height / 2 + 8, layer.name, {
        size: 22,
        weight: 700,
        anchor: 'middle',
      }) +
      items.join('')
    )
  })
  const bottom = PICTURE_HEIGHT_PX - 52
  const sides = diagram.sides.map((side, i) => {
    const x = i === 0 ? LEFT_PX : RIGHT_PX - column
    const step = Math.min(32, (bottom - y0 - 30) / side.length)
    const start = (y0 + bottom) / 2 - ((side.length - 1) * step) / 2
    const letters = [...side].map((letter, k) =>
      text(x + column / 2, start + k * step + 7, letter, {
        size: 20,
        anchor: 'middle',
        color: COLORS.soft,
      }),
    )
    return rect(x, y0, column, bottom - y0, '#e9e3d7', "rx='8'") + letters.join('')
  })
  return parts.join('') + sides.join('')
}

function drawFlow(diagram: FlowDiagram, accent: string): string {
  const n = diagram.steps.length
  const gap = 26
  const width = (RIGHT_PX - LEFT_PX - gap * (n - 1)) / n
  const y = 208
  const height = 268
  const steps = diagram.steps.map((step, i) => {
    const x = LEFT_PX + i * (width + gap)
    const middle = x + width / 2
    const notes = step.notes.map((note, k) => {
      const size = Math.min(20, (width - 24) / note.length)
      return (
        rect(x + 14, y + 122 + k * 46, width - 28, 36, '#ece6da', "rx='5'") +
        text(middle, y + 122 + k * 46 + 25, note, { size, anchor: 'middle' })
      )
    })
    const arrow =
      i < n - 1
        ? `<path d='M${x + width + 7} ${y + 44} l11 8 l-11 8' fill='none' stroke='${accent}' stroke-width='3' stroke-linecap='round' stroke-linejoin='round'/>`
        : ''
    return (
      rect(x, y, width, height, COLORS.card, `rx='8' stroke='${COLORS.line}'`) +
      rect(x, y, width, 5, accent, `fill-opacity='${0.4 + (0.6 * i) / (n - 1)}'`) +
      text(middle, y + 46, String(i + 1).padStart(2, '0'), {
        size: 17,
        color: COLORS.soft,
        anchor: 'middle',
        spacing: 2,
      }) +
      text(middle, y + 84, step.name, { size: 24, weight: 700, anchor: 'middle' }) +
      notes.join('') +
      arrow
    )
  })
  const baseY = 556
  const cell = (RIGHT_PX - LEFT_PX - 18 * (diagram.base.length - 1)) / diagram.base.length
  const base = diagram.base.map((item, i) => {
    const x = LEFT_PX + i * (cell + 18)
    return (
      `<path d='M${x + cell / 2} ${baseY - 8} v-46 m-7 10 l7 -10 l7 10' fill='none' stroke='${COLORS.line}' stroke-width='2.5' stroke-linecap='round'/>` +
      rect(x, baseY, cell, 74, '#e9e3d7', "rx='8'") +
      rect(x, baseY + 69, cell, 5, accent, "fill-opacity='0.6'") +
      text(x + cell / 2, baseY + 45, item, {
        size: Math.min(21, (cell - 24) / item.length),
        anchor: 'middle',
      })
    )
  })
  return (
    steps.join('') +
    base.join('') +
    text(LEFT_PX, 664, '公共支撑', { size: 16, color: COLORS.soft, spacing: 3 })
  )
}

function drawLoop(diagram: LoopDiagram, accent: string): string {
  const cx = PICTURE_WIDTH_PX / 2
  const cy = 432
  const rx = 415
  const ry = 184
  const n = diagram.nodes.length
  const at = (turns: number) => {
    const angle = (turns - 0.25 - 0.5 / n) * Math.PI * 2
    return { x: cx + Math.cos(angle) * rx, y: cy + Math.sin(angle) * ry }
  }
  const ring = `<ellipse cx='${cx}' cy='${cy}' rx='${rx}' ry='${ry}' fill='none' stroke='${accent}' stroke-opacity='0.55' stroke-width='4'/>`
  const centre =
    `<circle cx='${cx}' cy='${cy}' r='104' fill='${accent}' fill-opacity='0.14'/><circle cx='${cx}' cy='${cy}' r='88' fill='${COLORS.card}' stroke='${accent}' stroke-width='3'/>` +
    text(cx, cy - 2, diagram.centre, {
      size: Math.min(25, 150 / diagram.centre.length),
      weight: 700,
      anchor: 'middle',
    }) +
    text(cx, cy + 28, diagram.centreNote, { size: 16, color: COLORS.soft, anchor: 'middle' })
  const nodes = diagram.nodes.map((node, i) => {
    const { x, y } = at(i / n)
    const width = 262
    const height = 96
    const left = x - width / 2
    return (
      rect(left, y - height / 2, width, height, COLORS.card, `rx='8' stroke='${COLORS.line}'`) +
      rect(left, y - height / 2 + 12, 5, height - 24, accent) +
      `<circle cx='${left + 40}' cy='${y}' r='18' fill='${accent}' fill-opacity='0.2'/>` +
      text(left + 40, y + 6, String(i + 1), { size: 18, weight: 700, anchor: 'middle' }) +
      text(left + 72, y - 6, node.name, { size: 23, weight: 700 }) +
      text(left + 72, y + 26, node.note, {
        size: Math.min(17, 182 / node.note.length),
        color: COLORS.soft,
      })
    )
  })
  // Arrow heads on the ring where it is free between two cards, pointing along the order.
  const arrows = diagram.nodes.map((_, i) => {
    const { x, y } = at((i + 0.5) / n)
    const after = at((i + 0.52) / n)
    const angle = (Math.atan2(after.y - y, after.x - x) * 180) / Math.PI
    return `<path d='M-7 -9 L7 0 L-7 9' transform='translate(${x} ${y}) rotate(${angle})' fill='none' stroke='${accent}' stroke-width='4' stroke-linecap='round' stroke-linejoin='round'/>`
  })
  return ring + arrows.join('') + centre + nodes.join('')
}
