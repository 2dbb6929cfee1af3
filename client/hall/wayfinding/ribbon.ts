/** The line on the floor as a ribbon: its corners rounded, arrows running along it. */
import {
  BufferAttribute,
  BufferGeometry,
  CatmullRomCurve3,
  Color,
  DoubleSide,
  ShaderMaterial,
  Vector3,
} from 'three'
import type { FloorPoint } from '../../../shared/hall/fixtures.ts'

const WIDTH_M = 0.26
const OVER_FLOOR_M = 0.02
const SPACING_M = 0.35
const POINTS_MAX = 512

/** A ribbon with room for the longest way; `layRibbon` lays it out. */
export function createRibbon(): BufferGeometry {
  const geometry = new BufferGeometry()
  geometry.setAttribute('position', new BufferAttribute(new Float32Array(POINTS_MAX * 6), 3))
  geometry.setAttribute('uv', new BufferAttribute(new Float32Array(POINTS_MAX * 4), 2))
  const index = new Uint16Array((POINTS_MAX - 1) * 6)
  for (let i = 0; i < POINTS_MAX - 1; i++)
    index.set(
      [0, 1, 2, 2, 1, 3].map((corner) => 2 * i + corner),
      6 * i,
    )
  geometry.setIndex(new BufferAttribute(index, 1))
  geometry.setDrawRange(0, 0)
  return geometry
}

/** Lays the ribbon along a way; returns its length in m. u runs along it in metres, v across it 0…1. */
export function layRibbon(geometry: BufferGeometry, way: readonly FloorPoint[]): number {
  if (way.length < 2) {
    geometry.setDrawRange(0, 0)
    return 0
  }
  const corners = way.map(({ x, z }) => new Vector3(x, OVER_FLOOR_M, z))
  const curve = new CatmullRomCurve3(corners, false, 'centripetal')
  const length = curve.getLength()
  const count = Math.min(POINTS_MAX, Math.max(2, Math.ceil(length / SPACING_M)))
  const points = curve.getSpacedPoints(count - 1)
  const position = geometry.getAttribute('position')
  const uv = geometry.getAttribute('uv')
  points.forEach((point, i) => {
    const ahead = points[i + 1] ?? point
    const behind = points[i - 1] ?? point
    const heading = Math.hypot(ahead.x - behind.x, ahead.z - behind.z) || 1
    const sideX = ((ahead.z - behind.z) / heading) * (WIDTH_M / 2)
    const sideZ = (-(ahead.x - behind.x) / heading) * (WIDTH_M / 2)
    const along = (i / (count - 1)) * length
    for (const side of [0, 1]) {
      const sign = side * 2 - 1
      position.setXYZ(2 * i + side, point.x + sideX * sign, point.y, point.z + sideZ * sign)
      uv.setXY(2 * i + side, along, side)
    }
  })
  position.needsUpdate = true
  uv.needsUpdate = true
  geometry.setDrawRange(0, (count - 1) * 6)
  return length
}

/** Arrowheads that run towards the end; both ends fade. */
export function createRibbonMaterial() {
  const uniforms = {
    colour: { value: new Color() },
    timeS: { value: 0 },
    lengthM: { value: 1 },
  }
  const material = new ShaderMaterial({
    transparent: true,
    depthWrite: false,
    side: DoubleSide,
    polygonOffset: true,
    polygonOffsetFactor: -2,
    polygonOffsetUnits: -2,
    uniforms,
    vertexShader: /* glsl */ `
      varying vec2 vPlace;
      void main() {
        vPlace = uv;
        gl_Position = projectionMatrix * modelViewMatrix * vec4(position, 1.0);
      }`,
    fragmentShader: /* glsl */ `
      uniform vec3 colour;
      uniform float timeS;
      uniform float lengthM;
      varying vec2 vPlace;
      void main() {
        float across = abs(vPlace.y - 0.5) * 2.0;
        float tooth = fract((vPlace.x + across * 0.14 - timeS * 0.7) / 0.7);
        float soft = fwidth(vPlace.x) / 0.7 + 0.02;
        float arrow = smoothstep(0.0, soft, tooth) * (1.0 - smoothstep(0.42, 0.42 + soft, tooth));
        float ends = smoothstep(0.3, 1.6, vPlace.x) * (1.0 - smoothstep(lengthM - 0.7, lengthM, vPlace.x));
        float edge = 1.0 - smoothstep(0.82, 1.0, across);
        gl_FragColor = vec4(colour, (0.28 + 0.62 * arrow) * ends * edge);
        #include <colorspace_fragment>
      }`,
  })
  return { material, uniforms }
}
