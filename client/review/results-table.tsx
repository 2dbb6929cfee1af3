/** Rankings side by side after the reveal, with the formulas and the exports. */
import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Suspense, use, useState } from 'react'
import { Link } from 'wouter'
import type { Results } from '../../shared/review/results-schema.ts'
import { METHODS, type Method } from '../../shared/review/ranking/methods.ts'
import { api } from '../api/client.ts'
import { lazyPart } from '../api/load-part.ts'
import { useMe } from '../api/use-me.ts'
import { commonTexts } from '../i18n/texts/common.ts'
import { resultTexts } from '../i18n/texts/results.ts'
import { rankingTexts } from '../i18n/texts/ranking.ts'
import { reviewTexts } from '../i18n/texts/review.ts'
import { useText } from '../i18n/use-text.ts'
import { EvidencePartsContext } from './evidence-parts.ts'
import { ItemFormulas } from './item-formulas.tsx'
import styles from './review.module.css'

const DecisionSeal = lazyPart(() => import('./decision-seal.tsx'), 'DecisionSeal')
const ResultFirmness = lazyPart(() => import('./result-firmness.tsx'), 'ResultFirmness')
const LedgerReceipt = lazyPart(() => import('./ledger-receipt.tsx'), 'LedgerReceipt')

/** Rank, scenario, sheets, decision, and a figure for each method. */
const COLUMNS = 4 + METHODS.length

/** `version` changes whenever the results may have: a reveal, a decision. */
export function ResultsTable({ gatheringId, version }: { gatheringId: string; version: string }) {
  const { t } = useText()
  const query = useQuery({
    ...api.review.results.queryOptions({ input: { id: gatheringId } }),
    queryKey: ['results', gatheringId, version],
  })
  const [receipt, setReceipt] = useState(false)
  const [firmness, setFirmness] = useState(false)
  const own = useMe().data?.person?.id
  const recusals = useQuery(api.review.recusals.queryOptions({ input: { id: gatheringId } })).data
  const isRecused = recusals?.some(({ personId }) => personId === own) ?? false
  if (!query.data) return null
  const { items, hidden } = query.data
  const titleOf = (id: string): string =>
    items.find(({ submissionId }) => submissionId === id)?.title ?? ''
  const file = (name: string): string => `/api/gatherings/${gatheringId}/${name}`
  return (
    <section className={styles.outcome} aria-labelledby="results-title">
      <h2 id="results-title">{t(reviewTexts.results)}</h2>
      <div className={styles.scroll}>
        <table className={styles.results} data-testid="results">
          <thead>
            <tr>
              <th scope="col">{t(rankingTexts.rank)}</th>
              <th scope="col">{t(resultTexts.scenario)}</th>
              <th scope="col" className={styles.figure}>
                {t(resultTexts.sheets)}
              </th>
              {METHODS.map((method) => (
                <th key={method} scope="col" className={styles.figure}>
                  {t(rankingTexts[`method.${method}`])}
                </th>
              ))}
              <th scope="col">{t(reviewTexts.decision)}</th>
            </tr>
          </thead>
          <tbody>
            {items.map((item) => (
              <Row key={item.submissionId} {...{ item, gatheringId, version, titleOf }} />
            ))}
          </tbody>
        </table>
      </div>
      <details className={styles.how}>
        <summary>{t(rankingTexts.how)}</summary>
        <p>{t(rankingTexts['how.total'])}</p>
        <dl>
          {METHODS.map((method) => (
            <div key={method}>
              <dt>{t(rankingTexts[`method.${method}`])}</dt>
              <dd>{t(rankingTexts[`how.${method}`])}</dd>
            </div>
          ))}
        </dl>
      </details>
      {hidden > 0 && <p className="soft small">{t(resultTexts.hidden, { count: hidden })}</p>}
      <p className={styles.exports}>
        <a className="alone" href={file('results.xlsx')}>
          {t(resultTexts.xlsx)}
        </a>
        <a className="alone" href={file('results.csv')}>
          {t(resultTexts.csv)}
        </a>
        {!isRecused && (
          <a className="alone" href={file('minutes.pdf')}>
            {t(resultTexts.minutes)}
          </a>
        )}
        <a className="alone" href={file('results.json')}>
          {t(resultTexts.json)}
        </a>
        <a className="alone" href={file('pins.bcf?version=3.0')}>
          {t(resultTexts.bcf3)}
        </a>
        <a className="alone" href={file('pins.bcf?version=2.1')}>
          {t(resultTexts.bcf2)}
        </a>
        {isRecused ? (
          <span className="soft small">{t(resultTexts.noLedger)}</span>
        ) : (
          <a className="alone" href={file('ledger.json')}>
            {t(resultTexts.ledger)}
          </a>
        )}
        <a className="alone" href="/verify-ledger.html" download>
          {t(resultTexts.verifier)}
        </a>
        <Button
          variant="subtle"
          size="compact-sm"
          aria-expanded={firmness}
          onClick={() => setFirmness(!firmness)}
        >
          {t(resultTexts.firmness)}
        </Button>
        {!isRecused && (
          <Button
            variant="subtle"
            size="compact-sm"
            aria-expanded={receipt}
            onClick={() => setReceipt(!receipt)}
          >
            {t(resultTexts.receipt)}
          </Button>
        )}
      </p>
      {firmness && (
        <Suspense fallback={<p className="awaiting">{t(commonTexts.loading)}</p>}>
          <ResultFirmness {...{ gatheringId, version, titleOf }} count={items.length} />
        </Suspense>
      )}
      {!isRecused && (
        <Suspense fallback={<p className="awaiting">{t(commonTexts.loading)}</p>}>
          <DecisionSeal {...{ gatheringId, version }} />
        </Suspense>
      )}
      {receipt && (
        <Suspense fallback={<p className="awaiting">{t(commonTexts.loading)}</p>}>
          <LedgerReceipt {...{ gatheringId, version }} />
        </Suspense>
      )}
    </section>
  )
}

interface RowProps {
  item: Results['items'][number]
  gatheringId: string
  version: string
  titleOf: (submissionId: string) => string
}

const ABOUT = [
  ['formula', rankingTexts.formula],
  ['evidence', resultTexts.panelEvidence],
] as const

/** An item by all rankings, and when asked how its figures came about and what they rest on. */
function Row({ item, gatheringId, version, titleOf }: RowProps) {
  const { t, list } = useText()
  const evidence = use(EvidencePartsContext)
  const [open, setOpen] = useState<'formula' | 'evidence'>()
  const { submissionId, sheets, members } = item
  const id = `about-${submissionId}`
  return (
    <>
      <tr>
        <td>{item.by.mean?.rank ?? '—'}</td>
        <td>
          <Link href={`/scenarios/${submissionId}`}>{item.title}</Link>
          {item.notSealed.length > 0 && (
            <span className={styles.aside}>
              {t(resultTexts.notSealed, { names: list(item.notSealed) })}
            </span>
          )}
          <span className={styles.about}>
            {ABOUT.filter(([part]) => (part === 'evidence' ? evidence : sheets > 0)).map(
              ([part, label]) => (
                <Button
                  key={part}
                  variant="subtle"
                  size="compact-sm"
                  aria-expanded={open === part}
                  aria-controls={id}
                  aria-label={`${t(label)}：${item.title}`}
                  onClick={() => setOpen(open === part ? undefined : part)}
                >
                  {t(label)}
                </Button>
              ),
            )}
          </span>
        </td>
        <td className={styles.figure}>
          {sheets}/{members}
          {sheets < members && <span className={styles.place}>{t(resultTexts.halfPanel)}</span>}
        </td>
        {METHODS.map((method) => (
          <Standing key={method} {...{ item, method }} />
        ))}
        <td>{item.outcome ? t(reviewTexts[`outcome.${item.outcome}`]) : '—'}</td>
      </tr>
      {open && (
        <tr id={id}>
          <td colSpan={COLUMNS} className={styles.how}>
            {open === 'formula' ? (
              <ItemFormulas {...{ gatheringId, submissionId, version, titleOf }} />
            ) : (
              <Suspense fallback={<p className="awaiting">{t(commonTexts.loading)}</p>}>
                {evidence && <evidence.OfItem {...{ gatheringId, submissionId, version }} />}
              </Suspense>
            )}
          </td>
        </tr>
      )}
    </>
  )
}

interface StandingProps {
  item: Results['items'][number]
  method: Method
}

/** A figure and its rank; where the rank is another one than by the mean, by how much. */
function Standing({ item, method }: StandingProps) {
  const { t } = useText()
  const standing = item.by[method]
  if (!standing) return <td className={styles.figure}>—</td>
  const { figure, rank } = standing
  const ahead = (item.by.mean?.rank ?? rank) - rank
  const count = Math.abs(ahead)
  return (
    <td className={styles.figure}>
      {figure}
      <span className={styles.place}>
        {t(rankingTexts.place, { rank })}
        {ahead !== 0 && (
          <abbr title={t(ahead > 0 ? rankingTexts.ahead : rankingTexts.behind, { count })}>
            {ahead > 0 ? '▲' : '▼'}
            {count}
          </abbr>
        )}
      </span>
    </td>
  )
}
