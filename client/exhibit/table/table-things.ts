/** What stands on a table as instances: one mesh for each shape of the palette, whatever its number. */
import {
  Color,
  Group,
  InstancedMesh,
  Matrix4,
  MeshStandardMaterial,
  Quaternion,
  Vector3,
  type BufferGeometry,
} from 'three'
import {
  THINGS_MAX,
  type TableManifest,
  type TablePiece,
  type TableShape,
} from '../../../shared/exhibit/table/manifest.ts'
import type { Thing } from '../../../shared/exhibit/table/state.ts'
import { GROUND_M } from './table-ground.ts'
import { createTableShape } from './table-shapes.ts'

const CHOSEN = new Color('#ffd98a')
const CHOSEN_SHARE = 0.55
const GHOST_SHARE = 0.35
const UP = new Vector3(0, 1, 0)

/** A thing as it is drawn; a ghost is the piece one is about to place. */
export interface DrawnThing extends Pick<Thing, 'id' | 'piece' | 'x' | 'z' | 'turnDeg'> {
  look?: 'chosen' | 'ghost' | undefined
}

export interface TableThings {
  object: Group
  show(things: readonly DrawnThing[]): void
  /** The thing that an instance of one of its meshes stands for. */
  idOf(mesh: unknown, instanceId: number | undefined): string | undefined
  dispose(): void
}

export function createTableThings(manifest: TableManifest, unitM: number): TableThings {
  const object = new Group()
  const material = new MeshStandardMaterial({ vertexColors: true, roughness: 0.82 })
  const shapes = [...new Set(manifest.palette.map(({ shape }) => shape))]
  const meshes = new Map(shapes.map((shape) => [shape, createMesh(shape, material)]))
  const ids = new Map<unknown, string[]>()
  const pieces = new Map(manifest.palette.map((piece) => [piece.id, piece]))
  object.add(...meshes.values())

  const show = (things: readonly DrawnThing[]): void => {
    ids.clear()
    for (const mesh of meshes.values()) mesh.count = 0
    for (const thing of things) {
      const piece = pieces.get(thing.piece)
      const mesh = piece && meshes.get(piece.shape)
      if (!piece || !mesh) continue
      const known = ids.get(mesh) ?? []
      known.push(thing.look === 'ghost' ? '' : thing.id)
      ids.set(mesh, known)
      put(mesh, mesh.count, { thing, piece, unitM })
      mesh.count += 1
    }
    for (const mesh of meshes.values()) {
      mesh.instanceMatrix.needsUpdate = true
      if (mesh.instanceColor) mesh.instanceColor.needsUpdate = true
      mesh.computeBoundingSphere()
    }
  }

  return {
    object,
    show,
    idOf: (mesh, instanceId) => ids.get(mesh)?.[instanceId ?? -1] || undefined,
    dispose() {
      for (const mesh of meshes.values()) {
        mesh.geometry.dispose()
        mesh.dispose()
      }
      material.dispose()
    },
  }
}

function createMesh(
  shape: TableShape,
  material: MeshStandardMaterial,
): InstancedMesh<BufferGeometry, MeshStandardMaterial> {
  // One more than may stand there: the ghost.
  const mesh = new InstancedMesh(createTableShape(shape), material, THINGS_MAX + 1)
  mesh.name = `table-${shape}`
  mesh.count = 0
  return mesh
}

const scratchMatrix = new Matrix4()
const scratchPlace = new Vector3()
const scratchTurn = new Quaternion()
const scratchSize = new Vector3()
const scratchColour = new Color()

function put(
  mesh: InstancedMesh,
  index: number,
  { thing, piece, unitM }: { thing: DrawnThing; piece: TablePiece; unitM: number },
): void {
  scratchPlace.set(thing.x * unitM, GROUND_M, thing.z * unitM)
  scratchTurn.setFromAxisAngle(UP, (-thing.turnDeg * Math.PI) / 180)
  scratchSize.set(...piece.sizeM).multiplyScalar(unitM)
  mesh.setMatrixAt(index, scratchMatrix.compose(scratchPlace, scratchTurn, scratchSize))
  scratchColour.set(piece.colour)
  if (thing.look) scratchColour.lerp(CHOSEN, thing.look === 'chosen' ? CHOSEN_SHARE : GHOST_SHARE)
  mesh.setColorAt(index, scratchColour)
}
