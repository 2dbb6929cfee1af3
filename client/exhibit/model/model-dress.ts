/** What is drawn of a model: its batches, made anew for another look, and the colours over them. */
import { BatchedMesh, Color, type Box3, type Group, type Object3D } from 'three'
import { createModelBatches } from './model-batches.ts'

export interface ModelDress {
  wear(variant: string): void
  /** Colours a node between two hex colours. */
  tint(node: Object3D, from: string, to: string, share: number): void
  /** Makes these nodes stand out by a factor on their colour, and no others. */
  glow(nodes: ReadonlyMap<Object3D, Color>): void
  /** The node whose shape a pointer met. */
  nodeAt(hit: Object3D, batchId: number | undefined): Object3D | undefined
  update(): void
  dispose(): void
}

const WHITE = new Color('#ffffff')
const scratchColor = new Color()

/** Draws the nodes under `root` in `object`, as far as they are within `reach`. */
export function createDress(
  object: Group,
  root: Object3D,
  reach: Box3,
  wearVariant: (variant: string) => void,
): ModelDress {
  let batches = createModelBatches(root, reach)
  object.add(batches.group)
  const tints = new Map<Object3D, Color>()
  let glowing: ReadonlyMap<Object3D, Color> = new Map()
  let worn = ''
  const paint = (node: Object3D): void => {
    scratchColor.copy(tints.get(node) ?? WHITE).multiply(glowing.get(node) ?? WHITE)
    batches.tint(node, scratchColor)
  }
  return {
    wear(variant) {
      if (variant === worn) return
      worn = variant
      object.remove(batches.group)
      batches.dispose()
      wearVariant(variant)
      batches = createModelBatches(root, reach)
      new Set([...tints.keys(), ...glowing.keys()]).forEach(paint)
      object.add(batches.group)
    },
    tint(node, from, to, share) {
      const color = tints.get(node) ?? new Color()
      tints.set(node, color.set(from).lerp(scratchColor.set(to), share))
      paint(node)
    },
    glow(nodes) {
      const before = glowing
      glowing = nodes
      new Set([...before.keys(), ...nodes.keys()]).forEach(paint)
    },
    nodeAt: (hit, batchId) =>
      hit instanceof BatchedMesh ? batches.nodeOf(hit, batchId ?? -1) : hit,
    update: () => batches.update(),
    dispose: () => batches.dispose(),
  }
}
