/** Rankings side by side after the reveal, with the formulas and the exports. */
import { Anchor, Table } from '@mantine/core'
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
      <Table.ScrollContainer minWidth={640}>
        <Table data-testid="results">
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t('review.rank')}</Table.Th>
              <Table.Th>{t('review.scenario')}</Table.Th>
              <Table.Th ta="right">{t('review.sheets')}</Table.Th>
              <Table.Th ta="right">{t('review.mean')}</Table.Th>
              <Table.Th ta="right">{t('review.trimmedMean')}</Table.Th>
              <Table.Th ta="right">{t('review.median')}</Table.Th>
              <Table.Th>{t('review.decision')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {items.map((item) => (
              <Table.Tr key={item.submissionId}>
                <Table.Td>{item.rank.mean ?? '—'}</Table.Td>
                <Table.Td>{item.title}</Table.Td>
                <Table.Td ta="right">
                  {item.sheets}/{item.members}
                </Table.Td>
                <Table.Td ta="right">{shown(item.mean)}</Table.Td>
                <Table.Td ta="right">{shown(item.trimmedMean)}</Table.Td>
                <Table.Td ta="right">{shown(item.median)}</Table.Td>
                <Table.Td>{item.outcome ? t(`review.outcome.${item.outcome}`) : '—'}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
      <p className="soft">{t('review.formulas')}</p>
      {hidden > 0 && <p className="soft">{t('review.hidden', { count: hidden })}</p>}
      <p className={styles.exports}>
        <Anchor href={file('results.xlsx')}>{t('review.xlsx')}</Anchor>
        <Anchor href={file('results.csv')}>{t('review.csv')}</Anchor>
        {hidden === 0 && <Anchor href={file('ledger.json')}>{t('review.ledger')}</Anchor>}
      </p>
    </section>
  )
}
