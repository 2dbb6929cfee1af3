/** The sky over the oculus and the faint shaft of sun through it. */
import { useEffect, useMemo } from 'react'
import {
  AdditiveBlending,
  BackSide,
  CylinderGeometry,
  DoubleSide,
  ShaderMaterial,
  type BufferGeometry,
  type Texture,
} from 'three'

const SKY_RADIUS_M = 95
const SKY_BRIGHTNESS = 2.4
const SHAFT_RADIUS_M = 4.4
const SHAFT_TOP_M = 16.2
/** Towards the sun, as in assets/build/hall/quality.ts. */
const SUN_ELEVATION_RAD = (68 * Math.PI) / 180
const SUN_BEARING_RAD = (68 * Math.PI) / 180

export function Sky({ texture }: { texture: Texture }) {
  return (
    <mesh raycast={() => undefined} frustumCulled={false}>
      <sphereGeometry args={[SKY_RADIUS_M, 32, 16]} />
      <meshBasicMaterial
        map={texture}
        side={BackSide}
        fog={false}
        depthWrite={false}
        color={[SKY_BRIGHTNESS, SKY_BRIGHTNESS, SKY_BRIGHTNESS]}
      />
    </mesh>
  )
}

function shaftGeometry(): BufferGeometry {
  const geometry = new CylinderGeometry(SHAFT_RADIUS_M, SHAFT_RADIUS_M, 1, 48, 1, true)
  const position = geometry.getAttribute('position')
  const slope = Math.cos(SUN_ELEVATION_RAD) / Math.sin(SUN_ELEVATION_RAD)
  for (let i = 0; i < position.count; i++) {
    const y = position.getY(i) > 0 ? SHAFT_TOP_M : 0
    const shift = (SHAFT_TOP_M - y) * slope
    position.setXYZ(
      i,
      position.getX(i) - Math.sin(SUN_BEARING_RAD) * shift,
      y,
      position.getZ(i) - Math.cos(SUN_BEARING_RAD) * shift,
    )
  }
  geometry.computeVertexNormals()
  return geometry
}

function shaftMaterial(): ShaderMaterial {
  return new ShaderMaterial({
    transparent: true,
    depthWrite: false,
    blending: AdditiveBlending,
    side: DoubleSide,
    vertexShader: /* glsl */ `
      varying vec3 vNormal;
      varying vec3 vView;
      varying float vHeight;
      void main() {
        vec4 seen = modelViewMatrix * vec4(position, 1.0);
        vNormal = normalMatrix * normal;
        vView = -seen.xyz;
        vHeight = position.y;
        gl_Position = projectionMatrix * seen;
      }`,
    fragmentShader: /* glsl */ `
      varying vec3 vNormal;
      varying vec3 vView;
      varying float vHeight;
      void main() {
        float edge = pow(abs(dot(normalize(vNormal), normalize(vView))), 2.2);
        gl_FragColor = vec4(vec3(1.0, 0.88, 0.68) * edge * 0.045 * smoothstep(0.0, 5.0, vHeight), 1.0);
      }`,
  })
}

export function SunShaft() {
  const geometry = useMemo(() => shaftGeometry(), [])
  const material = useMemo(() => shaftMaterial(), [])
  useEffect(
    () => () => {
      geometry.dispose()
      material.dispose()
    },
    [geometry, material],
  )
  return <mesh geometry={geometry} material={material} renderOrder={9} raycast={() => undefined} />
}
