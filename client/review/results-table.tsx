/** Rankings side by side after the reveal, with the formulas and the exports. */
import { useQuery } from '@tanstack/react-query'
import { api } from '../api/client.ts'
import { useText } from '../i18n/use-text.ts'
import styles from './review.module.css'

const shown = (value: number | null): string => (value === null ? '—' : value.toFixed(2))

/** `version` changes whenever the results may have: a reveal, a decision. */
export function ResultsTable({ gatheringId, version }: { gatheringId: string; version: string }) {
  const { t } = useText()
  const query = useQuery({
    ...api.review.results.queryOptions({ input: { id: gatheringId } }),
    queryKey: ['results', gatheringId, version],
  })
  if (!query.data) return null
  const { items, hidden } = query.data
  const file = (name: string): string => `/api/gatherings/${gatheringId}/${name}`
  return (
    <section aria-labelledby="results-title">
      <h2 id="results-title">{t('review.results')}</h2>
      <div className={styles.scroll}>
        <table className={styles.results} data-testid="results">
          <thead>
            <tr>
              <th>{t('review.rank')}</th>
              <th>{t('review.scenario')}</th>
              <th className={styles.figure}>{t('review.sheets')}</th>
              <th className={styles.figure}>{t('review.mean')}</th>
              <th className={styles.figure}>{t('review.trimmedMean')}</th>
              <th className={styles.figure}>{t('review.median')}</th>
              <th>{t('review.decision')}</th>
            </tr>
          </thead>
          <tbody>
            {items.map((item) => (
              <tr key={item.submissionId}>
                <td>{item.rank.mean ?? '—'}</td>
                <td>{item.title}</td>
                <td className={styles.figure}>
                  {item.sheets}/{item.members}
                </td>
                <td className={styles.figure}>{shown(item.mean)}</td>
                <td className={styles.figure}>{shown(item.trimmedMean)}</td>
                <td className={styles.figure}>{shown(item.median)}</td>
                <td>{item.outcome ? t(`review.outcome.${item.outcome}`) : '—'}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className="soft">{t('review.formulas')}</p>
      {hidden > 0 && <p className="soft">{t('review.hidden', { count: hidden })}</p>}
      <p className={styles.exports}>
        <a href={file('results.xlsx')}>{t('review.xlsx')}</a>
        <a href={file('results.csv')}>{t('review.csv')}</a>
        <a href={file('ledger.json')}>{t('review.ledger')}</a>
      </p>
    </section>
  )
}
