/**
 * The map in VR: held in the hand that is not the main one, with a controller, else standing in reach. A press on a booth
 * draws the line on the floor that leads there.
 */
import { createPortal, useFrame } from '@react-three/fiber'
import { useXR, useXRInputSourceState, XRSpace } from '@react-three/xr'
import { useMemo, useRef, type ReactNode } from 'react'
import { Vector3, type Mesh } from 'three'
import type { PavilionId } from '../../../shared/hall/plan.ts'
import type { ScenarioSummary } from '../../../shared/protocol/api-exhibition.ts'
import { useHallStore } from '../hall-store.ts'
import { useHallSigns } from '../use-exhibition.ts'
import { wayfindingTexts } from '../../i18n/texts/wayfinding.ts'
import { useText } from '../../i18n/use-text.ts'
import { FollowAnchor } from '../../panel/follow-anchor.tsx'
import { useCanvasTexture, type CanvasDrawing } from '../../text/use-canvas-texture.ts'
import { useComfort } from '../../xr/comfort.ts'
import { FRAME_ORDER } from '../../xr/frame-order.ts'
import { PRESSED_FLAT } from '../../xr/pressed-flat.ts'
import { boothMarks, markAt } from './booth-marks.ts'
import { guideTo, useGuideStore } from './guide-store.ts'
import {
  MAP_HEIGHT_M,
  MAP_PX,
  MAP_WIDTH_M,
  mapText,
  paintMap,
  placeOnMap,
  placeUnder,
} from './map-paint.ts'

/** Over the controller, inclined towards the eyes. */
const IN_HAND = {
  position: [0, 0.12, -0.16],
  rotation: [-0.9, 0, 0],
} as const
/** The side of a pointer that belongs to an input of the headset. */
const sideOf = (state: unknown): XRHandedness | undefined =>
  (state as { inputSource?: XRInputSource } | undefined)?.inputSource?.handedness

/** Held in one hand it is pressed by the other one alone, and by closing a hand on it never. */
const pressedHeldIn = (holding: XRHandedness) => ({
  pointerEventsType: (_id: number, type: string, state: unknown): boolean =>
    type !== 'grab' && sideOf(state) !== holding,
})
const PRESSED_HELD = { left: pressedHeldIn('left'), right: pressedHeldIn('right') } as const
const ARROW_M = 0.014
const OVER_MAP_M = 0.003

interface HeldMapProps {
  scenarios: readonly ScenarioSummary[]
}

export function HeldMap(props: HeldMapProps) {
  const open = useGuideStore((state) => state.mapOpen)
  return open ? (
    <InReach>
      <MapSheet {...props} />
    </InReach>
  ) : null
}

function InReach({ children }: { children: ReactNode }) {
  const holding = useComfort(({ mainHand }) => (mainHand === 'right' ? 'left' : 'right'))
  const space = useXRInputSourceState('controller', holding)?.inputSource.gripSpace
  const origin = useXR((xr) => xr.origin)
  if (!space || !origin)
    return (
      <FollowAnchor place="lap">
        <group {...PRESSED_FLAT}>{children}</group>
      </FollowAnchor>
    )
  return createPortal(
    <XRSpace space={space}>
      <group {...IN_HAND} {...PRESSED_HELD[holding]}>
        {children}
      </group>
    </XRSpace>,
    origin,
  )
}

function MapSheet({ scenarios }: HeldMapProps) {
  const { t, pick } = useText()
  const chapters = useHallStore((state) => state.chapters)
  const targetId = useGuideStore((state) => state.target?.id ?? null)
  const signs = useHallSigns()
  const marks = useMemo(() => boothMarks(scenarios, chapters), [scenarios, chapters])
  const drawing = useMemo<CanvasDrawing>(() => {
    const names = Object.fromEntries(
      Object.entries(signs ?? {}).map(([id, name]) => [id, pick(name)]),
    ) as Partial<Record<PavilionId, string>>
    const content = {
      title: t(wayfindingTexts.map),
      help: t(wayfindingTexts.pressToLead),
      names,
      marks,
      targetId,
    }
    return {
      widthPx: MAP_PX.width,
      heightPx: MAP_PX.height,
      text: mapText(content),
      draw: (context) => paintMap(context, content),
    }
  }, [t, pick, signs, marks, targetId])
  const texture = useCanvasTexture(drawing)
  return (
    <mesh
      name="held-map"
      onClick={(event) => {
        event.stopPropagation()
        if (!event.uv) return
        const mark = markAt(marks, placeUnder(event.uv.x, event.uv.y))
        const scenario = scenarios.find(({ id }) => id === mark?.id)
        if (scenario) guideTo(scenario)
      }}
    >
      <planeGeometry args={[MAP_WIDTH_M, MAP_HEIGHT_M]} />
      <meshBasicMaterial map={texture} toneMapped={false} fog={false} />
      <Here />
    </mesh>
  )
}

const scratchHead = new Vector3()
const scratchView = new Vector3()

/** Oneself on the map: where the head is, and where it looks. */
function Here() {
  const arrow = useRef<Mesh>(null)
  useFrame(({ camera }) => {
    const mesh = arrow.current
    if (!mesh) return
    camera.getWorldPosition(scratchHead)
    camera.getWorldDirection(scratchView)
    const at = placeOnMap(scratchHead.x, scratchHead.z)
    mesh.position.set(at.x, at.y, OVER_MAP_M)
    mesh.rotation.z = Math.atan2(-scratchView.x, -scratchView.z)
  }, FRAME_ORDER.panels)
  return (
    <mesh ref={arrow} raycast={() => undefined}>
      <coneGeometry args={[ARROW_M, ARROW_M * 2.4, 3]} />
      <meshBasicMaterial color="#2b2a28" toneMapped={false} fog={false} />
    </mesh>
  )
}
