/** The chair's desk: moves items through their phases and records the decision. */
import { Button } from '@mantine/core'
import { useState } from 'react'
import type { MessageName, MessagePayload } from '../../shared/protocol/messages.ts'
import {
  nextPhases,
  OUTCOMES,
  type Outcome,
  type Phase,
  type ShownPhase,
} from '../../shared/review/phase.ts'
import type { Problem } from '../api/problem.ts'
import { ProblemNote } from '../api/problem-note.tsx'
import { randomId } from '../browser/random-id.ts'
import { reviewTexts } from '../i18n/texts/review.ts'
import { useText } from '../i18n/use-text.ts'
import { AskButton } from '../panel/ask-button.tsx'
import type { RoomConnection } from '../room/room-connection.ts'
import { askBeforePhase, labelOfPhase } from './ask-first.ts'
import { useReadiness } from './use-readiness.ts'
import styles from './review.module.css'

const MORE_TIME_S = 60

interface ChairDeskProps {
  room: RoomConnection
  submissionId: string
  phase: ShownPhase
  counting: boolean
}

export function ChairDesk({ room, submissionId, phase, counting }: ChairDeskProps) {
  const { t } = useText()
  const [problem, setProblem] = useState<Problem | null>(null)
  const ask = async <N extends MessageName>(name: N, payload: MessagePayload<N>): Promise<void> => {
    setProblem(null)
    await room.request(name, payload).catch((error: unknown) => setProblem(error as Problem))
  }
  const allSealed = useReadiness(room, { submissionId, phase, chairs: true })
  return (
    <section className={styles.chair} aria-label={t(reviewTexts.chairDesk)}>
      <p className="actions">
        {nextPhases(phase)
          .filter((next) => next !== 'decided')
          .map((next) => (
            <PhaseButton
              key={`${phase} ${next}`}
              from={phase}
              to={next}
              allSealed={allSealed}
              go={() => void ask('setPhase', { submissionId, phase: next })}
            />
          ))}
        {counting && (
          <Button variant="default" onClick={() => void ask('addTime', { seconds: MORE_TIME_S })}>
            {t(reviewTexts.moreTime)}
          </Button>
        )}
      </p>
      {allSealed !== null && (
        <p role="status">{t(allSealed ? reviewTexts.ready : reviewTexts.notReady)}</p>
      )}
      {(phase === 'revealed' || phase === 'decided') && (
        <DecisionForm
          decide={(outcome, reason) =>
            ask('decide', { submissionId, outcome, reason, changeId: randomId() })
          }
        />
      )}
      {problem && <ProblemNote error={problem} />}
    </section>
  )
}

interface PhaseButtonProps {
  from: ShownPhase
  to: Phase
  allSealed: boolean | null
  go: () => void
}

function PhaseButton({ from, to, allSealed, go }: PhaseButtonProps) {
  const { t } = useText()
  const variant = to === nextPhases(from)[0] ? 'filled' : 'default'
  const label = t(labelOfPhase(from, to))
  const asked = askBeforePhase(from, to, allSealed)
  if (!asked)
    return (
      <Button variant={variant} onClick={go}>
        {label}
      </Button>
    )
  return (
    <AskButton {...{ label, variant }} question={t(asked.question)} sure={t(asked.sure)} act={go} />
  )
}

function DecisionForm({ decide }: { decide: (outcome: Outcome, reason: string) => Promise<void> }) {
  const { t } = useText()
  const [outcome, setOutcome] = useState<Outcome>('selected')
  const [reason, setReason] = useState('')
  return (
    <form
      className={styles.decision}
      onSubmit={(event) => {
        event.preventDefault()
        void decide(outcome, reason)
      }}
    >
      <label>
        {t(reviewTexts.decision)}
        <select
          value={outcome}
          onChange={(event) => {
            const { value } = event.currentTarget
            setOutcome(OUTCOMES.find((o) => o === value) ?? 'selected')
          }}
        >
          {OUTCOMES.map((value) => (
            <option key={value} value={value}>
              {t(reviewTexts[`outcome.${value}`])}
            </option>
          ))}
        </select>
      </label>
      <label>
        {t(reviewTexts.reason)}
        <input
          value={reason}
          maxLength={1000}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
      </label>
      <Button type="submit" size="md">
        {t(reviewTexts.record)}
      </Button>
    </form>
  )
}
