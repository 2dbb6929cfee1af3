/** The form being written: outline beside it, sections below each other, findings live. */
import { useMemo, useState, type ReactNode } from 'react'
import type { Call } from '../../shared/call/call.ts'
import { examineForm } from '../../shared/call/form-rules.ts'
import { examineBooth } from '../../shared/exhibit/budget.ts'
import type { Submission } from '../../shared/protocol/api-intake.ts'
import { formTexts } from '../i18n/texts/form.ts'
import { useText } from '../i18n/use-text.ts'
import { FormContext, type FormHandle } from './form-context.ts'
import { BasicPart, ContentPart, EnglishPart, JointPart, TechnologyPart } from './form-parts.tsx'
import { writeAt } from './form-path.ts'
import { SECTIONS, type Section } from './form-sections.ts'
import styles from './form.module.css'
import { MaterialsPart } from './materials-part.tsx'
import { Outline } from './outline.tsx'
import { PledgesPart } from './pledges-part.tsx'
import { SubmitPart } from './submit-part.tsx'
import type { DraftHandle } from './use-draft.ts'

interface FormEditorProps {
  call: Call
  submission: Submission
  handle: DraftHandle
}

export function FormEditor({ call, submission, handle }: FormEditorProps) {
  const { form } = handle.draft
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set())
  const [showAll, setShowAll] = useState(false)
  const { exhibits } = handle.draft
  const { assets } = submission
  const findings = useMemo(
    () => [...examineForm(call, form), ...examineBooth(exhibits, assets)],
    [call, form, exhibits, assets],
  )
  const fields: FormHandle = {
    call,
    form,
    findings,
    left,
    showAll,
    write: (path, value) => handle.edit({ form: writeAt(form, path, value) }),
    leave: (path) => setLeft((before) => new Set(before).add(path)),
  }
  const parts: Record<Section, ReactNode> = {
    basic: <BasicPart />,
    joint: <JointPart />,
    technology: <TechnologyPart />,
    content: <ContentPart />,
    english: <EnglishPart />,
    materials: <MaterialsPart submission={submission} handle={handle} />,
    pledges: <PledgesPart />,
    submit: (
      <SubmitPart
        call={call}
        submissionId={submission.id}
        handle={handle}
        findings={findings}
        onTried={() => setShowAll(true)}
      />
    ),
  }
  return (
    <FormContext value={fields}>
      <div className={styles.editor}>
        <Outline findings={findings} handle={handle} />
        <form onSubmit={(event) => event.preventDefault()} noValidate>
          {SECTIONS.map((section, index) => (
            <FormSection key={section} section={section} number={index + 1}>
              {parts[section]}
            </FormSection>
          ))}
        </form>
      </div>
    </FormContext>
  )
}

interface FormSectionProps {
  section: Section
  number: number
  children: ReactNode
}

function FormSection({ section, number, children }: FormSectionProps) {
  const { t } = useText()
  return (
    <section id={section} className={styles.part} aria-labelledby={`${section}-heading`}>
      <h2 id={`${section}-heading`}>
        <span aria-hidden>{number}</span>
        {t(formTexts[`section-${section}`])}
      </h2>
      {children}
    </section>
  )
}
