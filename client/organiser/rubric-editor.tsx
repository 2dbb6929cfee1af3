/** Weights of the criteria, and which want evidence. The default says that it is one; after the first score they are locked. */
import { Button, Checkbox, TextInput } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import type { Gathering } from '../../shared/protocol/api-gathering.ts'
import { client } from '../api/client.ts'
import { ProblemNote } from '../api/problem-note.tsx'
import { readProblem } from '../api/problem.ts'
import { commonTexts } from '../i18n/texts/common.ts'
import { evidenceTexts } from '../i18n/texts/evidence.ts'
import { gatheringsTexts } from '../i18n/texts/gatherings.ts'
import { useText } from '../i18n/use-text.ts'
import styles from './organiser.module.css'
import { readWeight, readWeights, shareOf, type TypedWeights } from './rubric-weights.ts'
import { StaleNote } from './stale-note.tsx'
import { useTakeGathering } from './take-gathering.ts'
import { useEdit } from './use-edit.ts'

interface RubricDraft {
  typed: TypedWeights
  /** Ids of the criteria that want a reason or a pin. */
  evidence: string[]
}

const draftOf = ({ rubric }: Gathering): RubricDraft => ({
  typed: Object.fromEntries(rubric.criteria.map((c) => [c.id, String(c.weight)])),
  evidence: rubric.criteria.filter((c) => c.evidence).map((c) => c.id),
})

export function RubricEditor({ gathering }: { gathering: Gathering }) {
  const { t } = useText()
  const { rubric } = gathering
  const take = useTakeGathering()
  const edit = useEdit(gathering, draftOf)
  const { draft, changed } = edit
  const { typed, evidence } = draft
  const weights = readWeights(typed)
  const save = useMutation({
    mutationFn: () =>
      edit.save((revision) =>
        client.gathering.update({
          id: gathering.id,
          revision,
          evidence,
          ...(weights ? { weights } : {}),
        }),
      ),
    onSuccess: (saved) => {
      edit.takeSaved(saved)
      take(saved)
    },
  })
  const locked = save.error !== null && readProblem(save.error).code === 'rubric-locked'
  return (
    <section className="section">
      <h2>{t(gatheringsTexts.rubric)}</h2>
      <div className="stack">
        <p>
          <strong>
            {t(rubric.isDefault ? gatheringsTexts.rubricDefault : gatheringsTexts.rubricOwn)}
          </strong>
          <span className="soft"> · {t(gatheringsTexts.scale, { ...rubric.scale })}</span>
        </p>
        <p className="soft">{t(gatheringsTexts.rubricLead)}</p>
        <WeightsTable
          gathering={gathering}
          draft={draft}
          locked={locked}
          onChange={edit.setDraft}
        />
        {edit.isStale ? <StaleNote edit={edit} /> : <ProblemNote error={save.error} />}
        <div className="actions">
          <Button
            disabled={!changed || edit.isStale || weights === undefined || locked}
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

interface WeightsTableProps {
  gathering: Gathering
  draft: RubricDraft
  locked: boolean
  onChange: (draft: RubricDraft) => void
}

function WeightsTable({ gathering, draft, locked, onChange }: WeightsTableProps) {
  const { typed, evidence } = draft
  const { t, pick, language } = useText()
  const { rubric } = gathering
  const percent = new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 1 })
  return (
    <table className={`table ${styles.weights}`}>
      <thead>
        <tr>
          <th scope="col">{t(gatheringsTexts.criterion)}</th>
          <th scope="col">{t(gatheringsTexts.weight)}</th>
          <th scope="col" className="amount">
            {t(gatheringsTexts.share)}
          </th>
          <th scope="col">{t(evidenceTexts.evidenceAsked)}</th>
        </tr>
      </thead>
      <tbody>
        {rubric.criteria.map(({ id, name }) => {
          const text = typed[id] ?? ''
          const share = shareOf(typed, id)
          return (
            <tr key={id}>
              <th scope="row">{pick(name)}</th>
              <td>
                <TextInput
                  inputMode="decimal"
                  w={110}
                  aria-label={`${t(gatheringsTexts.weight)} ${pick(name)}`}
                  value={text}
                  disabled={locked}
                  error={readWeight(text) === undefined && t(gatheringsTexts.weightWrong)}
                  onChange={(event) =>
                    onChange({ ...draft, typed: { ...typed, [id]: event.currentTarget.value } })
                  }
                />
              </td>
              <td className="amount">{share !== undefined && percent.format(share)}</td>
              <td>
                <Checkbox
                  aria-label={`${t(evidenceTexts.askEvidence)}: ${pick(name)}`}
                  checked={evidence.includes(id)}
                  disabled={locked}
                  onChange={(event) => {
                    const others = evidence.filter((one) => one !== id)
                    const asked = event.currentTarget.checked ? [...others, id] : others
                    const inOrder = rubric.criteria
                      .map((c) => c.id)
                      .filter((c) => asked.includes(c))
                    onChange({ ...draft, evidence: inOrder })
                  }}
                />
              </td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}
