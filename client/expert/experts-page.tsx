/** The pool of experts: found by name, unit or field, added, changed, or taken from a table. */
import { Button, NativeSelect, TextInput } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Link } from 'wouter'
import type { ExpertLine } from '../../shared/protocol/api-expert.ts'
import { comparisonKey } from '../../shared/text/written.ts'
import { Awaited } from '../api/awaited.tsx'
import { api } from '../api/client.ts'
import { PhraseText } from '../i18n/phrase-text.tsx'
import { gatheringsTexts } from '../i18n/texts/gatherings.ts'
import { expertTexts } from '../i18n/texts/experts.ts'
import { useText } from '../i18n/use-text.ts'
import { ExpertForm } from './expert-form.tsx'
import styles from './expert.module.css'
import { findingText } from './finding-text.ts'
import { ImportExperts } from './import-experts.tsx'
import './expert-refusals.ts'
import '../api/office-refusals.ts'

/** More are shown at a press: a pool may have thousands. */
const SHOWN_AT_ONCE = 60

export function ExpertsPage() {
  const { t } = useText()
  const experts = useQuery(api.expert.list.queryOptions({ staleTime: 0 }))
  const [open, setOpen] = useState<'add' | 'import' | null>(null)
  return (
    <div className="page">
      <title>{t(expertTexts.title)}</title>
      <div className="page-head">
        <div>
          <p className="eyebrow">
            <Link href="/organiser/gatherings">{t(gatheringsTexts.title)}</Link>
          </p>
          <h1>{t(expertTexts.title)}</h1>
          <p className="lead">
            <PhraseText text={t(expertTexts.lead)} />
          </p>
        </div>
        <div className="actions">
          <Button onClick={() => setOpen('add')}>{t(expertTexts.add)}</Button>
          <Button variant="default" onClick={() => setOpen('import')}>
            {t(expertTexts.import)}
          </Button>
        </div>
      </div>
      <div className="stack">
        {open === 'add' && <ExpertForm onClose={() => setOpen(null)} />}
        {open === 'import' && <ImportExperts onClose={() => setOpen(null)} />}
        <Awaited query={experts}>
          {(lines) =>
            lines.length === 0 ? (
              <p className="empty">{t(expertTexts.none)}</p>
            ) : (
              <Pool lines={lines} />
            )
          }
        </Awaited>
      </div>
    </div>
  )
}

function Pool({ lines }: { lines: readonly ExpertLine[] }) {
  const { t, pick } = useText()
  const tracks = useQuery(api.call.current.queryOptions()).data?.call.tracks ?? []
  const [words, setWords] = useState('')
  const [field, setField] = useState('')
  const [most, setMost] = useState(SHOWN_AT_ONCE)
  const key = words.trim() === '' ? '' : comparisonKey(words)
  const found = lines.filter(
    ({ name, unit, fields }) =>
      comparisonKey(`${name} ${unit}`).includes(key) && (field === '' || fields.includes(field)),
  )
  return (
    <>
      <div className={styles.filters}>
        <TextInput
          type="search"
          label={t(expertTexts.search)}
          value={words}
          onChange={(event) => setWords(event.currentTarget.value)}
        />
        <NativeSelect
          label={t(expertTexts.field)}
          value={field}
          onChange={(event) => setField(event.currentTarget.value)}
          data={[
            { value: '', label: t(expertTexts.allFields) },
            ...tracks.map(({ id, name }) => ({ value: id, label: pick(name) })),
          ]}
        />
        <p className="soft" role="status">
          {found.length === 0
            ? t(expertTexts.noneFound)
            : t(expertTexts.count, { count: found.length })}
        </p>
      </div>
      <ul className="rows" data-testid="experts">
        {found.slice(0, most).map((line) => (
          <Line key={line.id} line={line} />
        ))}
      </ul>
      {found.length > most && (
        <div className="actions">
          <Button variant="default" onClick={() => setMost(most + SHOWN_AT_ONCE)}>
            {t(expertTexts.more, { count: found.length - most })}
          </Button>
        </div>
      )}
    </>
  )
}

function Line({ line }: { line: ExpertLine }) {
  const { t, pick, list } = useText()
  const tracks = useQuery(api.call.current.queryOptions()).data?.call.tracks ?? []
  const [editing, setEditing] = useState(false)
  const { name, unit, position, fields, used, load, findings } = line
  const fieldNames = tracks.filter(({ id }) => fields.includes(id)).map((one) => pick(one.name))
  if (editing)
    return (
      <li className={styles.editing}>
        <ExpertForm line={line} onClose={() => setEditing(false)} />
      </li>
    )
  return (
    <li className={styles.line}>
      <div>
        <strong>{name}</strong>
        <p className="soft small">{[unit, position].filter((text) => text !== '').join(' · ')}</p>
      </div>
      <div>
        <p className="small">{list(fieldNames)}</p>
        {findings.length > 0 && (
          <p className={`small ${styles.finding}`}>
            {list(findings.map((finding) => findingText(t, finding)))}
          </p>
        )}
      </div>
      <span className="soft small figures">{t(expertTexts.used, { used, load })}</span>
      <Button
        size="compact-sm"
        variant="default"
        aria-label={t(expertTexts.editNamed, { name })}
        onClick={() => setEditing(true)}
      >
        {t(expertTexts.edit)}
      </Button>
    </li>
  )
}
