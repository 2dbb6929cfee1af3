/** One notice: what was selected, until when one may object, and how; for the staff, its objections. */
import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link } from 'wouter'
import { noticeStage } from '../../shared/notice/notice.ts'
import type { Notice } from '../../shared/protocol/api-notice.ts'
import { api } from '../api/client.ts'
import { AwaitedPage } from '../api/awaited.tsx'
import { useMe } from '../api/use-me.ts'
import { formatMoment } from '../i18n/format-moment.ts'
import { PhraseText } from '../i18n/phrase-text.tsx'
import { noticeTexts } from '../i18n/texts/notice.ts'
import { useText } from '../i18n/use-text.ts'
import styles from './notice.module.css'
import { ObjectionForm } from './objection-form.tsx'
import { ObjectionsDesk } from './objections-desk.tsx'
import '../api/office-refusals.ts'

export function NoticePage({ id }: { id: string }) {
  const notice = useQuery(api.notice.read.queryOptions({ input: { id }, staleTime: 0 }))
  return (
    <div className="page">
      <AwaitedPage query={notice}>{(read) => <NoticeView notice={read} />}</AwaitedPage>
    </div>
  )
}

function NoticeView({ notice }: { notice: Notice }) {
  const { t, pick, language } = useText()
  const { id, title, items, publishedAt, untilAt } = notice
  const tracks = useQuery(api.call.current.queryOptions()).data?.call.tracks ?? []
  const roles = useMe().data?.roles ?? []
  const staff = roles.includes('organiser') || roles.includes('secretary')
  const stage = noticeStage(notice, Date.now())
  return (
    <>
      <title>{`${title} · ${t(noticeTexts.title)}`}</title>
      <header className="page-head">
        <div>
          <p className="eyebrow">
            <Link href="/notices">{t(noticeTexts.title)}</Link>
            {t(noticeTexts[`stage-${stage}`])}
          </p>
          <h1>
            <PhraseText text={title} />
          </h1>
          <p className="soft">
            {t(noticeTexts.period, {
              from: formatMoment(publishedAt, language),
              until: formatMoment(untilAt, language),
            })}
          </p>
        </div>
        <Button component="a" href={`/api/notices/${id}/notice.pdf`} variant="default">
          {t(noticeTexts.print)}
        </Button>
      </header>
      {tracks.map((track) => {
        const own = items.filter(({ trackId }) => trackId === track.id)
        return (
          own.length > 0 && (
            <section key={track.id} className="section" data-pavilion={track.id}>
              <h2>{pick(track.name)}</h2>
              <Items items={own} notice={notice} />
            </section>
          )
        )
      })}
      {stage === 'running' ? (
        <ObjectionForm notice={notice} />
      ) : (
        <p className="soft">{stage === 'over' && t(noticeTexts.over)}</p>
      )}
      {staff && <ObjectionsDesk notice={notice} />}
    </>
  )
}

function Items({ items, notice }: { items: Notice['items']; notice: Notice }) {
  const { t, pick, list } = useText()
  const mine = useOwnSubmissions()
  return (
    <ol className="rows" data-testid="noticed">
      {items.map((item, at) => (
        <li
          key={item.submissionId}
          className={styles.item}
          data-withdrawn={item.withdrawn !== null}
        >
          <span className={styles.number}>{at + 1}</span>
          <div>
            <span className={styles.title}>{pick(item.title)}</span>
            <p className="soft small" lang="zh-CN">
              {list([item.unit, ...item.jointUnits])}
            </p>
            {item.withdrawn !== null && (
              <p className={styles.withdrawn}>
                {t(noticeTexts.withdrawn, { reason: item.withdrawn })}
              </p>
            )}
          </div>
          <strong>{item.withdrawn === null && t(noticeTexts[`outcome-${item.outcome}`])}</strong>
          {notice.confirmedAt !== null &&
            item.outcome === 'selected' &&
            item.withdrawn === null &&
            (mine === 'all' || mine.has(item.submissionId)) && (
              <a
                className="alone"
                href={`/api/notices/${notice.id}/certificates/${item.submissionId}.pdf`}
                aria-label={t(noticeTexts.certificateNamed, { title: pick(item.title) })}
              >
                {t(noticeTexts.certificate)}
              </a>
            )}
        </li>
      ))}
    </ol>
  )
}

/** Whose certificates one may have: one's own, as an applicant; all, as staff. */
function useOwnSubmissions(): 'all' | ReadonlySet<string> {
  const roles = useMe().data?.roles ?? []
  const mine = useQuery({
    ...api.intake.mine.queryOptions(),
    enabled: roles.includes('applicant'),
  }).data
  if (roles.includes('organiser') || roles.includes('secretary')) return 'all'
  return new Set(mine?.map(({ id }) => id))
}
