/** Where on a table something may stand: on the grid and wholly within the ground. */
import { TURN_STEP_DEG, type TableManifest, type TablePiece, type TablePlace } from './manifest.ts'

type Ground = Pick<TableManifest, 'sizeM' | 'gridM'>

/** How far a turned piece reaches from its middle along x and z, in metres. */
export function footprint({ sizeM }: Pick<TablePiece, 'sizeM'>, turnDeg: number): TablePlace {
  const angle = (turnDeg * Math.PI) / 180
  const cos = Math.abs(Math.cos(angle))
  const sin = Math.abs(Math.sin(angle))
  const [width, , depth] = sizeM
  return [(width * cos + depth * sin) / 2, (width * sin + depth * cos) / 2]
}

/** Free of the rounding that sums of steps gather, and of negative zero. */
const tidy = (value: number): number => Number(value.toFixed(4)) + 0

function snapWithin(value: number, halfM: number, reachM: number, gridM: number): number {
  const room = Math.max(0, halfM - reachM)
  const most = Math.floor(room / gridM + 1e-6) * gridM
  const snapped = Math.round(value / gridM) * gridM
  return tidy(Math.min(most, Math.max(-most, snapped)))
}

/** The nearest place on the grid at which the piece stands wholly on the ground. */
export function settle(
  { sizeM, gridM }: Ground,
  piece: TablePiece,
  { at: [x, z], turnDeg }: { at: TablePlace; turnDeg: number },
): TablePlace {
  const [reachX, reachZ] = footprint(piece, turnDeg)
  return [snapWithin(x, sizeM[0] / 2, reachX, gridM), snapWithin(z, sizeM[1] / 2, reachZ, gridM)]
}

/** A turn as one of the steps, 0…345. */
export function settleTurn(turnDeg: number): number {
  const stepped = Math.round(turnDeg / TURN_STEP_DEG) * TURN_STEP_DEG
  return (((stepped % 360) + 360) % 360) + 0
}
