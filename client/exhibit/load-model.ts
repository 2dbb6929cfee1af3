/**
 * Loads a GLB of our own making: meshopt inside, no address outside the origin, whatever the file
 * says. Fits it onto what it stands on.
 */
import { Box3, LoadingManager, Vector3, type Object3D } from 'three'
import { MeshoptDecoder } from 'three/addons/libs/meshopt_decoder.module.js'
import { GLTFLoader } from 'three/addons/loaders/GLTFLoader.js'

/** Refuses every address that is not ours; data: and blob: are the loader's own. */
function refuseForeign(url: string): string {
  const target = new URL(url, location.href)
  if (
    target.origin === location.origin ||
    target.protocol === 'data:' ||
    target.protocol === 'blob:'
  )
    return url
  throw new Error(`A model asked for ${target.origin}; nothing outside our origin is loaded.`)
}

export function createModelLoader(): GLTFLoader {
  const manager = new LoadingManager()
  manager.setURLModifier(refuseForeign)
  return new GLTFLoader(manager).setMeshoptDecoder(MeshoptDecoder)
}

export interface Fit {
  /** Factor that makes the model fit. */
  scale: number
  /** Shift that puts its middle over the origin and its foot on the ground, after scaling. */
  x: number
  y: number
  z: number
}

/** How `object` stands in a box of `sideM` by `sideM`, `heightM` high. Empty models stand as they are. */
export function fitModel(object: Object3D, sideM: number, heightM: number): Fit {
  const box = new Box3().setFromObject(object)
  if (box.isEmpty()) return { scale: 1, x: 0, y: 0, z: 0 }
  const size = box.getSize(new Vector3())
  const centre = box.getCenter(new Vector3())
  const scale = Math.min(sideM / Math.max(size.x, size.z, 1e-6), heightM / Math.max(size.y, 1e-6))
  return { scale, x: -centre.x * scale, y: -box.min.y * scale, z: -centre.z * scale }
}
