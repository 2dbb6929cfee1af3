/** What to look at for a criterion, the level that its score falls under, and all levels for who unfolds them. */
import { anchorOf, type Criterion } from '../../shared/review/rubric.ts'
import { scoreTexts } from '../i18n/texts/score.ts'
import { useText } from '../i18n/use-text.ts'
import { anchorText } from './anchor-text.ts'
import styles from './criterion-guide.module.css'

interface CriterionGuideProps {
  criterion: Criterion
  value: number | undefined
}

export function CriterionGuide({ criterion, value }: CriterionGuideProps) {
  const { t, pick } = useText()
  const { guidance, anchors = [] } = criterion
  const present = anchorOf(criterion, value)
  return (
    <div className={styles.guide}>
      {guidance && <p className="soft">{pick(guidance)}</p>}
      {anchors.length > 0 && (
        <>
          <p aria-live="polite">{present && anchorText(t, pick, present)}</p>
          <details>
            <summary aria-label={`${t(scoreTexts.levels)}: ${pick(criterion.name)}`}>
              {t(scoreTexts.levels)}
            </summary>
            <ul>
              {anchors.map((anchor) => (
                <li key={anchor.from} aria-current={anchor === present || undefined}>
                  {anchorText(t, pick, anchor)}
                </li>
              ))}
            </ul>
          </details>
        </>
      )}
    </div>
  )
}
