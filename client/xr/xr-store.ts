/**
 * The XR store, made once. Nothing is fetched from elsewhere, no emulator, no features that read the
 * room one is in, and clicks that allow for slow hands.
 */
import { createXRStore, type XRStore } from '@react-three/xr'
import { qualityOf, useQualityStore } from './quality.ts'

const FRAME_RATES_HZ = [90, 72]

/** 90 Hz where the headset has it, else 72, else what it has: never the 120 Hz that we cannot fill. */
function chooseFrameRate(supported: ArrayLike<number>): number | false {
  const rates = Array.from(supported)
  return FRAME_RATES_HZ.find((rate) => rates.includes(rate)) ?? rates[0] ?? false
}

/** As with a mouse: however long one takes to let go, a press is a press. */
const click = { clickThresholdMs: Infinity }
/** Rays begin at the hand: a panel as near as a map in the other hand is pressed by them as well. */
const pointer = { rayPointer: { ...click, minDistance: 0 }, grabPointer: click }

export const xrStore: XRStore = createXRStore({
  emulate: false,
  offerSession: false,
  frameRate: chooseFrameRate,
  frameBufferScaling: () => qualityOf(useQualityStore.getState()).frameBufferScale,
  anchors: false,
  meshDetection: false,
  planeDetection: false,
  hitTest: false,
  domOverlay: false,
  depthSensing: false,
  layers: false,
  baseAssetPath: new URL('/xr-profiles/', location.href).href,
  defaultControllerProfileId: 'generic-trigger-squeeze-thumbstick',
  controller: { teleportPointer: true, ...pointer },
  transientPointer: click,
  gaze: click,
  hand: { teleportPointer: true, ...pointer, touchPointer: click },
})
