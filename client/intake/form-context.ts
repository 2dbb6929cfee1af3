/** What every field of the form needs; one provider per form, so that fields take only their path. */
import { createContext, use } from 'react'
import type { Call } from '../../shared/call/call.ts'
import type { FormFinding } from '../../shared/call/form-rules.ts'
import type { SubmissionForm } from '../../shared/call/form.ts'
import { useText } from '../i18n/use-text.ts'
import { findingSentence } from './form-words.ts'
import { readAt, textAt } from './form-path.ts'

export interface FormHandle {
  call: Call
  form: SubmissionForm
  findings: readonly FormFinding[]
  /** Fields that were left once: what is wrong there is shown from then on. */
  left: ReadonlySet<string>
  /** Show everything, because submitting was tried. */
  showAll: boolean
  write: (path: string, value: unknown) => void
  leave: (path: string) => void
}

export const FormContext = createContext<FormHandle | null>(null)

export function useForm(): FormHandle {
  const handle = use(FormContext)
  if (!handle) throw new Error('A form field stands outside its form; wrap it in FormContext.')
  return handle
}

interface Field {
  text: string
  value: unknown
  /** What to mend, once it is fair to say so. */
  error: string | undefined
  write: (value: unknown) => void
  leave: () => void
}

/** An empty field is not blamed before submitting is tried; a text too long is, at once. */
export function useField(path: string): Field {
  const { t } = useText()
  const { form, findings, left, showAll, write, leave } = useForm()
  const finding = findings.find(
    (f) =>
      f.path === path &&
      (showAll || f.code === 'too-long' || (left.has(path) && f.code !== 'required')),
  )
  return {
    text: textAt(form, path),
    value: readAt(form, path),
    error: finding && findingSentence(finding, t),
    write: (value) => write(path, value),
    leave: () => leave(path),
  }
}
