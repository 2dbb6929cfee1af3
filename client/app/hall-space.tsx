/**
 * The hall as a place: the canvas, what lies over it on a screen, and in a gathering the room. A code
 * entered in VR goes on into its gathering without leaving VR: the canvas stays.
 */
import { useXR, XR } from '@react-three/xr'
import { Suspense, useCallback, useEffect, useMemo, useRef, useState, type ReactNode } from 'react'
import type { Object3D, WebGLRenderer } from 'three'
import { entrancePose, ZONE_IDS } from '../../shared/hall/plan.ts'
import type { BoothAddress } from '../../shared/hall/placement.ts'
import { holdPage, lazyPart } from '../api/load-part.ts'
import { backToNow, openExhibit, useExhibitStore } from '../exhibit/kit/exhibit-store.ts'
import { gatherPlace } from '../../shared/hall/gather-places.ts'
import { viewInVr, viewOf } from '../../shared/hall/views.ts'
import { selectBooth, turnChapter, useHallStore } from '../hall/hall-store.ts'
import { useScenarios } from '../hall/use-exhibition.ts'
import { createWalkInput } from '../locomotion/desktop-walk.tsx'
import { TouchStick } from '../locomotion/touch-stick.tsx'
import { blink } from '../xr/blink.tsx'
import { qualityOf, useQualityStore } from '../xr/quality.ts'
import { Picture } from '../xr/picture.tsx'
import { createVisitor, placeVisitor, type Visitor } from '../xr/visitor.ts'
import { xrStore } from '../xr/xr-store.ts'
import { useWantedBooth } from '../hall/booth-address.ts'
import { HallOverlay } from './hall-overlay.tsx'
import { HallScene } from './hall-scene.tsx'
import styles from './hall-space.module.css'
import { NoWebgl, hasWebgl } from '../shell/no-webgl.tsx'
import { keepPlace, readKeptPlace } from '../hall/kept-place.ts'
import { exposeProbe } from './probe.ts'
import { useOwnGathering } from '../gathering/use-own-gathering.ts'

// What only exhibits and gatherings need loads with them: a visit starts without it.
const ExhibitDesk = lazyPart(() => import('../exhibit/exhibit-desk.tsx'), 'ExhibitDesk')
const ExhibitDrawer = lazyPart(() => import('../exhibit/exhibit-desk.tsx'), 'ExhibitDrawer')
const GatheringDrawer = lazyPart(
  () => import('../gathering/gathering-drawer.tsx'),
  'GatheringDrawer',
)
const GatheringScene = lazyPart(() => import('../gathering/gathering-scene.tsx'), 'GatheringScene')

const VrParts = lazyPart(() => import('./vr-parts.tsx'), 'VrParts')

const FIELD_OF_VIEW_DEG = 68
const NEAR_M = 0.08
const FAR_M = 160
const PIXEL_RATIO_MIN = 0.3

export function HallSpace({ gatheringId }: { gatheringId?: string }) {
  return hasWebgl() ? <Space {...(gatheringId ? { gatheringId } : {})} /> : <NoWebgl />
}

/** An exhibit's controls in VR make room for a booth's card while one is open: both stand at the same side. */
function DeskOfExhibit() {
  const isCardOpen = useHallStore((hall) => hall.selected !== null)
  return <ExhibitDesk hidden={isCardOpen} />
}

/** Moves the visitor to where a booth is seen, or to the atrium; who is led, to a place of their own there. */
function useMoveTo(visitor: Visitor) {
  return useCallback(
    (address: BoothAddress | null, ledAs?: number) => {
      if (address) turnChapter(address.pavilion, address.chapter)
      const view = xrStore.getState().session ? viewInVr : viewOf
      const alone = address ? view(address) : entrancePose()
      blink()
      placeVisitor(visitor, ledAs === undefined ? alone : gatherPlace(address, ledAs))
    },
    [visitor],
  )
}

/** Closes an exhibit's controls when one has left its booth. */
function closeExhibitsBehind(): () => void {
  return useHallStore.subscribe(({ nearest }, before) => {
    const { open } = useExhibitStore.getState()
    if (nearest !== before.nearest && open && open.submissionId !== nearest) openExhibit(null)
    if (nearest !== before.nearest && before.nearest !== null) backToNow()
  })
}

/** The place kept for this entry when it was opened, for the booth that its address asks for. */
function useKeptPlace(wanted: string | null) {
  const read = () => ({ wanted, kept: readKeptPlace() })
  const [opened, setOpened] = useState(read)
  // Read anew for another booth only: what is kept later is where one walked.
  if (wanted !== null && opened.wanted !== wanted) setOpened(read)
  const { kept } = opened
  useEffect(() => {
    if (kept) useHallStore.setState({ chapters: kept.chapters })
  }, [kept])
  return kept
}

function Space({ gatheringId }: { gatheringId?: string }) {
  const scenarios = useScenarios()
  const wanted = useWantedBooth(gatheringId === undefined)
  const kept = useKeptPlace(wanted)
  const [visitor] = useState(() => createVisitor(kept?.pose ?? entrancePose()))
  const stick = useMemo(createWalkInput, [])
  const [entered, setEntered] = useState(gatheringId)
  const moveTo = useMoveTo(visitor)
  const target = scenarios.find((scenario) => scenario.id === wanted)
  useEffect(() => {
    if (target && !kept) moveTo(target.address)
  }, [target, kept, moveTo])
  useEffect(() => keepPlace(visitor), [visitor])
  useEffect(closeExhibitsBehind, [])
  const drawn = useRef<{ scene: Object3D; gl: WebGLRenderer }>(undefined)
  useEffect(() => exposeProbe(visitor, () => drawn.current), [visitor])
  useEffect(
    () => () => useHallStore.setState({ ready: false, zone: 'atrium', seen: ZONE_IDS, near: [] }),
    [],
  )
  const nearest = useHallStore((state) => state.nearest)
  const here = scenarios.find((scenario) => scenario.id === nearest)?.address ?? null
  const session = useOwnGathering(entered)
  const operating = useExhibitStore((state) => state.open !== null)
  const pixelRatioMax = useQualityStore((state) => qualityOf(state).pixelRatioMax)
  return (
    <div className={styles.space}>
      <Picture
        wholePage
        className={styles.canvas}
        camera={{ fov: FIELD_OF_VIEW_DEG, near: NEAR_M, far: FAR_M }}
        dpr={[PIXEL_RATIO_MIN, pixelRatioMax]}
        gl={{ antialias: true, powerPreference: 'high-performance' }}
        onCreated={({ scene, gl }) => {
          drawn.current = { scene, gl }
        }}
        onPointerMissed={() => selectBooth(null)}
      >
        <XR store={xrStore}>
          <Suspense fallback={null}>
            <HallScene {...{ visitor, stick, scenarios }}>
              {operating && (
                <Suspense fallback={null}>
                  <DeskOfExhibit />
                </Suspense>
              )}
              <InVr>
                <VrParts
                  {...{ visitor, scenarios, moveTo }}
                  alone={entered === undefined}
                  enterGathering={setEntered}
                />
              </InVr>
              {session && (
                <Suspense fallback={null}>
                  <GatheringScene {...{ session, visitor, scenarios, here }} />
                </Suspense>
              )}
            </HallScene>
          </Suspense>
        </XR>
      </Picture>
      <HallOverlay {...{ scenarios, moveTo, visitor, wanted }} alone={entered === undefined} />
      {operating && (
        <Suspense fallback={null}>
          <ExhibitDrawer />
        </Suspense>
      )}
      {session && (
        <Suspense fallback={null}>
          <GatheringDrawer {...{ session, here, moveTo, visitor, scenarios }} />
        </Suspense>
      )}
      <TouchStick input={stick} />
    </div>
  )
}

/** What is there while a headset shows the hall; it loads then. */
function InVr({ children }: { children: ReactNode }) {
  const immersive = useXR((xr) => xr.session !== undefined)
  useEffect(() => (immersive ? holdPage() : undefined), [immersive])
  return immersive ? <Suspense fallback={null}>{children}</Suspense> : null
}
