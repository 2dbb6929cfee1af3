/**
 * How much is drawn: as much as the device keeps up with, or what its user asks for. Text has its size
 * and its pixels on every level.
 */
import { create } from 'zustand'
import { keep, readKept } from '../browser/kept-storage.ts'

export interface Quality {
  /** The floor mirrors the hall. */
  polished: boolean
  /** Most pixels of a screen for one of CSS. */
  pixelRatioMax: number
  /** How much coarser the rim of a headset's picture is drawn, 0 to 1. */
  foveation: number
  /** Of a headset's own resolution; taken up with the next session. */
  frameBufferScale: number
  /** Most booths whose exhibits are drawn at once; others keep their posters. */
  nearBooths: number
}

/** From the best to the least. */
export const QUALITY_LEVELS = [
  { polished: true, pixelRatioMax: 1.75, foveation: 0.5, frameBufferScale: 1, nearBooths: 3 },
  { polished: false, pixelRatioMax: 1.5, foveation: 0.75, frameBufferScale: 1, nearBooths: 3 },
  { polished: false, pixelRatioMax: 1.25, foveation: 1, frameBufferScale: 0.9, nearBooths: 2 },
  { polished: false, pixelRatioMax: 1, foveation: 1, frameBufferScale: 0.8, nearBooths: 1 },
] as const satisfies Quality[]

export const QUALITY_WISHES = ['auto', 'best', 'smooth'] as const
export type QualityWish = (typeof QUALITY_WISHES)[number]

const KEPT_AS = 'jiebang.quality'
const LEAST = QUALITY_LEVELS.length - 1
const LEVEL_OF: Record<QualityWish, number> = { auto: 0, best: 0, smooth: LEAST }

interface QualityState {
  wish: QualityWish
  level: number
}

function readWish(): QualityWish {
  const kept = readKept(KEPT_AS)
  return QUALITY_WISHES.find((wish) => wish === kept) ?? 'auto'
}

export const useQualityStore = create<QualityState>(() => {
  const wish = readWish()
  return { wish, level: LEVEL_OF[wish] }
})

export const qualityOf = ({ level }: Pick<QualityState, 'level'>): Quality =>
  QUALITY_LEVELS[level] ?? QUALITY_LEVELS[0]

/** Kept on this device. */
export function wishQuality(wish: QualityWish): void {
  keep(KEPT_AS, wish)
  useQualityStore.setState({ wish, level: LEVEL_OF[wish] })
}

/** One level less; never back up by itself, as quality that swings is worse than either. */
export function lowerQuality(): void {
  useQualityStore.setState(({ level }) => ({ level: Math.min(level + 1, LEAST) }))
}
