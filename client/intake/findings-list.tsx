/** What is to be mended, each line leading to its field where there is one on the page. */
import { useText } from '../i18n/use-text.ts'
import styles from './form.module.css'
import { fieldId } from './form-sections.ts'
import { fieldName, findingSentence, type Finding } from './form-words.ts'

interface FindingsListProps {
  findings: readonly Finding[]
  /** Whether the fields themselves stand on this page. */
  linked?: boolean
}

export function FindingsList({ findings, linked = false }: FindingsListProps) {
  const { t } = useText()
  return (
    <ul className={styles.findings}>
      {findings.map((finding) => (
        <li key={`${finding.path} ${finding.code}`}>
          {linked && finding.path !== '' ? (
            <a href={`#${fieldId(finding.path)}`} onClick={() => focusField(finding.path)}>
              {fieldName(finding.path, t)}
            </a>
          ) : (
            <span>{finding.path !== '' && fieldName(finding.path, t)}</span>
          )}
          <span className="soft">{findingSentence(finding, t)}</span>
        </li>
      ))}
    </ul>
  )
}

function focusField(path: string): void {
  document.getElementById(fieldId(path))?.focus()
}
