/** One way in, to hand over: link, six-digit code with its expiry, QR picture. */
import type { Invitation } from '../../shared/protocol/api-gathering.ts'
import { formatMoment } from '../i18n/format-moment.ts'
import { entranceTexts } from '../i18n/texts/entrance.ts'
import { gatheringsTexts } from '../i18n/texts/gatherings.ts'
import { organiserTexts } from '../i18n/texts/organiser.ts'
import { useText } from '../i18n/use-text.ts'
import { CopyField } from './copy-field.tsx'
import styles from './organiser.module.css'

interface InvitationCardProps {
  invitation: Invitation
  /** For whom it is. */
  name: string
}

export function InvitationCard({ invitation, name }: InvitationCardProps) {
  const { t, language } = useText()
  const { code, codeExpiresAt, url, qrSvg, personId } = invitation
  const time = formatMoment(codeExpiresAt, language)
  return (
    <section className={styles.invitation} aria-live="polite">
      <img
        src={`data:image/svg+xml;charset=utf-8,${encodeURIComponent(qrSvg)}`}
        alt={t(gatheringsTexts.qr)}
      />
      <div className="stack">
        <h3>{t(gatheringsTexts.invitation, { name })}</h3>
        <div>
          <p className="soft small">{t(gatheringsTexts.code)}</p>
          <p className={styles.code}>
            {code.slice(0, 3)} {code.slice(3)}
          </p>
          <p className="soft small">
            {t(personId === null ? gatheringsTexts.audienceUntil : gatheringsTexts.codeUntil, {
              time,
            })}
          </p>
        </div>
        <CopyField label={t(organiserTexts.link)} value={url} />
        {personId === null && (
          <a href={`/enter/screen#code=${code}`} target="_blank" rel="noopener">
            {t(entranceTexts.toScreen)}
          </a>
        )}
      </div>
    </section>
  )
}
