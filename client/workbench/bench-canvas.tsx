/** The workbench's views of space: something on a floor that one turns, and panels seen from before. */
import { OrbitControls } from '@react-three/drei'
import { useThree } from '@react-three/fiber'
import { Suspense, useLayoutEffect, type ReactNode } from 'react'
import { MathUtils, NeutralToneMapping, PerspectiveCamera } from 'three'
import type { TimeOfDay } from '../../shared/hall/time-of-day.ts'
import { Picture } from '../xr/picture.tsx'
import { StudioLight } from '../xr/studio-light.tsx'
import styles from './workbench.module.css'

const FIELD_OF_VIEW_DEG = 42
const BACKGROUND: Record<TimeOfDay, string> = { day: '#b9ae9c', evening: '#38322c' }
const FLOOR: Record<TimeOfDay, string> = { day: '#8d8577', evening: '#2a2622' }
/** Kept free around a panel, as a share of it. */
const FRAME_RATIO = 1.08

interface BenchCanvasProps {
  label: string
  timeOfDay: TimeOfDay
  eye: [number, number, number]
  target: [number, number, number]
  children: ReactNode
}

export function BenchCanvas({ label, timeOfDay, eye, target, children }: BenchCanvasProps) {
  return (
    <div className={styles.space} role="img" aria-label={label}>
      <Picture
        camera={{ fov: FIELD_OF_VIEW_DEG, position: eye, near: 0.05, far: 200 }}
        gl={{ toneMapping: NeutralToneMapping }}
        dpr={[1, 2]}
      >
        <color attach="background" args={[BACKGROUND[timeOfDay]]} />
        <fog attach="fog" args={[BACKGROUND[timeOfDay], 12, 60]} />
        <StudioLight timeOfDay={timeOfDay} />
        <mesh rotation={[-Math.PI / 2, 0, 0]} raycast={() => undefined}>
          <circleGeometry args={[60, 48]} />
          <meshBasicMaterial color={FLOOR[timeOfDay]} toneMapped={false} />
        </mesh>
        <Suspense fallback={null}>{children}</Suspense>
        <OrbitControls target={target} minDistance={0.5} maxDistance={40} maxPolarAngle={1.6} />
      </Picture>
    </div>
  )
}

interface FlatCanvasProps {
  label: string
  timeOfDay: TimeOfDay
  /** Extent of what is shown around the origin, in m. */
  widthM: number
  heightM: number
  children: ReactNode
}

/** What is flat, seen from straight before it and as large as there is room; drawn when it changes. */
export function FlatCanvas({ label, timeOfDay, widthM, heightM, children }: FlatCanvasProps) {
  return (
    <div
      className={styles.flat}
      style={{ aspectRatio: `${widthM} / ${heightM}` }}
      role="img"
      aria-label={label}
    >
      <Picture
        frameloop="demand"
        camera={{ fov: FIELD_OF_VIEW_DEG }}
        gl={{ toneMapping: NeutralToneMapping }}
        dpr={[1, 2]}
      >
        <color attach="background" args={[BACKGROUND[timeOfDay]]} />
        <Fitted {...{ widthM, heightM }} />
        <Suspense fallback={null}>{children}</Suspense>
      </Picture>
    </div>
  )
}

/** Stands the camera where all of it is seen. */
function Fitted({ widthM, heightM }: { widthM: number; heightM: number }) {
  const camera = useThree((state) => state.camera)
  const size = useThree((state) => state.size)
  const invalidate = useThree((state) => state.invalidate)
  useLayoutEffect(() => {
    if (!(camera instanceof PerspectiveCamera)) return
    const half = Math.tan(MathUtils.degToRad(camera.fov / 2))
    const byWidth = widthM / 2 / (half * (size.width / size.height))
    camera.position.set(0, 0, Math.max(heightM / 2 / half, byWidth) * FRAME_RATIO)
    invalidate()
  }, [camera, size, widthM, heightM, invalidate])
  return null
}
