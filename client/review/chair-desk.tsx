/** The chair's desk: moves items through their phases and records the decision. */
import { Button, Group, Select, TextInput } from '@mantine/core'
import { useState } from 'react'
import type { MessageName, MessagePayload } from '../../shared/protocol/messages.ts'
import { nextPhases, OUTCOMES, type Outcome, type Phase } from '../../shared/review/phase.ts'
import type { Problem } from '../api/problem.ts'
import { ProblemNote } from '../api/problem-note.tsx'
import { useText } from '../i18n/use-text.ts'
import type { RoomConnection } from '../room/room-connection.ts'

const MORE_TIME_S = 60

interface ChairDeskProps {
  room: RoomConnection
  submissionId: string
  phase: Phase
  counting: boolean
}

export function ChairDesk({ room, submissionId, phase, counting }: ChairDeskProps) {
  const { t } = useText()
  const [problem, setProblem] = useState<Problem | null>(null)
  const ask = async <N extends MessageName>(name: N, payload: MessagePayload<N>): Promise<void> => {
    setProblem(null)
    await room.request(name, payload).catch((error: unknown) => setProblem(error as Problem))
  }
  return (
    <section aria-label={t('review.chairDesk')}>
      <Group gap="sm">
        {nextPhases(phase)
          .filter((next) => next !== 'decided')
          .map((next) => (
            <Button
              key={next}
              variant={next === nextPhases(phase)[0] ? 'filled' : 'default'}
              onClick={() => void ask('setPhase', { submissionId, phase: next })}
            >
              {t(`review.goTo.${next}`)}
            </Button>
          ))}
        {counting && (
          <Button variant="subtle" onClick={() => void ask('addTime', { seconds: MORE_TIME_S })}>
            {t('review.moreTime')}
          </Button>
        )}
      </Group>
      {(phase === 'revealed' || phase === 'decided') && (
        <DecisionForm
          decide={(outcome, reason) =>
            ask('decide', { submissionId, outcome, reason, changeId: crypto.randomUUID() })
          }
        />
      )}
      {problem && <ProblemNote error={problem} />}
    </section>
  )
}

function DecisionForm({ decide }: { decide: (outcome: Outcome, reason: string) => Promise<void> }) {
  const { t } = useText()
  const [outcome, setOutcome] = useState<Outcome>('selected')
  const [reason, setReason] = useState('')
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        void decide(outcome, reason)
      }}
    >
      <Group align="end" mt="md">
        <Select
          label={t('review.decision')}
          value={outcome}
          allowDeselect={false}
          data={OUTCOMES.map((value) => ({ value, label: t(`review.outcome.${value}`) }))}
          onChange={(value) => setOutcome(OUTCOMES.find((o) => o === value) ?? 'selected')}
        />
        <TextInput
          label={t('review.reason')}
          value={reason}
          maxLength={1000}
          style={{ flex: 1 }}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        <Button type="submit">{t('review.record')}</Button>
      </Group>
    </form>
  )
}
