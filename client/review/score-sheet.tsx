/** The score sheet as a page: sliders and number fields, usable by keyboard alone. */
import { Suspense, useEffect, useState, type CSSProperties, type ReactNode } from 'react'
import { EVIDENCE_PHASES, missingEvidence } from '../../shared/review/evidence.ts'
import type { ShownPhase } from '../../shared/review/phase.ts'
import { FIGURE_DIGITS_MIN } from '../../shared/review/figures.ts'
import { roundedText } from '../../shared/review/rational.ts'
import type { Rubric } from '../../shared/review/rubric.ts'
import { missingCriteria, sheetTotal } from '../../shared/review/score.ts'
import type { ItemView } from '../../shared/state/room-view.ts'
import { ProblemNote } from '../api/problem-note.tsx'
import { keepsBeyondPage } from '../browser/kept-storage.ts'
import { commonTexts } from '../i18n/texts/common.ts'
import { reviewTexts } from '../i18n/texts/review.ts'
import { useText } from '../i18n/use-text.ts'
import { AskButton } from '../panel/ask-button.tsx'
import type { RoomConnection } from '../room/room-connection.ts'
import { useRoomView } from '../room/use-room.ts'
import { EvidenceFold } from './evidence-fold.tsx'
import styles from './sheet.module.css'
import { ScoreField } from './score-field.tsx'
import { CriterionGuide, SheetSteps } from './sheet-parts.ts'
import { closingSentence, sheetStatus, type SheetStatus } from './sheet-status.ts'
import { chooseScore, loseScore, sealSheet, shownScore, useSheetStore } from './sheet-store.ts'
import { useKeepSheet } from './use-sheet.ts'

/** Something is neither saved nor given up: no time to seal. */
const UNSETTLED: readonly SheetStatus[] = ['typing', 'saving', 'waiting', 'waitingHere']

const wasCalled = ({ phase }: ItemView): boolean => phase !== 'waiting'

interface ScoreSheetProps {
  room: RoomConnection
  rubric: Rubric
  submissionId: string
  phase: ShownPhase
}

export function ScoreSheet({ room, rubric, submissionId, phase }: ScoreSheetProps) {
  const { t, pick } = useText()
  useKeepSheet(room, submissionId)
  const sheet = useSheetStore((state) => state.sheets[submissionId])
  const [lasting] = useState(keepsBeyondPage)
  const status = useSheetStore((state) => sheetStatus(state, submissionId, lasting))
  const problem = useSheetStore((state) => state.problem)
  // Something to take back, or an item before to score alike.
  const hasCalled = useRoomView(room, ({ agenda }) => agenda.filter(wasCalled).length > 1)
  const isCalibration = useRoomView(room, ({ agenda }) =>
    agenda.some((item) => item.submissionId === submissionId && item.calibration),
  )
  const hasSteps = useSheetStore((state) => state.steps.length > 0) || hasCalled
  const [sealing, setSealing] = useState(false)
  if (!sheet) return <p className="soft">{t(commonTexts.loading)}</p>
  const open = phase === 'scoring'
  const sealed = sheet.sealedAt !== null
  const closing = closingSentence(t, rubric, { phase, scores: sheet.scores, sealed })
  const total = sheetTotal(rubric, sheet.scores)
  const missing = missingCriteria(rubric, sheet.scores).length
  const bare = missingEvidence(rubric, sheet).length
  const evidence = {
    room,
    submissionId,
    disabled: sealed || !EVIDENCE_PHASES.includes(phase),
  }
  const seal = async (): Promise<void> => {
    setSealing(true)
    await sealSheet(room, submissionId)
    setSealing(false)
  }
  return (
    <section aria-label={t(reviewTexts.sheet)} className={styles.sheet}>
      <header className={styles.sheetHead}>
        <div className={styles.headLine}>
          <h3>{t(reviewTexts.sheet)}</h3>
          {open && !sealed && hasSteps && (
            <Suspense>
              <SheetSteps {...{ room, rubric, submissionId }} />
            </Suspense>
          )}
        </div>
        {isCalibration && <p className="soft small">{t(reviewTexts.calibration)}</p>}
        {closing && <p role="status">{closing}</p>}
        {!open && !sealed && !closing && <p className="soft">{t(reviewTexts.notScoring)}</p>}
        {rubric.isDefault && <p className="soft small">{t(reviewTexts.defaultRubric)}</p>}
      </header>
      {rubric.criteria.map((criterion) => (
        <CriterionRow
          key={criterion.id}
          {...{ room, rubric, submissionId, criterion }}
          disabled={!open || sealed}
        >
          <EvidenceFold
            {...evidence}
            criterionId={criterion.id}
            name={pick(criterion.name)}
            wanted={criterion.evidence ?? false}
          />
        </CriterionRow>
      ))}
      <div className={styles.criterion}>
        <EvidenceFold {...evidence} criterionId={null} name={t(reviewTexts.note)} wanted={false} />
      </div>
      <div className={styles.total}>
        {/* In what stays in view: a sentence below the fold is no answer to what was typed above. */}
        {problem && <ProblemNote error={problem} />}
        {bare > 0 && missing === 0 && open && (
          <p className="soft small">{t(reviewTexts.evidenceMissing, { count: bare })}</p>
        )}
        <output data-testid="sheet-state" data-status={status}>
          {t(reviewTexts[status])}
        </output>
        <strong data-testid="sheet-total">
          {total === undefined
            ? t(reviewTexts.missing, { count: missing })
            : t(reviewTexts.total, { total: roundedText(total, FIGURE_DIGITS_MIN) })}
        </strong>
        {!sealed && (
          <AskButton
            label={t(reviewTexts.seal)}
            question={t(reviewTexts.askSeal)}
            answers={[{ label: t(reviewTexts.sure), act: () => void seal() }]}
            disabled={!open || missing > 0 || bare > 0 || UNSETTLED.includes(status)}
            loading={sealing}
          />
        )}
      </div>
    </section>
  )
}

function CriterionRow(props: {
  room: RoomConnection
  rubric: Rubric
  submissionId: string
  criterion: Rubric['criteria'][number]
  disabled: boolean
  /** What the score rests on. */
  children: ReactNode
}) {
  const { room, rubric, submissionId, criterion, disabled } = props
  const { pick, t } = useText()
  const { min, max, step } = rubric.scale
  const value = useSheetStore((state) => shownScore(state, submissionId, criterion.id))
  const [dragged, setDragged] = useState<number>()
  const place = { submissionId, criterionId: criterion.id }
  useEffect(() => {
    if (!disabled || dragged === undefined) return
    setDragged(undefined)
    const lost = { submissionId, criterionId: criterion.id, value: dragged }
    if (dragged !== value) loseScore({ ...lost, code: 'not-scoring' })
  }, [disabled, dragged, value, submissionId, criterion.id])
  const choose = (next: number): void => {
    setDragged(undefined)
    if (next !== value) void chooseScore(room, { ...place, value: next })
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
        place={place}
        value={shown}
        disabled={disabled}
        onChoose={choose}
      />
      {(criterion.guidance ?? criterion.anchors) && (
        <Suspense>
          <CriterionGuide criterion={criterion} value={shown} />
        </Suspense>
      )}
      {props.children}
    </div>
  )
}
