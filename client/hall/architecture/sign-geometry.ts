/** Where the hall's lettering lies: curved on the drum over the portals, flat on the end walls, on the ring. */
import { BufferGeometry, Float32BufferAttribute, type Matrix4, Vector3 } from 'three'
import {
  ATRIUM_RADIUS_M,
  PAVILION_BEARING_RAD,
  PAVILION_IDS,
  PAVILION_LENGTH_M,
  type PavilionId,
} from '../../../shared/hall/plan.ts'
import { zoneMatrix } from './load-zone.ts'
import { SIGN_ATLAS_PX, SIGN_HEIGHT_PX, SIGN_WIDTH_PX } from './sign-canvas.ts'

const PORTAL_SIGN = { widthM: 5.6, bottomM: 7.28, offWallM: 0.03, pieces: 12 } as const
const OFF_END_WALL_M = 0.03
const END_SIGN: Record<PavilionId, { widthM: number; bottomM: number }> = {
  industry: { widthM: 8.2, bottomM: 3.0 },
  tourism: { widthM: 5, bottomM: 3.75 },
  city: { widthM: 9.4, bottomM: 2.15 },
  medical: { widthM: 8, bottomM: 4.4 },
  transport: { widthM: 8, bottomM: 4.3 },
}
const ASPECT = SIGN_HEIGHT_PX / SIGN_WIDTH_PX
/** The board itself is baked; its lettering floats 6 mm before it. */
const RING = {
  innerM: 3.7 - 0.006,
  outerM: 3.8 + 0.006,
  bottomM: 6.57,
  topM: 7.28,
  pieces: 64,
} as const

interface Strip {
  /** A point of the sign's lower (v = 0) or upper (v = 1) edge, u from left to right as it is read. */
  at: (u: number, v: number) => Vector3
  pieces: number
  uv: { left: number; right: number; bottom: number; top: number }
}

function stripsGeometry(strips: readonly Strip[]): BufferGeometry {
  const position: number[] = []
  const uv: number[] = []
  const index: number[] = []
  for (const strip of strips) {
    const first = position.length / 3
    for (let i = 0; i <= strip.pieces; i++)
      for (const v of [0, 1]) {
        const u = i / strip.pieces
        position.push(...strip.at(u, v).toArray())
        uv.push(
          strip.uv.left + (strip.uv.right - strip.uv.left) * u,
          v ? strip.uv.top : strip.uv.bottom,
        )
      }
    for (let i = 0; i < strip.pieces; i++) {
      const a = first + 2 * i
      index.push(a, a + 2, a + 1, a + 1, a + 2, a + 3)
    }
  }
  const geometry = new BufferGeometry()
  geometry.setAttribute('position', new Float32BufferAttribute(position, 3))
  geometry.setAttribute('uv', new Float32BufferAttribute(uv, 2))
  geometry.setIndex(index)
  return geometry
}

function atlasUv(column: 0 | 1, row: number): Strip['uv'] {
  const { height } = SIGN_ATLAS_PX
  return {
    left: column / 2,
    right: (column + 1) / 2,
    top: 1 - (row * SIGN_HEIGHT_PX) / height,
    bottom: 1 - ((row + 1) * SIGN_HEIGHT_PX) / height,
  }
}

export function createSignGeometry(): BufferGeometry {
  return stripsGeometry(
    PAVILION_IDS.flatMap((pavilion, row) => [
      portalStrip(pavilion, row),
      endWallStrip(pavilion, row),
    ]),
  )
}

/** Seen from inside the drum: to the right the bearing falls. */
function portalStrip(pavilion: PavilionId, row: number): Strip {
  const { widthM, bottomM, offWallM, pieces } = PORTAL_SIGN
  const radius = ATRIUM_RADIUS_M - offWallM
  return {
    pieces,
    uv: atlasUv(0, row),
    at: (u, v) => {
      const bearing = PAVILION_BEARING_RAD[pavilion] - ((u - 0.5) * widthM) / radius
      return new Vector3(
        radius * Math.sin(bearing),
        bottomM + widthM * ASPECT * v,
        radius * Math.cos(bearing),
      )
    },
  }
}

function endWallStrip(pavilion: PavilionId, row: number): Strip {
  const { widthM, bottomM } = END_SIGN[pavilion]
  const matrix: Matrix4 = zoneMatrix(pavilion)
  return {
    pieces: 1,
    uv: atlasUv(1, row),
    at: (u, v) =>
      new Vector3(
        (0.5 - u) * widthM,
        bottomM + widthM * ASPECT * v,
        PAVILION_LENGTH_M - OFF_END_WALL_M,
      ).applyMatrix4(matrix),
  }
}

/** Outside and inside of the ring board; each reads its line twice round. */
export function createRingGeometry(): BufferGeometry {
  const at = (bearing: number, radius: number, v: number) =>
    new Vector3(
      radius * Math.sin(bearing),
      RING.bottomM + (RING.topM - RING.bottomM) * v,
      radius * Math.cos(bearing),
    )
  const uv = { left: 0, right: 1, bottom: 0, top: 1 }
  return stripsGeometry(
    [0, 1].flatMap((half): Strip[] => [
      { pieces: RING.pieces / 2, uv, at: (u, v) => at(Math.PI * (half + u), RING.outerM, v) },
      { pieces: RING.pieces / 2, uv, at: (u, v) => at(-Math.PI * (half + u), RING.innerM, v) },
    ]),
  )
}
