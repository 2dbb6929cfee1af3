/** Parts of a model that go apart or up: where each stands in the file and how far it is from there. */
import { Box3, Matrix4, Vector3, type Object3D } from 'three'

/** How far parts go apart, as a share of their distance from the middle. */
const EXPLODE_SHARE = 1.1

interface Part {
  node: Object3D
  /** Where it stands in the file, and the way it goes when drawn apart, in its parent's frame. */
  base: Vector3
  away: Vector3
  liftM: number
}

export interface ModelParts {
  /** 0 together … 1 apart. */
  explode(amount: number): void
  lift(node: Object3D, metres: number): void
}

/** `whole` is the model's extent in the frame of `root`, whose world matrix is up to date. */
export function createModelParts(root: Object3D, whole: Box3): ModelParts {
  const parts = new Map(partsOf(root).map((node) => [node, partOf(node, whole)]))
  let apart = 0
  const place = ({ node, base, away, liftM }: Part): void => {
    node.position.copy(base).addScaledVector(away, apart * EXPLODE_SHARE)
    node.position.y += liftM
  }
  return {
    explode(amount) {
      if (amount === apart) return
      apart = amount
      parts.forEach(place)
    },
    lift(node, metres) {
      // What is no part of its own stays with the part that it belongs to when they go apart.
      const part = parts.get(node) ?? {
        node,
        base: node.position.clone(),
        away: new Vector3(),
        liftM: 0,
      }
      part.liftM = metres
      parts.set(node, part)
      place(part)
    },
  }
}

/** What is drawn apart: the children of the first node that has several. */
function partsOf(object: Object3D): Object3D[] {
  let at = object
  while (at.children.length === 1 && at.children[0]) [at] = at.children as [Object3D]
  return at.children.length > 1 ? [...at.children] : []
}

function partOf(node: Object3D, whole: Box3): Part {
  const middle = new Box3().setFromObject(node).getCenter(new Vector3())
  const away = middle.sub(whole.getCenter(new Vector3()))
  const toParent = new Matrix4().copy(node.parent?.matrixWorld ?? new Matrix4()).invert()
  const origin = new Vector3().applyMatrix4(toParent)
  away.applyMatrix4(toParent).sub(origin)
  return { node, base: node.position.clone(), away, liftM: 0 }
}
