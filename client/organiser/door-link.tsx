/** The link of the sign at the door, once it was made. */
import { doorTexts } from '../i18n/texts/door.ts'
import { useText } from '../i18n/use-text.ts'
import { CopyField } from './copy-field.tsx'
import styles from './organiser.module.css'

export function DoorLink({ url, qrSvg }: { url: string; qrSvg: string }) {
  const { t } = useText()
  return (
    <div className={styles.invitation}>
      <img
        src={`data:image/svg+xml;charset=utf-8,${encodeURIComponent(qrSvg)}`}
        alt={t(doorTexts.qr)}
      />
      <div className="stack">
        <CopyField label={t(doorTexts.link)} value={url} />
        <p className="soft small">{t(doorTexts.once)}</p>
      </div>
    </div>
  )
}
