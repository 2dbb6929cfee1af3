/** The items of an agenda in order, moved by buttons. */
import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { without } from '../../shared/list/changed-copy.ts'
import type { Gathering } from '../../shared/protocol/api-gathering.ts'
import { api } from '../api/client.ts'
import { gatheringsTexts } from '../i18n/texts/gatherings.ts'
import { intakeTexts } from '../i18n/texts/intake.ts'
import { useText } from '../i18n/use-text.ts'
import { movedItem } from './agenda.ts'
import styles from './organiser.module.css'

interface AgendaListProps {
  gathering: Gathering
  /** Submission ids in order. */
  agenda: string[]
  onChange: (agenda: string[]) => void
}

export function AgendaList({ gathering, agenda, onChange }: AgendaListProps) {
  const { t } = useText()
  if (agenda.length === 0) return <p className="empty">{t(gatheringsTexts.agendaEmpty)}</p>
  return (
    <ol className="rows">
      {agenda.map((id, index) => (
        <AgendaItem
          key={id}
          gathering={gathering}
          submissionId={id}
          number={index + 1}
          onMove={(by) => onChange(movedItem(agenda, index, by))}
          onRemove={() => onChange(without(agenda, index))}
        />
      ))}
    </ol>
  )
}

interface AgendaItemProps {
  gathering: Gathering
  submissionId: string
  /** Place on the agenda, from 1. */
  number: number
  onMove: (by: -1 | 1) => void
  onRemove: () => void
}

function AgendaItem({ gathering, submissionId, number, onMove, onRemove }: AgendaItemProps) {
  const { t, pick } = useText()
  const scenarios = useQuery(api.exhibition.scenarios.queryOptions()).data
  const item = gathering.agenda.find((i) => i.submissionId === submissionId)
  const scenario = scenarios?.find((s) => s.id === submissionId)
  const name = scenario ? pick(scenario.title) : (item?.title ?? submissionId)
  return (
    <li className={styles.agendaItem}>
      <span className={styles.number}>{number}</span>
      <div>
        <p>{name}</p>
        {item && item.phase !== 'waiting' && (
          <p className="soft small">{t(gatheringsTexts[`phase-${item.phase}`])}</p>
        )}
      </div>
      <div className="actions">
        <Button
          size="compact-sm"
          variant="default"
          aria-label={t(intakeTexts.moveUp, { name })}
          onClick={() => onMove(-1)}
        >
          {t(intakeTexts.up)}
        </Button>
        <Button
          size="compact-sm"
          variant="default"
          aria-label={t(intakeTexts.moveDown, { name })}
          onClick={() => onMove(1)}
        >
          {t(intakeTexts.down)}
        </Button>
        <Button
          size="compact-sm"
          variant="default"
          aria-label={t(gatheringsTexts.agendaRemove, { name })}
          onClick={onRemove}
        >
          {t(gatheringsTexts.remove)}
        </Button>
      </div>
    </li>
  )
}
