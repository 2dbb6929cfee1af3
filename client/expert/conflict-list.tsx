/** Conflicts of interest of those who are asked: what was found, declared and settled; settled here either way. */
import { Button, TextInput } from '@mantine/core'
import { useState } from 'react'
import type { ConflictVerdict } from '../../shared/expert/conflicts.ts'
import { sorted } from '../../shared/list/changed-copy.ts'
import type { Conflict, Panel } from '../../shared/protocol/api-expert.ts'
import { client } from '../api/client.ts'
import { ProblemNote } from '../api/problem-note.tsx'
import { panelTexts } from '../i18n/texts/panels.ts'
import { useText } from '../i18n/use-text.ts'
import styles from './expert.module.css'
import { useActOnPanel } from './use-act-on-panel.ts'

/** What waits for the secretary first. */
const ORDER = ['open', 'conflict', 'clear'] as const

export function ConflictList({ id, panel }: { id: string; panel: Panel }) {
  const { t } = useText()
  if (panel.appointments.length === 0) return null
  const conflicts = sorted(
    panel.conflicts,
    (a, b) => ORDER.indexOf(a.standing) - ORDER.indexOf(b.standing),
  )
  return (
    <>
      <h3>{t(panelTexts.conflictsTitle)}</h3>
      <p className="soft">{t(panelTexts.conflictsLead)}</p>
      {conflicts.length === 0 ? (
        <p className="empty">{t(panelTexts.noneFound)}</p>
      ) : (
        <ul className="rows" data-testid="conflicts">
          {conflicts.map((conflict) => (
            <Line
              key={`${conflict.expertId} ${conflict.submissionId}`}
              {...{ id, panel, conflict }}
            />
          ))}
        </ul>
      )}
    </>
  )
}

interface LineProps {
  id: string
  panel: Panel
  conflict: Conflict
}

function Line({ id, panel, conflict }: LineProps) {
  const { t } = useText()
  const [settling, setSettling] = useState(false)
  const { expertId, submissionId, found, declared, settled, reason, standing } = conflict
  const name = panel.candidates.find((one) => one.expertId === expertId)?.name ?? ''
  const title = panel.items.find((one) => one.submissionId === submissionId)?.title ?? ''
  return (
    <li className={styles.conflict} data-standing={standing}>
      <div>
        <strong>{t(panelTexts[`standing-${standing}`])}</strong>
        {` · ${name} · `}
        {title}
        {found.map((one) => (
          <p key={`${one.rule} ${one.expert} ${one.form}`} className="soft small">
            {t(panelTexts[`rule-${one.rule}`])}
            {one.expert === one.form ? `: ${one.form}` : `: ${one.expert} — ${one.form}`}
          </p>
        ))}
        {declared !== null && (
          <p className="small">{t(panelTexts.declared, { reason: declared })}</p>
        )}
        {settled !== null && <p className="small">{t(panelTexts.settledBy, { reason })}</p>}
      </div>
      {declared === null && (
        <Button
          size="compact-sm"
          variant="default"
          aria-label={t(panelTexts.settleOf, { name, title })}
          aria-expanded={settling}
          onClick={() => setSettling(!settling)}
        >
          {t(panelTexts.settle)}
        </Button>
      )}
      {settling && <Settle id={id} conflict={conflict} onDone={() => setSettling(false)} />}
    </li>
  )
}

interface SettleProps {
  id: string
  conflict: Conflict
  onDone: () => void
}

function Settle({ id, conflict, onDone }: SettleProps) {
  const { t } = useText()
  const { expertId, submissionId, settled } = conflict
  const [reason, setReason] = useState(conflict.reason)
  const settle = useActOnPanel(id, (verdict: ConflictVerdict | null) =>
    client.panel.settle({
      id,
      expertId,
      submissionId,
      verdict,
      reason: verdict === null ? '' : reason,
    }),
  )
  const as = (verdict: ConflictVerdict | null): void =>
    settle.mutate(verdict, { onSuccess: onDone })
  const none = reason.trim() === ''
  return (
    <form onSubmit={(event) => event.preventDefault()}>
      <TextInput
        label={t(panelTexts.reason)}
        required
        maxLength={500}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      <ProblemNote error={settle.error} />
      <div className="actions">
        <Button disabled={none} loading={settle.isPending} onClick={() => as('conflict')}>
          {t(panelTexts.settleConflict)}
        </Button>
        <Button
          variant="default"
          disabled={none}
          loading={settle.isPending}
          onClick={() => as('clear')}
        >
          {t(panelTexts.settleClear)}
        </Button>
        {settled !== null && (
          <Button variant="subtle" loading={settle.isPending} onClick={() => as(null)}>
            {t(panelTexts.settleBack)}
          </Button>
        )}
      </div>
    </form>
  )
}
