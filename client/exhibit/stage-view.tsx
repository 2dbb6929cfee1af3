/** A composite scenario on its pavilion's stage: the model in the middle, its wall behind. */
import { useMemo } from 'react'
import type { Booth } from '../../shared/exhibit/booth.ts'
import {
  STAGE_HEIGHT_M,
  STAGE_RADIUS_M,
  TITLE_TEXT_PLANE_M,
  type PavilionId,
} from '../../shared/hall/plan.ts'
import { Model } from './booth-view.tsx'
import { TitleWall } from './title-wall.tsx'

const MODEL_SIDE_M = 2.5
const MODEL_HEIGHT_M = 1.9
const WALL_SCALE = 0.62
const PEDESTAL_M = 0.5

interface StageViewProps {
  booth: Booth
  pavilion: PavilionId
  near: boolean
}

export function StageView({ booth, pavilion, near }: StageViewProps) {
  const model = useMemo(
    () => booth.exhibits.find((e) => e.exhibit.kind === 'model')?.asset.url ?? null,
    [booth],
  )
  const back = -STAGE_RADIUS_M + 0.25 - TITLE_TEXT_PLANE_M * WALL_SCALE
  return (
    <>
      <group position={[0, STAGE_HEIGHT_M + 1.05, back]} scale={WALL_SCALE}>
        <TitleWall booth={booth} pavilion={pavilion} detail="near" />
        <mesh position={[0, 1.75, 0.24]}>
          <boxGeometry args={[5, 3, 0.06]} />
          <meshBasicMaterial color="#3a3632" />
        </mesh>
      </group>
      <mesh position={[0, STAGE_HEIGHT_M + PEDESTAL_M / 2, 0.1]}>
        <cylinderGeometry args={[1.32, 1.36, PEDESTAL_M, 48]} />
        <meshBasicMaterial color="#cfc8bb" />
      </mesh>
      {near && model !== null && (
        <group position={[0, STAGE_HEIGHT_M + PEDESTAL_M, 0.1]}>
          <Model url={model} sideM={MODEL_SIDE_M} heightM={MODEL_HEIGHT_M} />
        </group>
      )}
    </>
  )
}
