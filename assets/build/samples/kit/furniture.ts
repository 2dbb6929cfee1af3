/** Standing furniture that several models share: pallet racks and desks. */
import { INK, paint } from './inks.ts'
import type { Model, Part } from './model.ts'
import { join, move, place } from './shape.ts'
import type { Shape } from './shape.ts'
import { bar, block, strut } from './solids.ts'

/** Pallet racking along x with a share of its places filled. */
export function addRack(
  model: Model,
  part: Part,
  bays: number,
  levels: number,
  bay: number,
  x: number,
  y: number,
  z: number,
  angle = 0,
): void {
  const set = (shape: Shape) => place(shape, x, y, z, angle)
  const depth = bay * 0.75
  const level = bay * 0.62
  const width = bays * bay
  for (let i = 0; i <= bays; i++)
    for (const s of [-0.5, 0.5])
      part.add(
        INK.slate,
        set(
          move(
            strut([0, 0, 0], [0, levels * level, 0], bay * 0.06),
            i * bay - width / 2,
            0,
            s * depth,
          ),
        ),
      )
  for (let j = 0; j < levels; j++) {
    for (const s of [-0.5, 0.5])
      part.add(
        model.accent,
        set(
          move(
            strut([-width / 2, 0, 0], [width / 2, 0, 0], bay * 0.04, bay * 0.06),
            0,
            j * level + bay * 0.05,
            s * depth,
          ),
        ),
      )
    for (let i = 0; i < bays; i++) {
      if (model.random.next() < 0.16) continue
      const h = level * model.random.between(0.5, 0.78)
      const ink = model.random.pick([INK.white, INK.stone, INK.paper, INK.timber])
      part.add(
        ink,
        set(
          move(
            block(bay * 0.78, h, depth * 0.85, 0.001),
            (i + 0.5) * bay - width / 2,
            j * level + bay * 0.09,
            0,
          ),
        ),
      )
    }
  }
}

/** A desk with a screen, seat side +z. */
export function addDesk(
  part: Part,
  width: number,
  x: number,
  y: number,
  z: number,
  angle = 0,
  screenColor = '#55585b',
): void {
  const w = width
  const set = (shape: Shape) => place(shape, x, y, z, angle)
  part.add(INK.timber, set(move(bar(w, w * 0.04, w * 0.5, w * 0.01), 0, w * 0.48, 0)))
  part.add(
    INK.pale,
    ...[-1, 1].map((s) => set(move(block(w * 0.04, w * 0.46, w * 0.44), s * w * 0.46, 0, 0))),
  )
  part.add(
    paint('satin', screenColor),
    set(move(bar(w * 0.5, w * 0.3, w * 0.02, w * 0.004), 0, w * 0.72, -w * 0.12)),
  )
  part.add(
    INK.slate,
    set(
      move(
        join(block(w * 0.04, w * 0.1, w * 0.03), block(w * 0.2, w * 0.012, w * 0.12)),
        0,
        w * 0.5,
        -w * 0.13,
      ),
    ),
  )
}
