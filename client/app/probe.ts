/**
 * What a journey asserts on: where the visitor is, and the XR session. Exposed only when the address
 * asks for it (`#probe`); it holds nothing that the page's own console could not reach.
 */
import { Quaternion, Vector3, type Object3D, type WebGLRenderer } from 'three'
import { useExhibitStore } from '../exhibit/kit/exhibit-store.ts'
import { useHallStore } from '../hall/hall-store.ts'
import { hallCrowd } from '../presence/crowd.ts'
import { useQualityStore } from '../xr/quality.ts'
import type { Visitor } from '../xr/visitor.ts'
import { xrStore } from '../xr/xr-store.ts'

export function exposeProbe(
  visitor: Visitor,
  drawn: () => { scene: Object3D; gl: WebGLRenderer } | undefined,
): (() => void) | undefined {
  if (!location.hash.includes('probe')) return undefined
  /** How many other people are drawn. */
  const avatars = (): number => hallCrowd.count
  const probe = {
    visitor,
    scene: () => drawn()?.scene,
    renderer: () => drawn()?.gl,
    avatars,
    crowd: hallCrowd,
    exhibits: useExhibitStore,
    xrStore,
    hall: useHallStore,
    quality: useQualityStore,
    Vector3,
    Quaternion,
  }
  Object.assign(window, { jiebangProbe: probe })
  return () => {
    Object.assign(window, { jiebangProbe: undefined })
  }
}
