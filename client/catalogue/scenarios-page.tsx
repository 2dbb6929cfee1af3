/** The catalogue: every published scenario, searched and filtered; the request stands in the address. */
import { useQuery } from '@tanstack/react-query'
import { useSearchParams } from 'wouter'
import { api } from '../api/client.ts'
import { Awaited } from '../api/awaited.tsx'
import { PhraseText } from '../i18n/phrase-text.tsx'
import { catalogueTexts } from '../i18n/texts/catalogue.ts'
import { useText } from '../i18n/use-text.ts'
import styles from './catalogue.module.css'
import { CatalogueFilters } from './catalogue-filters.tsx'
import { ScenarioCard } from './scenario-card.tsx'
import { searchScenarios, type CatalogueRequest } from '../../shared/exhibit/search.ts'

export function ScenariosPage() {
  const { t } = useText()
  const scenarios = useQuery(api.exhibition.scenarios.queryOptions())
  const [search, setSearch] = useSearchParams()
  const request: CatalogueRequest = {
    words: search.get('q') ?? '',
    pavilion: search.get('pavilion') ?? '',
    direction: search.get('direction') ?? '',
  }
  const ask = (next: CatalogueRequest) => setSearch(toSearch(next), { replace: true })
  return (
    <div className="page">
      <title>{t(catalogueTexts.title)}</title>
      <div className="page-head">
        <div>
          <h1>{t(catalogueTexts.title)}</h1>
          <p className="lead">
            <PhraseText text={t(catalogueTexts.lead)} />
          </p>
        </div>
      </div>
      <CatalogueFilters request={request} onAsk={ask} />
      <Awaited query={scenarios}>
        {(all) => {
          const found = searchScenarios(all, request)
          return (
            <>
              <p className={styles.count} role="status">
                {t(catalogueTexts.found, { count: found.length })}
              </p>
              {found.length === 0 ? (
                <Nothing none={all.length === 0} onReset={() => ask(NO_REQUEST)} />
              ) : (
                <ul className={styles.grid}>
                  {found.map((scenario) => (
                    <ScenarioCard key={scenario.id} scenario={scenario} />
                  ))}
                </ul>
              )}
            </>
          )
        }}
      </Awaited>
    </div>
  )
}

const NO_REQUEST: CatalogueRequest = { words: '', pavilion: '', direction: '' }

function toSearch({ words, pavilion, direction }: CatalogueRequest): Record<string, string> {
  return Object.fromEntries(
    [
      ['q', words],
      ['pavilion', pavilion],
      ['direction', direction],
    ].filter(([, value]) => value !== ''),
  ) as Record<string, string>
}

function Nothing({ none, onReset }: { none: boolean; onReset: () => void }) {
  const { t } = useText()
  if (none) return <p className="empty">{t(catalogueTexts.none)}</p>
  return (
    <div className="empty">
      <p>{t(catalogueTexts.nothing)}</p>
      <button type="button" className={`alone ${styles.reset}`} onClick={onReset}>
        {t(catalogueTexts.resetFilters)}
      </button>
    </div>
  )
}
