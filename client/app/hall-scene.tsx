/** Everything in space, composed: the building, the booths, oneself, and in a gathering the others. */
import { Suspense, useCallback, useEffect, useMemo, useState } from 'react'
import {
  BAYS_PER_CHAPTER,
  bayPose,
  bayToHall,
  PLINTH_TOP_M,
  PLINTH_X_M,
  PLINTH_Z_M,
  STAGE_HEIGHT_M,
  stagePose,
  type PavilionId,
} from '../../shared/hall/plan.ts'
import { lazyPart, loadPart } from '../api/load-part.ts'
import { FarModels, farUrlOf, type FarModel } from '../exhibit/far-models.tsx'
import { bayWall, plateWall } from '../exhibit/far-sheet.ts'
import { FarWalls, type FarBooth, type FarWallsProps } from '../exhibit/far-walls.tsx'
import { StageFurniture } from '../exhibit/stage-furniture.tsx'
import { PEDESTAL_M, PLINTH_ROOM, STAGE_ROOM } from '../exhibit/stand-room.ts'
import { useInsideStore } from '../exhibit/panorama/inside-store.ts'
import { Architecture } from '../hall/architecture/architecture.tsx'
import { createWalkableFloorGeometry } from '../hall/architecture/walkable-floor.ts'
import { placeOf } from '../../shared/hall/views.ts'
import type { PlacedBooth } from '../hall/booth-places.ts'
import { Booths } from '../hall/booths.tsx'
import { useHallStore } from '../hall/hall-store.ts'
import { useHallSigns, useShownScenarios } from '../hall/use-exhibition.ts'
import { commonTexts } from '../i18n/texts/common.ts'
import { useText } from '../i18n/use-text.ts'
import { DesktopWalk } from '../locomotion/desktop-walk.tsx'
import { VrWalk } from '../locomotion/vr-walk.tsx'
import type { WalkInput } from '../locomotion/walk.ts'
import { CrowdView } from '../presence/crowd-view.tsx'
import type { ScenarioSummary } from '../../shared/protocol/api-exhibition.ts'
import { InsidePanorama, WhileOutside } from '../exhibit/inside-panorama.tsx'
import { FloorLine } from '../hall/wayfinding/floor-line.tsx'
import { Blink } from '../xr/blink.tsx'
import { Compiled } from '../xr/compiled.tsx'
import { Vignette } from '../xr/vignette.tsx'
import { qualityOf, useQualityStore } from '../xr/quality.ts'
import { StudioLight } from '../xr/studio-light.tsx'
import type { Visitor } from '../xr/visitor.ts'

/** Booths as they are near at hand: nobody needs them for the first step. */
const loadNear = () =>
  loadPart(async () => ({
    booth: await import('../exhibit/booth-view.tsx'),
    stage: await import('../exhibit/stage-view.tsx'),
  }))
const BoothView = lazyPart(async () => (await loadNear()).booth, 'BoothView')
const StageView = lazyPart(async () => (await loadNear()).stage, 'StageView')

const QualityWatch = lazyPart(() => import('../xr/quality-watch.tsx'), 'QualityWatch')

interface HallSceneProps {
  visitor: Visitor
  stick: WalkInput
  scenarios: readonly ScenarioSummary[]
  children?: React.ReactNode
}

function renderNear({ id, booth, address }: PlacedBooth) {
  const View = address.bay === 'stage' ? StageView : BoothView
  return (
    <Suspense fallback={null}>
      <Compiled>
        <View submissionId={id} booth={booth} pavilion={address.pavilion} />
      </Compiled>
    </Suspense>
  )
}

function renderFar(
  all: readonly PlacedBooth[],
  near: readonly string[],
  onPress: (id: string) => void,
) {
  return <FarBooths {...{ all, near, onPress }} />
}

/** The walls of a pavilion: those of its booths, and of the bays that are free. */
function wallsOf(pavilion: PavilionId, all: readonly PlacedBooth[]): FarBooth[] {
  const taken = all.map(({ id, booth, address }) => ({
    id,
    booth,
    pavilion,
    pose: address.bay === 'stage' ? plateWall(pavilion) : bayWall(placeOf(address)),
  }))
  const free = Array.from({ length: BAYS_PER_CHAPTER }, (_, bay) => bay).filter(
    (bay) => !all.some(({ address }) => address.bay === bay),
  )
  return [
    ...taken,
    ...free.map((bay) => ({
      id: `free-${bay}`,
      booth: null,
      pavilion,
      pose: bayWall(bayPose(pavilion, bay)),
    })),
  ]
}

/** The model of a booth where it stands, as it is seen from afar. */
function modelOf({ id, booth, address }: PlacedBooth): FarModel[] {
  const url = farUrlOf(booth)
  if (url === null) return []
  if (address.bay === 'stage') {
    const place = { ...stagePose(address.pavilion), y: STAGE_HEIGHT_M + PEDESTAL_M }
    return [{ id, url, place, ...STAGE_ROOM }]
  }
  const on = { x: PLINTH_X_M, z: PLINTH_Z_M, yawRad: 0 }
  const place = { ...bayToHall(address.pavilion, address.bay, on), y: PLINTH_TOP_M }
  return [{ id, url, place, ...PLINTH_ROOM }]
}

function FarBooths({
  all,
  ...rest
}: { all: readonly PlacedBooth[] } & Omit<FarWallsProps, 'booths'>) {
  const zone = useHallStore((state) => state.zone)
  const booths = useMemo(() => (zone === 'atrium' ? [] : wallsOf(zone, all)), [zone, all])
  const models = useMemo(() => all.flatMap(modelOf), [all])
  const stage = all.find(({ address }) => address.bay === 'stage')
  return (
    <>
      {booths.length > 0 && <FarWalls booths={booths} {...rest} />}
      {models.length > 0 && <FarModels models={models} />}
      {stage && <StageFurniture pavilion={stage.address.pavilion} />}
    </>
  )
}

/** From now on one walks; what one will come to is on its way. */
function showReady(): void {
  useHallStore.setState({ ready: true })
  void loadNear()
}

export function HallScene({ visitor, stick, scenarios, children }: HallSceneProps) {
  const { t } = useText()
  const zone = useHallStore((state) => state.zone)
  const seen = useHallStore((state) => state.seen)
  const timeOfDay = useHallStore((state) => state.timeOfDay)
  const ready = useHallStore((state) => state.ready)
  const covered = useInsideStore((state) => state.covered)
  const shown = useShownScenarios(scenarios)
  const signs = useHallSigns()
  const floor = useMemo(createWalkableFloorGeometry, [])
  useEffect(() => () => floor.dispose(), [floor])
  const polished = useQualityStore((state) => qualityOf(state).polished)
  const [built, setBuilt] = useState(false)
  const [lit, setLit] = useState(false)
  const noteLit = useCallback(() => setLit(true), [])
  const ringText = useMemo(() => [t(commonTexts.product), '揭榜挂帅'], [t])
  return (
    <>
      {ready && (
        <Suspense fallback={null}>
          <QualityWatch />
        </Suspense>
      )}
      <StudioLight timeOfDay={timeOfDay} onLit={noteLit} />
      {/* Who stands in a panorama would lose the booth that it belongs to by a step. */}
      <DesktopWalk visitor={visitor} stick={stick} resting={covered} />
      <VrWalk visitor={visitor} floor={floor} resting={covered} />
      {/* Nothing is drawn by the way: it would wait for all that the driver has yet to make. */}
      <Compiled when={built && lit} onCompiled={showReady}>
        <WhileOutside>
          {signs && (
            <Architecture
              zone={zone}
              seen={seen}
              timeOfDay={timeOfDay}
              polished={polished}
              signs={signs}
              ringText={ringText}
              onReady={() => setBuilt(true)}
            />
          )}
          <Booths {...{ shown, renderNear, renderFar }} />
          <FloorLine />
        </WhileOutside>
        <InsidePanorama />
        <CrowdView />
        <Blink />
        <Vignette />
      </Compiled>
      {/* Who is in VR already reads there what is going on. */}
      {children}
    </>
  )
}
