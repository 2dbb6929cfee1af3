/**
 * Loads a GLB of our own making: meshopt inside, no address outside the origin, whatever the file
 * says. Fits it onto what it stands on.
 */
import {
  LoadingManager,
  Texture,
  Vector3,
  type Box3,
  type Loader,
  type Material,
  type Mesh,
} from 'three'
import { MeshoptDecoder } from 'three/addons/libs/meshopt_decoder.module.js'
import { GLTFLoader, type GLTF } from 'three/addons/loaders/GLTFLoader.js'
import { useKeptLoads } from '../../xr/kept-loads.ts'
import { PatientLoader } from '../../xr/patient-loader.ts'
import type { ModelExtras } from './model-wardrobe.ts'

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

const VARIANTS = 'KHR_materials_variants'

/** Keeps what the variants of a file need: their names, and every material loaded. */
async function keepVariants(gltf: GLTF): Promise<GLTF> {
  const { extensions } = gltf.parser.json as {
    extensions?: { [VARIANTS]?: { variants: { name: string }[] } }
  }
  const variants = extensions?.[VARIANTS]?.variants.map(({ name }) => name)
  if (!variants) return gltf
  const materials = (await gltf.parser.getDependencies('material')) as Material[]
  const extras: ModelExtras = { variants, materials }
  Object.assign(gltf.userData, extras)
  return gltf
}

class ModelLoader extends GLTFLoader {
  override load(
    url: string,
    onLoad: (gltf: GLTF) => void,
    onProgress?: (event: ProgressEvent) => void,
    onError?: (error: unknown) => void,
  ): void {
    super.load(
      url,
      (gltf) => void keepVariants(gltf).then(onLoad, (error: unknown) => onError?.(error)),
      onProgress,
      onError,
    )
  }
}

function createModelLoader(): Loader<GLTF> {
  const manager = new LoadingManager()
  manager.setURLModifier(refuseForeign)
  return new PatientLoader(new ModelLoader(manager).setMeshoptDecoder(MeshoptDecoder))
}

export const modelLoader = createModelLoader()

/** A model as its file has it; whoever shows it works on a copy. Suspends until it is there. */
export function useModel(url: string): GLTF {
  const [gltf] = useKeptLoads(modelLoader, [url], releaseModel)
  return gltf as GLTF
}

function releaseModel({ scene }: GLTF): void {
  scene.traverse((object) => {
    const { geometry, material } = object as Partial<Mesh>
    geometry?.dispose()
    for (const one of [material ?? []].flat()) {
      for (const value of Object.values(one)) if (value instanceof Texture) value.dispose()
      one.dispose()
    }
  })
}

export interface Fit {
  /** Factor that makes the model fit. */
  scale: number
  /** Shift that puts its middle over the origin and its foot on the ground, after scaling. */
  x: number
  y: number
  z: number
}

/** How what fills `box` stands in one of `sideM` by `sideM`, `heightM` high. Empty models stand as they are. */
export function fitModel(box: Box3, sideM: number, heightM: number): Fit {
  if (box.isEmpty()) return { scale: 1, x: 0, y: 0, z: 0 }
  const size = box.getSize(new Vector3())
  const centre = box.getCenter(new Vector3())
  const scale = Math.min(sideM / Math.max(size.x, size.z, 1e-6), heightM / Math.max(size.y, 1e-6))
  return { scale, x: -centre.x * scale, y: -box.min.y * scale, z: -centre.z * scale }
}
