/** The staff choose which sealed reviews a new notice names, and for how long it stands. */
import { Checkbox, NumberInput, TextInput } from '@mantine/core'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useLocation } from 'wouter'
import { NOTICE_DAYS, NOTICE_DAYS_MAX, NOTICE_DAYS_MIN } from '../../shared/notice/notice.ts'
import type { NoticeCandidate } from '../../shared/protocol/api-notice.ts'
import { api, client } from '../api/client.ts'
import { Awaited } from '../api/awaited.tsx'
import { ProblemNote } from '../api/problem-note.tsx'
import { formatMoment } from '../i18n/format-moment.ts'
import { noticeTexts } from '../i18n/texts/notice.ts'
import { useText } from '../i18n/use-text.ts'
import { AskButton } from '../panel/ask-button.tsx'
import styles from './notice.module.css'

export function PublishNotice() {
  const { t } = useText()
  const candidates = useQuery(api.notice.candidates.queryOptions({ staleTime: 0 }))
  return (
    <section className="section">
      <h2>{t(noticeTexts.publishTitle)}</h2>
      <div className="stack">
        <p className="soft">{t(noticeTexts.publishLead)}</p>
        <Awaited query={candidates}>
          {(found) =>
            found.length === 0 ? (
              <p className="empty">{t(noticeTexts.noCandidates)}</p>
            ) : (
              <Form candidates={found} />
            )
          }
        </Awaited>
      </div>
    </section>
  )
}

function Form({ candidates }: { candidates: readonly NoticeCandidate[] }) {
  const { t, language } = useText()
  const queries = useQueryClient()
  const [, navigate] = useLocation()
  const [title, setTitle] = useState('')
  const [days, setDays] = useState<string | number>(NOTICE_DAYS)
  const [left, setLeft] = useState<readonly string[]>([])
  const chosen = candidates.filter(({ gatheringId }) => !left.includes(gatheringId))
  const publish = useMutation({
    mutationFn: () =>
      client.notice.publish({
        title: title.trim(),
        days: Number(days),
        gatherings: chosen.map(({ gatheringId }) => gatheringId),
      }),
    onSuccess: ({ id }) => {
      void queries.invalidateQueries({ queryKey: api.notice.key() })
      navigate(`/notices/${id}`)
    },
  })
  const isFit =
    title.trim() !== '' &&
    chosen.length > 0 &&
    Number.isInteger(Number(days)) &&
    Number(days) >= NOTICE_DAYS_MIN &&
    Number(days) <= NOTICE_DAYS_MAX
  return (
    <>
      <div className={styles.fields}>
        <TextInput
          label={t(noticeTexts.noticeTitle)}
          required
          maxLength={80}
          value={title}
          onChange={(event) => setTitle(event.currentTarget.value)}
        />
        <NumberInput
          label={t(noticeTexts.days)}
          min={NOTICE_DAYS_MIN}
          max={NOTICE_DAYS_MAX}
          allowDecimal={false}
          value={days}
          onChange={setDays}
        />
      </div>
      <fieldset className={styles.choices}>
        <legend>{t(noticeTexts.reviews)}</legend>
        {candidates.map(({ gatheringId, title: name, finalAt, items }) => (
          <Checkbox
            key={gatheringId}
            label={name}
            description={t(noticeTexts.sealed, {
              selected: items.filter(({ outcome }) => outcome === 'selected').length,
              reserve: items.filter(({ outcome }) => outcome === 'reserve').length,
              at: formatMoment(finalAt, language),
            })}
            checked={!left.includes(gatheringId)}
            onChange={(event) =>
              setLeft(
                event.currentTarget.checked
                  ? left.filter((one) => one !== gatheringId)
                  : [...left, gatheringId],
              )
            }
          />
        ))}
      </fieldset>
      <div className="actions">
        <AskButton
          label={t(noticeTexts.publish)}
          question={t(noticeTexts.publishAsk)}
          disabled={!isFit}
          loading={publish.isPending}
          answers={[{ label: t(noticeTexts.publish), act: () => publish.mutate() }]}
        />
      </div>
      <ProblemNote error={publish.error} />
    </>
  )
}
