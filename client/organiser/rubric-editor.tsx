/** The rubric of a review: its scale and criteria, changed together; locked once scoring has begun. */
import { Button, TextInput } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { moved, replaced, without } from '../../shared/list/changed-copy.ts'
import type { Gathering } from '../../shared/protocol/api-gathering.ts'
import {
  CRITERIA_MAX,
  draftOfRubric,
  type RubricFinding,
} from '../../shared/review/rubric-draft.ts'
import { isRubricLocked } from '../../shared/review/rubric.ts'
import { client } from '../api/client.ts'
import { ProblemNote } from '../api/problem-note.tsx'
import { readProblem } from '../api/problem.ts'
import { randomId } from '../browser/random-id.ts'
import { commonTexts } from '../i18n/texts/common.ts'
import { gatheringsTexts } from '../i18n/texts/gatherings.ts'
import { flawTexts, rubricTexts } from '../i18n/texts/rubric.ts'
import { useText } from '../i18n/use-text.ts'
import { CriterionEditor } from './criterion-editor.tsx'
import styles from './rubric.module.css'
import { newCriterion, readRubric, sharesOf, typedRubric, type TypedRubric } from './rubric-form.ts'
import { RubricSource } from './rubric-source.tsx'
import { StaleNote } from './stale-note.tsx'
import { useTakeGathering } from './take-gathering.ts'
import { useEdit } from './use-edit.ts'

const partOf = ({ rubric }: Gathering): TypedRubric => typedRubric(draftOfRubric(rubric))

export function RubricEditor({ gathering }: { gathering: Gathering }) {
  const { t } = useText()
  const { rubric } = gathering
  const take = useTakeGathering()
  const edit = useEdit(gathering, partOf)
  const { draft: typed, changed } = edit
  const { draft, findings } = readRubric(typed)
  const save = useMutation({
    mutationFn: () =>
      edit.save((revision) =>
        client.gathering.update({ id: gathering.id, revision, rubric: draft }),
      ),
    onSuccess: (saved) => {
      edit.takeSaved(saved)
      take(saved)
    },
  })
  const locked =
    isRubricLocked(gathering.agenda.map(({ phase }) => phase)) ||
    (save.error !== null && readProblem(save.error).code === 'rubric-locked')
  return (
    <section className="section">
      <h2>{t(gatheringsTexts.rubric)}</h2>
      <div className="stack">
        <p>
          <strong>
            {t(rubric.isDefault ? gatheringsTexts.rubricDefault : gatheringsTexts.rubricOwn)}
          </strong>
          <span className="soft"> · {t(rubricTexts.version, { version: rubric.version })}</span>
        </p>
        <p className="soft">{t(locked ? rubricTexts.locked : rubricTexts.lead)}</p>
        {!locked && (
          <RubricSource
            gathering={gathering}
            onTake={(source) => edit.setDraft(typedRubric(draftOfRubric(source)))}
          />
        )}
        <RubricFields typed={typed} locked={locked} findings={findings} onChange={edit.setDraft} />
        {edit.isStale ? <StaleNote edit={edit} /> : <ProblemNote error={save.error} />}
        <div className="actions">
          <Button
            disabled={!changed || edit.isStale || findings.length > 0 || locked}
            loading={save.isPending}
            onClick={() => save.mutate()}
          >
            {t(commonTexts.save)}
          </Button>
          <span className="soft small" role="status">
            {changed ? t(gatheringsTexts.unsaved) : save.isSuccess && t(gatheringsTexts.saved)}
          </span>
        </div>
      </div>
    </section>
  )
}

interface RubricFieldsProps {
  typed: TypedRubric
  locked: boolean
  findings: readonly RubricFinding[]
  onChange: (typed: TypedRubric) => void
}

function RubricFields({ typed, locked, findings, onChange }: RubricFieldsProps) {
  const { t } = useText()
  const { criteria } = typed
  const shares = sharesOf(readRubric(typed).draft)
  const setCriteria = (next: TypedRubric['criteria']) => onChange({ ...typed, criteria: next })
  return (
    <>
      <ScaleFields {...{ typed, locked, onChange }} findings={findings} />
      <ol className={styles.criteria}>
        {criteria.map((criterion, index) => (
          <CriterionEditor
            key={criterion.id}
            {...{ criterion, locked }}
            number={index + 1}
            isLast={index === criteria.length - 1}
            share={shares?.[index]}
            flaws={findings.flatMap(({ criterionId, flaw }) =>
              criterionId === criterion.id ? [flaw] : [],
            )}
            onChange={(next) => setCriteria(replaced(criteria, index, next))}
            onMove={(by) => setCriteria(moved(criteria, index, index + by))}
            onRemove={() => setCriteria(without(criteria, index))}
          />
        ))}
      </ol>
      {!locked && (
        <div>
          <Button
            variant="default"
            disabled={criteria.length >= CRITERIA_MAX}
            onClick={() => setCriteria([...criteria, newCriterion(randomId(), criteria)])}
          >
            {t(rubricTexts.addCriterion)}
          </Button>
        </div>
      )}
    </>
  )
}

const SCALE_FIELDS = ['min', 'max', 'step'] as const

function ScaleFields({ typed, locked, findings, onChange }: RubricFieldsProps) {
  const { t } = useText()
  const { scale } = typed
  const whole = findings.filter(({ criterionId }) => criterionId === null)
  return (
    <fieldset className={styles.scale}>
      <legend>{t(rubricTexts.scale)}</legend>
      {SCALE_FIELDS.map((field) => (
        <TextInput
          key={field}
          inputMode="decimal"
          label={t(rubricTexts[field])}
          disabled={locked}
          value={scale[field]}
          onChange={(event) =>
            onChange({ ...typed, scale: { ...scale, [field]: event.currentTarget.value } })
          }
        />
      ))}
      {whole.map(({ flaw }) => (
        <p key={flaw} className={styles.flaw}>
          {t(flawTexts[flaw])}
        </p>
      ))}
    </fieldset>
  )
}
