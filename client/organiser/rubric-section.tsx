/** The rubric of a review as it stands; whoever changes it opens its editor, which is much to load. */
import { Button } from '@mantine/core'
import { Suspense, useState } from 'react'
import type { Gathering } from '../../shared/protocol/api-gathering.ts'
import { isRubricLocked } from '../../shared/review/rubric.ts'
import { lazyPart } from '../api/load-part.ts'
import { commonTexts } from '../i18n/texts/common.ts'
import { gatheringsTexts } from '../i18n/texts/gatherings.ts'
import { useText } from '../i18n/use-text.ts'
import styles from './organiser.module.css'

const RubricEditor = lazyPart(() => import('./rubric-editor.tsx'), 'RubricEditor')

export function RubricSection({ gathering }: { gathering: Gathering }) {
  const { t } = useText()
  const { rubric, agenda } = gathering
  const [editing, setEditing] = useState(false)
  const locked = isRubricLocked(agenda.map(({ phase }) => phase))
  return (
    <section className="section">
      <h2>{t(gatheringsTexts.rubric)}</h2>
      <div className="stack">
        <p>
          <strong>
            {t(rubric.isDefault ? gatheringsTexts.rubricDefault : gatheringsTexts.rubricOwn)}
          </strong>
          <span className="soft">
            {` · ${t(gatheringsTexts.rubricVersion, { version: rubric.version })} · ${t(gatheringsTexts.scale, { ...rubric.scale })}`}
          </span>
        </p>
        <p className="soft">
          {t(locked ? gatheringsTexts.rubricIsLocked : gatheringsTexts.rubricLead)}
        </p>
        {editing && !locked ? (
          <Suspense fallback={<p className="awaiting">{t(commonTexts.loading)}</p>}>
            <RubricEditor gathering={gathering} />
          </Suspense>
        ) : (
          <RubricTable rubric={rubric} />
        )}
        {!editing && !locked && (
          <div>
            <Button variant="default" onClick={() => setEditing(true)}>
              {t(gatheringsTexts.rubricChange)}
            </Button>
          </div>
        )}
      </div>
    </section>
  )
}

function RubricTable({ rubric }: Pick<Gathering, 'rubric'>) {
  const { t, pick, language } = useText()
  const percent = new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 1 })
  const total = rubric.criteria.reduce((sum, { weight }) => sum + weight, 0)
  return (
    <table className={`table ${styles.weights}`}>
      <thead>
        <tr>
          <th scope="col">{t(gatheringsTexts.criterion)}</th>
          <th scope="col" className="amount">
            {t(gatheringsTexts.weight)}
          </th>
          <th scope="col" className="amount">
            {t(gatheringsTexts.share)}
          </th>
        </tr>
      </thead>
      <tbody>
        {rubric.criteria.map(({ id, name, weight, guidance, evidence }) => (
          <tr key={id}>
            <th scope="row">
              {pick(name)}
              {guidance && <p className="soft small">{pick(guidance)}</p>}
              {evidence && <p className="soft small">{t(gatheringsTexts.evidenceAsked)}</p>}
            </th>
            <td className="amount">{weight}</td>
            <td className="amount">{percent.format(weight / total)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
