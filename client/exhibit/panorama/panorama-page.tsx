/** A panorama on a page: a strip that one turns, with its ways as buttons; and, on request, in 3D. */
import { Suspense, useRef, useState, type KeyboardEvent, type PointerEvent } from 'react'
import { spotOf } from '../../../shared/exhibit/panorama/state.ts'
import { lazyPart } from '../../api/load-part.ts'
import { catalogueTexts } from '../../i18n/texts/catalogue.ts'
import { commonTexts } from '../../i18n/texts/common.ts'
import { panoramaTexts } from '../../i18n/texts/exhibit-panorama.ts'
import { useText } from '../../i18n/use-text.ts'
import figure from '../kit/exhibit-figure.module.css'
import type { PageViewProps } from '../kit/kind.ts'
import { useSyncedElement } from '../media/use-synced-element.ts'
import { stripPlace, wrapDeg } from './mark-place.ts'
import styles from './panorama-page.module.css'
import { usePanorama } from './use-panorama.ts'
import { filesOfSpot, type SpotFiles } from './use-spot-textures.ts'

const Viewer = lazyPart(() => import('./panorama-viewer.tsx'), 'PanoramaViewer')

/** How much of the height the strip shows, and how far an arrow key turns. */
const TALL_DEG = 92
const STEP_DEG = 15
/** Width of the strip to its height; the page's stylesheet holds the same. */
const STRIP_RATIO = 16 / 9

export function PanoramaPage(props: PageViewProps<'panorama'>) {
  const { shown, submissionId } = props
  const { t } = useText()
  const { state, inside } = usePanorama(shown, submissionId)
  const files = filesOfSpot(shown, state)
  if (!files) return <p className={figure.pending}>{t(catalogueTexts.processing)}</p>
  if (inside)
    return (
      <Suspense fallback={<p className={figure.pending}>{t(commonTexts.loading)}</p>}>
        <Viewer {...{ shown, submissionId }} />
      </Suspense>
    )
  return <Strip key={files.now.id} {...props} files={files} />
}

/** Turns a look by dragging and by keys. */
function useLook(viewDeg: number) {
  const [lookDeg, setLookDeg] = useState(0)
  const held = useRef<{ x: number; from: number }>(null)
  const turn = (by: number): void => setLookDeg((before) => wrapDeg(before + by))
  return {
    lookDeg,
    handlers: {
      onPointerDown(event: PointerEvent) {
        if ((event.target as Element).closest('button')) return
        event.currentTarget.setPointerCapture(event.pointerId)
        held.current = { x: event.clientX, from: lookDeg }
      },
      onPointerMove({ clientX, currentTarget }: PointerEvent) {
        if (!held.current) return
        const share = (clientX - held.current.x) / currentTarget.clientWidth
        setLookDeg(wrapDeg(held.current.from - share * viewDeg))
      },
      onPointerUp() {
        held.current = null
      },
    },
    onKeyDown(event: KeyboardEvent): void {
      if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return
      event.preventDefault()
      turn(event.key === 'ArrowLeft' ? -STEP_DEG : STEP_DEG)
    },
  }
}

function Strip(props: PageViewProps<'panorama'> & { files: SpotFiles }) {
  const { shown, submissionId, files } = props
  const { t, pick } = useText()
  const { state, act } = usePanorama(shown, submissionId)
  const spot = spotOf(shown.exhibit, state)
  const viewDeg = TALL_DEG * STRIP_RATIO
  const { lookDeg, handlers, onKeyDown } = useLook(viewDeg)
  const see = { lookDeg, viewDeg, tallDeg: TALL_DEG }
  const label = [t(panoramaTexts.strip, { name: pick(spot.title) }), spot.alt && pick(spot.alt)]
  return (
    <>
      <div className={styles.strip} data-testid="panorama-strip" {...handlers}>
        <div
          className={styles.look}
          role="slider"
          tabIndex={0}
          aria-label={label.filter(Boolean).join('. ')}
          aria-valuemin={-180}
          aria-valuemax={180}
          aria-valuenow={Math.round(lookDeg)}
          aria-valuetext={`${Math.round(lookDeg)}°`}
          onKeyDown={onKeyDown}
        >
          {files.now.mediaType?.startsWith('video/') ? (
            <MovingStrip {...props} />
          ) : (
            <>
              <Layer url={files.now.url ?? ''} stereo={files.stereo} lookDeg={lookDeg} />
              {files.past?.url && (
                <Layer
                  url={files.past.url}
                  stereo={files.stereo}
                  lookDeg={lookDeg}
                  opacity={state.blend}
                />
              )}
            </>
          )}
        </div>
        {spot.labels.map(({ title, ...direction }) => {
          const at = stripPlace(direction, see)
          return isWhole(at) ? (
            <span key={title.zh} className={styles.label} style={placed(at)}>
              {pick(title)}
            </span>
          ) : null
        })}
        {spot.links.map(({ to, ...direction }) => {
          const at = stripPlace(direction, see)
          const target = shown.exhibit.spots.find(({ id }) => id === to)
          return isWhole(at) && target ? (
            <button
              key={to}
              type="button"
              className={styles.link}
              style={placed(at)}
              disabled={!act}
              onClick={() => act?.({ type: 'go', spot: to })}
            >
              {t(panoramaTexts.goTo, { name: pick(target.title) })}
            </button>
          ) : null
        })}
      </div>
      <p className="soft small">{t(panoramaTexts.look)}</p>
    </>
  )
}

/** Nearer than this to the strip's edges, as a share of its width, words would be cut off. */
const EDGE_SHARE = 0.08
const isWhole = (at: { x: number } | undefined): at is { x: number; y: number } =>
  at !== undefined && at.x > EDGE_SHARE && at.x < 1 - EDGE_SHARE

const placed = ({ x, y }: { x: number; y: number }) => ({ left: `${x * 100}%`, top: `${y * 100}%` })

interface LayerProps {
  url: string
  stereo: boolean
  lookDeg: number
  opacity?: number
}

/** One picture as a background that repeats: 180° fill the height times 180 over what is shown. */
function Layer({ url, stereo, lookDeg, opacity = 1 }: LayerProps) {
  const tall = (180 / TALL_DEG) * 100
  const wide = (360 / (TALL_DEG * STRIP_RATIO)) * 100
  // A percentage of a background's place counts from the room that is left over.
  const share = 0.5 + wrapDeg(lookDeg) / 360
  const x = ((share * wide - 50) / (wide - 100)) * 100
  const height = stereo ? tall * 2 : tall
  const y = stereo ? ((tall / 2 - 50) / (height - 100)) * 100 : 50
  return (
    <div
      className={styles.layer}
      style={{
        backgroundImage: `url(${url})`,
        backgroundSize: `${wide}% ${height}%`,
        backgroundPosition: `${x}% ${y}%`,
        opacity,
      }}
    />
  )
}

/** A video as it is: flat, because a background cannot move. */
function MovingStrip({ shown, submissionId }: PageViewProps<'panorama'>) {
  const { state, sound } = usePanorama(shown, submissionId)
  const [element, setElement] = useState<HTMLVideoElement | null>(null)
  const files = filesOfSpot(shown, state)
  useSyncedElement(element, state.recording, sound)
  return (
    <video ref={setElement} className={styles.video} src={files?.now.url ?? ''} playsInline muted />
  )
}
