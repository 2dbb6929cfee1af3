/**
 * A canvas that does not stop in silence: when the device takes the graphics away it says so, draws on
 * when they are back, and after some seconds begins anew. Every canvas of the product is one of these.
 */
import { Button } from '@mantine/core'
import { Canvas, extend, type CanvasProps, type RootState } from '@react-three/fiber'
import { useEffect, useRef, useState } from 'react'
import { reloadIfNothingIsLost } from '../api/load-part.ts'
import { hallTexts } from '../i18n/texts/hall.ts'
import { shellTexts } from '../i18n/texts/shell.ts'
import { useText } from '../i18n/use-text.ts'
import * as elements from './elements.ts'
import styles from './picture.module.css'

extend(elements)

/** A browser makes ready for flat canvases with the first one, and waits for graphics then: before ours are busy. */
const makeReadyForFlat = (): void =>
  document.createElement('canvas').getContext('2d')?.fillRect(0, 0, 1, 1)

/** How long graphics that were taken away may take to come back. */
const PATIENCE_MS = 6000

interface PictureProps extends CanvasProps {
  /** Whether it is the whole page: then it begins anew by reloading to the same place. */
  wholePage?: boolean
}

export function Picture({ wholePage = false, onCreated, ...props }: PictureProps) {
  const [lost, setLost] = useState(false)
  const [round, setRound] = useState(0)
  const stopWatching = useRef<() => void>(undefined)
  useEffect(() => () => stopWatching.current?.(), [])
  useState(makeReadyForFlat)
  const beginAnew = (): void => {
    setLost(false)
    setRound(round + 1)
  }
  return (
    <>
      <Canvas
        key={round}
        {...props}
        onCreated={(state) => {
          // The check waits for the driver to link each shader, for seconds where it is slow (F6).
          state.gl.debug.checkShaderErrors = import.meta.env.DEV
          stopWatching.current?.()
          stopWatching.current = watchGraphics(state, setLost)
          onCreated?.(state)
        }}
      />
      {lost && <LostPicture {...(wholePage ? {} : { beginAnew })} />}
    </>
  )
}

function watchGraphics(
  { gl, invalidate }: RootState,
  setLost: (lost: boolean) => void,
): () => void {
  const canvas = gl.domElement
  const lose = (): void => setLost(true)
  const restore = (): void => {
    setLost(false)
    invalidate()
  }
  canvas.addEventListener('webglcontextlost', lose)
  canvas.addEventListener('webglcontextrestored', restore)
  return () => {
    canvas.removeEventListener('webglcontextlost', lose)
    canvas.removeEventListener('webglcontextrestored', restore)
  }
}

function LostPicture({ beginAnew }: { beginAnew?: () => void }) {
  const { t } = useText()
  const [over, setOver] = useState(false)
  const anew = useRef(beginAnew)
  useEffect(() => {
    const timer = setTimeout(() => {
      if (anew.current) anew.current()
      else if (!reloadIfNothingIsLost()) setOver(true)
    }, PATIENCE_MS)
    return () => clearTimeout(timer)
  }, [])
  return (
    <div className={styles.lost} role="alert" data-testid="picture-lost">
      <p>{t(over ? hallTexts.pictureGone : hallTexts.pictureLost)}</p>
      <p className={styles.ways}>
        <Button onClick={beginAnew ?? (() => location.reload())}>
          {t(beginAnew ? hallTexts.pictureAgain : shellTexts.reload)}
        </Button>
        {!beginAnew && <a href="/scenarios">{t(hallTexts.toCatalogue)}</a>}
      </p>
    </div>
  )
}
