/** Lowers the quality while the device does not keep up, and foveates a headset's picture by it. */
import { PerformanceMonitor } from '@react-three/drei'
import { useThree } from '@react-three/fiber'
import { useXR } from '@react-three/xr'
import { useEffect } from 'react'
import { lowerQuality, qualityOf, useQualityStore } from './quality.ts'

const SCREEN_HZ = 60
/** Quarters of a second that are looked at together. */
const LOOKS = 16
/** The share of the frames that a device should reach; fewer, and it is asked for less. */
const KEPT_SHARE = { screen: 0.7, headset: 0.9 }

export function QualityWatch() {
  const wish = useQualityStore((state) => state.wish)
  const foveation = useQualityStore((state) => qualityOf(state).foveation)
  const xr = useThree((state) => state.gl.xr)
  const session = useXR((state) => state.session)
  useEffect(() => {
    if (session) xr.setFoveation(foveation)
  }, [xr, session, foveation])
  if (wish !== 'auto') return null
  const leastHz = session
    ? (session.frameRate ?? SCREEN_HZ) * KEPT_SHARE.headset
    : SCREEN_HZ * KEPT_SHARE.screen
  return (
    <PerformanceMonitor
      key={leastHz}
      iterations={LOOKS}
      bounds={() => [leastHz, Number.MAX_VALUE]}
      onDecline={lowerQuality}
    />
  )
}
