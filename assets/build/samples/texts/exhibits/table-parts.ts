/** Short forms for the parts of a table: pieces of its palette, areas, things that stand there. */
import type { Bilingual } from '../sample-text.ts'

type Extent = readonly [number, number, number]
type Place = readonly [number, number]

export const bilingual = (zh: string, en: string): Bilingual => ({ zh, en })

/** A piece of the palette; its size in metres: width, height, depth. */
export function piece(look: {
  id: string
  title: Bilingual
  shape: 'block' | 'house' | 'tower' | 'tree' | 'bridge' | 'slab'
  colour: string
  sizeM: Extent
}) {
  return look
}

export const area = (title: Bilingual, colour: string, corners: readonly Place[]) => ({
  title,
  colour,
  corners,
})

/** Things from rows of [piece, x, z, turn in degrees], in metres from the middle. */
export const things = (rows: readonly (readonly [string, number, number, number])[]) =>
  rows.map(([name, x, z, turnDeg]) => ({ piece: name, at: [x, z], turnDeg }))
