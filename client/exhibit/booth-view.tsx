/**
 * A booth in its bay: title wall, pictures on the side boards, model on the plinth, who speaks. Everything that
 * comes from a file has a boundary of its own.
 */
import { useMemo } from 'react'
import type { Booth } from '../../shared/exhibit/booth.ts'
import {
  PLINTH_TOP_M,
  PLINTH_X_M,
  PLINTH_Z_M,
  SIDE_PANEL_BOTTOM_M,
  SIDE_PANEL_HEIGHT_M,
  SIDE_PANEL_WIDTH_M,
  SIDE_PANEL_X_M,
  SIDE_PANEL_Z_M,
  TITLE_TEXT_PLANE_M,
  TITLE_WALL_BOTTOM_M,
  TITLE_WALL_HEIGHT_M,
  type PavilionId,
} from '../../shared/hall/plan.ts'
import { standExhibits, type StandName } from '../../shared/exhibit/stands.ts'
import { FlatBoard } from './kit/flat-board.tsx'
import { Host } from './kit/host.tsx'
import type { Shown } from './kit/kind.ts'
import { Plinth } from './kit/plinth.tsx'
import { HOST_PLACE } from './stand-places.ts'
import { PLINTH_ROOM } from './stand-room.ts'
import { TitleWall } from './title-wall.tsx'

const BOARD_MARGIN_M = 0.06
interface BoothViewProps {
  submissionId: string
  booth: Booth
  pavilion: PavilionId
}

export function BoothView({ submissionId, booth, pavilion }: BoothViewProps) {
  const stands = useMemo(() => standExhibits(booth.exhibits), [booth])
  return (
    <>
      <group position={[0, TITLE_WALL_BOTTOM_M + TITLE_WALL_HEIGHT_M / 2, TITLE_TEXT_PLANE_M]}>
        <TitleWall booth={booth} pavilion={pavilion} />
      </group>
      <group position={[PLINTH_X_M, PLINTH_TOP_M, PLINTH_Z_M]}>
        <Plinth {...{ submissionId }} exhibits={stands.plinth} {...PLINTH_ROOM} />
      </group>
      <SideBoard {...{ submissionId }} exhibits={stands.left} stand="left" />
      <SideBoard {...{ submissionId }} exhibits={stands.right} stand="right" />
      <group position={[HOST_PLACE.x, 0, HOST_PLACE.z]} rotation={[0, HOST_PLACE.yawRad, 0]}>
        <Host {...{ submissionId }} exhibits={stands.host} />
      </group>
    </>
  )
}

interface SideBoardProps {
  submissionId: string
  exhibits: readonly Shown[]
  stand: Exclude<StandName, 'plinth' | 'host'>
}

function SideBoard({ submissionId, exhibits, stand }: SideBoardProps) {
  const side = stand === 'left' ? -1 : 1
  const y = SIDE_PANEL_BOTTOM_M + SIDE_PANEL_HEIGHT_M / 2
  return (
    <group
      position={[side * (SIDE_PANEL_X_M - 0.09), y, SIDE_PANEL_Z_M]}
      rotation={[0, (-side * Math.PI) / 2, 0]}
    >
      <FlatBoard
        {...{ submissionId, exhibits, stand }}
        widthM={SIDE_PANEL_WIDTH_M - BOARD_MARGIN_M}
        heightM={SIDE_PANEL_HEIGHT_M - BOARD_MARGIN_M}
      />
    </group>
  )
}
