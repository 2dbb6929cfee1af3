/** One dressed bay in the bay's own frame: title wall, plinth, track beam and the light on them. */
import { Matrix4 } from 'three'
import {
  BAYS_PER_CHAPTER,
  BAY_PITCH_M,
  FIN_HEIGHT_M,
  FIN_LENGTH_M,
  FIN_THICKNESS_M,
  PAVILION_HALF_WIDTH_M,
  PLINTH_SIDE_M,
  PLINTH_X_M,
  PLINTH_Z_M,
  SIDE_PANEL_BOTTOM_M,
  SIDE_PANEL_HEIGHT_M,
  SIDE_PANEL_WIDTH_M,
  SIDE_PANEL_X_M,
  SIDE_PANEL_Z_M,
  TITLE_WALL_BOTTOM_M,
  TITLE_WALL_HEIGHT_M,
  TITLE_WALL_WIDTH_M,
  bayToPavilion,
} from '../../../../shared/hall/plan.ts'
import { rectLight, spot } from '../lights.ts'
import { V, box, patch } from '../patch.ts'
import { DARK_METAL, type PavilionLook } from '../palette.ts'
import { chamferBox, glowStrip, tube } from '../round.ts'
import { linear, scaled, type Rgb, type ZoneSink } from '../zone-sink.ts'

const BEAM_Z_M = 2.1
const SPOT_Y_M = 3.2
const WALL_WASH: Rgb = [3.5, 3.15, 2.7]
const PLINTH_WARM: Rgb = [11.5, 10.2, 8.4]
const PLINTH_COOL: Rgb = [4, 4.4, 5]
const BOARD_WASH: Rgb = [2.6, 2.35, 2]

export interface BoothStyle {
  look: PavilionLook
  accent: string
  /** How strong its spots are. */
  spots: number
  hasBeam: boolean
}

/** All twelve bays and the fins between them. */
export function booths(sink: ZoneSink, style: BoothStyle): void {
  for (let bay = 0; bay < BAYS_PER_CHAPTER; bay++) {
    const { x, z, yawRad } = bayToPavilion(bay, { x: 0, z: 0, yawRad: 0 })
    const frame = new Matrix4().makeRotationY(yawRad).setPosition(x, 0, z)
    sink.withFrame(frame, () => booth(sink, style))
  }
  for (let line = 1; line < BAYS_PER_CHAPTER / 2; line++)
    for (const side of [-1, 1]) {
      const x = side * (PAVILION_HALF_WIDTH_M - FIN_LENGTH_M / 2)
      chamferBox(
        sink,
        'matte',
        V(x, FIN_HEIGHT_M / 2, line * BAY_PITCH_M),
        V(FIN_LENGTH_M, FIN_HEIGHT_M, FIN_THICKNESS_M),
        { colour: style.look.fin, chamferM: 0.012 },
      )
    }
}

function booth(sink: ZoneSink, style: BoothStyle): void {
  titleWall(sink, style)
  for (const side of [-1, 1])
    box(
      sink,
      'matte',
      V(
        side * (SIDE_PANEL_X_M + 0.02),
        SIDE_PANEL_BOTTOM_M + SIDE_PANEL_HEIGHT_M / 2,
        SIDE_PANEL_Z_M,
      ),
      V(0.04, SIDE_PANEL_HEIGHT_M, SIDE_PANEL_WIDTH_M),
      { colour: style.look.titleWall, skip: side > 0 ? ['px'] : ['nx'] },
    )
  plinth(sink, style)
  track(sink, style)
}

function titleWall(sink: ZoneSink, { look, accent }: BoothStyle): void {
  const half = TITLE_WALL_WIDTH_M / 2 - 0.1
  const top = TITLE_WALL_BOTTOM_M + TITLE_WALL_HEIGHT_M
  box(
    sink,
    'matte',
    V(0, TITLE_WALL_BOTTOM_M + TITLE_WALL_HEIGHT_M / 2, 0.2),
    V(TITLE_WALL_WIDTH_M, TITLE_WALL_HEIGHT_M, 0.16),
    { colour: look.titleWall, skip: ['nz'] },
  )
  const rgb = linear(accent)
  patch(sink, 'emis', {
    at: (u, v) => V(half * (2 * u - 1), top + 0.005, 0.03 + 0.06 * v),
    lengthU: 2 * half,
    lengthV: 0.06,
    colourAt: () => [0.6 + 2.2 * rgb[0], 0.6 + 2.2 * rgb[1], 0.6 + 2.2 * rgb[2]],
  })
  rectLight(sink, V(0, top + 0.02, 0.09), V(0, 0, 0.05), V(half, 0, 0), [
    2.4 + 1.6 * rgb[0],
    2.2 + 1.6 * rgb[1],
    1.9 + 1.6 * rgb[2],
  ])
}

function plinth(sink: ZoneSink, { look, accent, spots }: BoothStyle): void {
  const side = PLINTH_SIDE_M
  box(sink, 'matte', V(PLINTH_X_M, 0.04, PLINTH_Z_M), V(side - 0.16, 0.08, side - 0.16), {
    colour: DARK_METAL,
    skip: ['py', 'ny'],
  })
  chamferBox(sink, 'matte', V(PLINTH_X_M, 0.515, PLINTH_Z_M), V(side, 0.87, side), {
    colour: look.titleWall,
  })
  const reach = side / 2 + 0.05
  glowStrip(
    sink,
    [V(PLINTH_X_M - reach, 0.012, PLINTH_Z_M), V(PLINTH_X_M + reach, 0.012, PLINTH_Z_M)],
    V(0, 0, 1),
    1.9,
    scaled(linear(accent), 0.1),
  )
  const onTop = V(PLINTH_X_M, 1.3, PLINTH_Z_M)
  const beam = { at: onTop, innerRad: 0.14, outerRad: 0.4 }
  spot(sink, { ...beam, from: V(0.6, 4.6, 3.4), radiance: scaled(PLINTH_WARM, spots) })
  spot(sink, { ...beam, from: V(2.3, 4.4, 1.6), radiance: scaled(PLINTH_COOL, spots) })
}

function track(sink: ZoneSink, { spots, hasBeam }: BoothStyle): void {
  const wash = { innerRad: 0.25, outerRad: 0.75, radiance: scaled(WALL_WASH, spots) }
  for (const x of [-1.6, 0, 1.6])
    spot(sink, { ...wash, from: V(x, SPOT_Y_M, BEAM_Z_M), at: V(x, 1.7, 0.28) })
  for (const side of [-1, 1])
    spot(sink, {
      from: V(side * 1.5, SPOT_Y_M, BEAM_Z_M),
      at: V(side * SIDE_PANEL_X_M, 1.7, SIDE_PANEL_Z_M),
      innerRad: 0.25,
      outerRad: 0.6,
      radiance: scaled(BOARD_WASH, spots),
    })
  if (!hasBeam) return
  box(sink, 'satin', V(0, 3.42, BEAM_Z_M), V(BAY_PITCH_M - 0.26, 0.12, 0.1), {
    colour: DARK_METAL,
    metal: 1,
    rough: 0.5,
    density: 0.6,
  })
  sink.withDetail('fine', () => {
    for (const x of [-1.6, 0, 1.6])
      tube(sink, 'satin', V(x, 3.36, BEAM_Z_M), V(x, 3.2, BEAM_Z_M - 0.1), 0.045, {
        colour: '#1c1d1e',
        sides: 8,
      })
  })
}
