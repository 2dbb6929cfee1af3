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
import { loadingOrder } from './visible-zones.ts'

/** A zone as it was fetched and dressed. */
export interface BuiltZone {
  zone: LoadedZone
  materials: HallMaterials
}

export interface ReadyZone extends BuiltZone {
  /** What its polished parts mirror, once somebody stood in it. */
  environment?: WebGLRenderTarget
}

/** Takes the environment of a zone from inside it. */
type Capture = (built: BuiltZone) => Promise<WebGLRenderTarget>

export interface ShelfState {
  zones: Partial<Record<ZoneId, ReadyZone>>
  /** Why a zone did not come though the server answers; null while all is well. */
  failure: Error | null
}

export interface ZoneShelf {
  subscribe: (listener: () => void) => () => void
  state: () => ShelfState
  /**
   * Fetches the zones one after another until all are there or `isStopped`; the one that one stands in with
   * its environment.
   */
  fetchAll: (standingIn: ZoneId, isStopped: () => boolean) => Promise<void>
  close: () => void
}

function dispose({ zone, materials, environment }: ReadyZone): void {
  materials.dispose()
  environment?.dispose()
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
  const coming = new Map<ZoneId, Promise<void>>()
  const listeners = new Set<() => void>()
  const set = (next: ShelfState) => {
    state = next
    for (const listener of listeners) listener()
  }
  const build = async (id: ZoneId): Promise<BuiltZone> => {
    const [zone] = await Promise.all([overConnection(() => loadZone(id, time)), textures.painted])
    return { zone, materials: createHallMaterials(zone.lightMap, textures) }
  }
  const bring = async (id: ZoneId, isStoodIn: boolean, there?: ReadyZone) => {
    const asked = opening
    const built = there ?? (await build(id))
    // Before it is shown: what mirrors something is another shader.
    const environment = isStoodIn && asked === opening ? await capture(built) : undefined
    const ready: ReadyZone = environment ? { ...built, environment } : built
    if (asked !== opening) return there ? environment?.dispose() : dispose(ready)
    if (environment) ready.materials.setEnvironment(environment.texture)
    set({ ...state, zones: { ...state.zones, [id]: ready } })
  }
  const need = async (id: ZoneId, isStoodIn: boolean) => {
    await coming.get(id)
    const there = state.zones[id]
    if (there && (there.environment || !isStoodIn)) return
    const bringing = bring(id, isStoodIn, there)
    coming.set(id, bringing)
    await bringing
  }
  return {
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    state: () => state,
    fetchAll: async (standingIn, isStopped) => {
      const asked = opening
      try {
        for (const id of loadingOrder(standingIn)) {
          if (isStopped()) return
          await need(id, id === standingIn)
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
