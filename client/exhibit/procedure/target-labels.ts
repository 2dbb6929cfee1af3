/**
 * The names of a procedure's targets, floating over them: one mesh with one texture for all, each
 * facing the reader and of the same size whatever the model's. Pure geometry and one canvas.
 */
import {
  BufferAttribute,
  BufferGeometry,
  CanvasTexture,
  DoubleSide,
  LinearMipmapLinearFilter,
  Mesh,
  MeshBasicMaterial,
  SRGBColorSpace,
  type Vector3,
} from 'three'
import { fontOf, loadFontFor } from '../../text/fonts.ts'

const ROW_WIDTH_PX = 512
const ROW_HEIGHT_PX = 72
const SIZE_PX = 40
const LABEL_HEIGHT_M = 0.045
const LABEL_WIDTH_M = (LABEL_HEIGHT_M * ROW_WIDTH_PX) / ROW_HEIGHT_PX
/** How far the label floats over what it names. */
const LIFT_M = 0.04
/** Targets nearer than this have their labels one over the other. */
const NEAR_M = 0.24
const STOREY_M = LABEL_HEIGHT_M + 0.006
const GROUND = '#23211f'
const TEXT = '#f4efe6'
const DONE = '#d9b36c'
const ANISOTROPY = 8

export interface TargetLabel {
  text: string
  /** Highest point of the target, in the frame of the mesh. */
  at: Vector3
  done: boolean
}

/**
 * Which storey each label floats in, from 0: those that stand nearer to each other than `near` go one
 * over the other, so that all can be read from every side.
 */
export function storeysOf(places: readonly Vector3[], near: number): number[] {
  const storeys: number[] = []
  places.forEach((place, index) => {
    const taken = new Set(
      places.slice(0, index).flatMap((other, before) => {
        const storey = storeys[before]
        return storey !== undefined && other.distanceTo(place) < near ? [storey] : []
      }),
    )
    let storey = 0
    while (taken.has(storey)) storey += 1
    storeys.push(storey)
  })
  return storeys
}

/** One quad a label: `position` is the target, `offset` the corner in metres across the view. */
function createGeometry(labels: readonly TargetLabel[], unitM: number): BufferGeometry {
  const count = labels.length
  const positions = new Float32Array(count * 12)
  const offsets = new Float32Array(count * 8)
  const uvs = new Float32Array(count * 8)
  const index: number[] = []
  const storeys = storeysOf(
    labels.map(({ at }) => at),
    NEAR_M / unitM,
  )
  labels.forEach(({ at }, row) => {
    const foot = LIFT_M + (storeys[row] ?? 0) * STOREY_M
    for (let corner = 0; corner < 4; corner += 1) {
      const [right, up] = [corner % 2, corner >> 1]
      positions.set([at.x, at.y, at.z], (row * 4 + corner) * 3)
      const x = (right - 0.5) * LABEL_WIDTH_M
      offsets.set([x, foot + up * LABEL_HEIGHT_M], (row * 4 + corner) * 2)
      uvs.set([right, 1 - (row + 1 - up) / count], (row * 4 + corner) * 2)
    }
    const first = row * 4
    index.push(first, first + 1, first + 2, first + 2, first + 1, first + 3)
  })
  return new BufferGeometry()
    .setAttribute('position', new BufferAttribute(positions, 3))
    .setAttribute('offset', new BufferAttribute(offsets, 2))
    .setAttribute('uv', new BufferAttribute(uvs, 2))
    .setIndex(index)
}

function paint(context: CanvasRenderingContext2D, labels: readonly TargetLabel[]): void {
  context.textAlign = 'center'
  context.textBaseline = 'middle'
  labels.forEach(({ text, done }, row) => {
    const label = done ? `✓ ${text}` : text
    context.font = fontOf(SIZE_PX, 500)
    const width = Math.min(ROW_WIDTH_PX, context.measureText(label).width + 44)
    const top = row * ROW_HEIGHT_PX + 4
    context.fillStyle = GROUND
    context.beginPath()
    context.roundRect((ROW_WIDTH_PX - width) / 2, top, width, ROW_HEIGHT_PX - 8, 18)
    context.fill()
    context.fillStyle = done ? DONE : TEXT
    context.fillText(label, ROW_WIDTH_PX / 2, top + ROW_HEIGHT_PX / 2 - 4, ROW_WIDTH_PX - 40)
  })
}

/** Turns every quad to the view, after the model's own place, turn and size. */
function faceView(material: MeshBasicMaterial): void {
  material.onBeforeCompile = (shader) => {
    shader.vertexShader = shader.vertexShader
      .replace('#include <common>', '#include <common>\nattribute vec2 offset;')
      .replace(
        '#include <project_vertex>',
        'vec4 mvPosition = modelViewMatrix * vec4(position, 1.0);\nmvPosition.xy += offset;\ngl_Position = projectionMatrix * mvPosition;',
      )
  }
}

export interface TargetLabels {
  mesh: Mesh
  dispose(): void
}

/** `unitM` is the size of the model's unit, in m; `onPainted` is called when the letters are there. */
export function createTargetLabels(
  labels: readonly TargetLabel[],
  unitM: number,
  onPainted: () => void,
): TargetLabels {
  const canvas = document.createElement('canvas')
  canvas.width = ROW_WIDTH_PX
  canvas.height = ROW_HEIGHT_PX * Math.max(1, labels.length)
  const texture = new CanvasTexture(canvas)
  texture.colorSpace = SRGBColorSpace
  texture.anisotropy = ANISOTROPY
  texture.minFilter = LinearMipmapLinearFilter
  const material = new MeshBasicMaterial({
    map: texture,
    transparent: true,
    depthTest: false,
    depthWrite: false,
    toneMapped: false,
    fog: false,
    side: DoubleSide,
  })
  faceView(material)
  const mesh = new Mesh(createGeometry(labels, unitM), material)
  mesh.frustumCulled = false
  mesh.renderOrder = 9
  // Its quads are not where they are drawn: it is read, never pressed.
  mesh.raycast = () => undefined
  let current = true
  void loadFontFor(labels.map(({ text }) => text).join('')).then(() => {
    const context = canvas.getContext('2d')
    if (!current || !context) return
    paint(context, labels)
    texture.needsUpdate = true
    onPainted()
  })
  return {
    mesh,
    dispose() {
      current = false
      mesh.geometry.dispose()
      material.dispose()
      texture.dispose()
    },
  }
}
