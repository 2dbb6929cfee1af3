/**
 * What a journey asserts on: where the visitor is, and the XR session. Exposed only when the address
 * asks for it (`#probe`); it holds nothing that the page's own console could not reach.
 */
import { Quaternion, Vector3 } from 'three'
import { useHallStore } from '../hall/hall-store.ts'
import type { Visitor } from '../xr/visitor.ts'
import { xrStore } from '../xr/xr-store.ts'

export function exposeProbe(visitor: Visitor): (() => void) | undefined {
  if (!location.hash.includes('probe')) return undefined
  const probe = { visitor, xrStore, hall: useHallStore, Vector3, Quaternion }
  Object.assign(window, { jiebangProbe: probe })
  return () => {
    Object.assign(window, { jiebangProbe: undefined })
  }
}
