/**
 * What a journey asserts on: where the visitor is, and the XR session. Exposed only when the address
 * asks for it (`#probe`); it holds nothing that the page's own console could not reach.
 */
import { InstancedMesh, Quaternion, Vector3, type Object3D } from 'three'
import { useHallStore } from '../hall/hall-store.ts'
import type { Visitor } from '../xr/visitor.ts'
import { xrStore } from '../xr/xr-store.ts'

export function exposeProbe(
  visitor: Visitor,
  scene: () => Object3D | undefined,
): (() => void) | undefined {
  if (!location.hash.includes('probe')) return undefined
  /** How many other people are drawn. */
  const avatars = (): number => {
    const heads = scene()?.getObjectByName('avatars')?.children[1]
    return heads instanceof InstancedMesh ? heads.count : 0
  }
  const probe = { visitor, scene, avatars, xrStore, hall: useHallStore, Vector3, Quaternion }
  Object.assign(window, { jiebangProbe: probe })
  return () => {
    Object.assign(window, { jiebangProbe: undefined })
  }
}
