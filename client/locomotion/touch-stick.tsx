/** A walking stick for thumbs, shown where there is no mouse. Writes into a plain object. */
import { useRef } from 'react'
import { hallTexts } from '../i18n/texts/hall.ts'
import { useText } from '../i18n/use-text.ts'
import styles from './touch-stick.module.css'
import type { WalkInput } from './walk.ts'

/** Way of the thumb to full speed, in CSS pixels. */
const REACH_PX = 44

export function TouchStick({ input }: { input: WalkInput }) {
  const { t } = useText()
  const knob = useRef<HTMLSpanElement>(null)
  const show = (x: number, y: number): void => {
    if (knob.current) knob.current.style.transform = `translate(${x}px, ${y}px)`
  }
  const move = (event: React.PointerEvent<HTMLDivElement>): void => {
    if (!event.currentTarget.hasPointerCapture(event.pointerId)) return
    const box = event.currentTarget.getBoundingClientRect()
    const x = event.clientX - box.left - box.width / 2
    const y = event.clientY - box.top - box.height / 2
    const scale = Math.min(1, REACH_PX / Math.max(1, Math.hypot(x, y)))
    input.right = (x * scale) / REACH_PX
    input.forward = (-y * scale) / REACH_PX
    show(x * scale, y * scale)
  }
  const release = (): void => {
    input.right = 0
    input.forward = 0
    show(0, 0)
  }
  return (
    <div
      className={styles.stick}
      role="application"
      aria-label={t(hallTexts.stick)}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId)
        move(event)
      }}
      onPointerMove={move}
      onPointerUp={release}
      onPointerCancel={release}
    >
      <span ref={knob} className={styles.knob} />
    </div>
  )
}
