/** The pavilions' landmarks, vertex-lit, each standing on the floor at the origin of its matrix. */
import {
  BoxGeometry,
  BufferGeometry,
  CapsuleGeometry,
  CatmullRomCurve3,
  CylinderGeometry,
  Euler,
  Float32BufferAttribute,
  LatheGeometry,
  Matrix4,
  Quaternion,
  SphereGeometry,
  TubeGeometry,
  Vector2,
} from 'three'
import { V } from '../patch.ts'
import { between, mesh, type MeshOptions } from '../round.ts'
import { linear, type Rgb, type ZoneSink } from '../zone-sink.ts'

export const moved = (x: number, y: number, z: number) => new Matrix4().makeTranslation(x, y, z)
const STEEL = '#3a3c3f'
const cylinder = (top: number, bottom: number, height: number, sides = 18) =>
  new CylinderGeometry(top, bottom, height, sides, 1)

export function robot(sink: ZoneSink, base: Matrix4, accent: string): void {
  const part = (
    geometry: BufferGeometry,
    [x, y, z]: readonly [number, number, number],
    options: MeshOptions,
    rollRad = 0,
  ) => {
    const local = new Matrix4().compose(
      V(x, y, z),
      new Quaternion().setFromEuler(new Euler(0, 0, rollRad)),
      V(1, 1, 1),
    )
    mesh(sink, 'satin', geometry, base.clone().multiply(local), { rough: 0.4, ...options })
  }
  const steel = { colour: STEEL, metal: 1, rough: 0.45 }
  part(cylinder(0.32, 0.36, 0.16, 24), [0, 0.08, 0], steel)
  part(cylinder(0.22, 0.27, 0.34, 24), [0, 0.33, 0], { colour: accent })
  part(new SphereGeometry(0.2, 18, 12), [0, 0.56, 0], steel)
  part(new CapsuleGeometry(0.13, 0.62, 5, 14), [0.2, 0.9, 0], { colour: accent }, -0.5)
  part(new SphereGeometry(0.16, 18, 12), [0.4, 1.26, 0], steel)
  part(new CapsuleGeometry(0.095, 0.6, 5, 14), [0.05, 1.45, 0], { colour: accent }, 1.06)
  part(new SphereGeometry(0.11, 16, 10), [-0.3, 1.65, 0], steel)
  part(cylinder(0.05, 0.07, 0.3, 14), [-0.36, 1.46, 0], { ...steel, colour: '#8d8f92' }, -0.35)
  part(new BoxGeometry(0.16, 0.03, 0.1), [-0.41, 1.29, 0], { colour: STEEL })
  for (const side of [-1, 1])
    part(new BoxGeometry(0.02, 0.14, 0.06), [-0.42 + side * 0.06, 1.22, 0], steel)
}

export function pagoda(sink: ZoneSink, base: Matrix4, accent: string): void {
  const at = (x: number, y: number, z: number) => base.clone().multiply(moved(x, y, z))
  const gold = { colour: '#c79a4e', metal: 1, rough: 0.3 }
  let y = 0
  for (let storey = 0; storey < 3; storey++, y += 0.4) {
    const w = 0.44 - 0.1 * storey
    mesh(sink, 'satin', new BoxGeometry(w * 1.3, 0.22, w * 1.3), at(0, y + 0.11, 0), {
      colour: '#e9e1d2',
    })
    for (const sx of [-1, 1])
      for (const sz of [-1, 1])
        mesh(
          sink,
          'satin',
          cylinder(0.018, 0.018, 0.24, 6),
          at(sx * w * 0.72, y + 0.12, sz * w * 0.72),
          {
            colour: accent,
          },
        )
    const profile = Array.from({ length: 9 }, (_, j) => {
      const t = j / 8
      return new Vector2(w * (1.35 - 1.05 * t) + 0.03, 0.02 + 0.2 * t ** 1.7)
    })
    const roof = new LatheGeometry(profile, 4).toNonIndexed()
    roof.rotateY(Math.PI / 4)
    roof.computeVertexNormals()
    mesh(sink, 'satin', roof, at(0, y + 0.22, 0), { colour: '#3b4247', rough: 0.6 })
    mesh(sink, 'satin', new BoxGeometry(w * 1.9, 0.02, w * 1.9), at(0, y + 0.23, 0), {
      colour: accent,
    })
  }
  mesh(sink, 'satin', new SphereGeometry(0.05, 12, 8), at(0, y + 0.06, 0), gold)
  mesh(sink, 'satin', cylinder(0.005, 0.03, 0.2, 10), at(0, y + 0.16, 0), gold)
}

export function helix(sink: ZoneSink, base: Matrix4, accent: string): void {
  const strand = (t: number, phase: number) =>
    V(0.28 * Math.cos(7 * t + phase), 0.1 + 1.35 * t, 0.28 * Math.sin(7 * t + phase))
  for (const phase of [0, Math.PI]) {
    const points = Array.from({ length: 49 }, (_, i) => strand(i / 48, phase))
    const curve = new TubeGeometry(new CatmullRomCurve3(points), 56, 0.035, 7)
    mesh(sink, 'satin', curve, base, { colour: phase ? '#f4f4f2' : accent, rough: 0.35 })
  }
  for (let i = 1; i < 16; i++) {
    const ends = [strand(i / 16, 0), strand(i / 16, Math.PI)] as const
    const rung = base.clone().multiply(between(...ends))
    mesh(sink, 'satin', cylinder(0.014, 0.014, 0.56, 6), rung, { colour: '#cfd6d6', rough: 0.4 })
    for (const [end, colour] of [
      [ends[0], accent],
      [ends[1], '#f4f4f2'],
    ] as const)
      mesh(
        sink,
        'satin',
        new SphereGeometry(0.05, 8, 6),
        base.clone().multiply(moved(end.x, end.y, end.z)),
        {
          colour,
          rough: 0.3,
        },
      )
  }
}

const TRAIN_RINGS = 44
const TRAIN_SIDES = 24
const TRAIN_NOSE_M = 4.6

const ringZ = (ring: number, lengthM: number) => {
  const t = (2 * ring) / TRAIN_RINGS
  return (lengthM / 2) * (t <= 1 ? t ** 1.8 : 2 - (2 - t) ** 1.8)
}

/** A train of the given length with a nose at either end, the first at z = 0, in a section 2.5 m wide and 2.8 m high. */
export function train(sink: ZoneSink, base: Matrix4, accent: string, lengthM: number): void {
  const position: number[] = []
  const index: number[] = []
  for (let i = 0; i <= TRAIN_RINGS; i++)
    for (let j = 0; j <= TRAIN_SIDES; j++) {
      const z = ringZ(i, lengthM)
      const nose = Math.min(1, Math.min(z, lengthM - z) / TRAIN_NOSE_M)
      const halfWidth = 1.25 * Math.sin((nose * Math.PI) / 2) ** 0.62 + 0.06
      const halfHeight = 1.15 * Math.sin((nose * Math.PI) / 2) ** 0.8 + 0.1
      const angle = (j / TRAIN_SIDES) * 2 * Math.PI
      const bulge = (value: number) => Math.sign(value) * Math.abs(value) ** 0.62
      position.push(
        halfWidth * bulge(Math.cos(angle)),
        0.42 + halfHeight * (0.98 + bulge(Math.sin(angle))),
        z,
      )
    }
  for (let i = 0; i < TRAIN_RINGS; i++)
    for (let j = 0; j < TRAIN_SIDES; j++) {
      const a = i * (TRAIN_SIDES + 1) + j
      const c = a + TRAIN_SIDES + 1
      index.push(a, a + 1, c, a + 1, c + 1, c)
    }
  const geometry = new BufferGeometry()
  geometry.setAttribute('position', new Float32BufferAttribute(position, 3))
  geometry.setIndex(index)
  geometry.computeVertexNormals()
  const glass = linear('#11161c')
  const stripe = linear(accent)
  const livery = (vertex: number, white: Rgb): Rgb => {
    const up = Math.sin(((vertex % (TRAIN_SIDES + 1)) / TRAIN_SIDES) * 2 * Math.PI)
    const along = ringZ(Math.floor(vertex / (TRAIN_SIDES + 1)), lengthM)
    const z = Math.min(along, lengthM - along)
    if (z > 4 && up > 0.2 && up < 0.75) return glass
    if (z > 1 && z <= 4 && up > 0.42 && up < 0.99) return glass
    return up > -0.3 && up < -0.02 ? stripe : white
  }
  mesh(sink, 'satin', geometry, base, {
    colour: '#e4e7ea',
    rough: 0.25,
    colourOf: (_point, white, vertex) => livery(vertex, white),
  })
}

/** A model of the city, about 1.3 m across at scale 1. */
export function cityModel(sink: ZoneSink, base: Matrix4, accent: string): void {
  let seed = 7
  const random = () => (seed = (seed * 16807) % 2147483647) / 2147483647
  const at = (x: number, y: number, z: number) => base.clone().multiply(moved(x, y, z))
  for (let i = -6; i <= 6; i++)
    for (let j = -6; j <= 6; j++) {
      const away = Math.hypot(i, j)
      if (away > 6.4 || Math.abs(j - 2.2 * Math.sin(i * 0.7)) < 0.75) continue
      const height = 0.05 + 0.34 * random() ** 2 * (1.2 - away / 8)
      const colour = random() < 0.12 ? accent : random() < 0.5 ? '#e9ebe6' : '#cfd4cd'
      const block = new BoxGeometry(0.055 + 0.03 * random(), height, 0.055 + 0.03 * random())
      mesh(sink, 'satin', block, at(i * 0.105, height / 2, j * 0.105), { colour, rough: 0.5 })
    }
  const tower = new CylinderGeometry(0.03, 0.055, 0.72, 5, 14)
  const points = tower.getAttribute('position')
  for (let i = 0; i < points.count; i++) {
    const point = V(points.getX(i), points.getY(i), points.getZ(i))
    point.applyAxisAngle(V(0, 1, 0), -1.6 * (point.y / 0.72 + 0.5))
    points.setXYZ(i, point.x, point.y, point.z)
  }
  tower.computeVertexNormals()
  mesh(sink, 'satin', tower, at(0.12, 0.36, 0.1), { colour: '#f2f4f0', rough: 0.25 })
  mesh(sink, 'satin', new BoxGeometry(0.06, 0.52, 0.06), at(0.24, 0.26, 0.06), {
    colour: '#dfe4de',
  })
  for (const [y, radius] of [
    [0.12, 0.045],
    [0.3, 0.032],
    [0.4, 0.015],
  ] as const)
    mesh(sink, 'satin', new SphereGeometry(radius, 12, 8), at(0.08, y, 0.26), { colour: accent })
  mesh(sink, 'satin', cylinder(0.006, 0.012, 0.5, 6), at(0.08, 0.25, 0.26), { colour: '#e9ebe6' })
}

/** A round plinth for a landmark. */
export function landmarkPlinth(
  sink: ZoneSink,
  base: Matrix4,
  radius: number,
  heightM: number,
  colour: string,
): void {
  mesh(
    sink,
    'satin',
    cylinder(radius - 0.06, radius - 0.06, 0.07, 48),
    base.clone().multiply(moved(0, 0.035, 0)),
    {
      colour: '#26272a',
    },
  )
  const drum = new CylinderGeometry(radius, radius, heightM - 0.07, 48, 2)
  mesh(sink, 'satin', drum, base.clone().multiply(moved(0, heightM / 2 + 0.035, 0)), {
    colour,
    rough: 0.55,
  })
}
