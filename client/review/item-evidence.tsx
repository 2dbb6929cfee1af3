/** What the panel's scores of a revealed item rest on: each member's reasons and pins. */
import { useQuery } from '@tanstack/react-query'
import type { Rubric } from '../../shared/review/rubric.ts'
import { Awaited } from '../api/awaited.tsx'
import { api } from '../api/client.ts'
import { evidenceTexts } from '../i18n/texts/evidence.ts'
import { useText } from '../i18n/use-text.ts'
import type { ItemEvidenceProps } from './evidence-parts.ts'
import styles from './evidence.module.css'
import { PinList } from './pin-list.tsx'
import { useBoothExhibits } from './use-booth-exhibits.ts'

export function ItemEvidence({ gatheringId, submissionId, version }: ItemEvidenceProps) {
  const { t, pick } = useText()
  const exhibits = useBoothExhibits(submissionId)
  const { data: gathering } = useQuery(
    api.gathering.read.queryOptions({ input: { id: gatheringId } }),
  )
  const nameOf = (id: string): string => nameIn(gathering?.rubric, id, pick)
  const query = useQuery({
    ...api.review.evidence.queryOptions({ input: { id: gatheringId, submissionId } }),
    queryKey: ['evidence', gatheringId, submissionId, version],
  })
  return (
    <Awaited query={query}>
      {(sheets) => {
        const given = sheets.filter(
          ({ reasons, pins }) => pins.length > 0 || Object.keys(reasons).length > 0,
        )
        if (given.length === 0) return <p className="soft">{t(evidenceTexts.noEvidence)}</p>
        return (
          <div className={styles.panel} data-testid="panel-evidence">
            {given.map(({ personId, name, reasons, pins }) => (
              <section key={personId} aria-label={name}>
                <h3>{name}</h3>
                <dl>
                  {Object.entries(reasons).map(([criterionId, text]) => (
                    <div key={criterionId}>
                      <dt>{nameOf(criterionId)}</dt>
                      <dd>{text}</dd>
                    </div>
                  ))}
                </dl>
                <PinList {...{ submissionId, pins, exhibits, nameOf }} />
              </section>
            ))}
          </div>
        )
      }}
    </Awaited>
  )
}

function nameIn(
  rubric: Rubric | undefined,
  id: string,
  pick: (name: { zh: string; en: string }) => string,
): string {
  const criterion = rubric?.criteria.find((one) => one.id === id)
  return criterion ? pick(criterion.name) : id
}
