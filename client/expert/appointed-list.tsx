/** Who was asked, what they answered, their letters and links. */
import { Button, TextInput } from '@mantine/core'
import { useState, type FormEvent } from 'react'
import { isStanding } from '../../shared/expert/appointment.ts'
import type { Appointment, Panel } from '../../shared/protocol/api-expert.ts'
import { client } from '../api/client.ts'
import { ProblemNote } from '../api/problem-note.tsx'
import { copyText } from '../browser/copy-text.ts'
import { formatMoment } from '../i18n/format-moment.ts'
import { commonTexts } from '../i18n/texts/common.ts'
import { panelTexts } from '../i18n/texts/panels.ts'
import { useText } from '../i18n/use-text.ts'
import styles from './expert.module.css'
import { useActOnPanel } from './use-act-on-panel.ts'

export function AppointedList({ id, panel }: { id: string; panel: Panel }) {
  const { t } = useText()
  if (panel.appointments.length === 0) return <p className="empty">{t(panelTexts.nobody)}</p>
  return (
    <>
      <h3>{t(panelTexts.appointed)}</h3>
      <ul className="rows" data-testid="appointed">
        {panel.appointments.map((appointment) => {
          const { expertId } = appointment
          const candidate = panel.candidates.find((one) => one.expertId === expertId)
          return (
            <Line
              key={appointment.id}
              id={id}
              appointment={appointment}
              name={candidate?.name ?? ''}
              unit={candidate?.unit ?? ''}
            />
          )
        })}
      </ul>
    </>
  )
}

interface LineProps {
  id: string
  appointment: Appointment
  name: string
  unit: string
}

function Line({ id, appointment, name, unit }: LineProps) {
  const { t, language } = useText()
  const [withdrawing, setWithdrawing] = useState(false)
  const { role, state, replyBy, reason } = appointment
  const facts = [
    t(panelTexts[`role-${role}`]),
    ...(state === 'sent' && replyBy !== null
      ? [t(panelTexts.until, { time: formatMoment(replyBy, language) })]
      : []),
    ...(reason === '' ? [] : [reason]),
  ]
  return (
    <li className={styles.appointed} data-state={state}>
      <div>
        <strong>{name}</strong> <span className="soft">{unit}</span>
        <p className="small">
          <strong>{t(panelTexts[`state-${state}`])}</strong>
          <span className="soft">{` · ${facts.join(' · ')}`}</span>
        </p>
      </div>
      {isStanding(state) && (
        <div className="actions">
          <CopyLink url={appointment.url} name={name} />
          <a
            href={`/api/gatherings/${id}/letters/${appointment.id}.pdf`}
            aria-label={t(panelTexts.of, { act: t(panelTexts.letter), name })}
          >
            {t(panelTexts.letter)}
          </a>
          <Button
            size="compact-sm"
            variant="default"
            aria-label={t(panelTexts.of, { act: t(panelTexts.withdraw), name })}
            onClick={() => setWithdrawing(!withdrawing)}
          >
            {t(panelTexts.withdraw)}
          </Button>
        </div>
      )}
      {withdrawing && isStanding(state) && (
        <Withdraw id={id} appointmentId={appointment.id} onClose={() => setWithdrawing(false)} />
      )}
    </li>
  )
}

function CopyLink({ url, name }: { url: string | null; name: string }) {
  const { t } = useText()
  const [copied, setCopied] = useState(false)
  const label = t(copied ? panelTexts.copied : panelTexts.copyLink)
  if (url === null) return <span className={`small ${styles.finding}`}>{t(panelTexts.noLink)}</span>
  return (
    <Button
      size="compact-sm"
      variant="default"
      aria-label={t(panelTexts.of, { act: label, name })}
      data-url={url}
      onClick={() => void copyText(url).then(setCopied)}
    >
      <span aria-live="polite">{label}</span>
    </Button>
  )
}

interface WithdrawProps {
  id: string
  appointmentId: string
  onClose: () => void
}

function Withdraw({ id, appointmentId, onClose }: WithdrawProps) {
  const { t } = useText()
  const [reason, setReason] = useState('')
  const withdraw = useActOnPanel(id, () => client.panel.withdraw({ id, appointmentId, reason }))
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    withdraw.mutate(undefined)
  }
  return (
    <form className="stack" onSubmit={submit}>
      <TextInput
        label={t(panelTexts.reason)}
        description={t(panelTexts.withdrawLead)}
        required
        maxLength={500}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      <ProblemNote error={withdraw.error} />
      <div className="actions">
        <Button type="submit" loading={withdraw.isPending} disabled={reason.trim() === ''}>
          {t(panelTexts.withdraw)}
        </Button>
        <Button variant="default" onClick={onClose}>
          {t(commonTexts.cancel)}
        </Button>
      </div>
    </form>
  )
}
