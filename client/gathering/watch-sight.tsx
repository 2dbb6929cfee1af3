/** Watches in the frame what one looks at in the booth of the item at hand, for who pins it. */
import { useFrame } from '@react-three/fiber'
import { useEffect, useMemo } from 'react'
import { PerspectiveCamera, Vector3 } from 'three'
import { writeTurned } from '../../shared/hall/booth-frame.ts'
import type { BoothAddress } from '../../shared/hall/placement.ts'
import { placeOf } from '../../shared/hall/views.ts'
import { placesAt, standInSight, type StandPlace } from '../exhibit/stand-places.ts'
import { isAttended } from '../panel/secret-panels.ts'
import { DWELL_S, forgetSight, noteSight } from './in-sight.ts'
import { FRAME_ORDER } from '../xr/frame-order.ts'

/** Looked for this often. */
const LOOK_EVERY_S = 0.1
/** What a headset shows upwards and downwards together, about, in degrees. */
const HEADSET_FOV_DEG = 90

const scratchEye = new Vector3()
const scratchAhead = new Vector3()

interface WatchSightProps {
  submissionId: string
  address: BoothAddress
}

export function WatchSight({ submissionId, address }: WatchSightProps) {
  const { pavilion, chapter, bay } = address
  const watched = useMemo(() => {
    const at = { pavilion, chapter, bay }
    return {
      place: placeOf(at),
      stands: placesAt(at),
      eye: [0, 0, 0] as [number, number, number],
      direction: [0, 0, 0] as [number, number, number],
      fovDeg: HEADSET_FOV_DEG,
      sinceS: 0,
      looked: undefined as StandPlace | undefined,
      dwellS: 0,
    }
  }, [pavilion, chapter, bay])
  useEffect(() => forgetSight, [submissionId])
  useFrame(({ camera, gl }, deltaS) => {
    watched.sinceS += deltaS
    if (watched.sinceS < LOOK_EVERY_S) return
    const sinceS = watched.sinceS
    watched.sinceS = 0
    camera.getWorldPosition(scratchEye)
    camera.getWorldDirection(scratchAhead)
    if (isAttended(scratchEye, scratchAhead)) return
    scratchEye.x -= watched.place.x
    scratchEye.z -= watched.place.z
    writeTurned(watched.eye, watched.place, scratchEye)
    writeTurned(watched.direction, watched.place, scratchAhead)
    const found = standInSight(watched.stands, watched.eye, watched.direction)
    watched.dwellS = found === watched.looked ? watched.dwellS + sinceS : 0
    watched.looked = found
    if (!found || watched.dwellS < DWELL_S) return
    const isScreen = !gl.xr.isPresenting && camera instanceof PerspectiveCamera
    watched.fovDeg = isScreen ? camera.fov : HEADSET_FOV_DEG
    noteSight(submissionId, found, watched)
  }, FRAME_ORDER.panels)
  return null
}
