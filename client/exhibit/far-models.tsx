/**
 * The models of a chapter as they are seen from afar: all in one draw call, but those that stand
 * there whole.
 */
import { useEffect, useMemo } from 'react'
import {
  BatchedMesh,
  BufferAttribute,
  BufferGeometry,
  Matrix4,
  Mesh,
  MeshBasicMaterial,
} from 'three'
import type { GLTF } from 'three/addons/loaders/GLTFLoader.js'
import type { Booth } from '../../shared/exhibit/booth.ts'
import { SHEET_WALLS } from './far-sheet.ts'
import { isShown } from './kit/kind.ts'
import { useStandingModels } from './kit/standing-models.ts'
import { fitModel, modelLoader } from './model/load-model.ts'

/** A model that stands somewhere in the hall. */
export interface FarModel {
  /** Of its booth. */
  id: string
  url: string
  /** Middle of the top of its stand, +z to the front. */
  place: { x: number; y: number; z: number; yawRad: number }
  sideM: number
  heightM: number
}

/** Room for a far model, see server/assets/far-model.ts: no vertex more than three times a triangle. */
const TRIANGLES_EACH = 1500
const VERTICES_EACH = 3 * TRIANGLES_EACH

/** The address of a booth's model as seen from afar, or null. */
export function farUrlOf(booth: Booth): string | null {
  const model = booth.exhibits.find((shown) => isShown(shown, 'model'))
  return model?.assets[0]?.facts?.farUrl ?? null
}

interface FarModelsProps {
  /** Keep the identity while nothing changes. */
  models: readonly FarModel[]
}

export function FarModels({ models }: FarModelsProps) {
  const standing = useStandingModels(({ booths }) => booths)
  const shelf = useMemo(() => createShelf(models), [models])
  useEffect(() => {
    void shelf.load()
    return shelf.dispose
  }, [shelf])
  useEffect(() => shelf.hide(standing), [shelf, standing])
  return <primitive object={shelf.batch} />
}

function createShelf(models: readonly FarModel[]) {
  const material = new MeshBasicMaterial({ vertexColors: true })
  const batch = new BatchedMesh(
    SHEET_WALLS,
    SHEET_WALLS * VERTICES_EACH,
    SHEET_WALLS * TRIANGLES_EACH * 3,
    material,
  )
  batch.name = 'far-models'
  batch.raycast = () => undefined
  const instances = new Map<string, number>()
  let hidden: readonly string[] = []
  let closed = false

  const hide = (standing: readonly string[]): void => {
    hidden = standing
    for (const [id, instance] of instances) batch.setVisibleAt(instance, !standing.includes(id))
  }
  /** One after another: what is seen from afar is in no hurry. One that fails is simply not seen. */
  const load = async (): Promise<void> => {
    for (const model of models.slice(0, SHEET_WALLS)) {
      const gltf = await modelLoader.loadAsync(model.url).catch(() => undefined)
      if (closed) return
      const geometry = gltf && readGeometry(gltf)
      if (!geometry) continue
      const instance = batch.addInstance(batch.addGeometry(geometry))
      batch.setMatrixAt(instance, placeMatrix(model, geometry))
      geometry.dispose()
      instances.set(model.id, instance)
      hide(hidden)
    }
  }
  const dispose = (): void => {
    closed = true
    batch.dispose()
    material.dispose()
  }
  return { batch, load, hide, dispose }
}

/** The one shape of a far model with plain positions, whatever they were packed in. */
function readGeometry(gltf: GLTF): BufferGeometry | undefined {
  gltf.scene.updateMatrixWorld(true)
  const meshes: Mesh[] = []
  gltf.scene.traverse((object) => {
    if (object instanceof Mesh) meshes.push(object)
  })
  const [mesh] = meshes
  if (!mesh) return undefined
  const { position, color } = mesh.geometry.attributes
  const { index } = mesh.geometry
  if (!position || !color || !index) return undefined
  if (position.count > VERTICES_EACH || index.count > TRIANGLES_EACH * 3) return undefined
  const geometry = new BufferGeometry()
  geometry.setAttribute('position', unpack(position, 3))
  geometry.setAttribute('color', unpack(color, 3))
  geometry.setIndex(index.clone())
  geometry.applyMatrix4(mesh.matrixWorld)
  geometry.computeBoundingBox()
  return geometry
}

function unpack(packed: { count: number; getComponent(i: number, c: number): number }, size: 3) {
  const plain = new BufferAttribute(new Float32Array(packed.count * size), size)
  for (let i = 0; i < packed.count; i += 1)
    for (let c = 0; c < size; c += 1) plain.setComponent(i, c, packed.getComponent(i, c))
  return plain
}

function placeMatrix(model: FarModel, geometry: BufferGeometry): Matrix4 {
  const { place, sideM, heightM } = model
  if (!geometry.boundingBox) return new Matrix4()
  const fit = fitModel(geometry.boundingBox, sideM, heightM)
  return new Matrix4()
    .makeRotationY(place.yawRad)
    .setPosition(place.x, place.y, place.z)
    .multiply(new Matrix4().makeTranslation(fit.x, fit.y, fit.z))
    .multiply(new Matrix4().makeScale(fit.scale, fit.scale, fit.scale))
}
