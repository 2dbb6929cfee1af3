/**
 * Fetches a baked zone: its surfaces by material, each at three levels of detail that share their
 * buffers, and its lightmap. The caller disposes what it gets with `disposeZone`.
 */
import {
  BufferGeometry,
  LinearFilter,
  Matrix4,
  Mesh,
  SRGBColorSpace,
  type Texture,
  TextureLoader,
  Vector3,
} from 'three'
import { GLTFLoader } from 'three/addons/loaders/GLTFLoader.js'
import { MeshoptDecoder } from 'three/addons/libs/meshopt_decoder.module.js'
import { PAVILION_BEARING_RAD, PAVILION_START_M, type ZoneId } from '../../../shared/hall/plan.ts'
import type { TimeOfDay } from '../../../shared/hall/time-of-day.ts'
import { HALL_FILES } from './hall-assets.ts'

export type MaterialName = 'matte' | 'satin' | 'floor' | 'emis' | 'glow'

export interface ZoneSurface {
  material: MaterialName
  /** From the surface's quantised units into the zone's frame. */
  placement: Matrix4
  /** All of it; without the finest parts; only what the floor mirrors. */
  full: BufferGeometry
  shell: BufferGeometry
  mirror: BufferGeometry
}

export interface LoadedZone {
  id: ZoneId
  surfaces: ZoneSurface[]
  lightMap: Texture
}

export async function loadZone(id: ZoneId, time: TimeOfDay): Promise<LoadedZone> {
  const loader = new GLTFLoader().setMeshoptDecoder(MeshoptDecoder)
  const [model, lightMap] = await Promise.all([
    loader.loadAsync(HALL_FILES[id].model),
    new TextureLoader().loadAsync(HALL_FILES[id].light[time]),
  ])
  lightMap.flipY = false
  lightMap.colorSpace = SRGBColorSpace
  lightMap.generateMipmaps = false
  lightMap.minFilter = LinearFilter
  lightMap.anisotropy = 4
  const surfaces: ZoneSurface[] = []
  model.scene.updateMatrixWorld(true)
  model.scene.traverse((object) => {
    if (!(object instanceof Mesh)) return
    const { base, high } = object.userData as { base: number; high: number }
    const full = lightGeometry(object.geometry as BufferGeometry, time)
    surfaces.push({
      material: object.name as MaterialName,
      placement: object.matrixWorld.clone(),
      full,
      shell: part(full, high),
      mirror: part(full, base),
    })
    for (const material of [object.material].flat()) material.dispose()
  })
  return { id, surfaces, lightMap }
}

/** The geometry with the light of one time of day, see write-glb.ts. */
function lightGeometry(geometry: BufferGeometry, time: TimeOfDay): BufferGeometry {
  const { _evening: evening, _lit: lit } = geometry.attributes
  if (evening && time === 'evening') geometry.setAttribute(lit ? '_lit' : '_tint', evening)
  geometry.deleteAttribute('_evening')
  return geometry
}

/** The first `count` corners of a geometry, over the same buffers. */
function part(full: BufferGeometry, count: number): BufferGeometry {
  const geometry = new BufferGeometry()
  for (const [name, attribute] of Object.entries(full.attributes))
    geometry.setAttribute(name, attribute)
  geometry.setIndex(full.getIndex())
  geometry.setDrawRange(0, count)
  geometry.boundingSphere = full.boundingSphere?.clone() ?? null
  return geometry
}

export function disposeZone(zone: LoadedZone): void {
  for (const { full, shell, mirror } of zone.surfaces)
    for (const geometry of [full, shell, mirror]) geometry.dispose()
  zone.lightMap.dispose()
}

/** From a zone's own frame into the hall. */
export function zoneMatrix(id: ZoneId): Matrix4 {
  if (id === 'atrium') return new Matrix4()
  const place = new Matrix4().makeTranslation(new Vector3(0, 0, PAVILION_START_M))
  return new Matrix4().makeRotationY(PAVILION_BEARING_RAD[id]).multiply(place)
}
