/**
 * The building: zones with their baked light, polished floor, sky, signs. Place it once, at the hall's
 * origin, inside a Canvas; it sets the renderer's tone mapping and the scene's fog for as long as it lives.
 */
import { useThree } from '@react-three/fiber'
import { useEffect, useMemo } from 'react'
import { PAVILION_IDS, ZONE_IDS, type ZoneId } from '../../../shared/hall/plan.ts'
import type { TimeOfDay } from '../../../shared/hall/time-of-day.ts'
import { enterHall, enterZone } from './atmosphere.ts'
import { HallLettering } from './hall-signs.tsx'
import { PortalVeil } from './portal-veil.tsx'
import type { HallSigns } from './sign-canvas.ts'
import { Sky, SunShaft } from './sky.tsx'
import { createSurfaceTextures, type SurfaceTextures } from './surface-textures.ts'
import { useHallZones } from './use-hall-zones.ts'
import { isZoneVisible } from './visible-zones.ts'
import { ZoneView } from './zone-view.tsx'

export interface ArchitectureProps {
  /** Where the visitor stands. */
  zone: ZoneId
  /** What can be seen from there. */
  seen: readonly ZoneId[]
  timeOfDay: TimeOfDay
  /** Whether the floor mirrors the hall; the first thing that weak devices do without. */
  polished: boolean
  /** Names over the portals. */
  signs: HallSigns
  /** Titles on the end walls; the portal names where not given. */
  endWallTitles?: HallSigns
  /** What runs round the ring board under the oculus. */
  ringText: readonly string[]
  /** Called when the zone the visitor stands in is there to be seen. */
  onReady?: () => void
}

export function Architecture(props: ArchitectureProps) {
  const { zone, seen, timeOfDay, polished, signs, endWallTitles = signs, ringText, onReady } = props
  const textures = useSurfaceTextures(timeOfDay)
  const ready = useHallZones(zone, timeOfDay, textures)
  useAtmosphere(zone, timeOfDay)
  const isThere = ready[zone] !== undefined
  useEffect(() => {
    if (isThere) onReady?.()
  }, [isThere, onReady])

  return (
    <group name="architecture">
      <Sky texture={textures.sky} />
      {zone === 'atrium' && timeOfDay === 'day' && ready.atrium && <SunShaft />}
      {ZONE_IDS.map((id) => {
        const loaded = ready[id]
        return loaded ? (
          <ZoneView
            key={id}
            ready={loaded}
            isCurrent={id === zone}
            isMirrored={id === zone && polished}
            visible={seen.includes(id)}
          />
        ) : null
      })}
      {PAVILION_IDS.filter((id) => !ready[id] || !isZoneVisible(zone, id)).map((id) => (
        <PortalVeil key={id} pavilion={id} />
      ))}
      <HallLettering {...{ signs, endWallTitles, timeOfDay, ringText }} />
    </group>
  )
}

function useSurfaceTextures(time: TimeOfDay): SurfaceTextures {
  const textures = useMemo(() => createSurfaceTextures(time), [time])
  useEffect(() => textures.dispose, [textures])
  return textures
}

function useAtmosphere(zone: ZoneId, time: TimeOfDay): void {
  const gl = useThree((state) => state.gl)
  const scene = useThree((state) => state.scene)
  useEffect(() => enterHall(gl, scene), [gl, scene])
  useEffect(() => enterZone({ gl, scene, zone, time }), [gl, scene, zone, time])
}
