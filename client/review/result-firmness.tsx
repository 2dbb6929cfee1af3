/** How firmly the first n of a result stand, and how each reviewer uses the scale; read without colour. */
import { NativeSelect } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { Firmness } from '../../shared/review/firmness-schema.ts'
import { Awaited } from '../api/awaited.tsx'
import { api } from '../api/client.ts'
import { firmnessTexts } from '../i18n/texts/firmness.ts'
import { useText } from '../i18n/use-text.ts'
import styles from './result-firmness.module.css'

interface ResultFirmnessProps {
  gatheringId: string
  /** Changes whenever the results may have. */
  version: string
  titleOf: (submissionId: string) => string
  /** How many items there are. */
  count: number
}

export function ResultFirmness({ gatheringId, version, titleOf, count }: ResultFirmnessProps) {
  const { t } = useText()
  const [topN, setTopN] = useState<number>()
  const query = useQuery({
    ...api.review.firmness.queryOptions({
      input: { id: gatheringId, ...(topN !== undefined && { topN }) },
    }),
    queryKey: ['firmness', gatheringId, version, topN],
    placeholderData: (before: Firmness | undefined) => before,
  })
  return (
    <section className={styles.firmness} data-testid="firmness">
      <h3>{t(firmnessTexts.title)}</h3>
      <p className="soft">{t(firmnessTexts.lead)}</p>
      <Awaited query={query}>
        {(firmness) => (
          <>
            <NativeSelect
              label={t(firmnessTexts.places)}
              w={160}
              value={String(firmness.topN)}
              onChange={(event) => setTopN(Number(event.currentTarget.value))}
              data={Array.from({ length: Math.max(count, 1) }, (_, at) => String(at + 1))}
            />
            <TopTable firmness={firmness} titleOf={titleOf} />
            <Scales scales={firmness.scales} />
            <OrderNote order={firmness.order} />
            <SurfaceNote surface={firmness.surface} />
          </>
        )}
      </Awaited>
    </section>
  )
}

function TopTable({
  firmness: { items, reviewers, resamples, seed, topN, changes },
  titleOf,
}: {
  firmness: Firmness
  titleOf: ResultFirmnessProps['titleOf']
}) {
  const { t, list } = useText()
  if (!items) return <p>{t(firmnessTexts.tooFew, { reviewers })}</p>
  return (
    <>
      <div className={styles.scroll}>
        <table className="table">
          <thead>
            <tr>
              <th scope="col">{t(firmnessTexts.scenario)}</th>
              <th scope="col">{t(firmnessTexts.inTop, { topN })}</th>
              <th scope="col" className="amount">
                {t(firmnessTexts.without)}
              </th>
              <th scope="col" className="amount" colSpan={2}>
                {t(firmnessTexts.drawn)}
              </th>
            </tr>
          </thead>
          <tbody>
            {items.map(({ submissionId, inTop, runsInTop, sharePercent }) => (
              <tr key={submissionId}>
                <th scope="row">{titleOf(submissionId)}</th>
                <td>{inTop ? t(firmnessTexts.yes) : '—'}</td>
                <td className="amount">{`${runsInTop}/${reviewers}`}</td>
                <td className="amount">{`${sharePercent}%`}</td>
                <td className={styles.bar}>
                  <progress
                    max={100}
                    value={Number(sharePercent)}
                    aria-label={titleOf(submissionId)}
                  />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className="soft small">{t(firmnessTexts.how, { resamples, seed })}</p>
      {changes.length === 0 ? (
        <p>{t(firmnessTexts.noChange, { topN })}</p>
      ) : (
        <ul>
          {changes.map(({ reviewer, enters, leaves }) => (
            <li key={reviewer}>
              {t(firmnessTexts.change, {
                reviewer,
                enters: list(enters.map(titleOf)) || '—',
                leaves: list(leaves.map(titleOf)) || '—',
              })}
            </li>
          ))}
        </ul>
      )}
    </>
  )
}

function Scales({ scales }: { scales: Firmness['scales'] }) {
  const { t } = useText()
  return (
    <>
      <h4>{t(firmnessTexts.scales)}</h4>
      <div className={styles.scroll}>
        <table className="table">
          <thead>
            <tr>
              <th scope="col">{t(firmnessTexts.reviewer)}</th>
              <th scope="col" className="amount">
                {t(firmnessTexts.sheets)}
              </th>
              <th scope="col" className="amount">
                {t(firmnessTexts.harshness)}
              </th>
              <th scope="col" className="amount">
                {t(firmnessTexts.spread)}
              </th>
            </tr>
          </thead>
          <tbody>
            {scales.map(({ reviewer, sheets, meanDifference, deviation }) => (
              <tr key={reviewer}>
                <th scope="row">{reviewer}</th>
                <td className="amount">{sheets}</td>
                <td className="amount">{signed(meanDifference)}</td>
                <td className="amount">{deviation}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className="soft small">{t(firmnessTexts.scalesHow)}</p>
    </>
  )
}

/** With its sign, so that who is lenient is seen at once. */
const signed = (figure: string | null): string => {
  if (figure === null) return '—'
  return figure.startsWith('-') || Number(figure) === 0 ? figure : `+${figure}`
}

function OrderNote({ order: { finding, correlation, p, sheets } }: Pick<Firmness, 'order'>) {
  const { t } = useText()
  return (
    <p className="soft small">
      {finding === 'tested'
        ? t(firmnessTexts['order-tested'], { correlation: correlation ?? '', p: p ?? '', sheets })
        : t(firmnessTexts[`order-${finding}`])}
    </p>
  )
}

function SurfaceNote({ surface: { finding, statistic, p, groups } }: Pick<Firmness, 'surface'>) {
  const { t, list } = useText()
  const means = groups.map(({ surface, reviewers, mean }) =>
    t(firmnessTexts.surfaceGroup, {
      surface: t(firmnessTexts[`surface-${surface}`]),
      reviewers,
      mean: signed(mean),
    }),
  )
  const tested = { groups: list(means), statistic: statistic ?? '∞', p: p ?? '' }
  return (
    <p className="soft small">
      {finding === 'tested'
        ? t(firmnessTexts.surfaceTested, tested)
        : t(firmnessTexts.surfaceUntested, { groups: list(means) || '—' })}
    </p>
  )
}
