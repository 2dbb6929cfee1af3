/**
 * The one lighting model of the hall: albedo × (lightmap or vertex light), baked. The ranges are those
 * of assets/build/hall/write-glb.ts; the mark in the tint's alpha says how a surface takes its light.
 */
export const LIGHT_RANGE = '4.0'
export const EMISSION_RANGE = '4.0'
export const POSITION_RANGE_M = '22.0'

export const SURFACE_VERTEX_HEAD = /* glsl */ `
attribute vec4 _tint;
#ifdef BAKED_LIGHT
attribute vec4 _lit;
varying vec3 vVertexLight;
varying vec2 vLightUv;
varying vec2 vDetailUv;
varying float vMark;
#endif
varying vec3 vAlbedo;
varying vec3 vWorld;
`

/** Detail maps lie on the surface's main plane, in metres of the zone's own frame. */
export const SURFACE_VERTEX_BODY = /* glsl */ `
vAlbedo = _tint.rgb * _tint.rgb;
vWorld = (modelMatrix * vec4(position, 1.0)).xyz;
#ifdef BAKED_LIGHT
vMark = _tint.a;
vVertexLight = _lit.rgb * _lit.rgb * ${LIGHT_RANGE};
vLightUv = uv;
vec3 zonePosition = position * ${POSITION_RANGE_M};
vec3 facing = abs(normal);
vDetailUv = facing.y > max(facing.x, facing.z) ? zonePosition.xz
  : facing.x > facing.z ? zonePosition.zy : zonePosition.xy;
#endif
`

export const BAKED_LIGHT_HEAD = /* glsl */ `
uniform sampler2D bakedLightMap;
varying vec3 vVertexLight;
varying vec2 vLightUv;
varying vec2 vDetailUv;
varying float vMark;
varying vec3 vAlbedo;
varying vec3 vWorld;
vec3 bakedLight() {
  return texture2D(bakedLightMap, vLightUv).rgb * step(0.4, vMark) * ${LIGHT_RANGE} + vVertexLight;
}
`

export const SURFACE_VERTEX = /* glsl */ `
${SURFACE_VERTEX_HEAD}
#include <fog_pars_vertex>
void main() {
  ${SURFACE_VERTEX_BODY}
  #include <begin_vertex>
  #include <project_vertex>
  #include <fog_vertex>
}
`

/** Running bond, 24 × 6.8 cm with 9 mm joints; fades to its mean where a course is under a pixel. */
const BRICK = /* glsl */ `
float brick(vec2 place) {
  vec2 cell = place / vec2(0.24, 0.068);
  cell.x += 0.5 * step(1.0, mod(cell.y, 2.0));
  vec2 inside = abs(fract(cell) - 0.5);
  vec2 soft = max(fwidth(cell), vec2(0.02));
  vec2 joint = smoothstep(vec2(0.5) - vec2(0.019, 0.066) - soft, vec2(0.5) - vec2(0.019, 0.066) + soft, inside);
  float tone = 0.9 + 0.2 * fract(sin(dot(floor(cell), vec2(12.9898, 78.233))) * 43758.5453);
  float near = 1.0 - smoothstep(0.35, 1.0, soft.y);
  return mix(0.95, tone * (1.0 - 0.34 * max(joint.x, joint.y)), near);
}
`

export const MATTE_FRAGMENT = /* glsl */ `
${BAKED_LIGHT_HEAD}
uniform sampler2D detailMap;
uniform float detailTileM;
#ifdef FLOOR
uniform float reflection;
#endif
#ifdef MIRROR
uniform vec3 floorTint;
#endif
${BRICK}
#include <common>
#include <fog_pars_fragment>
void main() {
  vec3 albedo = vAlbedo;
  #ifndef MIRROR
  albedo *= texture2D(detailMap, vDetailUv / detailTileM).rgb;
  #endif
  #ifndef FLOOR
  if (vMark > 0.6 && vMark < 0.9) albedo *= brick(vDetailUv);
  #endif
  gl_FragColor = vec4(albedo * bakedLight(), 1.0);
  #ifdef FLOOR
  float grazing = pow(1.0 - clamp(normalize(cameraPosition - vWorld).y, 0.0, 1.0), 3.2);
  gl_FragColor.a = 1.0 - clamp((0.02 + 0.42 * grazing) * reflection, 0.0, 0.5);
  #endif
  #ifdef MIRROR
  gl_FragColor.rgb = mix(floorTint, gl_FragColor.rgb, exp(0.30 * vWorld.y));
  #endif
  #include <tonemapping_fragment>
  #include <colorspace_fragment>
  #include <fog_fragment>
}
`

export const EMISSIVE_FRAGMENT = /* glsl */ `
varying vec3 vAlbedo;
varying vec3 vWorld;
#ifdef MIRROR
uniform vec3 floorTint;
#endif
#include <common>
#include <fog_pars_fragment>
void main() {
  gl_FragColor = vec4(vAlbedo * ${EMISSION_RANGE}, 1.0);
  #ifdef MIRROR
  gl_FragColor.rgb = mix(floorTint, gl_FragColor.rgb, exp(0.30 * vWorld.y));
  #endif
  #include <tonemapping_fragment>
  #include <colorspace_fragment>
  #include <fog_fragment>
}
`
