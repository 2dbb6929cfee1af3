/** How one likes to move and see in VR: kept on this device, set there and on the page before going in. */
import { create } from 'zustand'
import { keep, readKept } from '../browser/kept-storage.ts'

/** Degrees of one turn by the stick, as one goes through them; 0 turns smoothly. */
export const TURN_STEPS_DEG = [30, 45, 60, 90, 15, 0] as const
/** Metres a second, as one goes through them; 0 means that one only teleports. */
export const SPEEDS_M_S = [1.8, 2.6, 1, 0] as const

/** Panels as large as this, as one goes through them. */
export const TEXT_SCALES = [1, 1.2, 1.45] as const

export interface Comfort {
  turnDeg: (typeof TURN_STEPS_DEG)[number]
  speedMS: (typeof SPEEDS_M_S)[number]
  /** The hand whose stick turns; the other one walks and holds the map. */
  mainHand: 'left' | 'right'
  /** Whether the rim is darkened while one is moved. */
  vignette: boolean
  /** How large what is read and pressed in VR is. */
  textScale: (typeof TEXT_SCALES)[number]
  /** Whether one sits and sees the hall from standing height. */
  seated: boolean
  /** Whether others dissolve at two arms' length instead of one. */
  bubble: boolean
  /** Whether what one looks at for a moment is pressed. */
  dwell: boolean
  /** Whether panels are drawn in few strong colours. */
  contrast: boolean
  /** Whether nothing moves that need not. */
  still: boolean
}

const KEPT_AS = 'jiebang.comfort'
const DEFAULT: Comfort = {
  turnDeg: 30,
  speedMS: 1.8,
  mainHand: 'right',
  vignette: true,
  textScale: 1,
  seated: false,
  bubble: false,
  dwell: false,
  contrast: false,
  still: false,
}

/** What was kept, as far as it is one of what can be chosen; else what is wished of the whole device. */
export function readComfort(text: string | null, device: Partial<Comfort> = {}): Comfort {
  const kept = partsOf(text)
  return {
    turnDeg: TURN_STEPS_DEG.find((step) => step === kept.turnDeg) ?? DEFAULT.turnDeg,
    speedMS: SPEEDS_M_S.find((speed) => speed === kept.speedMS) ?? DEFAULT.speedMS,
    mainHand: kept.mainHand === 'left' ? 'left' : DEFAULT.mainHand,
    vignette: kept.vignette !== false,
    textScale: TEXT_SCALES.find((scale) => scale === kept.textScale) ?? DEFAULT.textScale,
    seated: kept.seated === true,
    bubble: kept.bubble === true,
    dwell: kept.dwell === true,
    contrast: typeof kept.contrast === 'boolean' ? kept.contrast : device.contrast === true,
    still: typeof kept.still === 'boolean' ? kept.still : device.still === true,
  }
}

function partsOf(text: string | null): Partial<Record<keyof Comfort, unknown>> {
  try {
    return (JSON.parse(text ?? '{}') ?? {}) as object
  } catch {
    return {} // not ours: as if nothing was kept
  }
}

/** What the device's own settings ask for. */
function wishes(): Partial<Comfort> {
  const asks = (query: string): boolean => globalThis.matchMedia?.(query).matches ?? false
  return {
    contrast: asks('(prefers-contrast: more)'),
    still: asks('(prefers-reduced-motion: reduce)'),
  }
}

export const useComfort = create<Comfort>(() => readComfort(readKept(KEPT_AS), wishes()))

export function setComfort(change: Partial<Comfort>): void {
  useComfort.setState(change)
  keep(KEPT_AS, JSON.stringify(useComfort.getState()))
}
