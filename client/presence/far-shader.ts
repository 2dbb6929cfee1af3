/**
 * Far people: a quad that stands on the floor and turns about the upright axis towards the eye, on
 * which a head and a body are cut out. In stereo both eyes turn it alike but for a hair: the distance
 * is more than twenty metres.
 */
export const FAR_VERTEX = /* glsl */ `
  attribute vec2 place;
  attribute vec3 tint;
  varying vec2 vAt;
  varying vec3 vTint;
  #include <fog_pars_vertex>
  const float HALF_WIDTH_M = 0.27;
  const float HEIGHT_M = 1.74;
  void main() {
    vAt = position.xy;
    vTint = tint;
    vec2 away = normalize(cameraPosition.xz - place + vec2(1e-4));
    vec2 across = vec2(away.y, -away.x) * position.x * HALF_WIDTH_M;
    vec3 stands = vec3(place.x + across.x, position.y * HEIGHT_M, place.y + across.y);
    vec4 mvPosition = viewMatrix * vec4(stands, 1.0);
    gl_Position = projectionMatrix * mvPosition;
    #include <fog_vertex>
  }
`

export const FAR_FRAGMENT = /* glsl */ `
  varying vec2 vAt;
  varying vec3 vTint;
  #include <common>
  #include <fog_pars_fragment>
  const vec3 PAPER = vec3(0.88, 0.83, 0.75);
  void main() {
    vec2 head = (vAt - vec2(0.0, 0.92)) / vec2(0.43, 0.08);
    float shoulder = 0.83 - 0.09 * vAt.x * vAt.x;
    float half_width = mix(0.72, 0.86, smoothstep(0.1, 0.6, vAt.y));
    bool is_head = dot(head, head) < 1.0;
    bool is_body = vAt.y < shoulder && vAt.y > 0.04 && abs(vAt.x) < half_width;
    if (!is_head && !is_body) discard;
    float light = 0.72 + 0.28 * vAt.y - 0.14 * vAt.x * vAt.x;
    gl_FragColor = vec4((is_head ? PAPER : vTint) * light, 1.0);
    #include <tonemapping_fragment>
    #include <colorspace_fragment>
    #include <fog_fragment>
  }
`
