/** All notice periods; the staff publish new ones here. */
import { useQuery } from '@tanstack/react-query'
import { Link } from 'wouter'
import { noticeStage } from '../../shared/notice/notice.ts'
import type { NoticeLine } from '../../shared/protocol/api-notice.ts'
import { api } from '../api/client.ts'
import { Awaited } from '../api/awaited.tsx'
import { useMe } from '../api/use-me.ts'
import { formatMoment } from '../i18n/format-moment.ts'
import { PhraseText } from '../i18n/phrase-text.tsx'
import { noticeTexts } from '../i18n/texts/notice.ts'
import { useText } from '../i18n/use-text.ts'
import styles from './notice.module.css'
import { PublishNotice } from './publish-notice.tsx'
import '../api/office-refusals.ts'

export function NoticesPage() {
  const { t } = useText()
  const notices = useQuery(api.notice.list.queryOptions({ staleTime: 0 }))
  const roles = useMe().data?.roles ?? []
  return (
    <div className="page">
      <title>{t(noticeTexts.title)}</title>
      <div className="page-head">
        <div>
          <h1>{t(noticeTexts.title)}</h1>
          <p className="lead">
            <PhraseText text={t(noticeTexts.lead)} />
          </p>
        </div>
      </div>
      <Awaited query={notices}>
        {(lines) =>
          lines.length === 0 ? (
            <p className="empty">{t(noticeTexts.none)}</p>
          ) : (
            <ul className="rows" data-testid="notices">
              {lines.map((line) => (
                <Line key={line.id} line={line} />
              ))}
            </ul>
          )
        }
      </Awaited>
      {roles.includes('organiser') && <PublishNotice />}
    </div>
  )
}

function Line({ line }: { line: NoticeLine }) {
  const { t, language } = useText()
  const { id, title, publishedAt, untilAt, items } = line
  return (
    <li className={styles.line}>
      <div>
        <Link href={`/notices/${id}`} className={styles.name}>
          {title}
        </Link>
        <p className="soft small">
          {t(noticeTexts.period, {
            from: formatMoment(publishedAt, language),
            until: formatMoment(untilAt, language),
          })}
        </p>
      </div>
      <span>{t(noticeTexts.items, { count: items })}</span>
      <strong>{t(noticeTexts[`stage-${noticeStage(line, Date.now())}`])}</strong>
    </li>
  )
}
