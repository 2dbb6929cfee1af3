/** Rankings side by side after the reveal, with the formulas and the exports. */
import { useQuery } from '@tanstack/react-query'
import { Link } from 'wouter'
import { formatFigure } from '../../shared/review/figures.ts'
import { api } from '../api/client.ts'
import { useMe } from '../api/use-me.ts'
import { recusalTexts } from '../i18n/texts/recusal.ts'
import { reviewTexts } from '../i18n/texts/review.ts'
import { useText } from '../i18n/use-text.ts'
import styles from './review.module.css'

/** `version` changes whenever the results may have: a reveal, a decision. */
export function ResultsTable({ gatheringId, version }: { gatheringId: string; version: string }) {
  const { t } = useText()
  const query = useQuery({
    ...api.review.results.queryOptions({ input: { id: gatheringId } }),
    queryKey: ['results', gatheringId, version],
  })
  const own = useMe().data?.person?.id
  const recusals = useQuery(api.review.recusals.queryOptions({ input: { id: gatheringId } })).data
  const isRecused = recusals?.some(({ personId }) => personId === own) ?? false
  if (!query.data) return null
  const { items, hidden, digits } = query.data
  const shown = (value: number | null): string =>
    value === null ? '—' : formatFigure(value, digits)
  const file = (name: string): string => `/api/gatherings/${gatheringId}/${name}`
  return (
    <section className={styles.outcome} aria-labelledby="results-title">
      <h2 id="results-title">{t(reviewTexts.results)}</h2>
      <div className={styles.scroll}>
        <table className={styles.results} data-testid="results">
          <thead>
            <tr>
              <th scope="col">{t(reviewTexts.rank)}</th>
              <th scope="col">{t(reviewTexts.scenario)}</th>
              <th scope="col" className={styles.figure}>
                {t(reviewTexts.sheets)}
              </th>
              <th scope="col" className={styles.figure}>
                {t(reviewTexts.mean)}
              </th>
              <th scope="col" className={styles.figure}>
                {t(reviewTexts.trimmedMean)}
              </th>
              <th scope="col" className={styles.figure}>
                {t(reviewTexts.median)}
              </th>
              <th scope="col">{t(reviewTexts.decision)}</th>
            </tr>
          </thead>
          <tbody>
            {items.map((item) => (
              <tr key={item.submissionId}>
                <td>{item.rank.mean ?? '—'}</td>
                <td>
                  <Link href={`/scenarios/${item.submissionId}`}>{item.title}</Link>
                  {item.notSealed.length > 0 && (
                    <span className="soft small">
                      {t(reviewTexts.notSealed, { names: item.notSealed.join('、') })}
                    </span>
                  )}
                </td>
                <td className={styles.figure}>
                  {item.sheets}/{item.members}
                  {item.sheets < item.members && (
                    <span className="soft small">{t(reviewTexts.halfPanel)}</span>
                  )}
                </td>
                <td className={styles.figure}>{shown(item.mean)}</td>
                <td className={styles.figure}>{shown(item.trimmedMean)}</td>
                <td className={styles.figure}>{shown(item.median)}</td>
                <td>{item.outcome ? t(reviewTexts[`outcome.${item.outcome}`]) : '—'}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className="soft small">{t(reviewTexts.formulas)}</p>
      {hidden > 0 && <p className="soft small">{t(reviewTexts.hidden, { count: hidden })}</p>}
      <p className={styles.exports}>
        <a className="alone" href={file('results.xlsx')}>
          {t(reviewTexts.xlsx)}
        </a>
        <a className="alone" href={file('results.csv')}>
          {t(reviewTexts.csv)}
        </a>
        {isRecused ? (
          <span className="soft small">{t(recusalTexts.noLedger)}</span>
        ) : (
          <a className="alone" href={file('ledger.json')}>
            {t(reviewTexts.ledger)}
          </a>
        )}
      </p>
    </section>
  )
}
