/** Media on a board: what it shows above, and below a strip with its caption and controls. */
import type { ThreeEvent } from '@react-three/fiber'
import { useMemo, useRef } from 'react'
import type { Group } from 'three'
import { mediaState, type MediaAct } from '../../../shared/exhibit/media/state.ts'
import { serverNow } from '../../api/server-clock.ts'
import { mediaTexts } from '../../i18n/texts/exhibit-media.ts'
import { useText } from '../../i18n/use-text.ts'
import { measureText } from '../../panel/measure-text.ts'
import { layoutPanel, PANEL_PX_PER_M } from '../../panel/panel-layout.ts'
import { PanelView } from '../../panel/panel-view.tsx'
import { isDrag } from '../../xr/is-drag.ts'
import { keyText, useExhibitStore } from '../kit/exhibit-store.ts'
import { NOBODY, type Press, type Shown } from '../kit/kind.ts'
import { hasSound } from '../kit/choice.ts'
import { playPress } from '../kit/playback-items.ts'
import { useExhibitPanel } from '../kit/use-exhibit-panel.ts'
import { useExhibit } from '../kit/use-exhibit.ts'
import { MessageBoard } from '../message-board.tsx'
import { AudioCard } from './audio-card.tsx'
import { mediaForm, pageOf, pagesOf, playbackOf, turnPage } from './media-controls.ts'
import { PictureBoard } from './picture-board.tsx'
import { useMediaElement } from './use-media-element.ts'
import { VideoSheet } from './video-sheet.tsx'

const KIND = { rules: mediaState }
const STRIP_GAP_M = 0.04

interface MediaBoardProps {
  shown: Shown<'media'>
  submissionId: string
  widthM: number
  heightM: number
}

export function MediaBoard(props: MediaBoardProps) {
  const { shown, submissionId, widthM, heightM } = props
  const { items, press } = useExhibitPanel(shown, submissionId, 'board')
  const stripM = useMemo(
    () =>
      items.length === 0 ? 0 : (layoutPanel(items, measureText).heightPx / PANEL_PX_PER_M) * widthM,
    [items, widthM],
  )
  const roomM = stripM === 0 ? heightM : heightM - stripM - STRIP_GAP_M
  const form = mediaForm(shown)
  const content = { shown, submissionId, widthM, heightM: roomM, press }
  return (
    <>
      <group position={[0, (heightM - roomM) / 2, 0]}>
        {form === 'audio' || form === 'video' ? (
          <Recording {...content} form={form} />
        ) : (
          <Sheet {...content} />
        )}
      </group>
      {stripM > 0 && (
        <group position={[0, (stripM - heightM) / 2, 0.01]} scale={widthM}>
          <PanelView name={`strip-${shown.exhibit.id}`} items={items} onAct={press} />
        </group>
      )}
    </>
  )
}

interface ContentProps extends MediaBoardProps {
  press: (press: Press<MediaAct>) => void
}

function useMediaState({ shown: { exhibit }, submissionId }: MediaBoardProps) {
  const key = useMemo(() => ({ submissionId, exhibitId: exhibit.id }), [submissionId, exhibit.id])
  const choice = useExhibitStore((store) => store.choices[keyText(key)] ?? '')
  return { ...useExhibit(exhibit, key, KIND), choice, sound: hasSound({ choice }) }
}

/** A picture, or the page of a document that is open; a press turns to the next. */
function Sheet(props: ContentProps) {
  const { shown, widthM, heightM, press } = props
  const { state } = useMediaState(props)
  const pages = pagesOf(shown)
  const url = pages[pageOf(shown, state)]?.url ?? shown.assets[0]?.url
  if (!url) return null
  return (
    <group
      name={`media-${shown.exhibit.id}`}
      {...(pages.length > 1 && {
        onClick: (event: ThreeEvent<MouseEvent>) => {
          if (isDrag(event)) return
          event.stopPropagation()
          press(turnPage(shown, state, 1))
        },
      })}
    >
      <PictureBoard key={url} {...{ url, widthM, heightM }} />
    </group>
  )
}

function Recording({ form, ...props }: ContentProps & { form: 'audio' | 'video' }) {
  const { shown, widthM, heightM, press } = props
  const { t, pick } = useText()
  const { state, sound, choice } = useMediaState(props)
  const place = useRef<Group>(null)
  const [asset] = shown.assets
  const { element, refused } = useMediaElement({
    url: asset?.url ?? '',
    form,
    recording: state.recording,
    sound,
    place,
  })
  if (refused) return <MessageBoard text={t(mediaTexts.blocked)} />
  const ratio = asset?.width && asset.height ? asset.width / asset.height : 16 / 9
  const { exhibit } = shown
  return (
    <group
      ref={place}
      name={`media-${exhibit.id}`}
      onClick={(event) => {
        if (isDrag(event)) return
        event.stopPropagation()
        press(playPress(playbackOf(shown, state, serverNow()), { ...NOBODY, choice }))
      }}
    >
      {element instanceof HTMLVideoElement ? (
        <VideoSheet video={element} {...{ widthM, heightM, ratio }} />
      ) : (
        <AudioCard
          title={pick(exhibit.title)}
          transcript={exhibit.transcript ? pick(exhibit.transcript) : t(mediaTexts.noTranscript)}
          {...{ widthM, heightM }}
        />
      )}
    </group>
  )
}
