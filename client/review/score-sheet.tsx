/** The score sheet as a page: sliders and number fields, usable by keyboard alone. */
import { Button } from '@mantine/core'
import { useState, type CSSProperties } from 'react'
import type { Rubric } from '../../shared/review/rubric.ts'
import { missingCriteria, sheetTotal } from '../../shared/review/score.ts'
import { ProblemNote } from '../api/problem-note.tsx'
import { commonTexts } from '../i18n/texts/common.ts'
import { reviewTexts } from '../i18n/texts/review.ts'
import { useText } from '../i18n/use-text.ts'
import type { RoomConnection } from '../room/room-connection.ts'
import styles from './sheet.module.css'
import { ScoreField } from './score-field.tsx'
import { chooseScore, sealSheet, shownScore, useSheetStore } from './sheet-store.ts'
import { useKeepSheet } from './use-sheet.ts'

interface ScoreSheetProps {
  room: RoomConnection
  rubric: Rubric
  submissionId: string
  /** Whether the item is being scored now. */
  open: boolean
}

export function ScoreSheet({ room, rubric, submissionId, open }: ScoreSheetProps) {
  const { t } = useText()
  useKeepSheet(room, submissionId)
  const sheet = useSheetStore((state) => state.sheets[submissionId])
  const pending = useSheetStore((state) =>
    Object.values(state.pending).some((change) => change.submissionId === submissionId),
  )
  const problem = useSheetStore((state) => state.problem)
  const [sealing, setSealing] = useState(false)
  if (!sheet) return <p className="soft">{t(commonTexts.loading)}</p>
  const sealed = sheet.sealedAt !== null
  const total = sheetTotal(rubric, sheet.scores)
  const missing = missingCriteria(rubric, sheet.scores).length
  const seal = async (): Promise<void> => {
    setSealing(true)
    await sealSheet(room, submissionId)
    setSealing(false)
  }
  return (
    <section aria-label={t(reviewTexts.sheet)} className={styles.sheet}>
      <header className={styles.sheetHead}>
        <h3>{t(reviewTexts.sheet)}</h3>
        {!open && !sealed && <p className="soft">{t(reviewTexts.notScoring)}</p>}
        {rubric.isDefault && <p className="soft small">{t(reviewTexts.defaultRubric)}</p>}
      </header>
      {rubric.criteria.map((criterion) => (
        <CriterionRow
          key={criterion.id}
          {...{ room, rubric, submissionId, criterion }}
          disabled={!open || sealed}
        />
      ))}
      <div className={styles.total}>
        <output data-testid="sheet-state">
          {sealed
            ? t(reviewTexts.sealed)
            : pending
              ? t(reviewTexts.saving)
              : sheet.revision > 0
                ? t(reviewTexts.saved)
                : t(reviewTexts.notBegun)}
        </output>
        <strong data-testid="sheet-total">
          {total === undefined
            ? t(reviewTexts.missing, { count: missing })
            : t(reviewTexts.total, { total: total.toFixed(2) })}
        </strong>
        {!sealed && (
          <Button
            onClick={() => void seal()}
            disabled={!open || missing > 0 || pending}
            loading={sealing}
          >
            {t(reviewTexts.seal)}
          </Button>
        )}
      </div>
      {problem && <ProblemNote error={problem} />}
    </section>
  )
}

function CriterionRow(props: {
  room: RoomConnection
  rubric: Rubric
  submissionId: string
  criterion: Rubric['criteria'][number]
  disabled: boolean
}) {
  const { room, rubric, submissionId, criterion, disabled } = props
  const { pick, t } = useText()
  const { min, max, step } = rubric.scale
  const value = useSheetStore((state) => shownScore(state, submissionId, criterion.id))
  const [dragged, setDragged] = useState<number>()
  const choose = (next: number): void => {
    setDragged(undefined)
    if (next !== value)
      void chooseScore(room, { submissionId, criterionId: criterion.id, value: next })
  }
  const name = pick(criterion.name)
  const shown = dragged ?? value
  return (
    <div className={styles.criterion}>
      <span className={styles.criterionName}>
        {name} <span className="soft">{t(reviewTexts.weight, { weight: criterion.weight })}</span>
      </span>
      <input
        type="range"
        aria-label={name}
        aria-valuetext={shown === undefined ? t(reviewTexts.unscored) : String(shown)}
        data-unset={shown === undefined || undefined}
        style={{ '--filled': `${((shown ?? min) - min) / ((max - min) / 100)}%` } as CSSProperties}
        {...{ min, max, step, disabled }}
        value={shown ?? min}
        onChange={(event) => setDragged(event.currentTarget.valueAsNumber)}
        onPointerUp={(event) => choose(event.currentTarget.valueAsNumber)}
        onKeyUp={(event) => choose(event.currentTarget.valueAsNumber)}
        onBlur={() => dragged !== undefined && choose(dragged)}
      />
      <ScoreField
        label={t(reviewTexts.scoreOf, { name })}
        scale={rubric.scale}
        value={shown}
        disabled={disabled}
        onChoose={choose}
      />
    </div>
  )
}
