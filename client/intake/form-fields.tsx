/** The form's controls by path: a line, a long text with its count, a unit code checked live. */
import { InputBase, NativeSelect, TextInput } from '@mantine/core'
import type { ReactNode } from 'react'
import { countCharacters } from '../../shared/call/characters.ts'
import { examineCode } from '../../shared/call/organisation-code.ts'
import { formTexts } from '../i18n/texts/form.ts'
import { useText } from '../i18n/use-text.ts'
import { useField, useForm } from './form-context.ts'
import { fieldId } from './form-sections.ts'
import styles from './form.module.css'

interface FieldProps {
  path: string
  label: ReactNode
  hint?: ReactNode
  /** True for what the call does not ask for. */
  optional?: boolean
}

/** Hints stand below a line, so that fields side by side stay level. */
const LINE_ORDER: ('label' | 'input' | 'error' | 'description')[] = [
  'label',
  'input',
  'error',
  'description',
]

interface LineFieldProps extends FieldProps {
  type?: 'text' | 'tel' | 'email'
}

export function LineField({ path, label, hint, type = 'text', optional = false }: LineFieldProps) {
  const field = useField(path)
  return (
    <TextInput
      id={fieldId(path)}
      label={label}
      description={hint}
      inputWrapperOrder={LINE_ORDER}
      type={type}
      size="md"
      aria-required={!optional}
      value={field.text}
      error={field.error}
      onChange={(event) => field.write(event.currentTarget.value)}
      onBlur={field.leave}
    />
  )
}

export function CodeField({ path, label, hint }: FieldProps) {
  const { t } = useText()
  const field = useField(path)
  const fits = field.text !== '' && examineCode(field.text) === 'ok'
  return (
    <TextInput
      id={fieldId(path)}
      label={label}
      description={hint}
      inputWrapperOrder={LINE_ORDER}
      size="md"
      aria-required
      autoCapitalize="characters"
      spellCheck={false}
      classNames={{ input: styles.code }}
      value={field.text}
      error={field.error}
      rightSectionWidth={132}
      rightSection={fits && <span className={styles.fits}>{t(formTexts['code-ok'])}</span>}
      onChange={(event) => field.write(event.currentTarget.value)}
      onBlur={field.leave}
    />
  )
}

interface TextFieldProps extends FieldProps {
  /** Characters that the call allows; without it nothing is counted. */
  limit?: number | undefined
}

export function TextField({ path, label, hint, limit, optional = false }: TextFieldProps) {
  const field = useField(path)
  return (
    <div className={styles.textField}>
      <InputBase
        component="textarea"
        multiline
        id={fieldId(path)}
        label={label}
        description={hint}
        size="md"
        rows={limit !== undefined && limit > 800 ? 10 : 4}
        aria-required={!optional}
        // What describes the field is its hint and its error; Mantine sees to that.
        aria-details={limit === undefined ? undefined : `${fieldId(path)}-count`}
        classNames={{ input: styles.text }}
        value={field.text}
        error={field.error}
        onChange={(event) => field.write(event.currentTarget.value)}
        onBlur={field.leave}
      />
      {limit !== undefined && (
        <Count id={`${fieldId(path)}-count`} text={field.text} limit={limit} />
      )}
    </div>
  )
}

function Count({ id, text, limit }: { id: string; text: string; limit: number }) {
  const { t } = useText()
  const count = countCharacters(text)
  const over = count - limit
  return (
    <p id={id} className={styles.count} data-over={over > 0 || undefined}>
      {over > 0
        ? t(formTexts.charactersOver, { count, limit, over })
        : t(formTexts.characters, { count, limit })}
    </p>
  )
}

export function NatureField({ path }: { path: string }) {
  const { t, pick } = useText()
  const { call } = useForm()
  const field = useField(path)
  return (
    <>
      <NativeSelect
        id={fieldId(path)}
        label={t(formTexts.nature)}
        size="md"
        aria-required
        value={field.text}
        error={field.error}
        onChange={(event) => field.write(event.currentTarget.value)}
        onBlur={field.leave}
      >
        <option value="">{t(formTexts.choose)}</option>
        {call.applicant.natures.map((nature) => (
          <option key={nature.id} value={nature.id}>
            {pick(nature.name)}
          </option>
        ))}
      </NativeSelect>
      {field.text === 'other' && (
        <LineField path={`${path}Other`} label={t(formTexts.natureOther)} />
      )}
    </>
  )
}

export function DirectionField({ path }: { path: string }) {
  const { t, pick } = useText()
  const { call } = useForm()
  const field = useField(path)
  return (
    <NativeSelect
      id={fieldId(path)}
      label={t(formTexts.directionId)}
      size="md"
      aria-required
      value={field.text}
      error={field.error}
      onChange={(event) => field.write(event.currentTarget.value)}
      onBlur={field.leave}
    >
      <option value="">{t(formTexts.choose)}</option>
      {call.tracks.map((track) => (
        <optgroup key={track.id} label={pick(track.name)}>
          {track.directions.map((direction) => (
            <option key={direction.id} value={direction.id}>
              {pick(direction.name)}
              {direction.kind === 'composite' && t(formTexts.composite)}
            </option>
          ))}
        </optgroup>
      ))}
    </NativeSelect>
  )
}
