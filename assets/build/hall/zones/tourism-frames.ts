/** The frames on the tourism pavilion's axis: the stone gate of a lane house and the moon gate. */
import { ExtrudeGeometry, Matrix4, Shape, TorusGeometry } from 'three'
import {
  GATE_Z_M,
  MOON_GATE_HALF_WIDTH_M,
  MOON_WALL_HALF_WIDTH_M,
  MOON_WALL_Z_M,
} from '../../../../shared/hall/plan.ts'
import { moved } from '../kit/landmarks.ts'
import { spot } from '../lights.ts'
import { ACCENT } from '../../../../shared/hall/accents.ts'
import { type Point2, type SurfaceOptions, V, box, patch, quad, shape, upright } from '../patch.ts'
import { mesh } from '../round.ts'
import { type ZoneSink, linear, scaled } from '../zone-sink.ts'

const EAVES = '#33383c'
const STONE_JAMB = '#cdc4b3'
const STONE_TRIM = '#d9d1c1'
const BRICK = '#85888a'
const arcPoints = (halfWidth: number, rise: number, from: number, pieces = 24): Point2[] =>
  Array.from({ length: pieces + 1 }, (_, i) => {
    const t = (Math.PI * i) / pieces
    return [-halfWidth * Math.cos(t), from + rise * Math.sin(t)]
  })

export function gate(sink: ZoneSink): void {
  const z = GATE_Z_M
  const block = (
    x0: number,
    x1: number,
    y0: number,
    y1: number,
    depth: number,
    options: SurfaceOptions,
  ) =>
    box(
      sink,
      'matte',
      V((x0 + x1) / 2, (y0 + y1) / 2, z),
      V(Math.abs(x1 - x0), y1 - y0, depth),
      options,
    )
  for (const s of [-1, 1]) {
    for (const [y0, y1, colour] of [
      [0, 1.08, BRICK],
      [1.08, 1.3, '#9a5a45'],
      [1.3, 2.38, BRICK],
      [2.38, 2.6, '#9a5a45'],
      [2.6, 3.96, BRICK],
    ] as const)
      block(s * 2.05, s * 3.4, y0, y1, 0.44, { colour, brick: true })
    block(s * 1.55, s * 2.05, 0, 3.5, 0.6, { colour: STONE_JAMB })
    block(s * 1.48, s * 2.12, 3.5, 3.72, 0.7, { colour: STONE_TRIM })
    block(s * 1.48, s * 2.12, 0, 0.34, 0.7, { colour: '#b9b0a0' })
    block(s * 2.05, s * 3.4, 3.96, 4.3, 0.44, { colour: '#6f7476' })
    block(s * 1.9, s * 3.55, 4.3, 4.42, 0.7, { colour: EAVES })
    box(sink, 'matte', V(s * 1.5, 1.75, z + 0.98), V(0.08, 3.5, 1.35), { colour: '#2b211d' })
    sink.withDetail('fine', () =>
      mesh(
        sink,
        'satin',
        new TorusGeometry(0.11, 0.018, 6, 20),
        moved(s * 1.44, 1.35, z + 1.3).multiply(new Matrix4().makeRotationY(Math.PI / 2)),
        { colour: '#c79a4e', metal: 1, rough: 0.3 },
      ),
    )
    spot(sink, {
      from: V(s * 2.6, 6.2, 2.6),
      at: V(s * 1.2, 2.6, z - 0.3),
      innerRad: 0.4,
      outerRad: 0.95,
      radiance: [19, 17.2, 14.7],
    })
  }
  block(-2.12, 2.12, 3.72, 4, 0.66, { colour: STONE_TRIM })
  pediment(sink, z)
}

function pediment(sink: ZoneSink, z: number): void {
  const outer = arcPoints(2, 1.25, 4)
  const inner = arcPoints(1.5, 0.86, 4)
  for (const s of [-1, 1]) {
    shape(sink, 'matte', [...outer, ...inner.slice().reverse()], [], upright(z + s * 0.34), {
      colour: STONE_JAMB,
      towards: V(0, 4.5, z + s * 9),
    })
    shape(sink, 'matte', inner, [], upright(z + s * 0.2), {
      colour: '#b0907c',
      brick: true,
      towards: V(0, 4.5, z + s * 9),
    })
  }
  for (const [halfWidth, rise, colour, towards] of [
    [2, 1.25, STONE_JAMB, V(0, 40, z)],
    [1.5, 0.86, '#b9b0a0', V(0, 4, z)],
  ] as const)
    patch(sink, 'matte', {
      at: (u, v) =>
        V(
          -halfWidth * Math.cos(Math.PI * u),
          4 + rise * Math.sin(Math.PI * u),
          z - 0.34 + 0.68 * v,
        ),
      nu: 24,
      lengthU: 5,
      lengthV: 0.68,
      colour,
      towards,
    })
  const outline = new Shape()
  outline.moveTo(-0.09, 0)
  outline.lineTo(0.09, 0)
  outline.lineTo(0.14, 0.42)
  outline.lineTo(-0.14, 0.42)
  const keystone = new ExtrudeGeometry(outline, {
    depth: 0.1,
    bevelSize: 0.015,
    bevelThickness: 0.015,
    bevelSegments: 1,
  })
  for (const dz of [-0.44, 0.34])
    mesh(sink, 'matte', keystone, moved(0, 4.8, z + dz), { colour: STONE_TRIM })
}

export function moonGate(sink: ZoneSink): void {
  const z = MOON_WALL_Z_M
  const half = MOON_WALL_HALF_WIDTH_M
  const radius = 2.3
  const middleY = Math.sqrt(radius ** 2 - MOON_GATE_HALF_WIDTH_M ** 2)
  const height = 5
  const start = -Math.PI / 2 + Math.asin(MOON_GATE_HALF_WIDTH_M / radius)
  const angle = (u: number) => start + (2 * Math.PI - 2 * (start + Math.PI / 2)) * u
  const rim = (u: number, r: number): Point2 => [
    r * Math.cos(angle(u)),
    Math.max(0.0005, middleY + r * Math.sin(angle(u))),
  ]
  const hole = Array.from({ length: 49 }, (_, i) => rim(i / 48, radius))
  for (const s of [-1, 1]) {
    const left = hole.slice().reverse()
    const outline: Point2[] = [[-half, 0], ...left, [half, 0], [half, height], [-half, height]]
    shape(sink, 'matte', outline, [], upright(z + s * 0.25), {
      colour: '#d3ccbf',
      towards: V(0, 2, z + s * 20),
    })
    quad(
      sink,
      'matte',
      [
        V(s * half, 0, z - 0.25),
        V(s * half, 0, z + 0.25),
        V(s * half, height, z + 0.25),
        V(s * half, height, z - 0.25),
      ],
      {
        colour: '#efe9dd',
        towards: V(s * 30, 2, z),
      },
    )
    patch(sink, 'satin', {
      at: (u, v) => V(...rim(u, radius + 0.12 * v), z + s * 0.26),
      nu: 48,
      lengthU: 12.4,
      lengthV: 0.12,
      colour: '#565b5e',
      towards: V(0, 2, z + s * 20),
    })
  }
  patch(sink, 'matte', {
    at: (u, v) => V(...rim(u, radius), z - 0.25 + 0.5 * v),
    nu: 48,
    lengthU: 12.4,
    lengthV: 0.5,
    colour: '#6f7476',
    towards: V(0, middleY, z),
  })
  patch(sink, 'emis', {
    at: (u, v) => V(...rim(u, radius - 0.03), z + 0.14 + 0.03 * v),
    nu: 48,
    lengthU: 12.4,
    lengthV: 0.03,
    colourAt: () => scaled(linear(ACCENT.tourism), 2.4),
  })
  box(sink, 'matte', V(0, height + 0.07, z), V(2 * half + 0.2, 0.14, 0.9), { colour: EAVES })
  box(sink, 'matte', V(0, height + 0.2, z), V(2 * half, 0.14, 0.45), { colour: '#3d4347' })
  for (const s of [-1, 1])
    spot(sink, {
      from: V(s * 3, 6.2, z - 4),
      at: V(s * 2.6, 2.6, z),
      innerRad: 0.35,
      outerRad: 0.8,
      radiance: [8, 7.4, 6.4],
    })
}
