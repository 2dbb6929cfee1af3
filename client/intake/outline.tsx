/** The form's outline: where one is, what is still open, whether everything is saved. */
import { Button } from '@mantine/core'
import type { FormFinding } from '../../shared/call/form-rules.ts'
import { formTexts } from '../i18n/texts/form.ts'
import { intakeTexts } from '../i18n/texts/intake.ts'
import { useText } from '../i18n/use-text.ts'
import styles from './form.module.css'
import { countBySection, isLeftOut, SECTIONS, type Section } from './form-sections.ts'
import type { DraftHandle } from './use-draft.ts'

interface OutlineProps {
  findings: readonly FormFinding[]
  handle: DraftHandle
}

export function Outline({ findings, handle }: OutlineProps) {
  const { t } = useText()
  const counts = countBySection(findings)
  counts.set('submit', findings.length)
  const { form, exhibits } = handle.draft
  return (
    <nav className={styles.outline} aria-label={t(intakeTexts.outline)}>
      <SaveStatus handle={handle} />
      <ol>
        {SECTIONS.map((section) => (
          <li key={section}>
            <a href={`#${section}`}>
              {t(formTexts[`section-${section}`])}{' '}
              {isLeftOut(section, form, exhibits.length) ? (
                <span>{t(intakeTexts.optional)}</span>
              ) : (
                <SectionState section={section} count={counts.get(section) ?? 0} />
              )}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  )
}

function SectionState({ section, count }: { section: Section; count: number }) {
  const { t } = useText()
  if (count > 0) return <span>{t(intakeTexts.toMend, { count })}</span>
  return (
    <span data-complete>{t(section === 'submit' ? intakeTexts.ready : intakeTexts.complete)}</span>
  )
}

function SaveStatus({ handle: { draft, save } }: { handle: DraftHandle }) {
  const { t } = useText()
  const words = draft.status === 'conflict' ? 'failed' : draft.status
  return (
    <div>
      <p className={styles.status} data-status={draft.status} role="status">
        {t(intakeTexts[`${words}`])}
      </p>
      {(draft.status === 'changed' || draft.status === 'failed') && (
        <Button size="compact-sm" variant="default" mt={6} onClick={() => void save()}>
          {t(intakeTexts.saveNow)}
        </Button>
      )}
    </div>
  )
}
