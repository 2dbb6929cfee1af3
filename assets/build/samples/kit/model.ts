/**
 * A model under construction: named parts (the nodes of the GLB) that collect painted shapes.
 * Parts nest; their place is a translation and a turn about y. export.ts writes the result.
 */
import { Matrix4, Quaternion, Vector3 } from 'three'
import type { Ink } from './inks.ts'
import { paint } from './inks.ts'
import { ACCENT } from '../../../../shared/hall/accents.ts'
import type { PavilionId } from '../../../../shared/hall/plan.ts'
import { createRandom } from './random.ts'
import type { Random } from './random.ts'
import type { Point3, Shape } from './shape.ts'

export interface PaintedShape {
  ink: Ink
  shape: Shape
}

export interface Part {
  name: string
  parent: Part | undefined
  at: Point3
  /** Turn about y at rest, in radians. */
  turn: number
  shapes: PaintedShape[]
  add(ink: Ink, ...shapes: Shape[]): void
}

export interface Track3 {
  part: Part
  path: 'translation' | 'rotation'
  /** Seconds. */
  times: number[]
  /** Offsets from the rest place (three per key), or rotations (quaternions, four per key). */
  values: number[]
}

export interface Label {
  at: Point3
  text: string
}

export interface Model {
  track: PavilionId
  accent: Ink
  accentSatin: Ink
  accentGlow: Ink
  random: Random
  parts: Part[]
  tracks: Track3[]
  /** Points named in the rendered picture. */
  labels: Label[]
  /** Azimuth and elevation of the picture's camera, in degrees; it frames the model by itself. */
  view: { azimuth: number; elevation: number }
  part(name: string, at?: Point3, parent?: Part, turn?: number): Part
  /** Moves a part through offsets from its rest place; times in seconds. */
  slide(part: Part, times: number[], offsets: Point3[]): void
  /** Swings a part about an axis through angles in radians. */
  swing(part: Part, axis: Point3, times: number[], angles: number[]): void
  label(at: Point3, text: string): void
}

export function createModel(track: PavilionId, seed: number): Model {
  const accent = ACCENT[track]
  const model: Model = {
    track,
    accent: paint('matte', accent),
    accentSatin: paint('satin', accent),
    accentGlow: paint('glow', accent),
    random: createRandom(seed),
    parts: [],
    tracks: [],
    labels: [],
    view: { azimuth: 35, elevation: 30 },
    part(name, at = [0, 0, 0], parent = undefined, turn = 0) {
      const part: Part = {
        name,
        parent,
        at,
        turn,
        shapes: [],
        add: (ink, ...shapes) => part.shapes.push(...shapes.map((shape) => ({ ink, shape }))),
      }
      model.parts.push(part)
      return part
    },
    slide(part, times, offsets) {
      model.tracks.push({ part, path: 'translation', times, values: offsets.flat() })
    },
    swing(part, axis, times, angles) {
      const rest = new Quaternion().setFromAxisAngle(new Vector3(0, 1, 0), part.turn)
      const direction = new Vector3(...axis).normalize()
      const values = angles.flatMap((angle) =>
        rest.clone().multiply(new Quaternion().setFromAxisAngle(direction, angle)).toArray(),
      )
      model.tracks.push({ part, path: 'rotation', times, values })
    },
    label: (at, text) => model.labels.push({ at, text }),
  }
  return model
}

export function worldMatrix(part: Part): Matrix4 {
  const own = new Matrix4().makeRotationY(part.turn).setPosition(...part.at)
  return part.parent ? worldMatrix(part.parent).multiply(own) : own
}
