/** What stands in the city pavilion: terraces and planters with shrubs, and the table with the city. */
import { IcosahedronGeometry, Matrix4 } from 'three'
import { mergeVertices } from 'three/addons/utils/BufferGeometryUtils.js'
import {
  CITY_TABLE_RADIUS_M,
  LANDMARK_Z_M,
  PLANTER_HALF_LENGTH_M,
  PLANTER_X_M,
  PLANTER_Z_M,
  TERRACE_INNER_M,
  TERRACE_OUTER_M,
  TERRACE_START_RAD,
} from '../../../../shared/hall/plan.ts'
import { cityModel, moved } from '../kit/landmarks.ts'
import { spot } from '../lights.ts'
import { ACCENT } from '../../../../shared/hall/accents.ts'
import { V, onFloor, patch, quad, shape } from '../patch.ts'
import { chamferBox, circlePoints, mesh, polar, ring } from '../round.ts'
import { type ZoneSink, linear, scaled } from '../zone-sink.ts'

const Z = LANDMARK_Z_M.city
const GREENS = ['#4d6b3a', '#5f7f48', '#3f5c36', '#7a9458'] as const
const ACCENT_RGB = linear(ACCENT.city)

export function terraces(sink: ZoneSink, s: number): void {
  const turn = Math.PI - 2 * TERRACE_START_RAD
  const step = (TERRACE_OUTER_M - TERRACE_INNER_M) / 2
  const at = (r: number, u: number, y: number) => {
    const angle = TERRACE_START_RAD + turn * u
    return V(s * r * Math.sin(angle), y, Z - r * Math.cos(angle))
  }
  const strip = { nu: 22, lengthU: 7 }
  for (const i of [0, 1]) {
    const r0 = TERRACE_INNER_M + step * i
    const r1 = r0 + step
    const h = 0.42 * (i + 1)
    patch(sink, 'matte', {
      ...strip,
      at: (u, v) => at(r0, u, h - 0.42 * (1 - v)),
      lengthV: 0.42,
      colour: '#cfccc0',
      towards: V(0, 0.3, Z),
    })
    patch(sink, 'satin', {
      ...strip,
      at: (u, v) => at(r0 + step * v, u, h),
      lengthV: step,
      colour: i ? '#c9c6ba' : '#b09a7e',
      rough: 0.55,
      towards: V(0, 30, Z),
    })
    for (const u of [0, 1])
      quad(sink, 'matte', [at(r0, u, 0), at(r1, u, 0), at(r1, u, h), at(r0, u, h)], {
        colour: '#cfccc0',
        awayFrom: at((r0 + r1) / 2, 0.5, h / 2),
      })
    patch(sink, 'emis', {
      ...strip,
      at: (u, v) => at(r0 - 0.012, u, h - 0.07 + 0.03 * v),
      lengthV: 0.03,
      colourAt: () => scaled(ACCENT_RGB, 1.9),
    })
  }
  const r1 = TERRACE_OUTER_M
  patch(sink, 'matte', {
    ...strip,
    at: (u, v) => at(r1, u, 0.84 * v),
    lengthV: 0.84,
    colour: '#cfccc0',
    towards: at(60, 0.5, 0.4),
  })
  for (let k = 0; k < 20; k++) shrub(sink, at(r1 - 0.4, (k + 0.5) / 20, 0.9), k + (s > 0 ? 40 : 0))
}

/** A shrub whose shape follows from its number alone. */
function shrub(sink: ZoneSink, at: ReturnType<typeof V>, seed: number): void {
  const noise = (k: number) => Math.abs(Math.sin(seed * 12.9898 + k * 78.233) * 43758.5453) % 1
  const ball = new IcosahedronGeometry(0.2 + 0.12 * noise(1), 1)
  ball.deleteAttribute('uv')
  ball.deleteAttribute('normal')
  const geometry = mergeVertices(ball)
  const position = geometry.getAttribute('position')
  for (let i = 0; i < position.count; i++) {
    const x = position.getX(i)
    const y = position.getY(i)
    const z = position.getZ(i)
    const k = 0.82 + 0.3 * Math.abs(Math.sin(x * 23 + seed) * Math.cos(z * 19 + y * 17))
    position.setXYZ(i, x * k, y * k * 1.15, z * k)
  }
  geometry.computeVertexNormals()
  const placement = moved(at.x + 0.2 * (noise(2) - 0.5), at.y + 0.04, at.z + 0.2 * (noise(3) - 0.5))
  mesh(sink, 'matte', geometry, placement, {
    colour: GREENS[seed % 4],
    colourOf: (point, [r, g, b]) => {
      const k = 0.55 + 0.6 * Math.min(1, Math.max(0, (point.y - at.y + 0.1) / 0.45))
      return [r * k, g * k, b * k]
    },
  })
}

export function planter(sink: ZoneSink, s: number): void {
  const x = s * PLANTER_X_M
  chamferBox(sink, 'matte', V(x, 0.26, PLANTER_Z_M), V(0.8, 0.44, 2 * PLANTER_HALF_LENGTH_M), {
    colour: '#cfccc0',
    chamferM: 0.02,
  })
  for (let k = 0; k < 10; k++)
    shrub(
      sink,
      V(x, 0.6, PLANTER_Z_M + ((k + 0.5) / 5 - 1) * (PLANTER_HALF_LENGTH_M - 0.15)),
      k + (s > 0 ? 80 : 100),
    )
}

export function table(sink: ZoneSink): void {
  const r = CITY_TABLE_RADIUS_M
  const dark = { z: Z, segments: 48, colour: '#4a504d', rough: 0.5 }
  patch(sink, 'satin', {
    at: (u, v) => polar(0.75 + 0.35 * v * v, 2 * Math.PI * u, 0.72 * v, Z),
    nu: 48,
    nv: 6,
    lengthU: 6,
    lengthV: 0.9,
    colour: '#3d4240',
    awayFrom: V(0, 0.36, Z),
  })
  ring(sink, 'satin', { ...dark, from: [1.1, 0.72], to: [r, 0.8], side: 'down' })
  ring(sink, 'satin', { ...dark, from: [r, 0.8], to: [r, 0.9], side: 'out', colour: '#a88558' })
  shape(sink, 'satin', circlePoints(r, 48), [], onFloor(0.9, Z), {
    colour: '#3a4642',
    rough: 0.3,
    towards: V(0, 9, Z),
  })
  const scale = (0.92 * r) / 0.78
  const model = moved(0, 0.9, Z).multiply(new Matrix4().makeRotationY(0.6))
  cityModel(sink, model.clone().multiply(new Matrix4().makeScale(scale, scale, scale)), ACCENT.city)
  const profile = [0, 0.3, 0.8, 1, 0.8, 0.3, 0]
  patch(sink, 'glow', {
    at: (u, v) => {
      const i = 13 * v - 6.5
      return V(
        i * 0.105 * scale,
        0.006,
        (2.2 * Math.sin(i * 0.7) * 0.105 + 0.055 * (2 * u - 1)) * scale,
      ).applyMatrix4(model)
    },
    nu: 6,
    nv: 36,
    lengthU: 0.3,
    lengthV: 4,
    colourAt: (u) => scaled(linear('#bfe9d8'), 1.1 * (profile[Math.round(u * 6)] ?? 0)),
  })
  ring(sink, 'emis', {
    from: [1.08, 0.7],
    to: [1.08, 0.72],
    z: Z,
    side: 'out',
    colourAt: () => scaled(ACCENT_RGB, 2.6),
  })
  for (let k = 0; k < 4; k++)
    spot(sink, {
      from: polar(3.2, (k * Math.PI) / 2 + 0.4, 5.6, Z),
      at: V(0, 0.9, Z),
      innerRad: 0.35,
      outerRad: 0.7,
      radiance: [9, 8.6, 7.6],
    })
}
