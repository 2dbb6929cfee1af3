/** One scenario in the list: picture or a plain title wall, title, unit, start of its text. */
import { useQuery } from '@tanstack/react-query'
import { Link } from 'wouter'
import type { ScenarioSummary } from '../../shared/protocol/api-exhibition.ts'
import { api } from '../api/client.ts'
import { catalogueTexts } from '../i18n/texts/catalogue.ts'
import { useText } from '../i18n/use-text.ts'
import styles from './catalogue.module.css'
import { PavilionMotif } from './pavilion-motif.tsx'

export function ScenarioCard({ scenario }: { scenario: ScenarioSummary }) {
  const { t, language, pick } = useText()
  const call = useQuery(api.call.current.queryOptions()).data?.call
  const direction = call?.tracks
    .flatMap((track) => track.directions)
    .find((d) => d.id === scenario.direction)
  const english = language === 'en' && scenario.summaryEn !== ''
  return (
    <li className={styles.card} data-pavilion={scenario.pavilion}>
      <div className={styles.picture}>
        {scenario.picture ? (
          <img src={scenario.picture} alt="" loading="lazy" decoding="async" />
        ) : (
          <PavilionMotif id={scenario.pavilion} />
        )}
      </div>
      <p className="tag">
        {direction && pick(direction.name)}
        {scenario.admitted && <span className="badge">{t(catalogueTexts.admitted)}</span>}
      </p>
      <h2>
        <Link href={`/scenarios/${scenario.id}`}>{pick(scenario.title)}</Link>
      </h2>
      <p className={styles.unit} lang="zh-CN">
        {scenario.anonymous ? (
          <span lang={language}>{t(catalogueTexts.unitHidden)}</span>
        ) : (
          scenario.unit
        )}
      </p>
      <p className={styles.excerpt} lang={english ? 'en' : 'zh-CN'}>
        {english ? scenario.summaryEn : scenario.excerpt}
      </p>
    </li>
  )
}
