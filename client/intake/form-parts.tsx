/** The sections of the form, top to bottom, in the notice's order. */
import { Button, Checkbox } from '@mantine/core'
import { CONTENT_FIELDS, type JointUnit } from '../../shared/call/form.ts'
import { useText } from '../i18n/use-text.ts'
import { useField, useForm } from './form-context.ts'
import { CodeField, DirectionField, LineField, NatureField, TextField } from './form-fields.tsx'
import { fieldId } from './form-sections.ts'
import styles from './form.module.css'

export function BasicPart() {
  const { t } = useText()
  return (
    <>
      <div className={styles.pair}>
        <LineField path="leadUnitName" label={t('form.leadUnitName')} />
        <CodeField
          path="leadUnitCode"
          label={t('form.leadUnitCode')}
          hint={t('form.leadUnitCode-hint')}
        />
      </div>
      <LineField path="scenarioName" label={t('form.scenarioName')} />
      <div className={styles.pair}>
        <DirectionField path="directionId" />
        <LineField path="address" label={t('form.address')} />
      </div>
      <PersonFields path="responsible" />
      <PersonFields path="contact" />
      <div className={styles.pair}>
        <NatureField path="nature" />
      </div>
    </>
  )
}

function PersonFields({ path }: { path: 'responsible' | 'contact' }) {
  const { t } = useText()
  return (
    <fieldset className={styles.group}>
      <legend>{t(`form.${path}`)}</legend>
      {path === 'contact' && <p className="soft small">{t('form.privateHint')}</p>}
      <div className={styles.pair}>
        <LineField path={`${path}.name`} label={t('form.name')} />
        <LineField path={`${path}.position`} label={t('form.position')} />
        <LineField path={`${path}.phone`} label={t('form.phone')} type="tel" />
        <LineField path={`${path}.email`} label={t('form.email')} type="email" />
      </div>
    </fieldset>
  )
}

const EMPTY_UNIT: JointUnit = { name: '', nature: '', natureOther: '', strengths: '', code: '' }

export function JointPart() {
  const { t } = useText()
  const { call, form, write } = useForm()
  const { error } = useField('jointUnits')
  const limit = call.applicant.maxJointUnits
  const units = form.jointUnits
  return (
    <>
      <p className="soft" id={fieldId('jointUnits')} tabIndex={-1}>
        {t('form.jointUnits-hint', { limit })}
      </p>
      {error && <p className={styles.error}>{error}</p>}
      {units.map((_, index) => (
        <JointUnitFields
          key={index}
          index={index}
          onRemove={() => write('jointUnits', units.toSpliced(index, 1))}
        />
      ))}
      <div className="actions">
        <Button
          variant="default"
          disabled={units.length >= limit}
          onClick={() => write('jointUnits', [...units, EMPTY_UNIT])}
        >
          {t('form.jointUnit-add')}
        </Button>
        {units.length >= limit && (
          <span className="soft small">{t('form.jointUnit-full', { limit })}</span>
        )}
      </div>
    </>
  )
}

function JointUnitFields({ index, onRemove }: { index: number; onRemove: () => void }) {
  const { t } = useText()
  const path = `jointUnits.${index}`
  const name = t('form.jointUnit', { number: index + 1 })
  return (
    <fieldset className={styles.group}>
      <legend>{name}</legend>
      <div className={styles.pair}>
        <LineField path={`${path}.name`} label={t('form.jointUnit-name')} />
        <CodeField path={`${path}.code`} label={t('form.leadUnitCode')} />
        <NatureField path={`${path}.nature`} />
      </div>
      <TextField path={`${path}.strengths`} label={t('form.jointUnit-strengths')} limit={200} />
      <div>
        <Button
          variant="default"
          size="compact-sm"
          onClick={onRemove}
          aria-label={`${t('form.jointUnit-remove')} ${name}`}
        >
          {t('form.jointUnit-remove')}
        </Button>
      </div>
    </fieldset>
  )
}

export function TechnologyPart() {
  const { t, pick } = useText()
  const { call, form } = useForm()
  const field = useField('technologyElements')
  const { minimum, options } = call.technologyElements
  return (
    <>
      <Checkbox.Group
        id={fieldId('technologyElements')}
        tabIndex={-1}
        label={t('form.technologyElements')}
        description={t('form.technologyElements-hint', {
          minimum,
          chosen: form.technologyElements.length,
        })}
        value={form.technologyElements}
        error={field.error}
        onChange={field.write}
      >
        <div className={styles.choices}>
          {options.map((option) => (
            <Checkbox key={option.id} value={option.id} label={pick(option.name)} size="md" />
          ))}
        </div>
      </Checkbox.Group>
      {form.technologyElements.includes('other') && (
        <LineField path="technologyOther" label={t('form.technologyOther')} />
      )}
    </>
  )
}

export function ContentPart() {
  const { t } = useText()
  const { call } = useForm()
  return CONTENT_FIELDS.map((field) => (
    <TextField
      key={field}
      path={field}
      label={t(`form.${field}`)}
      hint={t(`form.${field}-hint`)}
      limit={call.form.content.find((c) => c.id === field)?.maxChars}
    />
  ))
}

export function EnglishPart() {
  const { t } = useText()
  return (
    <>
      <p className="soft">{t('form.english-lead')}</p>
      <LineField path="english.scenarioName" label={t('form.english.scenarioName')} optional />
      <TextField path="english.summary" label={t('form.english.summary')} limit={600} optional />
    </>
  )
}
