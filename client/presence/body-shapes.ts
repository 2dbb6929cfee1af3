/**
 * Shapes that people are put together from, each in the frame of its joint, shaded by vertex colour: white
 * where the instance's colour shows. Few triangles: a person has about two thousand.
 */
import {
  BoxGeometry,
  BufferGeometry,
  CylinderGeometry,
  Float32BufferAttribute,
  LatheGeometry,
  SphereGeometry,
  TorusGeometry,
  Vector2,
} from 'three'
import { mergeGeometries } from 'three/addons/utils/BufferGeometryUtils.js'
import { sorted } from '../../shared/list/changed-copy.ts'
import { paintLight } from '../xr/paint-light.ts'

const WHITE = '#ffffff'
const INK = '#241f1c'

/** Soft light from above and a little from the front. */
const light = (_x: number, y: number, z: number): number => 0.7 + 0.26 * y - 0.06 * z

/** A face is one shape to the eye, whatever it is put together from. */
const faceLight = (_x: number, y: number, z: number): number => 0.86 + 0.1 * y - 0.05 * z

/** Painted, and with what all shapes of one batch have: places and colours. */
function shade(geometry: BufferGeometry, colour = WHITE, lit = light): BufferGeometry {
  paintLight(geometry, colour, lit)
  geometry.deleteAttribute('uv')
  geometry.deleteAttribute('normal')
  return geometry.index ? geometry.toNonIndexed() : geometry
}

function merged(...shapes: BufferGeometry[]): BufferGeometry {
  const whole = mergeGeometries(shapes)
  for (const shape of shapes) shape.dispose()
  return whole
}

type Place = readonly [x: number, y: number, z: number]

function ball(radii: Place, at: Place, [across, down] = [14, 10]): BufferGeometry {
  return new SphereGeometry(1, across, down).scale(...radii).translate(...at)
}

/** Half width and half depth of the head, and where its middle is, from between the eyes; in m. */
const HEAD: Place = [0.088, 0.122, 0.104]
const HEAD_AT: Place = [0, 0.012, 0.078]

/** Head with face and ears, origin between the eyes, looking along −z. */
export function createHead(): BufferGeometry {
  const skin = (shape: BufferGeometry): BufferGeometry => shade(shape, WHITE, faceLight)
  const skull = skin(ball(HEAD, HEAD_AT, [18, 14]))
  const jaw = skin(ball([0.068, 0.066, 0.078], [0, -0.066, 0.054]))
  const nose = skin(ball([0.015, 0.026, 0.022], [0, -0.022, -0.026], [8, 6]))
  const ears = [-1, 1].map((side) =>
    skin(ball([0.014, 0.03, 0.02], [side * 0.088, -0.005, 0.085], [8, 6])),
  )
  const eyes = [-1, 1].map((side) =>
    shade(ball([0.0125, 0.0165, 0.01], [side * 0.034, 0.006, -0.012], [8, 6]), INK),
  )
  const brows = [-1, 1].map((side) =>
    shade(
      new BoxGeometry(0.034, 0.007, 0.012)
        .rotateZ(side * 0.07)
        .translate(side * 0.035, 0.035, -0.016),
      '#4a3a30',
    ),
  )
  const mouth = shade(ball([0.024, 0.0055, 0.008], [0, -0.066, -0.018], [8, 4]), '#9c5a4c')
  return merged(skull, jaw, nose, ...ears, ...eyes, ...brows, mouth)
}

/** Part of a shell around the head: from the crown down to `down`, open in front by `open` on each side. */
function shell(grow: number, down: number, open: number): BufferGeometry {
  const [x, y, z] = HEAD
  const around = 2 * Math.PI - 2 * open
  // A sphere's meridians begin at −x and go over +z: −z, where the face is, lies at −90°.
  const shape = new SphereGeometry(1, 18, 9, -Math.PI / 2 + open, around, 0, down)
  return shape.scale(x * grow, y * grow, z * grow).translate(HEAD_AT[0], HEAD_AT[1], HEAD_AT[2])
}

const cap = (grow: number): BufferGeometry => shell(grow, 1.12, 0)

/** Hair, white: none, cropped, parted, full, to the chin, knotted, long. */
export function createHairs(): (BufferGeometry | undefined)[] {
  const back = (grow: number, down: number): BufferGeometry => shell(grow, down, 1.05)
  return [
    undefined,
    merged(shade(cap(1.05)), shade(back(1.05, 1.9))),
    merged(
      shade(cap(1.08)),
      shade(back(1.08, 1.95)),
      shade(ball([0.07, 0.028, 0.05], [0.025, 0.112, 0.012], [10, 6])),
    ),
    merged(
      shade(cap(1.13)),
      shade(back(1.13, 2.0)),
      shade(ball([0.085, 0.04, 0.07], [0, 0.115, 0.04], [10, 6])),
    ),
    merged(
      shade(cap(1.1)),
      shade(back(1.16, 2.35)),
      shade(ball([0.094, 0.08, 0.07], [0, -0.06, 0.125], [10, 8])),
    ),
    merged(
      shade(cap(1.07)),
      shade(back(1.07, 1.95)),
      shade(ball([0.042, 0.042, 0.042], [0, 0.1, 0.19], [10, 8])),
    ),
    merged(
      shade(cap(1.1)),
      shade(back(1.14, 2.3)),
      shade(ball([0.092, 0.17, 0.06], [0, -0.13, 0.15], [10, 8])),
    ),
  ]
}

/** Glasses, black: none, round, square, dark. */
export function createGlasses(): (BufferGeometry | undefined)[] {
  const sides = [-1, 1] as const
  const temples = (): BufferGeometry[] =>
    sides.map((side) =>
      shade(new BoxGeometry(0.004, 0.005, 0.1).translate(side * 0.085, 0.008, 0.03)),
    )
  const bridge = (): BufferGeometry =>
    shade(new BoxGeometry(0.02, 0.005, 0.005).translate(0, 0.012, -0.032))
  const round = sides.map((side) =>
    shade(new TorusGeometry(0.027, 0.0035, 5, 14).translate(side * 0.036, 0.004, -0.03)),
  )
  const square = sides.map((side) =>
    shade(
      new TorusGeometry(0.031, 0.0045, 4, 4)
        .rotateZ(Math.PI / 4)
        .scale(1.15, 0.85, 1)
        .translate(side * 0.037, 0.004, -0.03),
    ),
  )
  const dark = sides.map((side) =>
    shade(ball([0.031, 0.024, 0.006], [side * 0.036, 0.003, -0.03], [10, 6])),
  )
  return [
    undefined,
    merged(...round, bridge(), ...temples()),
    merged(...square, bridge(), ...temples()),
    merged(...dark, bridge(), ...temples()),
  ]
}

/** Depth of a body for its width. */
const BODY_DEPTH = 0.66

function turned(
  profile: readonly (readonly [r: number, y: number])[],
  around = 18,
): BufferGeometry {
  const points = profile.map(([r, y]) => new Vector2(r, y))
  const shape = new LatheGeometry(points, around).scale(1, 1, BODY_DEPTH)
  shape.computeVertexNormals()
  return shape
}

/** A body's outline from the floor up, as radius and height over the root of the neck, in m. */
type Outline = readonly (readonly [r: number, y: number])[]

/** The floor lies this much below the root of the neck. */
export const BODY_HEIGHT_M = 1.385
const SHOULDERS: Outline = [
  [0.205, -0.125],
  [0.196, -0.075],
  [0.165, -0.038],
  [0.11, -0.014],
  [0.066, -0.002],
  [0.056, 0.012],
]
const outlineOf = (waist: number, hip: number, hem: number): Outline => [
  [0.02, -BODY_HEIGHT_M + 0.04],
  [hem * 0.94, -BODY_HEIGHT_M + 0.045],
  [hem, -BODY_HEIGHT_M + 0.09],
  [(hip + hem) / 2, -0.98],
  [hip, -0.68],
  [waist, -0.43],
  [0.2, -0.24],
  ...SHOULDERS,
]
/** Jacket, shirt, coat, knit. */
const OUTLINES = [
  outlineOf(0.172, 0.19, 0.158),
  outlineOf(0.178, 0.184, 0.15),
  outlineOf(0.176, 0.205, 0.23),
  outlineOf(0.184, 0.19, 0.155),
] as const

/** Bodies from the floor to the neck, white, looking along −z; the origin is the root of the neck. */
export function createBodies(): BufferGeometry[] {
  const collar = (radius: number, height: number): BufferGeometry =>
    new CylinderGeometry(radius * 0.9, radius, height, 16, 1, true).scale(1, 1, 0.85)
  const collars = [
    collar(0.076, 0.05).translate(0, 0.008, 0.006),
    collar(0.066, 0.045).translate(0, 0.02, 0.002),
    collar(0.088, 0.06).translate(0, 0.01, 0.01),
    collar(0.062, 0.03).translate(0, 0.016, 0.002),
  ]
  return OUTLINES.map((outline, dress) => {
    const parts = [turned(outline, 20), collars[dress]].filter((part) => part !== undefined)
    return merged(...parts.map((part) => shade(part)))
  })
}

/** Radius of an outline at a height. */
function radiusAt(outline: Outline, y: number): number {
  for (let i = 1; i < outline.length; i += 1) {
    const [below, above] = [outline[i - 1], outline[i]]
    if (!below || !above || y > above[1]) continue
    const share = (y - below[1]) / Math.max(1e-6, above[1] - below[1])
    return below[0] + (above[0] - below[0]) * share
  }
  return outline.at(-1)?.[0] ?? 0
}

/** A strip of a body's front from `top` to `bottom`, a hair before the cloth; `halfWidth` at each height, in m. */
function frontOf(
  outline: Outline,
  [top, bottom]: readonly [number, number],
  halfWidth: (share: number) => number,
): BufferGeometry {
  // Where the body bends the strip bends too.
  const bends = outline.map(([, y]) => y).filter((y) => y < top && y > bottom)
  const steps = Array.from({ length: 9 }, (_, i) => top + ((bottom - top) * i) / 8)
  const heights = sorted([...bends, ...steps], (a, b) => b - a)
  const rows = heights.length - 1
  const columns = 4
  const places: number[] = []
  const normals: number[] = []
  const index: number[] = []
  for (let row = 0; row <= rows; row += 1) {
    const y = heights[row] ?? top
    const share = (top - y) / (top - bottom)
    const radius = radiusAt(outline, y) + 0.007
    const halfAngle = Math.min(1.2, halfWidth(share) / Math.max(0.03, radius))
    for (let column = 0; column <= columns; column += 1) {
      const angle = ((column / columns) * 2 - 1) * halfAngle
      const [x, z] = [Math.sin(angle), -Math.cos(angle)]
      places.push(x * radius, y, z * radius * BODY_DEPTH - 0.002)
      normals.push(x, 0.15, z)
      if (row === rows || column === columns) continue
      const at = row * (columns + 1) + column
      const below = at + columns + 1
      index.push(at, at + 1, below, at + 1, below + 1, below)
    }
  }
  const shape = new BufferGeometry()
  shape.setAttribute('position', new Float32BufferAttribute(places, 3))
  shape.setAttribute('normal', new Float32BufferAttribute(normals, 3))
  shape.setIndex(index)
  return shape
}

/**
 * What shows on a body's front, white, in the body's frame: a shirt under a jacket and a coat, a row of
 * buttons on a shirt, nothing on a knit.
 */
export function createFronts(): (BufferGeometry | undefined)[] {
  const [jacket, shirt, coat] = OUTLINES
  const wedge = (outline: Outline, width: number, bottom: number): BufferGeometry =>
    shade(frontOf(outline, [0.01, bottom], (share) => width * (1 - share) ** 0.8))
  const buttons = [-0.1, -0.19, -0.28, -0.37, -0.46].map((y) => {
    const z = -(radiusAt(shirt, y) * BODY_DEPTH) - 0.003
    return shade(ball([0.008, 0.008, 0.005], [0, y, z], [8, 5]))
  })
  return [wedge(jacket, 0.075, -0.3), merged(...buttons), wedge(coat, 0.062, -0.44), undefined]
}

/** From the body into the head, white, in the body's frame. */
export function createNeck(): BufferGeometry {
  return shade(new CylinderGeometry(0.045, 0.05, 0.14, 12, 1, true).translate(0, 0.05, 0))
}

/** Of a sleeve one metre long along −z, from joint to joint; it is scaled to its length. */
export function createSleeve(from: number, to: number): BufferGeometry {
  const tube = new CylinderGeometry(from, to, 1, 12, 1, true).rotateX(Math.PI / 2)
  return shade(tube.translate(0, 0, -0.5))
}

/** A shoulder or an elbow, in white. */
export const createJoint = (radius: number): BufferGeometry =>
  shade(new SphereGeometry(radius, 10, 8))

/** The hand without its fingers, origin at the wrist: fingers along −z, back of the hand +y. */
export function createPalm(): BufferGeometry {
  const palm = ball([0.04, 0.016, 0.05], [0, 0, -0.05], [10, 8])
  const wrist = ball([0.026, 0.02, 0.03], [0, 0, -0.008], [8, 6])
  return merged(shade(palm), shade(wrist))
}

/** Where fingers begin, from the index to the little one, on a right hand; in m, with their lengths. */
export const KNUCKLES = [
  { at: [-0.027, 0.004, -0.088], lengthM: 0.075 },
  { at: [-0.009, 0.006, -0.094], lengthM: 0.082 },
  { at: [0.009, 0.005, -0.09], lengthM: 0.076 },
  { at: [0.026, 0.001, -0.082], lengthM: 0.06 },
] as const
export const THUMB = { at: [-0.03, -0.004, -0.03], lengthM: 0.06 } as const

/** How thick a finger is, in m. */
export const FINGER_M = 0.0088

/** A link of a finger, 1 m thick and long along −z; it is scaled to what it is. */
export function createLink(): BufferGeometry {
  const outline = [
    [0, -0.16],
    [0.62, -0.11],
    [1, 0.04],
    [0.96, 0.9],
    [0.66, 1.08],
    [0, 1.14],
  ].map(([r = 0, y = 0]) => new Vector2(r, y))
  return shade(new LatheGeometry(outline, 8).rotateX(-Math.PI / 2))
}

/** A plaque on the breast, in the body's frame. */
export function createBadge(): BufferGeometry {
  return shade(
    new BoxGeometry(0.052, 0.032, 0.006)
      .rotateY(-0.42)
      .rotateX(0.05)
      .translate(-0.09, -0.19, -0.121),
  )
}

/** A thin ray along −z, one metre long. */
export function createLaser(): BufferGeometry {
  const ray = new CylinderGeometry(0.004, 0.006, 1, 6, 1, true)
  return shade(ray.rotateX(-Math.PI / 2).translate(0, 0, -0.5))
}

/** Where a ray ends. */
export const createSpot = (): BufferGeometry => shade(new SphereGeometry(0.025, 12, 8))
