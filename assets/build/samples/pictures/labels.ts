/** The drawing over a rendered model: title in the corner, names with leader lines. */
import { header, page, text } from './diagram.ts'
import { PICTURE_HEIGHT_PX, PICTURE_WIDTH_PX } from './render.ts'

export interface PlacedLabel {
  x: number
  y: number
  text: string
}

/** The models stand a little right of the middle, to leave room for the title. */
const MIDDLE_PX = 700
const SIZE_PX = 19
const MARGIN_PX = 60
const ROW_PX = 62

/** Names stand in a column at the left or right edge, level with their point as far as there is room. */
export function drawLabels(
  title: string,
  subtitle: string,
  labels: readonly PlacedLabel[],
  accent: string,
): string {
  const columns = [
    labels.filter((label) => label.x < MIDDLE_PX),
    labels.filter((label) => label.x >= MIDDLE_PX),
  ]
  const drawn = columns.flatMap((column, side) => {
    const left = side === 0
    const edge = left ? MARGIN_PX : PICTURE_WIDTH_PX - MARGIN_PX
    let free = left ? 205 : 130
    return [...column]
      .sort((a, b) => a.y - b.y)
      .map((label) => {
        const y = Math.min(PICTURE_HEIGHT_PX - 60, Math.max(free, label.y - 20))
        free = y + ROW_PX
        const width = label.text.length * SIZE_PX + 8
        const end = left ? edge + width : edge - width
        return (
          `<path d='M${edge} ${y + 10} H${end} L${label.x} ${label.y}' fill='none' stroke='#2b2a28' stroke-opacity='0.55' stroke-width='1.4'/>` +
          `<circle cx='${label.x}' cy='${label.y}' r='5' fill='${accent}' stroke='#fbf9f5' stroke-width='2'/>` +
          text(edge, y, label.text, {
            size: SIZE_PX,
            weight: 500,
            anchor: left ? 'start' : 'end',
            halo: '#efebe3',
          })
        )
      })
  })
  return page(header(title, subtitle, accent) + drawn.join(''), 'none')
}
