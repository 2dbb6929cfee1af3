/** Says where the line on the floor leads and how far it still is. */
import type { ScenarioSummary } from '../../../shared/protocol/api-exhibition.ts'
import { wayfindingTexts } from '../../i18n/texts/wayfinding.ts'
import { useText } from '../../i18n/use-text.ts'
import { stopGuide, useGuideStore } from './guide-store.ts'
import styles from './map.module.css'

export function Leading({ scenarios }: { scenarios: readonly ScenarioSummary[] }) {
  const { t, pick } = useText()
  const target = useGuideStore((state) => state.target)
  const leftM = useGuideStore((state) => state.leftM)
  const scenario = scenarios.find(({ id }) => id === target?.id)
  if (!scenario) return null
  return (
    <p className={styles.leading} data-pavilion={scenario.pavilion} data-testid="leading">
      <span className="soft">{t(wayfindingTexts.leading)}</span>
      <strong>{pick(scenario.title)}</strong>
      {leftM !== null && <span>{t(wayfindingTexts.left, { metres: leftM })}</span>}
      <button type="button" className={styles.quiet} onClick={stopGuide}>
        {t(wayfindingTexts.stop)}
      </button>
    </p>
  )
}
