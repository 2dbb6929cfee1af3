/** The items of an agenda in order, moved by buttons. */
import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { without } from '../../shared/list/changed-copy.ts'
import type { Gathering } from '../../shared/protocol/api-gathering.ts'
import { api } from '../api/client.ts'
import { calibrationTexts } from '../i18n/texts/calibration.ts'
import { gatheringsTexts } from '../i18n/texts/gatherings.ts'
import { intakeTexts } from '../i18n/texts/intake.ts'
import { reviewTexts } from '../i18n/texts/review.ts'
import { useText } from '../i18n/use-text.ts'
import { movedItem } from './agenda.ts'
import styles from './organiser.module.css'

interface AgendaListProps {
  gathering: Gathering
  /** Submission ids in order. */
  agenda: string[]
  onChange: (agenda: string[]) => void
  /** The item that is calibration; null for none. */
  calibration: string | null
  onMark: (submissionId: string | null) => void
}

export function AgendaList(props: AgendaListProps) {
  const { gathering, agenda, onChange, calibration, onMark } = props
  const { t } = useText()
  // Of a screening everything is scored at once; of what has begun nothing comes first any more.
  const mayMark =
    gathering.kind === 'review' &&
    gathering.round !== 'screening' &&
    gathering.agenda.every(({ phase }) => phase === 'waiting')
  if (agenda.length === 0) return <p className="empty">{t(gatheringsTexts.agendaEmpty)}</p>
  return (
    <ol className="rows">
      {agenda.map((id, index) => (
        <AgendaItem
          key={id}
          gathering={gathering}
          submissionId={id}
          number={index + 1}
          isCalibration={id === calibration}
          onMark={mayMark ? () => onMark(id === calibration ? null : id) : undefined}
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
  isCalibration: boolean
  /** Left out where nothing can be marked any more. */
  onMark: (() => void) | undefined
  onMove: (by: -1 | 1) => void
  onRemove: () => void
}

function AgendaItem(props: AgendaItemProps) {
  const { gathering, submissionId, number, isCalibration, onMark, onMove, onRemove } = props
  const { t, pick } = useText()
  const scenarios = useQuery(api.exhibition.scenarios.queryOptions()).data
  const item = gathering.agenda.find((i) => i.submissionId === submissionId)
  const scenario = scenarios?.find((s) => s.id === submissionId)
  const name = scenario ? pick(scenario.title) : (item?.title ?? submissionId)
  const mark = t(isCalibration ? calibrationTexts.unmark : calibrationTexts.mark)
  return (
    <li className={styles.agendaItem}>
      <span className={styles.number}>{number}</span>
      <div>
        <p>{name}</p>
        {isCalibration && <p className="soft small">{t(reviewTexts.calibration)}</p>}
        {item && item.phase !== 'waiting' && (
          <p className="soft small">{t(gatheringsTexts[`phase-${item.phase}`])}</p>
        )}
      </div>
      <div className="actions">
        {onMark && (
          <Button
            size="compact-sm"
            variant="default"
            aria-label={t(calibrationTexts.markNamed, { act: mark, name })}
            onClick={onMark}
          >
            {mark}
          </Button>
        )}
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
