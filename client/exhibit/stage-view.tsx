/** A composite scenario on its pavilion's stage: the model on a pedestal, its text on the plate beside. */
import { useMemo } from 'react'
import type { Booth } from '../../shared/exhibit/booth.ts'
import { standExhibits } from '../../shared/exhibit/stands.ts'
import {
  PLATE_MIDDLE_M,
  PLATE_SCALE,
  PLATE_TILT_RAD,
  STAGE_HEIGHT_M,
  platePose,
  stagePose,
  type PavilionId,
} from '../../shared/hall/plan.ts'
import { Host } from './kit/host.tsx'
import { Plinth } from './kit/plinth.tsx'
import { StageBoards } from './stage-boards.tsx'
import { STAGE_HOST } from './stand-places.ts'
import { PEDESTAL_M, STAGE_ROOM } from './stand-room.ts'
import { TitleWall } from './title-wall.tsx'

interface StageViewProps {
  submissionId: string
  booth: Booth
  pavilion: PavilionId
}

/** Placed by itself, in the hall's frame. */
export function StageView({ submissionId, booth, pavilion }: StageViewProps) {
  const { plinth, host, left, right } = useMemo(() => standExhibits(booth.exhibits), [booth])
  const stage = stagePose(pavilion)
  const plate = platePose(pavilion)
  return (
    <>
      <group
        position={[stage.x, STAGE_HEIGHT_M + PEDESTAL_M, stage.z]}
        rotation={[0, stage.yawRad, 0]}
      >
        <Plinth {...{ submissionId }} exhibits={plinth} {...STAGE_ROOM} />
      </group>
      <group position={[stage.x, 0, stage.z]} rotation={[0, stage.yawRad, 0]}>
        <group position={[STAGE_HOST.x, 0, STAGE_HOST.z]}>
          <Host {...{ submissionId }} exhibits={host} />
        </group>
        <group position={[0, STAGE_HEIGHT_M, 0]}>
          <StageBoards {...{ submissionId, left, right }} />
        </group>
      </group>
      <group position={[plate.x, PLATE_MIDDLE_M, plate.z]} rotation={[0, plate.yawRad, 0]}>
        <group rotation={[-PLATE_TILT_RAD, 0, 0]} scale={PLATE_SCALE}>
          <TitleWall booth={booth} pavilion={pavilion} />
        </group>
      </group>
    </>
  )
}
