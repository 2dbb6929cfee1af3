/**
 * The zones of one hall that have been fetched, as a store to subscribe to. Whoever opens it closes it;
 * closing disposes all it holds, and it may be opened again.
 */
import type { WebGLRenderTarget } from 'three'
import type { ZoneId } from '../../../shared/hall/plan.ts'
import type { TimeOfDay } from '../../../shared/hall/time-of-day.ts'
import { overConnection } from '../../api/connection.ts'
import { createHallMaterials, type HallMaterials } from './hall-materials.ts'
import { disposeZone, loadZone, type LoadedZone } from './load-zone.ts'
import type { SurfaceTextures } from './surface-textures.ts'

export interface ReadyZone {
  zone: LoadedZone
  materials: HallMaterials
  /** What its polished parts mirror. */
  environment: WebGLRenderTarget
}

/** Takes the environment of a zone from inside it. */
type Capture = (zone: Pick<ReadyZone, 'zone' | 'materials'>) => Promise<WebGLRenderTarget>

export interface ShelfState {
  zones: Partial<Record<ZoneId, ReadyZone>>
  /** Why a zone did not come though the server answers; null while all is well. */
  failure: Error | null
}

export interface ZoneShelf {
  subscribe: (listener: () => void) => () => void
  state: () => ShelfState
  /** Fetches the zones one after another until all are there or `isStopped`. */
  fetchAll: (order: readonly ZoneId[], isStopped: () => boolean) => Promise<void>
  close: () => void
}

function dispose({ zone, materials, environment }: ReadyZone): void {
  materials.dispose()
  environment.dispose()
  disposeZone(zone)
}

const EMPTY: ShelfState = { zones: {}, failure: null }

export function createZoneShelf(
  textures: SurfaceTextures,
  time: TimeOfDay,
  capture: Capture,
): ZoneShelf {
  let state = EMPTY
  /** Rises with every closing: what was asked for before it is thrown away when it comes. */
  let opening = 0
  const coming = new Set<ZoneId>()
  const listeners = new Set<() => void>()
  const set = (next: ShelfState) => {
    state = next
    for (const listener of listeners) listener()
  }
  const fetchZone = async (id: ZoneId) => {
    if (state.zones[id] || coming.has(id)) return
    const asked = opening
    coming.add(id)
    try {
      const zone = await overConnection(() => loadZone(id, time))
      if (asked !== opening) return disposeZone(zone)
      const materials = createHallMaterials(zone.lightMap, textures)
      const environment = await capture({ zone, materials })
      const ready = { zone, materials, environment }
      if (asked !== opening) return dispose(ready)
      materials.setEnvironment(environment.texture)
      set({ ...state, zones: { ...state.zones, [id]: ready } })
    } finally {
      if (asked === opening) coming.delete(id)
    }
  }
  return {
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    state: () => state,
    fetchAll: async (order, isStopped) => {
      const asked = opening
      try {
        for (const id of order) {
          if (isStopped()) return
          await fetchZone(id)
        }
      } catch (cause) {
        const failure = new Error('A part of the hall could not be loaded; reload the page.', {
          cause,
        })
        if (asked === opening) set({ ...state, failure })
      }
    },
    close: () => {
      opening++
      coming.clear()
      Object.values(state.zones).forEach(dispose)
      set(EMPTY)
    },
  }
}
