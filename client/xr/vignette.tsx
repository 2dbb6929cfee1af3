/** Darkens the rim of what one sees while one is moved, so that the stomach stays where it is. */
import { useFrame } from '@react-three/fiber'
import { useEffect, useMemo, useRef } from 'react'
import {
  BackSide,
  Float32BufferAttribute,
  SphereGeometry,
  type Mesh,
  type MeshBasicMaterial,
} from 'three'
import { FRAME_ORDER } from './frame-order.ts'

/** Within this angle of where one looks all stays clear; beyond the second it is dark. */
const CLEAR_RAD = 0.5
const DARK_RAD = 0.85
const DARKEST = 0.92
const RADIUS_M = 0.38
/** How fast it comes and goes, in shares a second. */
const COMES_S = 6
const GOES_S = 3

/** How much one is being moved, 0 to 1; written by locomotion in the frame, read here. */
const motion = { share: 0 }

export function tellMotion(share: number): void {
  motion.share = share
}

export function Vignette() {
  const meshRef = useRef<Mesh>(null)
  const materialRef = useRef<MeshBasicMaterial>(null)
  const geometry = useMemo(createRim, [])
  useEffect(() => () => geometry.dispose(), [geometry])
  useFrame(({ camera }, deltaS) => {
    const mesh = meshRef.current
    const material = materialRef.current
    if (!mesh || !material) return
    const goal = motion.share * DARKEST
    const step = (goal > material.opacity ? COMES_S : GOES_S) * deltaS
    material.opacity += Math.max(-step, Math.min(step, goal - material.opacity))
    mesh.visible = material.opacity > 0
    if (!mesh.visible) return
    camera.getWorldPosition(mesh.position)
    camera.getWorldQuaternion(mesh.quaternion)
  }, FRAME_ORDER.panels)
  return (
    <mesh
      ref={meshRef}
      name="vignette"
      geometry={geometry}
      visible={false}
      renderOrder={998}
      raycast={() => undefined}
    >
      <meshBasicMaterial
        ref={materialRef}
        color="#161514"
        side={BackSide}
        opacity={0}
        vertexColors
        transparent
        depthTest={false}
        depthWrite={false}
        fog={false}
      />
    </mesh>
  )
}

/** A sphere about the head with a hole where one looks (−z), clear at its rim. */
function createRim(): SphereGeometry {
  const geometry = new SphereGeometry(
    RADIUS_M,
    32,
    12,
    0,
    Math.PI * 2,
    CLEAR_RAD,
    Math.PI - CLEAR_RAD,
  )
  geometry.rotateX(-Math.PI / 2)
  const position = geometry.getAttribute('position')
  const colours: number[] = []
  for (let i = 0; i < position.count; i += 1) {
    const away = Math.acos(-position.getZ(i) / RADIUS_M)
    colours.push(1, 1, 1, Math.min(1, Math.max(0, (away - CLEAR_RAD) / (DARK_RAD - CLEAR_RAD))))
  }
  geometry.setAttribute('color', new Float32BufferAttribute(colours, 4))
  return geometry
}
