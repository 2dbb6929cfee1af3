/** The truth pledge and the letter of commitment, point by point. */
import { Checkbox } from '@mantine/core'
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
      <PledgeField path="truthPledge" label={t('form.truthPledge')} />
      <div className={styles.letter}>
        <h3>{t('form.commitment')}</h3>
        <p>{t('form.commitment-lead')}</p>
        <ol>
          {call.commitmentLetter.points.map((point) => (
            <li key={point}>{pointText(point, language)}</li>
          ))}
        </ol>
      </div>
      <PledgeField path="commitment.agreed" label={t('form.commitment.agreed')} />
      <div className={styles.pair}>
        <LineField
          path="commitment.legalRepresentative"
          label={t('form.commitment.legalRepresentative')}
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
