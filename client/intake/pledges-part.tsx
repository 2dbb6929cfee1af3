/** The truth pledge and the letter of commitment, point by point. */
import { Checkbox } from '@mantine/core'
import { formTexts } from '../i18n/texts/form.ts'
import { useText } from '../i18n/use-text.ts'
import { pointText } from './commitment-points.ts'
import { useField, useForm } from './form-context.ts'
import { LineField } from './form-fields.tsx'
import { fieldId } from './form-sections.ts'
import styles from './form.module.css'

export function PledgesPart() {
  const { t, language } = useText()
  const { call } = useForm()
  return (
    <>
      <PledgeField path="truthPledge" label={t(formTexts.truthPledge)} />
      <div className={styles.letter}>
        <h3>{t(formTexts.commitment)}</h3>
        <p>{t(formTexts['commitment-lead'])}</p>
        <ol>
          {call.commitmentLetter.points.map((point) => (
            <li key={point}>{pointText(point, language)}</li>
          ))}
        </ol>
      </div>
      <PledgeField path="commitment.agreed" label={t(formTexts['commitment.agreed'])} />
      <div className={styles.pair}>
        <LineField
          path="commitment.legalRepresentative"
          label={t(formTexts['commitment.legalRepresentative'])}
        />
      </div>
    </>
  )
}

function PledgeField({ path, label }: { path: string; label: string }) {
  const field = useField(path)
  return (
    <Checkbox
      id={fieldId(path)}
      size="md"
      label={label}
      checked={field.value === true}
      error={field.error}
      onChange={(event) => field.write(event.currentTarget.checked)}
    />
  )
}
