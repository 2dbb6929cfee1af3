/** A blink when one is moved at once: darkness that lifts in a third of a second, so nothing lurches. */
import { useFrame } from '@react-three/fiber'
import { useRef } from 'react'
import { BackSide, type Mesh, type MeshBasicMaterial } from 'three'
import { FRAME_ORDER } from './frame-order.ts'

const LIFT_S = 0.35

/** Seconds of darkness left; written by blink(), read in the frame. */
const darkness = { leftS: 0 }

export function blink(): void {
  darkness.leftS = LIFT_S
}

export function Blink() {
  const meshRef = useRef<Mesh>(null)
  const materialRef = useRef<MeshBasicMaterial>(null)
  useFrame(({ camera }, delta) => {
    const mesh = meshRef.current
    const material = materialRef.current
    if (!mesh || !material) return
    darkness.leftS = Math.max(0, darkness.leftS - delta)
    mesh.visible = darkness.leftS > 0
    material.opacity = darkness.leftS / LIFT_S
    if (mesh.visible) camera.getWorldPosition(mesh.position)
  }, FRAME_ORDER.panels)
  return (
    <mesh ref={meshRef} visible={false} renderOrder={999} raycast={() => undefined}>
      <sphereGeometry args={[0.4, 16, 12]} />
      <meshBasicMaterial
        ref={materialRef}
        color="#161514"
        side={BackSide}
        transparent
        depthTest={false}
        fog={false}
      />
    </mesh>
  )
}
