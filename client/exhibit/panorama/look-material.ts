/**
 * Shows an all-round picture by where one looks, not by the surface it is on: on a flat frame it is a
 * window, on a sphere a place. Both eyes look along parallel lines, so it lies at the horizon.
 */
import { BackSide, FrontSide, ShaderMaterial, type Texture } from 'three'

/** Which part of a stereo picture an eye sees: share of its height, and where that begins. */
export type EyePart = readonly [share: number, from: number]
export const WHOLE: EyePart = [1, 0]
export const UPPER: EyePart = [0.5, 0.5]
export const LOWER: EyePart = [0.5, 0]

/** A window shows more than its size would let one see, as a wide lens does. */
const WINDOW_SPREAD_FACTOR = 2.4

const VERTEX = /* glsl */ `
  varying vec3 vLook;
  void main() {
    vec3 eye = (inverse(modelMatrix) * vec4(cameraPosition, 1.0)).xyz;
    vLook = position - eye;
    gl_Position = projectionMatrix * viewMatrix * modelMatrix * vec4(position, 1.0);
  }
`

const FRAGMENT = /* glsl */ `
  uniform sampler2D now;
  uniform sampler2D past;
  uniform float blend;
  uniform float opacity;
  uniform vec2 part;
  uniform float spread;
  varying vec3 vLook;
  void main() {
    vec3 look = normalize(vec3(vLook.xy * spread, vLook.z));
    vec2 place = vec2(
      atan(look.x, -look.z) * 0.15915494309 + 0.5,
      asin(clamp(look.y, -1.0, 1.0)) * 0.31830988618 + 0.5
    );
    place.y = clamp(place.y, 0.002, 0.998) * part.x + part.y;
    vec3 colour = mix(texture2D(now, place).rgb, texture2D(past, place).rgb, blend);
    gl_FragColor = vec4(colour, opacity);
    #include <colorspace_fragment>
  }
`

export function createLookMaterial(kind: 'window' | 'sphere'): ShaderMaterial {
  return new ShaderMaterial({
    uniforms: {
      now: { value: null },
      past: { value: null },
      blend: { value: 0 },
      opacity: { value: 1 },
      part: { value: [...WHOLE] },
      spread: { value: kind === 'window' ? WINDOW_SPREAD_FACTOR : 1 },
    },
    vertexShader: VERTEX,
    fragmentShader: FRAGMENT,
    side: kind === 'sphere' ? BackSide : FrontSide,
    transparent: kind === 'sphere',
    depthTest: kind === 'window',
    depthWrite: kind === 'window',
    toneMapped: false,
    fog: false,
  })
}

export interface Look {
  now: Texture
  past: Texture | undefined
  blend: number
  part: EyePart
}

export function setLook({ uniforms }: ShaderMaterial, { now, past, blend, part }: Look): void {
  for (const [name, value] of Object.entries({ now, past: past ?? now, blend: past ? blend : 0 }))
    if (uniforms[name]) uniforms[name].value = value
  if (uniforms.part) uniforms.part.value = [...part]
}
