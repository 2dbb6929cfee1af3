/** An exhibit on what it stands on in a booth, alone. */
import { useEffect, useMemo } from 'react'
import {
  PLINTH_SIDE_M,
  PLINTH_TOP_M,
  SIDE_PANEL_BOTTOM_M,
  SIDE_PANEL_HEIGHT_M,
  SIDE_PANEL_WIDTH_M,
} from '../../shared/hall/plan.ts'
import { standExhibits, type StandName } from '../../shared/exhibit/stands.ts'
import type { TimeOfDay } from '../../shared/hall/time-of-day.ts'
import { bringToFront } from '../exhibit/kit/exhibit-store.ts'
import { FlatBoard } from '../exhibit/kit/flat-board.tsx'
import { Host } from '../exhibit/kit/host.tsx'
import type { Shown } from '../exhibit/kit/kind.ts'
import { Plinth } from '../exhibit/kit/plinth.tsx'
import { KIND_ENTRIES } from '../exhibit/kit/registry.ts'
import { standKey } from '../exhibit/kit/stand-front.ts'
import { PLINTH_ROOM } from '../exhibit/stand-room.ts'
import { useText } from '../i18n/use-text.ts'
import { BenchCanvas } from './bench-canvas.tsx'

const BOARD_Y_M = SIDE_PANEL_BOTTOM_M + SIDE_PANEL_HEIGHT_M / 2

interface Look {
  eye: [number, number, number]
  target: [number, number, number]
}

/** From where each kind of stand is seen. */
const FLAT: Look = { eye: [0, BOARD_Y_M, 3.1], target: [0, BOARD_Y_M, 0] }
const LOOKS: Record<StandName, Look> = {
  plinth: { eye: [0.6, 1.75, 2.25], target: [0, 1.28, 0] },
  left: FLAT,
  right: FLAT,
  host: { eye: [0.5, 1.6, 4.1], target: [0, 1.4, 0] },
}
/** With the board that some kinds have beside their model. */
const WITH_BOARD: Look = { eye: [0.85, 1.75, 2.45], target: [0.42, 1.28, 0] }

interface ExhibitSpaceProps {
  submissionId: string
  shown: Shown
  /** All of its booth: what belongs together moves together. */
  exhibits: readonly Shown[]
  timeOfDay: TimeOfDay
}

export function ExhibitSpace({ submissionId, shown, exhibits, timeOfDay }: ExhibitSpaceProps) {
  const { pick } = useText()
  const stands = useMemo(() => standExhibits(exhibits), [exhibits])
  const stand = useMemo(() => standOf(stands, shown), [stands, shown])
  useEffect(
    () => bringToFront(standKey(submissionId, stand), shown.exhibit.id),
    [submissionId, stand, shown],
  )
  const hasBoard = stand === 'plinth' && KIND_ENTRIES[shown.exhibit.kind].controls.boardItems
  const look = hasBoard ? WITH_BOARD : LOOKS[stand]
  return (
    <BenchCanvas label={pick(shown.exhibit.title)} timeOfDay={timeOfDay} {...look}>
      {stand === 'plinth' && (
        <>
          <mesh position={[0, PLINTH_TOP_M / 2, 0]}>
            <boxGeometry args={[PLINTH_SIDE_M, PLINTH_TOP_M, PLINTH_SIDE_M]} />
            <meshBasicMaterial color="#e4ded3" />
          </mesh>
          <group position={[0, PLINTH_TOP_M, 0]}>
            <Plinth {...{ submissionId }} exhibits={stands.plinth} {...PLINTH_ROOM} />
          </group>
        </>
      )}
      {(stand === 'left' || stand === 'right') && (
        <>
          <mesh position={[0, BOARD_Y_M, -0.06]}>
            <boxGeometry args={[SIDE_PANEL_WIDTH_M + 0.1, SIDE_PANEL_HEIGHT_M + 0.1, 0.08]} />
            <meshBasicMaterial color="#978f83" />
          </mesh>
          <group position={[0, BOARD_Y_M, 0]}>
            <FlatBoard
              {...{ submissionId, stand }}
              exhibits={stands[stand]}
              widthM={SIDE_PANEL_WIDTH_M}
              heightM={SIDE_PANEL_HEIGHT_M}
            />
          </group>
        </>
      )}
      {stand === 'host' && <Host {...{ submissionId }} exhibits={stands.host} />}
    </BenchCanvas>
  )
}

function standOf(stands: Record<StandName, Shown[]>, shown: Shown): StandName {
  const names = Object.keys(stands) as StandName[]
  return names.find((name) => stands[name].includes(shown)) ?? 'plinth'
}
