/** Lights of the bake (nothing is lit at run time). Radiance 1 = a white surface at full scale. */
import type { Vector3 } from 'three'
import { V, patch } from './patch.ts'
import { linear, scaled, type Rgb, type ZoneSink } from './zone-sink.ts'

const RECT_PART_M = 1.7

/** A glowing rectangle by its middle and half edges; it shines towards u × v. */
export function rectLight(
  sink: ZoneSink,
  centre: Vector3,
  u: Vector3,
  v: Vector3,
  radiance: Rgb,
): void {
  const nu = Math.max(1, Math.ceil(u.length() / RECT_PART_M))
  const nv = Math.max(1, Math.ceil(v.length() / RECT_PART_M))
  const frame = sink.currentFrame()
  const turn = (d: Vector3) => d.clone().transformDirection(frame).multiplyScalar(d.length())
  for (let i = 0; i < nu; i++)
    for (let j = 0; j < nv; j++)
      sink.addLight({
        kind: 'rect',
        centre: centre
          .clone()
          .addScaledVector(u, (2 * i + 1) / nu - 1)
          .addScaledVector(v, (2 * j + 1) / nv - 1)
          .applyMatrix4(frame),
        u: turn(u).divideScalar(nu),
        v: turn(v).divideScalar(nv),
        radiance,
      })
}

/** A disc that shines downwards. */
export function discLight(sink: ZoneSink, centre: Vector3, radius: number, radiance: Rgb): void {
  sink.addLight({
    kind: 'disc',
    centre: centre.clone().applyMatrix4(sink.currentFrame()),
    u: V(radius, 0, 0),
    v: V(0, 0, radius),
    radiance,
  })
}

export interface SpotSpec {
  from: Vector3
  at: Vector3
  innerRad: number
  outerRad: number
  radiance: Rgb
}

export function spot(sink: ZoneSink, { from, at, innerRad, outerRad, radiance }: SpotSpec): void {
  const frame = sink.currentFrame()
  const centre = from.clone().applyMatrix4(frame)
  const direction = at.clone().applyMatrix4(frame).sub(centre).normalize()
  sink.addLight({ kind: 'spot', centre, direction, innerRad, outerRad, radiance })
}

export interface PanelSpec {
  centre: Vector3
  u: Vector3
  v: Vector3
  colour: string
  /** Radiance of the light it gives, and of the panel as it is seen. */
  gives: number
  shows: number
}

/** A glowing panel that is seen and lights the room towards u × v. */
export function panel(sink: ZoneSink, { centre, u, v, colour, gives, shows }: PanelSpec): void {
  const rgb = linear(colour)
  patch(sink, 'emis', {
    at: (a, b) =>
      centre
        .clone()
        .addScaledVector(u, 2 * a - 1)
        .addScaledVector(v, 2 * b - 1),
    lengthU: 2 * u.length(),
    lengthV: 2 * v.length(),
    towards: centre.clone().add(u.clone().cross(v)),
    colourAt: () => scaled(rgb, shows),
  })
  if (gives > 0) rectLight(sink, centre, u, v, scaled(rgb, gives))
}
