/** A booth alone, as it will stand in its bay: for the applicant's preview and for looking at models. */
import { OrbitControls } from '@react-three/drei'
import type { ReactNode } from 'react'
import { NeutralToneMapping } from 'three'
import {
  FIN_HEIGHT_M,
  FIN_LENGTH_M,
  FIN_THICKNESS_M,
  PLINTH_SIDE_M,
  PLINTH_TOP_M,
  PLINTH_X_M,
  PLINTH_Z_M,
  SIDE_PANEL_X_M,
  TITLE_WALL_BOTTOM_M,
  TITLE_WALL_FACE_M,
  TITLE_WALL_HEIGHT_M,
  TITLE_WALL_WIDTH_M,
  type PavilionId,
} from '../../shared/hall/plan.ts'
import type { Booth } from '../../shared/exhibit/booth.ts'
import { BoothView } from './booth-view.tsx'
import type { Shown } from './kit/kind.ts'
import { PlinthModel } from './kit/plinth.tsx'
import { Picture } from '../xr/picture.tsx'
import { StudioLight } from '../xr/studio-light.tsx'
import styles from './booth-stand.module.css'

const FIELD_OF_VIEW_DEG = 50
const MODEL_SIDE_M = 1.3
/** What is tried out in a preview stays apart from the booth in the hall. */
const PREVIEW = 'preview'

interface StandProps {
  label: string
  eye: [number, number, number]
  target: [number, number, number]
  children: ReactNode
}

/** A view one turns by dragging, and by the arrow keys once it has the focus. */
function Stand({ label, eye, target, children }: StandProps) {
  return (
    <div className={styles.stand} role="img" aria-label={label}>
      <Picture
        camera={{ fov: FIELD_OF_VIEW_DEG, position: eye, near: 0.05, far: 60 }}
        gl={{ toneMapping: NeutralToneMapping }}
        dpr={[1, 2]}
      >
        <color attach="background" args={['#b9ae9c']} />
        <StudioLight />
        {children}
        <OrbitControls target={target} minDistance={0.6} maxDistance={9} maxPolarAngle={1.6} />
      </Picture>
    </div>
  )
}

export function BoothStand({
  booth,
  pavilion,
  label,
}: {
  booth: Booth
  pavilion: PavilionId
  label: string
}) {
  return (
    <Stand label={label} eye={[-0.8, 1.66, 7]} target={[0, 1.5, 0.6]}>
      <BoothKit />
      <BoothView submissionId={PREVIEW} booth={booth} pavilion={pavilion} />
    </Stand>
  )
}

/** Title wall, fins and plinth in plain colours; in the hall they are baked. */
export function BoothKit() {
  const wallMiddle = TITLE_WALL_BOTTOM_M + TITLE_WALL_HEIGHT_M / 2
  return (
    <>
      <mesh rotation={[-Math.PI / 2, 0, 0]} position={[0, 0, 3]}>
        <planeGeometry args={[30, 30]} />
        <meshBasicMaterial color="#7d766c" />
      </mesh>
      <mesh position={[0, wallMiddle, TITLE_WALL_FACE_M - 0.08]}>
        <boxGeometry args={[TITLE_WALL_WIDTH_M, TITLE_WALL_HEIGHT_M, 0.15]} />
        <meshBasicMaterial color="#efe9de" />
      </mesh>
      {[-1, 1].map((side) => (
        <mesh
          key={side}
          position={[
            side * (SIDE_PANEL_X_M + FIN_THICKNESS_M / 2),
            FIN_HEIGHT_M / 2,
            FIN_LENGTH_M / 2,
          ]}
        >
          <boxGeometry args={[FIN_THICKNESS_M, FIN_HEIGHT_M, FIN_LENGTH_M]} />
          <meshBasicMaterial color="#978f83" />
        </mesh>
      ))}
      <mesh position={[PLINTH_X_M, PLINTH_TOP_M / 2, PLINTH_Z_M]}>
        <boxGeometry args={[PLINTH_SIDE_M, PLINTH_TOP_M, PLINTH_SIDE_M]} />
        <meshBasicMaterial color="#e4ded3" />
      </mesh>
    </>
  )
}

interface ModelStandProps {
  model: Shown<'model'>
  /** All exhibits of its booth: what belongs to the model moves it. */
  exhibits: readonly Shown[]
  submissionId: string
  label: string
}

export function ModelStand({ model, exhibits, submissionId, label }: ModelStandProps) {
  return (
    <Stand label={label} eye={[1.3, 1.1, 1.5]} target={[0, 0.35, 0]}>
      <PlinthModel {...{ model, exhibits, submissionId }} sideM={MODEL_SIDE_M} heightM={1} />
    </Stand>
  )
}
