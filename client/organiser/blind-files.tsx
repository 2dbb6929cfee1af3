/** The files of an item before a blind review: each is looked at, and shown to the panel or withheld. */
import { NativeSelect } from '@mantine/core'
import type { BlindFile } from '../../shared/protocol/api-blind.ts'
import { blindTexts } from '../i18n/texts/blind.ts'
import { useText } from '../i18n/use-text.ts'
import styles from './blind.module.css'

/** By file; null while it is undecided. */
export type Verdicts = Readonly<Record<string, boolean | null>>

interface BlindFilesProps {
  files: readonly BlindFile[]
  verdicts: Verdicts
  onChange: (verdicts: Verdicts) => void
}

export function BlindFiles({ files, verdicts, onChange }: BlindFilesProps) {
  const { t } = useText()
  return (
    <section className="section">
      <h2>{t(blindTexts.files)}</h2>
      <div className="stack">
        <p className="soft">{t(blindTexts.filesLead)}</p>
        {files.length === 0 ? (
          <p className="empty">{t(blindTexts.noFiles)}</p>
        ) : (
          <ul className={styles.files} data-testid="blind-files">
            {files.map((file) => (
              <li key={file.assetId} className={styles.file}>
                <Look file={file} />
                <About
                  file={file}
                  shown={verdicts[file.assetId] ?? null}
                  onChange={(shown) => onChange({ ...verdicts, [file.assetId]: shown })}
                />
              </li>
            ))}
          </ul>
        )}
      </div>
    </section>
  )
}

function Look({ file: { purpose, url, mediaType, pages, name } }: { file: BlindFile }) {
  if (url === null) return <div className={styles.look} />
  if (pages.length > 0)
    return (
      <div className={styles.pages}>
        {pages.map((page, at) => (
          <a key={page} href={page} target="_blank" rel="noreferrer">
            <img src={page} alt={`${name} ${at + 1}`} loading="lazy" />
          </a>
        ))}
      </div>
    )
  if (mediaType?.startsWith('image/'))
    return (
      <a className={styles.look} href={url} target="_blank" rel="noreferrer">
        <img src={url} alt={name} loading="lazy" />
      </a>
    )
  if (purpose === 'video' || purpose === 'audio') {
    const Recording = purpose
    // Its captions are words of the exhibit, and stand in the booth below.
    return (
      <Recording className={styles.look} src={url} controls preload="metadata" aria-label={name} />
    )
  }
  return <div className={`${styles.look} ${styles.model}`}>GLB</div>
}

interface AboutProps {
  file: BlindFile
  shown: boolean | null
  onChange: (shown: boolean | null) => void
}

function About({ file: { name, purpose, exhibits, traces }, shown, onChange }: AboutProps) {
  const { t, pick, list } = useText()
  const hasSound = purpose === 'audio' || purpose === 'video'
  return (
    <div className={styles.about}>
      <p>
        <strong className={styles.fileName}>{name}</strong>
        <span className="soft small">
          {t(blindTexts.usedIn, { exhibits: list(exhibits.map(pick)) })}
        </span>
      </p>
      {hasSound && <p className="soft small">{t(blindTexts.sound)}</p>}
      {traces.length > 0 && (
        <ul className={styles.traces}>
          {traces.map((trace) => (
            <li key={trace.place + trace.where + trace.text}>
              {t(blindTexts[`trace-${trace.place}`], trace)}
            </li>
          ))}
        </ul>
      )}
      <NativeSelect
        label={t(blindTexts.decision)}
        aria-label={t(blindTexts.decisionNamed, { name })}
        w={240}
        value={String(shown)}
        onChange={({ currentTarget: { value } }) =>
          onChange(value === 'null' ? null : value === 'true')
        }
        data={[
          { value: 'null', label: t(blindTexts.notDecided) },
          { value: 'true', label: t(blindTexts.show) },
          { value: 'false', label: t(blindTexts.withhold) },
        ]}
      />
    </div>
  )
}
