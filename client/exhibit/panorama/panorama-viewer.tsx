/** A panorama in 3D on a page: one looks round by dragging, or with the slider below it. */
import { useFrame } from '@react-three/fiber'
import { createXRStore, XR } from '@react-three/xr'
import { Suspense, useEffect, useId, useRef, useState } from 'react'
import { MathUtils } from 'three'
import { clamp } from '../../../shared/exhibit/rules.ts'
import { panoramaTexts } from '../../i18n/texts/exhibit-panorama.ts'
import { exhibitTexts } from '../../i18n/texts/exhibit.ts'
import { useText } from '../../i18n/use-text.ts'
import { FRAME_ORDER } from '../../xr/frame-order.ts'
import { Picture } from '../../xr/picture.tsx'
import type { Shown } from '../kit/kind.ts'
import { wrapDeg } from './mark-place.ts'
import { PanoramaPlace } from './panorama-place.tsx'
import { usePanorama } from './use-panorama.ts'
import styles from './panorama-page.module.css'

const FIELD_OF_VIEW_DEG = 72
const STEP_DEG = 5
const DEG_PER_PX = 0.22
const PITCH_MAX_DEG = 75

/** Without a session: what shows panoramas in the hall asks whether there is one. */
const pageStore = createXRStore({ emulate: false, offerSession: false })

interface Look {
  /** To the right of where one began, and above the horizon. */
  yawDeg: number
  pitchDeg: number
}

interface PanoramaViewerProps {
  shown: Shown<'panorama'>
  submissionId: string
}

export function PanoramaViewer({ shown, submissionId }: PanoramaViewerProps) {
  const { t, pick } = useText()
  const { enter } = usePanorama(shown, submissionId)
  const [look, setLook] = useState<Look>({ yawDeg: 0, pitchDeg: 0 })
  const held = useRef<number>(null)
  const sliderId = useId()
  useEffect(() => {
    const leave = ({ key }: KeyboardEvent): void => {
      if (key === 'Escape') enter(false)
    }
    addEventListener('keydown', leave)
    return () => {
      removeEventListener('keydown', leave)
      enter(false)
    }
  }, [enter])
  const release = (): void => {
    held.current = null
  }
  return (
    <>
      <div
        className={styles.viewer}
        data-testid="panorama-viewer"
        onPointerDown={({ pointerId }) => {
          held.current = pointerId
        }}
        onPointerMove={({ pointerId, movementX, movementY }) => {
          if (held.current !== pointerId) return
          setLook(({ yawDeg, pitchDeg }) => ({
            yawDeg: wrapDeg(yawDeg - movementX * DEG_PER_PX),
            pitchDeg: clamp(pitchDeg + movementY * DEG_PER_PX, -PITCH_MAX_DEG, PITCH_MAX_DEG),
          }))
        }}
        onPointerUp={release}
        onPointerLeave={release}
      >
        <Picture camera={{ fov: FIELD_OF_VIEW_DEG, near: 0.05, far: 20 }} dpr={[1, 2]}>
          <XR store={pageStore}>
            <Turn look={look} />
            <Suspense fallback={null}>
              <PanoramaPlace {...{ shown, submissionId }} onLeave={() => enter(false)} />
            </Suspense>
          </XR>
        </Picture>
      </div>
      <div className={styles.turn}>
        <label htmlFor={sliderId}>
          {t(panoramaTexts.strip, { name: pick(shown.exhibit.title) })}
        </label>
        <input
          id={sliderId}
          type="range"
          min={-180}
          max={180}
          step={STEP_DEG}
          value={Math.round(look.yawDeg)}
          aria-valuetext={t(exhibitTexts.degrees, { value: Math.round(look.yawDeg) })}
          onChange={({ currentTarget: { valueAsNumber } }) =>
            setLook(({ pitchDeg }) => ({ yawDeg: valueAsNumber, pitchDeg }))
          }
        />
      </div>
    </>
  )
}

function Turn({ look: { yawDeg, pitchDeg } }: { look: Look }) {
  useFrame(({ camera }) => {
    camera.rotation.set(MathUtils.degToRad(pitchDeg), -MathUtils.degToRad(yawDeg), 0, 'YXZ')
  }, FRAME_ORDER.locomotion)
  return null
}
