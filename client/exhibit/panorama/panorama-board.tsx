/** A panorama on a board: a framed window through which one looks into the place; a press steps inside. */
import { useEffect, useMemo } from 'react'
import { Shape, type Texture } from 'three'
import { panoramaTexts } from '../../i18n/texts/exhibit-panorama.ts'
import { useText } from '../../i18n/use-text.ts'
import { measureText } from '../../panel/measure-text.ts'
import { layoutPanel, PANEL_PX_PER_M } from '../../panel/panel-layout.ts'
import { PanelView } from '../../panel/panel-view.tsx'
import { isDrag } from '../../xr/is-drag.ts'
import { openExhibit } from '../kit/exhibit-store.ts'
import type { Shown } from '../kit/kind.ts'
import { useExhibitPanel } from '../kit/use-exhibit-panel.ts'
import { createLookMaterial, setLook, UPPER, WHOLE } from './look-material.ts'
import { usePanorama } from './use-panorama.ts'
import { filesOfSpot, usePictures, useVideo, type SpotFiles } from './use-spot-textures.ts'
import { MessageBoard } from '../message-board.tsx'

const FRAME_WIDTH_M = 0.045
const FRAME_DEPTH_M = 0.05
const STRIP_GAP_M = 0.05
const FRAME_COLOUR = '#8a6a4c'
const CURVE_STEPS = 24

interface PanoramaBoardProps {
  shown: Shown<'panorama'>
  submissionId: string
  widthM: number
  heightM: number
}

export function PanoramaBoard({ shown, submissionId, widthM, heightM }: PanoramaBoardProps) {
  const { t } = useText()
  const { state } = usePanorama(shown, submissionId)
  const { items, press } = useExhibitPanel(shown, submissionId, 'board')
  const stripM = useMemo(
    () => (layoutPanel(items, measureText).heightPx / PANEL_PX_PER_M) * widthM,
    [items, widthM],
  )
  const files = filesOfSpot(shown, state)
  if (!files) return <MessageBoard text={t(panoramaTexts.failed)} />
  const size = { widthM, heightM: heightM - stripM - STRIP_GAP_M }
  const View = files.now.mediaType?.startsWith('video/') ? VideoWindow : PictureWindow
  return (
    <>
      <group position={[0, (heightM - size.heightM) / 2, 0]}>
        <View key={files.now.id} {...{ shown, submissionId, files, ...size }} />
      </group>
      <group position={[0, (stripM - heightM) / 2, 0.01]} scale={widthM}>
        <PanelView
          name={`strip-${shown.exhibit.id}`}
          items={items}
          onAct={(pressed) => {
            openExhibit({ submissionId, exhibitId: shown.exhibit.id })
            press(pressed)
          }}
        />
      </group>
    </>
  )
}

interface WindowProps extends PanoramaBoardProps {
  files: SpotFiles
}

function PictureWindow(props: WindowProps) {
  const { now, past } = props.files
  const [first, second] = usePictures([now.url ?? '', ...(past?.url ? [past.url] : [])])
  return first ? <Window {...props} now={first} past={second} /> : null
}

function VideoWindow(props: WindowProps) {
  const { state } = usePanorama(props.shown, props.submissionId)
  const texture = useVideo(props.files.now, { state, sound: false })
  return <Window {...props} now={texture} past={undefined} />
}

function Window(props: WindowProps & { now: Texture; past: Texture | undefined }) {
  const { shown, submissionId, files, widthM, heightM, now, past } = props
  const { state, key, enter } = usePanorama(shown, submissionId)
  const material = useMemo(() => createLookMaterial('window'), [])
  useEffect(() => () => material.dispose(), [material])
  useEffect(() => {
    setLook(material, { now, past, blend: state.blend, part: files.stereo ? UPPER : WHOLE })
  }, [material, now, past, state.blend, files.stereo])
  const [opening, frame] = useMemo(() => {
    const inner = { width: widthM - 2 * FRAME_WIDTH_M, height: heightM - 2 * FRAME_WIDTH_M }
    const hole = archedOutline(inner.width, inner.height)
    const outer = archedOutline(widthM, heightM)
    outer.holes.push(hole)
    return [hole, outer]
  }, [widthM, heightM])
  return (
    <group
      name={`panorama-${shown.exhibit.id}`}
      onClick={(event) => {
        if (isDrag(event)) return
        event.stopPropagation()
        openExhibit(key)
        enter(true)
      }}
    >
      <mesh name="panorama-window" material={material}>
        <shapeGeometry args={[opening, CURVE_STEPS]} />
      </mesh>
      <mesh name="panorama-frame">
        <extrudeGeometry
          args={[frame, { depth: FRAME_DEPTH_M, bevelEnabled: false, curveSegments: CURVE_STEPS }]}
        />
        <meshStandardMaterial color={FRAME_COLOUR} roughness={0.6} />
      </mesh>
    </group>
  )
}

/** A window with a round head, its middle at the origin. */
function archedOutline(widthM: number, heightM: number): Shape {
  const half = widthM / 2
  const spring = heightM / 2 - half
  return new Shape()
    .moveTo(-half, -heightM / 2)
    .lineTo(half, -heightM / 2)
    .lineTo(half, spring)
    .absarc(0, spring, half, 0, Math.PI, false)
    .lineTo(-half, -heightM / 2)
}
