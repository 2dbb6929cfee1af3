/**
 * People near by, in one call: each vertex belongs to a part of the body, whose frame stands in a row of
 * numbers that each person has. Who comes closer than an arm, or than two if one wishes, dissolves, so that nobody stands in one's face.
 */
import { FRAME_FLOATS, PARTS } from './stance.ts'

/** Numbers of a row are texels of four: three for each part's frame, then the colours. */
export const TEXELS_PER_PART = FRAME_FLOATS / 4
export const COLOUR_TEXELS = 3
export const ROW_TEXELS = PARTS * TEXELS_PER_PART + COLOUR_TEXELS

/** From how near on others dissolve, in m: within an arm's length, or two for who wishes it. */
const DISSOLVES_M = { plain: 0.6, bubble: 1.2 } as const
/** Within this share of it nothing of them is left. */
const GONE_SHARE = 0.47

/** The uniform that all who dissolve share. */
export const dissolvesAt: { value: number } = { value: DISSOLVES_M.plain }

export function keepApart(bubble: boolean): void {
  dissolvesAt.value = DISSOLVES_M[bubble ? 'bubble' : 'plain']
}

/** Leaves out more and more of a surface that is nearer than an arm; `world` is a place in the hall. */
export const DISSOLVE = /* glsl */ `
  uniform float dissolvesM;
  void dissolve(vec3 world) {
    float left = smoothstep(dissolvesM * ${GONE_SHARE.toFixed(2)}, dissolvesM, distance(cameraPosition, world));
    vec2 cell = mod(floor(gl_FragCoord.xy), 4.0);
    float order = mod(cell.x * 5.0 + cell.y * 11.0, 16.0) / 16.0;
    if (left < order + 0.03) discard;
  }
`

export const NEAR_VERTEX = /* glsl */ `
  attribute vec3 color;
  /** Part of the body, and which of the person's colours it has. */
  attribute vec2 part;
  uniform highp sampler2D rows;
  varying vec3 vColor;
  varying vec3 vWorld;
  #include <fog_pars_vertex>
  void main() {
    int at = int(part.x) * ${TEXELS_PER_PART};
    vec4 place = vec4(position, 1.0);
    vWorld = vec3(
      dot(texelFetch(rows, ivec2(at, gl_InstanceID), 0), place),
      dot(texelFetch(rows, ivec2(at + 1, gl_InstanceID), 0), place),
      dot(texelFetch(rows, ivec2(at + 2, gl_InstanceID), 0), place)
    );
    int tint = ${PARTS * TEXELS_PER_PART} + int(part.y);
    vColor = color * texelFetch(rows, ivec2(tint, gl_InstanceID), 0).rgb;
    vec4 mvPosition = viewMatrix * vec4(vWorld, 1.0);
    gl_Position = projectionMatrix * mvPosition;
    #include <fog_vertex>
  }
`

export const NEAR_FRAGMENT = /* glsl */ `
  varying vec3 vColor;
  varying vec3 vWorld;
  #include <common>
  #include <fog_pars_fragment>
  ${DISSOLVE}
  void main() {
    dissolve(vWorld);
    gl_FragColor = vec4(vColor, 1.0);
    #include <tonemapping_fragment>
    #include <colorspace_fragment>
    #include <fog_fragment>
  }
`
