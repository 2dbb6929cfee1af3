/** What this device can do here, before one goes in: VR, hands, 3D, the line to the server, the clock, the microphone. */
import { useQuery } from '@tanstack/react-query'
import { entranceTexts } from '../i18n/texts/entrance.ts'
import { useText, type Translate } from '../i18n/use-text.ts'
import { hasWebgl } from '../shell/no-webgl.tsx'
import { useVrSupport, type VrSupport } from '../xr/use-vr-support.ts'
import styles from './entrance.module.css'
import { MicrophoneCheck } from './microphone-check.tsx'
import { measureRefreshRate } from './refresh-rate.ts'
import { checkLine, minutesOff, type LineCheck } from './line-check.ts'

/** Good, wrong, or not known yet. */
type Finding = 'good' | 'bad' | 'open'

interface Row {
  name: string
  finding: Finding
  text: string
}

const VR_TEXTS = {
  unknown: entranceTexts.waiting,
  yes: entranceTexts.vrYes,
  no: entranceTexts.vrNo,
  insecure: entranceTexts.vrInsecure,
} as const

export function DeviceCheck() {
  const { t } = useText()
  const support = useVrSupport()
  const line = useQuery({ queryKey: ['line-check'], queryFn: () => checkLine(), retry: false })
  const rate = useQuery({ queryKey: ['refresh-rate'], queryFn: readRate, retry: false })
  const rows = [
    vrRow(t, support),
    handsRow(t, support),
    pictureRow(t),
    ...rateRows(t, rate.data),
    ...lineRows(t, line.data, line.error !== null),
  ]
  return (
    <section className={styles.check} aria-labelledby="device-check">
      <h2 id="device-check">{t(entranceTexts.check)}</h2>
      <dl>
        {rows.map(({ name, finding, text }) => (
          <div key={name} data-finding={finding}>
            <dt>{name}</dt>
            <dd>{text}</dd>
          </div>
        ))}
        <MicrophoneCheck />
      </dl>
    </section>
  )
}

const VR_FINDINGS: Record<VrSupport, Finding> = {
  unknown: 'open',
  yes: 'good',
  no: 'bad',
  insecure: 'bad',
}

const vrRow = (t: Translate, support: VrSupport): Row => ({
  name: t(entranceTexts.vr),
  finding: VR_FINDINGS[support],
  text: t(VR_TEXTS[support]),
})

const handsRow = (t: Translate, support: VrSupport): Row => ({
  name: t(entranceTexts.hands),
  finding: 'open',
  text: t(support === 'yes' ? entranceTexts.handsInVr : entranceTexts.handsNone),
})

const readRate = async (): Promise<number | null> => (await measureRefreshRate()) ?? null

function rateRows(t: Translate, hz: number | null | undefined): Row[] {
  if (!hz) return []
  return [{ name: t(entranceTexts.rate), finding: 'good', text: t(entranceTexts.rateHz, { hz }) }]
}

function pictureRow(t: Translate): Row {
  const can = hasWebgl()
  return {
    name: t(entranceTexts.picture),
    finding: can ? 'good' : 'bad',
    text: t(can ? entranceTexts.pictureYes : entranceTexts.pictureNo),
  }
}

function lineRows(t: Translate, line: LineCheck | undefined, lost: boolean): Row[] {
  const name = t(entranceTexts.line)
  if (lost) return [{ name, finding: 'bad', text: t(entranceTexts.lineLost) }]
  if (!line) return [{ name, finding: 'open', text: t(entranceTexts.waiting) }]
  const minutes = minutesOff(line.clockOffMs)
  return [
    {
      name,
      finding: 'good',
      text: t(entranceTexts.lineMs, { ms: Math.max(1, Math.round(line.tripMs)) }),
    },
    {
      name: t(entranceTexts.clock),
      finding: minutes === 0 ? 'good' : 'bad',
      text: t(minutes === 0 ? entranceTexts.clockRight : entranceTexts.clockOff, { minutes }),
    },
  ]
}
