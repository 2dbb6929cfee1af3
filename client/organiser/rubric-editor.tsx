/** Changes the rubric of a review: its scale and criteria, together. */
import { Button, TextInput } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { moved, replaced, without } from '../../shared/list/changed-copy.ts'
import type { Gathering } from '../../shared/protocol/api-gathering.ts'
import {
  CRITERIA_MAX,
  draftOfRubric,
  type RubricFinding,
} from '../../shared/review/rubric-draft.ts'
import { client } from '../api/client.ts'
import { ProblemNote } from '../api/problem-note.tsx'
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
  return (
    <>
      <RubricSource
        gathering={gathering}
        onTake={(source) => edit.setDraft(typedRubric(draftOfRubric(source)))}
      />
      <RubricFields typed={typed} findings={findings} onChange={edit.setDraft} />
      {edit.isStale ? <StaleNote edit={edit} /> : <ProblemNote error={save.error} />}
      <div className="actions">
        <Button
          disabled={!changed || edit.isStale || findings.length > 0}
          loading={save.isPending}
          onClick={() => save.mutate()}
        >
          {t(commonTexts.save)}
        </Button>
        <span className="soft small" role="status">
          {changed ? t(gatheringsTexts.unsaved) : save.isSuccess && t(gatheringsTexts.saved)}
        </span>
      </div>
    </>
  )
}

interface RubricFieldsProps {
  typed: TypedRubric
  findings: readonly RubricFinding[]
  onChange: (typed: TypedRubric) => void
}

function RubricFields({ typed, findings, onChange }: RubricFieldsProps) {
  const { t } = useText()
  const { criteria } = typed
  const shares = sharesOf(readRubric(typed).draft)
  const setCriteria = (next: TypedRubric['criteria']) => onChange({ ...typed, criteria: next })
  return (
    <>
      <ScaleFields {...{ typed, findings, onChange }} />
      <ol className={styles.criteria}>
        {criteria.map((criterion, index) => (
          <CriterionEditor
            key={criterion.id}
            criterion={criterion}
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
      <div>
        <Button
          variant="default"
          disabled={criteria.length >= CRITERIA_MAX}
          onClick={() => setCriteria([...criteria, newCriterion(randomId(), criteria)])}
        >
          {t(rubricTexts.addCriterion)}
        </Button>
      </div>
    </>
  )
}

const SCALE_FIELDS = ['min', 'max', 'step'] as const

function ScaleFields({ typed, findings, onChange }: RubricFieldsProps) {
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
