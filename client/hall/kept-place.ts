/**
 * Where one stood, kept in the browser's history entry: a reload, a discarded tab or the way back
 * restores it, a fresh visit starts at the entrance.
 */
import type { FloorPose, PavilionId } from '../../shared/hall/plan.ts'
import { isWalkable } from '../../shared/hall/walk.ts'
import { useHallStore } from './hall-store.ts'
import type { Visitor } from '../xr/visitor.ts'

const KEEP_EVERY_MS = 1000

interface KeptPlace {
  pose: FloorPose
  chapters: Partial<Record<PavilionId, number>>
}

/** The place of this history entry; undefined when there is none, or nobody can stand there. */
export function readKeptPlace(state: unknown = history.state): KeptPlace | undefined {
  const { place } = (state ?? {}) as { place?: KeptPlace }
  if (!place) return undefined
  const { x, z, yawRad } = place.pose
  return Number.isFinite(yawRad) && isWalkable(x, z) ? place : undefined
}

/** Keeps the visitor's place from now on. Returns the way to stop. */
export function keepPlace(visitor: Visitor): () => void {
  let last = ''
  const keep = (): void => {
    const pose = { x: visitor.x, z: visitor.z, yawRad: visitor.yawRad - Math.PI }
    const place: KeptPlace = { pose, chapters: useHallStore.getState().chapters }
    const text = JSON.stringify(place)
    if (text === last) return
    last = text
    history.replaceState({ ...(history.state as object | null), place }, '')
  }
  const timer = setInterval(keep, KEEP_EVERY_MS)
  window.addEventListener('pagehide', keep)
  return () => {
    clearInterval(timer)
    window.removeEventListener('pagehide', keep)
  }
}
