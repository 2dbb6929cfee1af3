/** The zones that are there, and the rest on its way, nearest first. */
import { useThree } from '@react-three/fiber'
import { useEffect, useMemo, useSyncExternalStore } from 'react'
import type { ZoneId } from '../../../shared/hall/plan.ts'
import type { TimeOfDay } from '../../../shared/hall/time-of-day.ts'
import { captureEnvironment } from './environment.ts'
import { noteArrival } from '../hall-store.ts'
import type { SurfaceTextures } from './surface-textures.ts'
import { createZoneShelf, type ShelfState } from './zone-shelf.ts'

export function useHallZones(
  standingIn: ZoneId,
  time: TimeOfDay,
  textures: SurfaceTextures,
): ShelfState['zones'] {
  const gl = useThree((state) => state.gl)
  const shelf = useMemo(
    () => createZoneShelf(textures, time, (zone) => captureEnvironment(gl, zone)),
    [textures, time, gl],
  )
  const { zones, failure } = useSyncExternalStore(shelf.subscribe, shelf.state)
  useEffect(() => shelf.close, [shelf])
  useEffect(() => {
    let stopped = false
    void shelf.fetchAll(standingIn, () => stopped)
    return () => {
      stopped = true
    }
  }, [shelf, standingIn])
  const zonesThere = Object.keys(zones).length
  useEffect(() => noteArrival({ zonesThere }), [zonesThere])
  if (failure) throw failure
  return zones
}
