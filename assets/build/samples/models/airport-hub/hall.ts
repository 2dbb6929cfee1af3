/** The departure level: floor, check-in islands, security lanes, lounge, glazed front. */
import { curtainWall, groundLine } from '../../kit/building.ts'
import { INK, paint } from '../../kit/inks.ts'
import type { Model } from '../../kit/model.ts'
import { rectangle } from '../../kit/outlines.ts'
import { person } from '../../kit/people.ts'
import { drum } from '../../kit/rounds.ts'
import { place } from '../../kit/shape.ts'
import { bar, block, prism } from '../../kit/solids.ts'
import { FLOOR_Y, G, HALL, LANES, laneX, PERSON_M, SECURITY_Z } from './scale.ts'

export function addHall(model: Model): void {
  const hall = model.part('hall-floor')
  const { left, right, back, front } = HALL
  hall.add(INK.stone, prism(rectangle(left, back, right, front), G, FLOOR_Y - 0.004))
  hall.add(
    INK.white,
    prism(
      rectangle(left - 0.004, back - 0.004, right + 0.004, front + 0.004),
      FLOOR_Y - 0.004,
      FLOOR_Y,
      { chamfer: 0.0008 },
    ),
  )
  for (let k = 0; k < 12; k++)
    hall.add(
      INK.enamelDark,
      place(bar(0.05, 0.012, 0.001), left + 0.05 + k * 0.073, G + 0.012, front + 0.0006),
    )
  for (let k = 1; k < 18; k++)
    hall.add(
      INK.stone,
      groundLine(
        [
          [left + k * 0.05, back + 0.01],
          [left + k * 0.05, front - 0.01],
        ],
        0.0008,
        FLOOR_Y + 0.0004,
      ),
    )
  hall.add(
    model.accent,
    groundLine(
      [
        [left + 0.02, -0.075],
        [right - 0.02, -0.075],
      ],
      0.002,
      FLOOR_Y + 0.0006,
    ),
  )
  const glazing = model.part('glazing')
  const wall = curtainWall(right - left, 0.06, 30, 2, 0.0018)
  glazing.add(INK.glass, place(wall.pane, 0, FLOOR_Y, front - 0.003))
  glazing.add(INK.slate, place(wall.frame, 0, FLOOR_Y, front - 0.003))
  for (const x of [left, right]) {
    const side = curtainWall(front - back, 0.06, 14, 2, 0.0018)
    glazing.add(INK.glass, place(side.pane, x, FLOOR_Y, (front + back) / 2, Math.PI / 2))
    glazing.add(INK.slate, place(side.frame, x, FLOOR_Y, (front + back) / 2, Math.PI / 2))
  }
  addCheckIn(model)
  addSecurity(model)
  addLounge(model)
  addPeople(model)
}

/** Four islands of desks back to back, with belts between. */
function addCheckIn(model: Model): void {
  const islands = model.part('check-in')
  for (const x of [-0.3, -0.1, 0.1, 0.3]) {
    islands.add(INK.rubber, place(bar(0.012, 0.004, 0.1), x, FLOOR_Y + 0.005, -0.28))
    islands.add(INK.timber, place(bar(0.044, 0.003, 0.11, 0.0005), x, FLOOR_Y + 0.03, -0.28))
    islands.add(
      model.accentSatin,
      place(bar(0.045, 0.003, 0.002), x, FLOOR_Y + 0.032, -0.2245),
      place(bar(0.045, 0.003, 0.002), x, FLOOR_Y + 0.032, -0.3355),
    )
    for (const s of [-1, 1]) {
      islands.add(INK.graphite, place(block(0.002, 0.03, 0.002), x, FLOOR_Y, -0.28 + s * 0.05))
      for (let k = 0; k < 6; k++) {
        islands.add(
          INK.enamel,
          place(block(0.008, 0.008, 0.011), x + s * 0.014, FLOOR_Y, -0.325 + k * 0.018),
        )
        islands.add(
          k % 3 === 1 ? model.accentGlow : INK.enamelDark,
          place(bar(0.001, 0.005, 0.008), x + s * 0.008, FLOOR_Y + 0.015, -0.325 + k * 0.018),
        )
      }
    }
  }
  for (let k = 0; k < 7; k++) {
    const x = -0.21 + k * 0.07
    islands.add(INK.enamelDark, place(block(0.006, 0.012, 0.004), x, FLOOR_Y, -0.195))
    islands.add(model.accentGlow, place(bar(0.004, 0.003, 0.001), x, FLOOR_Y + 0.01, -0.1925))
  }
}

/** Ten lanes: belt with its tunnel, a gate to walk through, trays; over each a lamp that says open. */
function addSecurity(model: Model): void {
  const lanes = model.part('security')
  const lamps = model.part('lane-lamps')
  for (let lane = 0; lane < LANES; lane++) {
    const x = laneX(lane)
    lanes.add(INK.rubber, place(bar(0.009, 0.003, 0.075), x - 0.009, FLOOR_Y + 0.0085, SECURITY_Z))
    lanes.add(INK.enamelGrey, place(block(0.01, 0.007, 0.075), x - 0.009, FLOOR_Y, SECURITY_Z))
    lanes.add(INK.enamel, place(block(0.014, 0.02, 0.024, 0.001), x - 0.009, FLOOR_Y, SECURITY_Z))
    lanes.add(
      INK.enamelDark,
      place(bar(0.01, 0.008, 0.0245), x - 0.009, FLOOR_Y + 0.013, SECURITY_Z),
    )
    for (const s of [-1, 1])
      lanes.add(
        INK.enamelGrey,
        place(block(0.002, 0.018, 0.006), x + 0.008 + s * 0.006, FLOOR_Y, SECURITY_Z),
      )
    lanes.add(
      INK.enamelGrey,
      place(bar(0.014, 0.002, 0.006), x + 0.008, FLOOR_Y + 0.018, SECURITY_Z),
    )
    lamps.add(
      model.accentGlow,
      place(bar(0.012, 0.004, 0.002), x + 0.008, FLOOR_Y + 0.023, SECURITY_Z),
    )
  }
  for (const x of [-0.255, 0.255])
    lanes.add(INK.pale, place(block(0.004, 0.028, 0.1), x, FLOOR_Y, SECURITY_Z))
  for (const [from, to] of [
    [HALL.left, -0.257],
    [0.257, HALL.right],
  ] as const)
    lanes.add(INK.pale, place(block(to - from, 0.028, 0.004), (from + to) / 2, FLOOR_Y, SECURITY_Z))
  for (let row = 0; row < 3; row++)
    for (let k = 0; k < 12; k++)
      lanes.add(
        INK.graphite,
        place(
          block(0.0016, 0.007, 0.0016),
          -0.22 + k * 0.04,
          FLOOR_Y,
          SECURITY_Z - 0.045 - row * 0.008,
        ),
      )
}

function addLounge(model: Model): void {
  const lounge = model.part('lounge')
  for (const gate of [-0.29, 0, 0.29])
    for (let row = 0; row < 3; row++)
      for (const s of [-1, 1]) {
        lounge.add(
          INK.cloth,
          place(block(0.045, 0.004, 0.006), gate + s * 0.045, FLOOR_Y, 0.0 + row * 0.022),
        )
        lounge.add(
          INK.cloth,
          place(bar(0.045, 0.006, 0.0015), gate + s * 0.045, FLOOR_Y + 0.006, 0.0 + row * 0.022),
        )
      }
  for (const [x, w] of [
    [-0.15, 0.07],
    [0.15, 0.07],
    [-0.4, 0.06],
    [0.4, 0.06],
  ] as const) {
    lounge.add(INK.timber, place(block(w, 0.016, 0.04, 0.001), x, FLOOR_Y, -0.02))
    lounge.add(
      paint('satin', '#dcd7cd'),
      place(bar(w + 0.006, 0.002, 0.046), x, FLOOR_Y + 0.017, -0.02),
    )
    lounge.add(model.accentSatin, place(bar(w, 0.004, 0.001), x, FLOOR_Y + 0.013, 0.0005))
  }
  for (const x of [-0.22, 0.07, 0.22])
    lounge.add(INK.leafDark, place(drum(0.007, 0.008, 8, 0.003), x, FLOOR_Y, 0.075))
}

function addPeople(model: Model): void {
  const people = model.part('staff')
  for (let lane = 0; lane < LANES; lane += 2)
    person(people, model.random, PERSON_M, laneX(lane) + 0.009, FLOOR_Y, SECURITY_Z + 0.018, {
      coat: model.accent.color,
    })
  for (const x of [-0.27, -0.13, 0.07, 0.13, 0.33])
    person(people, model.random, PERSON_M, x, FLOOR_Y, -0.3, { coat: '#5d6670' })
}
