/** How much of its budget a booth takes: four bars that grow while one edits. */
import {
  BOOTH_LIMITS,
  boothCost,
  BUDGET_PARTS,
  readableAmount,
  type BudgetPart,
} from '../../shared/exhibit/budget.ts'
import type { Asset, Exhibit } from '../../shared/exhibit/manifest.ts'
import { intakeTexts } from '../i18n/texts/intake.ts'
import { useText } from '../i18n/use-text.ts'
import styles from './budget-bars.module.css'
import { fieldId } from './form-sections.ts'

interface BudgetBarsProps {
  exhibits: readonly Exhibit[]
  assets: readonly Asset[]
}

export function BudgetBars({ exhibits, assets }: BudgetBarsProps) {
  const { t } = useText()
  const cost = boothCost(exhibits, assets)
  return (
    <section className={styles.budget} aria-labelledby="budget-heading">
      <h3 id="budget-heading">{t(intakeTexts.budget)}</h3>
      <p className="soft small">{t(intakeTexts.budgetLead)}</p>
      <dl>
        {BUDGET_PARTS.map((part) => (
          <Bar key={part} part={part} amount={cost[part]} />
        ))}
      </dl>
    </section>
  )
}

function Bar({ part, amount }: { part: BudgetPart; amount: number }) {
  const { t, language } = useText()
  const limit = BOOTH_LIMITS[part]
  const over = amount > limit
  const format = new Intl.NumberFormat(language)
  const figures = {
    actual: format.format(readableAmount(part, amount)),
    limit: format.format(readableAmount(part, limit)),
  }
  const inMegabytes = part === 'downloadBytes' || part === 'textureBytes'
  const words = t(inMegabytes ? intakeTexts.budgetMegabytes : intakeTexts.budgetAmount, figures)
  return (
    <div id={fieldId(`exhibits.${part}`)} tabIndex={-1} data-over={over}>
      <dt>{t(intakeTexts[`budget-${part}`])}</dt>
      <dd>
        {words}
        {over && <strong> · {t(intakeTexts.budgetOver)}</strong>}
      </dd>
      <span className={styles.track} aria-hidden>
        <span style={{ inlineSize: `${Math.min(1, amount / limit) * 100}%` }} />
      </span>
    </div>
  )
}
