/**
 * Panels whose use nobody may read off somebody's pose: where one looks, points or reaches on a score
 * sheet says what one scores. They register here; whoever sends poses asks whether one is attended to.
 */
import { Matrix4, Vector3, type Mesh, type PlaneGeometry } from 'three'

/** Beside a panel one is still at it, in m. */
const MARGIN_M = 0.1
/** A hand this near to a panel reaches for it, in m. */
const REACH_M = 0.2

type Panel = Mesh<PlaneGeometry>

const panels = new Set<Panel>()

/** Keeps a panel's use secret while it stands. Returns the way to end that. */
export function keepSecret(panel: Panel): () => void {
  panels.add(panel)
  return () => {
    panels.delete(panel)
  }
}

const scratchInverse = new Matrix4()
const scratchAt = new Vector3()
const scratchDirection = new Vector3()

/** Whether a ray in the hall, from `at` along `direction`, meets or touches a secret panel. */
export function isAttended(at: Vector3, direction: Vector3): boolean {
  for (const panel of panels) {
    const { width, height } = panel.geometry.parameters
    scratchInverse.copy(panel.matrixWorld).invert()
    scratchAt.copy(at).applyMatrix4(scratchInverse)
    scratchDirection.copy(direction).transformDirection(scratchInverse)
    // Lengths in the panel's own frame: at hand it is drawn smaller.
    const ownM = 1 / panel.matrixWorld.getMaxScaleOnAxis()
    const isOn = (x: number, y: number): boolean =>
      Math.abs(x) <= width / 2 + MARGIN_M * ownM && Math.abs(y) <= height / 2 + MARGIN_M * ownM
    if (Math.abs(scratchAt.z) <= REACH_M * ownM && isOn(scratchAt.x, scratchAt.y)) return true
    const along = -scratchAt.z / scratchDirection.z
    if (!(along > 0 && Number.isFinite(along))) continue
    const x = scratchAt.x + scratchDirection.x * along
    const y = scratchAt.y + scratchDirection.y * along
    if (isOn(x, y)) return true
  }
  return false
}
