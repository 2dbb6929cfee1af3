/** The pages that a headset's browser shows on the way, drawn: what to look for, and where to press. */
import type { ReactNode } from 'react'
import { entranceTexts } from '../i18n/texts/entrance.ts'
import { useText } from '../i18n/use-text.ts'
import styles from './entrance.module.css'

const WIDTH_PX = 320
const HEIGHT_PX = 200

function Sketch({ address, children }: { address: string; children: ReactNode }) {
  return (
    <svg className={styles.sketch} viewBox={`0 0 ${WIDTH_PX} ${HEIGHT_PX}`} aria-hidden>
      <rect
        className={styles.frame}
        x="1"
        y="1"
        width={WIDTH_PX - 2}
        height={HEIGHT_PX - 2}
        rx="10"
      />
      <rect className={styles.bar} x="14" y="12" width={WIDTH_PX - 28} height="26" rx="13" />
      <text className={styles.address} x="28" y="30">
        {address}
      </text>
      {children}
    </svg>
  )
}

/** A button or a link of the sketch, marked where it is the one to press. */
function Target({
  x,
  y,
  width,
  text,
  wanted = false,
}: {
  x: number
  y: number
  width: number
  text: string
  wanted?: boolean
}) {
  return (
    <g className={wanted ? styles.wanted : styles.target}>
      <rect x={x} y={y} width={width} height="30" rx="4" />
      <text x={x + width / 2} y={y + 20} textAnchor="middle">
        {text}
      </text>
      {wanted && <circle className={styles.press} cx={x + width - 8} cy={y + 26} r="12" />}
    </g>
  )
}

/** This page, with the button that leads on. */
export function AddressSketch({ host }: { host: string }) {
  const { t } = useText()
  return (
    <Sketch address={`http://${host}`}>
      <rect className={styles.line} x="28" y="62" width="190" height="12" />
      <rect className={styles.line} x="28" y="84" width="250" height="8" />
      <rect className={styles.line} x="28" y="100" width="220" height="8" />
      <Target x={28} y={136} width={150} text={t(entranceTexts.openSecure)} wanted />
    </Sketch>
  )
}

/** The warning as it first stands there. */
export function AdvancedSketch() {
  const { t } = useText()
  return (
    <Sketch address="https://…">
      <Warning />
      <Target x={28} y={142} width={96} text={t(entranceTexts.sketchAdvanced)} wanted />
      <Target x={196} y={142} width={96} text={t(entranceTexts.sketchBack)} />
    </Sketch>
  )
}

/** The warning with its other half opened. */
export function ProceedSketch({ host }: { host: string }) {
  const { t } = useText()
  const { hostname } = new URL(`http://${host}`)
  return (
    <Sketch address="https://…">
      <Warning />
      <rect className={styles.line} x="28" y="118" width="264" height="6" />
      <rect className={styles.line} x="28" y="130" width="220" height="6" />
      <Target
        x={28}
        y={150}
        width={264}
        text={t(entranceTexts.sketchProceed, { host: hostname })}
        wanted
      />
    </Sketch>
  )
}

function Warning() {
  const { t } = useText()
  return (
    <>
      <path className={styles.sign} d="M40 54 56 82H24Z" />
      <text className={styles.exclamation} x="40" y="78" textAnchor="middle">
        !
      </text>
      <text className={styles.warning} x="68" y="75">
        {t(entranceTexts.sketchWarning)}
      </text>
      <rect className={styles.line} x="28" y="96" width="240" height="6" />
    </>
  )
}
