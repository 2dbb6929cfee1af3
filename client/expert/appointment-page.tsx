/** The answer to an appointment, for whoever has its link: without an account, on any device. */
import { Button } from '@mantine/core'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { Asked } from '../../shared/protocol/api-expert.ts'
import { AwaitedPage } from '../api/awaited.tsx'
import { api, client } from '../api/client.ts'
import { formatMoment } from '../i18n/format-moment.ts'
import { PhraseText } from '../i18n/phrase-text.tsx'
import { panelTexts } from '../i18n/texts/panels.ts'
import { useText } from '../i18n/use-text.ts'
import { AnswerForm, type Answer } from './answer-form.tsx'
import styles from './expert.module.css'
import './expert-refusals.ts'
import '../api/office-refusals.ts'

export function AppointmentPage({ token }: { token: string }) {
  const asked = useQuery(api.appointments.read.queryOptions({ input: { token }, staleTime: 0 }))
  return (
    <div className="page">
      <AwaitedPage query={asked}>{(read) => <Letter token={token} read={read} />}</AwaitedPage>
    </div>
  )
}

function Letter({ token, read }: { token: string; read: Asked }) {
  const { t, pick, list } = useText()
  const [changing, setChanging] = useState(false)
  const answer = useMutation({
    mutationFn: (given: Answer) => client.appointments.answer({ token, ...given }),
    onSuccess: () => setChanging(false),
  })
  const asked = answer.data ?? read
  const { state, expert, role, gathering, open } = asked
  return (
    <>
      <title>{t(panelTexts.asked)}</title>
      <header className="page-head">
        <div>
          <p className="eyebrow">{list(asked.organisers.map(pick))}</p>
          <h1>{t(panelTexts.asked)}</h1>
          <p className="lead">
            <PhraseText
              text={t(panelTexts.askedFor, {
                name: expert.name,
                gathering,
                role: t(panelTexts[`role-${role}`]),
              })}
            />
          </p>
        </div>
      </header>
      <div className={styles.answer}>
        <Facts asked={asked} token={token} />
        {state === 'accepted' && <Accepted asked={asked} />}
        {state === 'declined' && <p role="status">{t(panelTexts.declined)}</p>}
        {!open && state !== 'accepted' && <p className="note">{t(panelTexts.over)}</p>}
        {open && (state === 'sent' || state === 'declined' || changing) && (
          <AnswerForm asked={asked} answer={answer} />
        )}
        {open && state === 'accepted' && !changing && (
          <div className="actions">
            <Button variant="default" onClick={() => setChanging(true)}>
              {t(panelTexts.changeAnswer)}
            </Button>
          </div>
        )}
      </div>
    </>
  )
}

function Facts({ asked, token }: { asked: Asked; token: string }) {
  const { t, pick, language } = useText()
  const { call, schedule, replyBy, state } = asked
  const moment = (ms: number): string => formatMoment(ms, language)
  const rows = [
    [t(panelTexts.call), pick(call)],
    [
      t(panelTexts.when),
      schedule
        ? `${moment(schedule.startsAt)} — ${moment(schedule.endsAt)}`
        : t(panelTexts.notSettled),
    ],
    [t(panelTexts.where), schedule?.place ?? t(panelTexts.notSettled)],
    ...(state === 'sent' && replyBy !== null ? [[t(panelTexts.replyBy), moment(replyBy)]] : []),
  ]
  return (
    <div className="stack">
      <dl className={styles.facts}>
        {rows.map(([label, text]) => (
          <div key={label} style={{ display: 'contents' }}>
            <dt>{label}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      <a href={`/api/appointments/${token}/letter.pdf`}>{t(panelTexts.readLetter)}</a>
    </div>
  )
}

function Accepted({ asked: { enter } }: { asked: Asked }) {
  const { t } = useText()
  return (
    <div className="sheet stack" role="status">
      <p>
        <strong>{t(panelTexts.accepted)}</strong>
      </p>
      {enter === null ? (
        <p className="soft">{t(panelTexts.enterOwn)}</p>
      ) : (
        <>
          <p className="soft">{t(panelTexts.enterLead)}</p>
          <div className="actions">
            <Button component="a" href={enter}>
              {t(panelTexts.enter)}
            </Button>
          </div>
        </>
      )}
    </div>
  )
}
