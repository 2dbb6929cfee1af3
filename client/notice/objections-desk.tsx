/** The staff's desk of a notice: who answers which objection, the answer, the decision, the confirmation. */
import { Button, NativeSelect, Textarea } from '@mantine/core'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { noticeStage, VERDICTS, type Verdict } from '../../shared/notice/notice.ts'
import type { Notice, Objection } from '../../shared/protocol/api-notice.ts'
import { api, client } from '../api/client.ts'
import { Awaited } from '../api/awaited.tsx'
import { ProblemNote } from '../api/problem-note.tsx'
import { useMe } from '../api/use-me.ts'
import { formatMoment } from '../i18n/format-moment.ts'
import { noticeTexts } from '../i18n/texts/notice.ts'
import { useText } from '../i18n/use-text.ts'
import { AskButton } from '../panel/ask-button.tsx'
import styles from './notice.module.css'

export function ObjectionsDesk({ notice }: { notice: Notice }) {
  const { t } = useText()
  const { id } = notice
  const query = useQuery(api.notice.objections.queryOptions({ input: { id }, staleTime: 0 }))
  const isOrganiser = useMe().data?.roles.includes('organiser') ?? false
  return (
    <section className="section">
      <h2>{t(noticeTexts.objections)}</h2>
      <div className="stack">
        <Awaited query={query}>
          {({ objections, staff }) =>
            objections.length === 0 ? (
              <p className="empty">{t(noticeTexts.noObjections)}</p>
            ) : (
              <ul className={styles.desk} data-testid="objections">
                {objections.map((one) => (
                  <Row key={one.id} objection={one} staff={staff} isOrganiser={isOrganiser} />
                ))}
              </ul>
            )
          }
        </Awaited>
        {isOrganiser && <Confirm notice={notice} />}
      </div>
    </section>
  )
}

/** What is done here changes the notice and its objections. */
function useActing(act: () => Promise<unknown>) {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: act,
    onSuccess: () => queries.invalidateQueries({ queryKey: api.notice.key() }),
  })
}

function Confirm({ notice }: { notice: Notice }) {
  const { t } = useText()
  const confirm = useActing(() => client.notice.confirm({ id: notice.id }))
  if (noticeStage(notice, Date.now()) !== 'over') return null
  return (
    <>
      <div className="actions">
        <AskButton
          label={t(noticeTexts.confirm)}
          question={t(noticeTexts.confirmAsk)}
          loading={confirm.isPending}
          answers={[{ label: t(noticeTexts.confirm), act: () => confirm.mutate() }]}
        />
      </div>
      <ProblemNote error={confirm.error} />
    </>
  )
}

interface RowProps {
  objection: Objection
  staff: readonly { personId: string; name: string }[]
  isOrganiser: boolean
}

function Row({ objection, staff, isOrganiser }: RowProps) {
  const { t, pick, language } = useText()
  const { id, receiptNo, name, contact, title, statement, filedAt, assignee, verdict, reason } =
    objection
  const [personId, setPersonId] = useState('')
  const assign = useActing(() => client.notice.assign({ id, personId }))
  return (
    <li>
      <p className="eyebrow">
        <span className="figures">{receiptNo}</span>
        {formatMoment(filedAt, language)}
      </p>
      <h3>{pick(title)}</h3>
      <p className="soft">{t(noticeTexts.from, { name, contact })}</p>
      <p className={styles.text}>{statement}</p>
      {isOrganiser && verdict === null ? (
        <div className={styles.assign}>
          <NativeSelect
            label={t(noticeTexts.assignee)}
            value={personId || (assignee?.personId ?? '')}
            onChange={(event) => setPersonId(event.currentTarget.value)}
            data={[
              { value: '', label: t(noticeTexts.nobody) },
              ...staff.map((one) => ({ value: one.personId, label: one.name })),
            ]}
          />
          <Button
            variant="default"
            disabled={personId === '' || personId === assignee?.personId}
            loading={assign.isPending}
            onClick={() => assign.mutate()}
          >
            {t(noticeTexts.assign)}
          </Button>
        </div>
      ) : (
        <p className="soft">{`${t(noticeTexts.assignee)}: ${assignee?.name ?? t(noticeTexts.nobody)}`}</p>
      )}
      <ProblemNote error={assign.error} />
      {verdict === null ? (
        <>
          <Answer objection={objection} />
          {isOrganiser && objection.answeredAt !== null && <Decide id={id} />}
        </>
      ) : (
        <>
          <p className={styles.text}>{objection.answer}</p>
          <p>
            <strong>{t(noticeTexts[`verdict-${verdict}`])}</strong> {reason}
          </p>
        </>
      )}
    </li>
  )
}

function Answer({ objection: { id, answer } }: { objection: Objection }) {
  const { t } = useText()
  const [text, setText] = useState(answer)
  const send = useActing(() => client.notice.answer({ id, text }))
  return (
    <div className="stack">
      <Textarea
        label={t(noticeTexts.answerLabel)}
        autosize
        minRows={3}
        maxRows={14}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <div className="actions">
        <Button
          variant="default"
          disabled={text.trim() === '' || text.trim() === answer}
          loading={send.isPending}
          onClick={() => send.mutate()}
        >
          {t(noticeTexts.sendAnswer)}
        </Button>
      </div>
      <ProblemNote error={send.error} />
    </div>
  )
}

function Decide({ id }: { id: string }) {
  const { t } = useText()
  const [verdict, setVerdict] = useState<Verdict>('rejected')
  const [reason, setReason] = useState('')
  const decide = useActing(() => client.notice.decide({ id, verdict, reason: reason.trim() }))
  return (
    <div className="stack">
      <div className={styles.fields}>
        <NativeSelect
          label={t(noticeTexts.verdict)}
          value={verdict}
          onChange={(event) =>
            setVerdict(VERDICTS.find((one) => one === event.currentTarget.value) ?? 'rejected')
          }
          data={VERDICTS.map((value) => ({ value, label: t(noticeTexts[`verdict-${value}`]) }))}
        />
      </div>
      <Textarea
        label={t(noticeTexts.reason)}
        required
        autosize
        minRows={2}
        maxLength={1000}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      <div className="actions">
        <AskButton
          label={t(noticeTexts.decide)}
          question={t(noticeTexts.decideAsk)}
          disabled={reason.trim() === ''}
          loading={decide.isPending}
          answers={[{ label: t(noticeTexts.decide), act: () => decide.mutate() }]}
        />
      </div>
      <ProblemNote error={decide.error} />
    </div>
  )
}
