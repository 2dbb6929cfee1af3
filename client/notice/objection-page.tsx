/** How an objection fares, for whoever has its link. */
import { useQuery } from '@tanstack/react-query'
import { Link } from 'wouter'
import type { OwnObjection } from '../../shared/protocol/api-notice.ts'
import { api } from '../api/client.ts'
import { AwaitedPage } from '../api/awaited.tsx'
import { formatMoment } from '../i18n/format-moment.ts'
import { PhraseText } from '../i18n/phrase-text.tsx'
import { noticeTexts } from '../i18n/texts/notice.ts'
import { useText } from '../i18n/use-text.ts'
import styles from './notice.module.css'

export function ObjectionPage({ token }: { token: string }) {
  const objection = useQuery(api.notice.follow.queryOptions({ input: { token }, staleTime: 0 }))
  return (
    <div className="page">
      <AwaitedPage query={objection}>{(read) => <ObjectionView objection={read} />}</AwaitedPage>
    </div>
  )
}

function ObjectionView({ objection }: { objection: OwnObjection }) {
  const { t, pick, language } = useText()
  const { receiptNo, noticeId, noticeTitle, title, statement, filedAt, assigned } = objection
  const { answer, answeredAt, verdict, reason, decidedAt } = objection
  return (
    <>
      <title>{t(noticeTexts.follow)}</title>
      <header className="page-head">
        <div>
          <p className="eyebrow">
            <Link href={`/notices/${noticeId}`}>{noticeTitle}</Link>
            <span className="figures">{receiptNo}</span>
          </p>
          <h1>
            <PhraseText text={t(noticeTexts.follow)} />
          </h1>
          <p className="soft">{pick(title)}</p>
        </div>
      </header>
      <ol className={styles.steps} data-testid="objection-steps">
        <Step head={t(noticeTexts.filedAt)} at={formatMoment(filedAt, language)} text={statement} />
        {answeredAt === null ? (
          <Step
            head={t(noticeTexts.answer)}
            text={t(assigned ? noticeTexts.assigned : noticeTexts.waiting)}
          />
        ) : (
          <Step
            head={t(noticeTexts.answer)}
            at={formatMoment(answeredAt, language)}
            text={answer}
          />
        )}
        {verdict !== null && decidedAt !== null && (
          <Step
            head={t(noticeTexts.verdict)}
            at={formatMoment(decidedAt, language)}
            text={`${t(noticeTexts[`verdict-${verdict}`])}\n${reason}`}
          />
        )}
      </ol>
    </>
  )
}

function Step({ head, at, text }: { head: string; at?: string; text: string }) {
  return (
    <li>
      <h2>{head}</h2>
      {at !== undefined && <p className="soft small">{at}</p>}
      <p className={styles.text}>{text}</p>
    </li>
  )
}
