/** The ground of a table as one mesh: a board with its rim, and what lies on it in its own colours. */
import {
  BoxGeometry,
  BufferAttribute,
  Color,
  Shape,
  ShapeGeometry,
  type BufferGeometry,
} from 'three'
import { mergeGeometries } from 'three/addons/utils/BufferGeometryUtils.js'
import type { TableManifest } from '../../../shared/exhibit/table/manifest.ts'

const RIM = '#8a6a4c'
/** Board and rim in metres of the stand, areas lie this far above one another. */
const BOARD_THICKNESS_M = 0.035
const RIM_WIDTH_M = 0.018
const LAYER_M = 0.0012

function coloured(geometry: BufferGeometry, colour: string): BufferGeometry {
  const plain = geometry.index ? geometry.toNonIndexed() : geometry
  plain.deleteAttribute('uv')
  const { r, g, b } = new Color(colour)
  const count = plain.getAttribute('position').count
  const colours = new Float32Array(count * 3)
  for (let i = 0; i < count; i += 1) colours.set([r, g, b], i * 3)
  plain.setAttribute('color', new BufferAttribute(colours, 3))
  return plain
}

/** Height of the ground over the stand, in m. */
export const GROUND_M = BOARD_THICKNESS_M

/** `unitM` is how long a metre of the real ground is on the stand. */
export function createTableGround(manifest: TableManifest, unitM: number): BufferGeometry {
  const width = manifest.sizeM[0] * unitM
  const depth = manifest.sizeM[1] * unitM
  const rim = new BoxGeometry(
    width + 2 * RIM_WIDTH_M,
    BOARD_THICKNESS_M - 0.006,
    depth + 2 * RIM_WIDTH_M,
  )
  const board = new BoxGeometry(width, BOARD_THICKNESS_M, depth)
  const parts = [
    coloured(rim.translate(0, (BOARD_THICKNESS_M - 0.006) / 2, 0), RIM),
    coloured(board.translate(0, BOARD_THICKNESS_M / 2, 0), manifest.ground),
    ...manifest.areas.map(({ corners, colour }, index) => {
      const outline = new Shape()
      for (const [i, [x, z]] of corners.entries()) {
        if (i === 0) outline.moveTo(x * unitM, -z * unitM)
        else outline.lineTo(x * unitM, -z * unitM)
      }
      const flat = new ShapeGeometry(outline).rotateX(-Math.PI / 2)
      return coloured(flat.translate(0, BOARD_THICKNESS_M + LAYER_M * (index + 1), 0), colour)
    }),
  ]
  const merged = mergeGeometries(parts)
  for (const part of parts) part.dispose()
  return merged
}
