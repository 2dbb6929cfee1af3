/**
 * The leak check of one item: by what a panel could know whose it is, and what it sees. How a booth is drawn
 * comes from client/app.
 */
import { Button, Textarea } from '@mantine/core'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState, type ReactNode } from 'react'
import { Link } from 'wouter'
import { OWN_NAME_MAX_CHARS, OWN_NAMES_MAX } from '../../shared/blind/limits.ts'
import type { BlindCheck } from '../../shared/protocol/api-blind.ts'
import { api, client } from '../api/client.ts'
import { AwaitedPage } from '../api/awaited.tsx'
import { ProblemNote } from '../api/problem-note.tsx'
import { PhraseText } from '../i18n/phrase-text.tsx'
import { blindTexts } from '../i18n/texts/blind.ts'
import { useText } from '../i18n/use-text.ts'
import { BlindFiles, type Verdicts } from './blind-files.tsx'
import styles from './blind.module.css'
import '../api/office-refusals.ts'

interface BlindPageProps {
  id: string
  submissionId: string
  booth: (check: BlindCheck) => ReactNode
}

export function BlindPage({ id, submissionId, booth }: BlindPageProps) {
  const check = useQuery(api.blind.read.queryOptions({ input: { id, submissionId }, staleTime: 0 }))
  return (
    <div className="page">
      <AwaitedPage query={check}>
        {(read) => <CheckView key={read.revision} id={id} check={read} booth={booth} />}
      </AwaitedPage>
    </div>
  )
}

const namesIn = (text: string): string[] => [
  ...new Set(
    text
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== ''),
  ),
]
const isTooMuch = (names: readonly string[]): boolean =>
  names.length > OWN_NAMES_MAX || names.some((name) => [...name].length > OWN_NAME_MAX_CHARS)

function CheckView({
  id,
  check,
  booth,
}: Pick<BlindPageProps, 'id' | 'booth'> & { check: BlindCheck }) {
  const { t } = useText()
  const queries = useQueryClient()
  const { submissionId, revision, title, unit, cleared, files } = check
  const [text, setText] = useState(check.names.join('\n'))
  const [verdicts, setVerdicts] = useState<Verdicts>(() =>
    Object.fromEntries(files.map(({ assetId, shown }) => [assetId, shown])),
  )
  const names = namesIn(text)
  const undecided = files.filter(({ assetId }) => (verdicts[assetId] ?? null) === null).length
  const shown = files.map(({ assetId }) => assetId).filter((one) => verdicts[one] === true)
  const save = useMutation({
    mutationFn: () => client.blind.clear({ id, submissionId, revision, names, shown }),
    onSuccess: () => queries.invalidateQueries({ queryKey: api.blind.key() }),
  })
  return (
    <>
      <title>{`${title} · ${t(blindTexts.checkTitle)}`}</title>
      <header className="page-head">
        <div>
          <p className="eyebrow">
            <Link href={`/organiser/gatherings/${id}`}>{t(blindTexts.title)}</Link>
            {t(cleared ? blindTexts.cleared : blindTexts.open)}
          </p>
          <h1>
            <PhraseText text={title} />
          </h1>
          <p className="soft">
            {unit} ·{' '}
            <Link href={`/scenarios/${submissionId}`} target="_blank">
              {t(blindTexts.seeWhole)}
            </Link>
          </p>
        </div>
      </header>
      <Names check={check} text={text} onChange={setText} />
      <BlindFiles files={files} verdicts={verdicts} onChange={setVerdicts} />
      {check.traces.length > 0 && (
        <div className="note">
          <ul>
            {check.traces.map((trace) => (
              <li key={trace.where + trace.text}>{t(blindTexts[`trace-${trace.place}`], trace)}</li>
            ))}
          </ul>
          <p className="soft small">{t(blindTexts.tracesLead)}</p>
        </div>
      )}
      <div className={styles.save}>
        <Button
          disabled={undecided > 0 || isTooMuch(names)}
          loading={save.isPending}
          onClick={() => save.mutate()}
        >
          {t(cleared ? blindTexts.clearAgain : blindTexts.clear)}
        </Button>
        <span className="soft" role="status">
          {undecided > 0
            ? t(blindTexts.undecided, { count: undecided })
            : save.isSuccess && t(blindTexts.saved)}
        </span>
      </div>
      <ProblemNote error={save.error} />
      <section className="section">
        <h2>{t(blindTexts.preview)}</h2>
        <p className="soft">{t(cleared ? blindTexts.previewLead : blindTexts.previewFirst)}</p>
        <div className={styles.preview}>{booth(check)}</div>
      </section>
    </>
  )
}

interface NamesProps {
  check: BlindCheck
  /** One name a line. */
  text: string
  onChange: (text: string) => void
}

function Names({ check: { given, candidates, found }, text, onChange }: NamesProps) {
  const { t, list } = useText()
  const names = namesIn(text)
  const offered = candidates.filter(({ name }) => !names.includes(name))
  return (
    <section className="section">
      <h2>{t(blindTexts.names)}</h2>
      <div className="stack">
        <p className="soft">{t(blindTexts.namesLead)}</p>
        <p>
          <strong>{t(blindTexts.given)}</strong> {list(given)}
        </p>
        <div className={styles.names}>
          <Textarea
            label={t(blindTexts.own)}
            autosize
            minRows={3}
            maxRows={10}
            value={text}
            error={
              isTooMuch(names) &&
              t(blindTexts.tooMany, { limit: OWN_NAMES_MAX, chars: OWN_NAME_MAX_CHARS })
            }
            description={t(blindTexts.afterClearing)}
            onChange={(event) => onChange(event.currentTarget.value)}
          />
          {offered.length > 0 && (
            <div>
              <h3>{t(blindTexts.candidates)}</h3>
              <ul className={styles.candidates}>
                {offered.map(({ name, count }) => (
                  <li key={name}>
                    <Button
                      size="compact-md"
                      variant="default"
                      aria-label={t(blindTexts.add, {
                        label: t(blindTexts.times, { name, count }),
                      })}
                      onClick={() => onChange([...names, name].join('\n'))}
                    >
                      {t(blindTexts.times, { name, count })}
                    </Button>
                  </li>
                ))}
              </ul>
            </div>
          )}
        </div>
        <div>
          <h3>{t(blindTexts.found)}</h3>
          {found.length === 0 ? (
            <p className="soft">{t(blindTexts.foundNone)}</p>
          ) : (
            <ul className={styles.candidates}>
              {found.map((one) => (
                <li key={one.name} className="badge">
                  {t(blindTexts.times, one)}
                </li>
              ))}
            </ul>
          )}
        </div>
      </div>
    </section>
  )
}
