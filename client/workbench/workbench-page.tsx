/** The workbench: what there is at the left, one entry in one state beside it. Development only. */
import { useState } from 'react'
import { Link } from 'wouter'
import type { TimeOfDay } from '../../shared/hall/time-of-day.ts'
import { TIMES_OF_DAY } from '../../shared/hall/time-of-day.ts'
import { workbenchTexts } from '../i18n/texts/workbench.ts'
import { useText } from '../i18n/use-text.ts'
import { benchPath, type BenchEntry } from './bench.ts'
import { ENTRIES, GROUPS } from './entries.ts'
import styles from './workbench.module.css'

interface WorkbenchPageProps {
  kind?: string | undefined
  state?: string | undefined
}

export function WorkbenchPage({ kind, state }: WorkbenchPageProps) {
  const { t } = useText()
  const entry = ENTRIES.find(({ id }) => id === kind)
  return (
    <div className={styles.bench}>
      <title>{t(workbenchTexts.title)}</title>
      <nav className={styles.list} aria-label={t(workbenchTexts.list)}>
        <Link href="/workbench" className={styles.top} aria-current={kind ? undefined : 'page'}>
          {t(workbenchTexts.title)}
        </Link>
        {GROUPS.map(({ title, entries }) => (
          <section key={title[1]}>
            <h2>{t(title)}</h2>
            <ul>
              {entries.map((one) => (
                <li key={one.id}>
                  <Link
                    href={benchPath(one, firstOf(one))}
                    aria-current={one === entry ? 'page' : undefined}
                  >
                    {t(one.title)}
                  </Link>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </nav>
      {kind === undefined ? (
        <Contents />
      ) : (
        <OneEntry key={kind} entry={entry} state={state ?? (entry ? firstOf(entry) : '')} />
      )}
    </div>
  )
}

const firstOf = ({ states }: BenchEntry): string => Object.keys(states)[0] ?? ''

/** Every state of every entry, as links. */
function Contents() {
  const { t } = useText()
  return (
    <div className={styles.entry}>
      <h1>{t(workbenchTexts.title)}</h1>
      <p className="lead">{t(workbenchTexts.lead)}</p>
      {GROUPS.map(({ title, entries }) => (
        <section key={title[1]} className={styles.contents}>
          <h2>{t(title)}</h2>
          <dl>
            {entries.map((entry) => (
              <div key={entry.id}>
                <dt>{t(entry.title)}</dt>
                {Object.entries(entry.states).map(([state, name]) => (
                  <dd key={state}>
                    <Link href={benchPath(entry, state)}>{t(name)}</Link>
                  </dd>
                ))}
              </div>
            ))}
          </dl>
        </section>
      ))}
    </div>
  )
}

function OneEntry({ entry, state }: { entry: BenchEntry | undefined; state: string }) {
  const { t } = useText()
  const [timeOfDay, setTimeOfDay] = useState<TimeOfDay>('day')
  const title = entry?.states[state]
  if (!entry || !title)
    return (
      <div className={styles.entry}>
        <p className="empty">{t(workbenchTexts.unknown)}</p>
      </div>
    )
  const { Show } = entry
  return (
    <div className={styles.entry}>
      <header className={styles.head}>
        <h1>{t(entry.title)}</h1>
        <code>{benchPath(entry, state)}</code>
        <div className={styles.light}>
          {TIMES_OF_DAY.map((time) => (
            <button
              key={time}
              type="button"
              aria-pressed={time === timeOfDay}
              onClick={() => setTimeOfDay(time)}
            >
              {t(workbenchTexts[time])}
            </button>
          ))}
        </div>
      </header>
      <nav className={styles.states} aria-label={t(workbenchTexts.states)}>
        {Object.entries(entry.states).map(([name, text]) => (
          <Link
            key={name}
            href={benchPath(entry, name)}
            aria-current={name === state ? 'page' : undefined}
          >
            {t(text)}
          </Link>
        ))}
      </nav>
      <Show state={state} timeOfDay={timeOfDay} />
    </div>
  )
}
