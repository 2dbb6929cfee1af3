/** A table taken into the pool: chosen, shown row by row with what each would do, and written when confirmed. */
import { Button } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useRef } from 'react'
import { TABLE_MAX_BYTES } from '../../shared/expert/limits.ts'
import type { ExpertRows } from '../../shared/protocol/api-expert.ts'
import { api, client } from '../api/client.ts'
import { ProblemNote } from '../api/problem-note.tsx'
import { sendFile } from '../api/send-file.ts'
import { commonTexts } from '../i18n/texts/common.ts'
import { expertTexts } from '../i18n/texts/experts.ts'
import { useText } from '../i18n/use-text.ts'
import styles from './expert.module.css'
import { findingText } from './finding-text.ts'

type Row = ExpertRows['rows'][number]

const isTaken = ({ act }: Row): boolean => act === 'add' || act === 'change'

export function ImportExperts({ onClose }: { onClose: () => void }) {
  const { t } = useText()
  const queries = useQueryClient()
  const chooser = useRef<HTMLInputElement>(null)
  const read = useMutation({
    mutationFn: async (file: File) =>
      (await sendFile('/api/experts/rows', file, TABLE_MAX_BYTES)) as ExpertRows,
  })
  const take = useMutation({
    mutationFn: (rows: readonly Row[]) =>
      client.expert.importRows({
        rows: rows
          .filter(isTaken)
          .flatMap(({ expertId, expert }) => (expert ? [{ expertId, expert }] : [])),
      }),
    onSuccess: () => queries.invalidateQueries({ queryKey: api.expert.key() }),
  })
  const rows = read.data?.rows
  return (
    <section className="sheet stack" aria-label={t(expertTexts.import)}>
      <h2>{t(expertTexts.import)}</h2>
      <p className="soft">{t(expertTexts.importLead)}</p>
      <input
        ref={chooser}
        hidden
        type="file"
        accept=".xlsx,.csv,text/csv,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
        data-testid="table"
        onChange={(event) => {
          const [file] = event.currentTarget.files ?? []
          // The same file chosen again is read again: it may have been written anew.
          event.currentTarget.value = ''
          take.reset()
          if (file) read.mutate(file)
        }}
      />
      <div className="actions">
        <Button
          variant={rows && !take.data ? 'default' : 'filled'}
          onClick={() => chooser.current?.click()}
        >
          {t(expertTexts.chooseTable)}
        </Button>
        <a href="/api/experts.xlsx" download>
          {t(expertTexts.template)}
        </a>
        <Button variant="subtle" onClick={onClose}>
          {t(commonTexts.close)}
        </Button>
      </div>
      {read.isPending && (
        <p role="status">{t(expertTexts.reading, { name: read.variables.name })}</p>
      )}
      <ProblemNote error={read.error} />
      {take.data ? (
        <p role="status">{t(expertTexts.taken, take.data)}</p>
      ) : (
        rows && (
          <>
            <Preview rows={rows} />
            <ProblemNote error={take.error} />
            <div className="actions">
              <Button
                disabled={!rows.some(isTaken)}
                loading={take.isPending}
                onClick={() => take.mutate(rows)}
              >
                {t(expertTexts.takeIn)}
              </Button>
            </div>
          </>
        )
      )}
    </section>
  )
}

function Preview({ rows }: { rows: readonly Row[] }) {
  const { t, list } = useText()
  const count = (...acts: Row['act'][]): number =>
    rows.filter(({ act }) => acts.includes(act)).length
  const figures = {
    add: count('add'),
    change: count('change'),
    same: count('same'),
    skip: count('twice', 'refuse'),
  }
  return (
    <>
      <p role="status">
        <strong>{t(expertTexts.summary, figures)}</strong>
        {!rows.some(isTaken) && ` ${t(expertTexts.nothing)}`}
      </p>
      <ol className={styles.preview} data-testid="rows">
        {rows.map((row) => (
          <li key={row.row} data-act={row.act}>
            <span className="figures soft">{row.row}</span>
            <span>{row.called === '' ? '—' : row.called}</span>
            <strong>{t(expertTexts[`act-${row.act}`])}</strong>
            <span className="small">
              {row.act === 'change' &&
                t(expertTexts.changes, {
                  columns: list(row.changed.map((column) => t(expertTexts[column]))),
                })}
              {row.findings.length > 0 && (
                <span className={styles.finding}>
                  {row.act === 'change' ? ' · ' : ''}
                  {list(row.findings.map((finding) => findingText(t, finding)))}
                </span>
              )}
            </span>
          </li>
        ))}
      </ol>
    </>
  )
}
