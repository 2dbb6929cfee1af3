/** How the figures of one item came about. */
import { useQuery } from '@tanstack/react-query'
import { Awaited } from '../api/awaited.tsx'
import { api } from '../api/client.ts'
import { rankingTexts } from '../i18n/texts/ranking.ts'
import { useText } from '../i18n/use-text.ts'
import { formulaLines } from './formula-text.ts'
import styles from './review.module.css'

interface ItemFormulasProps {
  gatheringId: string
  submissionId: string
  /** Changes whenever the results may have. */
  version: string
  titleOf: (submissionId: string) => string
}

export function ItemFormulas({ gatheringId, submissionId, version, titleOf }: ItemFormulasProps) {
  const { t } = useText()
  const query = useQuery({
    ...api.review.formulas.queryOptions({ input: { id: gatheringId, submissionId } }),
    queryKey: ['formulas', gatheringId, submissionId, version],
  })
  return (
    <Awaited query={query}>
      {(formulas) => (
        <dl className={styles.formulas}>
          {formulas.map((formula) => (
            <div key={formula.key}>
              <dt>{t(rankingTexts[`method.${formula.key}`])}</dt>
              <dd>
                {formulaLines(t, formula, titleOf).map((line, index) => (
                  <p key={index}>{line}</p>
                ))}
              </dd>
            </div>
          ))}
        </dl>
      )}
    </Awaited>
  )
}
