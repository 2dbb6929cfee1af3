/** What the keys do on the plan of a table. Pure. */
import { sorted } from '../../../shared/list/changed-copy.ts'
import { TURN_STEP_DEG, type TableManifest } from '../../../shared/exhibit/table/manifest.ts'
import type { TableAct, TableState, Thing } from '../../../shared/exhibit/table/state.ts'
import type { Held } from './table-controls.ts'

type Place = [x: number, z: number]

const KEYS: Readonly<Record<string, Place>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
}
/** Grid steps of an arrow key with the shift key held. */
const LONG_STEP = 5

interface KeyScene {
  manifest: TableManifest
  state: TableState
  held: Held
  cursor: Place
}

interface KeyDone {
  cursor?: Place
  choice?: string
  act?: TableAct
}

const clampTo = (value: number, half: number): number => Math.min(half, Math.max(-half, value))

/** What a key does; undefined for keys that are not the plan's. */
export function pressKey(
  { key, shiftKey }: { key: string; shiftKey: boolean },
  { manifest, state, held, cursor }: KeyScene,
): KeyDone | undefined {
  const { thing, piece } = held
  const arrow = KEYS[key]
  if (arrow) {
    const step = manifest.gridM * (shiftKey ? LONG_STEP : 1)
    const from: Place = thing ? [thing.x, thing.z] : cursor
    const to: Place = [
      clampTo(from[0] + arrow[0] * step, manifest.sizeM[0] / 2),
      clampTo(from[1] + arrow[1] * step, manifest.sizeM[1] / 2),
    ]
    if (!thing) return { cursor: to }
    return { cursor: to, act: { type: 'move', id: thing.id, x: to[0], z: to[1] } }
  }
  if (key === 'Escape') return thing || piece ? { choice: '' } : undefined
  if (key === 'Enter' || key === ' ') {
    const [x, z] = cursor
    if (piece) return { act: { type: 'place', piece: piece.id, x, z, turnDeg: 0 } }
    if (thing) return { choice: '' }
    const near = nearestThing(state.things, cursor, Math.max(manifest.gridM, reachOf(manifest)))
    return { choice: near ? `thing:${near.id}` : '' }
  }
  if (!thing) return undefined
  if (key === 'Delete' || key === 'Backspace') return { act: { type: 'remove', id: thing.id } }
  if (key === 'r' || key === 'R')
    return { act: { type: 'turn', id: thing.id, turnDeg: thing.turnDeg + TURN_STEP_DEG } }
  return undefined
}

/** How near the cursor must be to pick a thing, in metres: half of the largest piece. */
const reachOf = ({ palette }: TableManifest): number =>
  Math.max(...palette.map(({ sizeM }) => Math.max(sizeM[0], sizeM[2]))) / 2

function nearestThing(things: readonly Thing[], [x, z]: Place, reachM: number): Thing | undefined {
  const far = (thing: Thing): number => Math.hypot(thing.x - x, thing.z - z)
  return sorted(things, (a, b) => far(a) - far(b)).find((thing) => far(thing) <= reachM)
}
