/** The sections of the form, top to bottom, in the notice's order. */
import { Button, Checkbox } from '@mantine/core'
import { without } from '../../shared/list/changed-copy.ts'
import { CONTENT_FIELDS, type JointUnit } from '../../shared/call/form.ts'
import { formTexts } from '../i18n/texts/form.ts'
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
        <LineField path="leadUnitName" label={t(formTexts.leadUnitName)} />
        <CodeField
          path="leadUnitCode"
          label={t(formTexts.leadUnitCode)}
          hint={t(formTexts['leadUnitCode-hint'])}
        />
      </div>
      <LineField path="scenarioName" label={t(formTexts.scenarioName)} />
      <div className={styles.pair}>
        <DirectionField path="directionId" />
        <LineField path="address" label={t(formTexts.address)} />
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
      <legend>{t(formTexts[`${path}`])}</legend>
      {path === 'contact' && <p className="soft small">{t(formTexts.privateHint)}</p>}
      <div className={styles.pair}>
        <LineField path={`${path}.name`} label={t(formTexts.name)} />
        <LineField path={`${path}.position`} label={t(formTexts.position)} />
        <LineField path={`${path}.phone`} label={t(formTexts.phone)} type="tel" />
        <LineField path={`${path}.email`} label={t(formTexts.email)} type="email" />
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
        {t(formTexts['jointUnits-hint'], { limit })}
      </p>
      {error && <p className={styles.error}>{error}</p>}
      {units.map((_, index) => (
        <JointUnitFields
          key={index}
          index={index}
          onRemove={() => write('jointUnits', without(units, index))}
        />
      ))}
      <div className="actions">
        <Button
          variant="default"
          disabled={units.length >= limit}
          onClick={() => write('jointUnits', [...units, EMPTY_UNIT])}
        >
          {t(formTexts['jointUnit-add'])}
        </Button>
        {units.length >= limit && (
          <span className="soft small">{t(formTexts['jointUnit-full'], { limit })}</span>
        )}
      </div>
    </>
  )
}

function JointUnitFields({ index, onRemove }: { index: number; onRemove: () => void }) {
  const { t } = useText()
  const path = `jointUnits.${index}`
  const name = t(formTexts.jointUnit, { number: index + 1 })
  return (
    <fieldset className={styles.group}>
      <legend>{name}</legend>
      <div className={styles.pair}>
        <LineField path={`${path}.name`} label={t(formTexts['jointUnit-name'])} />
        <CodeField path={`${path}.code`} label={t(formTexts.leadUnitCode)} />
        <NatureField path={`${path}.nature`} />
      </div>
      <TextField
        path={`${path}.strengths`}
        label={t(formTexts['jointUnit-strengths'])}
        limit={200}
      />
      <div>
        <Button
          variant="default"
          size="compact-sm"
          onClick={onRemove}
          aria-label={`${t(formTexts['jointUnit-remove'])} ${name}`}
        >
          {t(formTexts['jointUnit-remove'])}
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
        label={t(formTexts.technologyElements)}
        description={t(formTexts['technologyElements-hint'], {
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
        <LineField path="technologyOther" label={t(formTexts.technologyOther)} />
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
      label={t(formTexts[`${field}`])}
      hint={t(formTexts[`${field}-hint`])}
      limit={call.form.content.find((c) => c.id === field)?.maxChars}
    />
  ))
}

export function EnglishPart() {
  const { t } = useText()
  return (
    <>
      <p className="soft">{t(formTexts['english-lead'])}</p>
      <LineField
        path="english.scenarioName"
        label={t(formTexts['english.scenarioName'])}
        optional
      />
      <TextField
        path="english.summary"
        label={t(formTexts['english.summary'])}
        limit={600}
        optional
      />
    </>
  )
}
