/** The chip part of the precision-medicine model and what stands with it. */
import { INK, paint } from '../../kit/inks.ts'
import type { Model } from '../../kit/model.ts'
import { blob, drum, lathe, roundPath, tube } from '../../kit/rounds.ts'
import { join, move, place } from '../../kit/shape.ts'
import { bar, block } from '../../kit/solids.ts'
import { G, CELL_INKS, CENTRE } from './scale.ts'

/** The organoid chip in front: glass plate, 4 × 6 wells with cultures, channels and connectors. */
export function addChip(model: Model): void {
  const chip = model.part('organoid-chip')
  const z0 = 0.36
  chip.add(INK.timber, place(block(0.5, 0.03, 0.24, 0.004), 0.02, G, z0))
  chip.add(INK.enamel, place(block(0.44, 0.016, 0.19, 0.004), 0.02, G + 0.03, z0))
  for (let i = 0; i < 6; i++)
    for (let j = 0; j < 4; j++) {
      const x = -0.125 + i * 0.058
      const z = z0 - 0.066 + j * 0.044
      chip.add(
        INK.enamelGrey,
        place(
          lathe(
            [
              [0.018, 0],
              [0.018, 0.014],
              [0.0155, 0.014],
              [0.015, 0.003],
              [0, 0.003],
            ],
            12,
          ),
          x,
          G + 0.046,
          z,
        ),
      )
      const responds = (i * 5 + j * 3) % 4 === 0
      const culture = join(
        ...Array.from({ length: 3 }, (_, k) =>
          move(
            blob(0.0062, 0, 0.06, model.random),
            Math.cos(k * 2.1) * 0.0055,
            0.002 + (k % 2) * 0.004,
            Math.sin(k * 2.1) * 0.0055,
          ),
        ),
      )
      chip.add(
        responds ? model.accentSatin : paint('satin', CELL_INKS[(i + j) % 5]!),
        place(culture, x, G + 0.052, z),
      )
    }
  for (let j = 0; j < 4; j++) {
    const z = z0 - 0.066 + j * 0.044
    chip.add(
      model.accent,
      tube(
        [
          [-0.18, G + 0.048, z],
          [0.21, G + 0.048, z],
        ],
        0.0022,
        5,
      ),
    )
    chip.add(INK.steel, place(drum(0.006, 0.018, 8), -0.178, G + 0.046, z))
    chip.add(
      INK.enamelGrey,
      tube(
        roundPath(
          [
            [-0.178, G + 0.064, z],
            [-0.178, G + 0.1, z],
            [-0.29, G + 0.1, z - 0.04],
            [-0.3, G + 0.04, z - 0.07],
          ],
          0.03,
          4,
        ),
        0.0026,
        5,
      ),
    )
  }
  chip.add(INK.enamelDark, place(block(0.07, 0.075, 0.14, 0.006), -0.31, G, z0 - 0.07))
  chip.add(model.accentGlow, place(bar(0.03, 0.01, 0.002), -0.31, G + 0.05, z0 + 0.001))
}

/** Brass rods that hold the spheroid, as in a museum case. */
export function addRig(model: Model): void {
  const rig = model.part('stand')
  const [cx, cy, cz] = CENTRE
  for (const [dx, dz] of [
    [-0.05, -0.06],
    [0.06, -0.04],
    [0, 0.06],
  ] as const)
    rig.add(
      INK.brass,
      tube(
        [
          [cx + dx * 1.4, G + 0.09, cz + dz * 1.4],
          [cx + dx, cy - 0.12, cz + dz],
        ],
        0.004,
        8,
      ),
      place(drum(0.012, 0.006, 12, 0.001), cx + dx * 1.4, G + 0.1, cz + dz * 1.4),
    )
}
