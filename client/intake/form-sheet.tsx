/** The form as filed, to read and to print: for the applicant's receipt and the formal check. */
import type { ReactNode } from 'react'
import { findDirection, trackOfDirection, type Call } from '../../shared/call/call.ts'
import { CONTENT_FIELDS, type FormPerson, type SubmissionForm } from '../../shared/call/form.ts'
import { formTexts } from '../i18n/texts/form.ts'
import { useText } from '../i18n/use-text.ts'
import styles from './form-sheet.module.css'

interface FormSheetProps {
  call: Call
  form: SubmissionForm
}

export function FormSheet({ call, form }: FormSheetProps) {
  const { t } = useText()
  return (
    <div className={styles.sheet}>
      <h2>{t(formTexts['section-basic'])}</h2>
      <BasicRows call={call} form={form} />
      {form.jointUnits.length > 0 && <h2>{t(formTexts['section-joint'])}</h2>}
      <JointRows call={call} form={form} />
      <h2>{t(formTexts['section-content'])}</h2>
      <dl>
        {CONTENT_FIELDS.map((field) => (
          <Row key={field} name={t(formTexts[`${field}`])} value={form[field]} />
        ))}
        <Row name={t(formTexts['english.scenarioName'])} value={form.english.scenarioName} />
        <Row name={t(formTexts['english.summary'])} value={form.english.summary} />
        <Row
          name={t(formTexts['commitment.legalRepresentative'])}
          value={form.commitment.legalRepresentative}
        />
      </dl>
    </div>
  )
}

function BasicRows({ call, form }: FormSheetProps) {
  const { t, pick, list } = useText()
  const track = trackOfDirection(call, form.directionId)
  const direction = findDirection(call, form.directionId)
  const technology = call.technologyElements.options
    .filter((option) => form.technologyElements.includes(option.id))
    .map((option) => (option.id === 'other' ? form.technologyOther : pick(option.name)))
  return (
    <dl>
      <Row name={t(formTexts.leadUnitName)} value={form.leadUnitName} />
      <Row name={t(formTexts.leadUnitCode)} value={form.leadUnitCode} />
      <Row name={t(formTexts.scenarioName)} value={form.scenarioName} />
      <Row
        name={t(formTexts.directionId)}
        value={track && direction ? `${pick(track.name)} · ${pick(direction.name)}` : ''}
      />
      <Row name={t(formTexts.address)} value={form.address} />
      <Row name={t(formTexts.nature)} value={useNature(call, form.nature, form.natureOther)} />
      <Row name={t(formTexts.responsible)} value={personLine(form.responsible)} />
      <Row name={t(formTexts.contact)} value={personLine(form.contact)} />
      <Row name={t(formTexts.technologyElements)} value={list(technology)} />
    </dl>
  )
}

function JointRows({ call, form }: FormSheetProps) {
  return form.jointUnits.map((unit, index) => <JointUnitRows key={index} call={call} unit={unit} />)
}

interface JointUnitRowsProps {
  call: Call
  unit: SubmissionForm['jointUnits'][number]
}

function JointUnitRows({ call, unit }: JointUnitRowsProps) {
  const { t } = useText()
  return (
    <dl>
      <Row name={t(formTexts['jointUnit-name'])} value={unit.name} />
      <Row name={t(formTexts.leadUnitCode)} value={unit.code} />
      <Row name={t(formTexts.nature)} value={useNature(call, unit.nature, unit.natureOther)} />
      <Row name={t(formTexts['jointUnit-strengths'])} value={unit.strengths} />
    </dl>
  )
}

function useNature(call: Call, nature: string, other: string): string {
  const { pick } = useText()
  if (nature === 'other') return other
  const option = call.applicant.natures.find((n) => n.id === nature)
  return option ? pick(option.name) : ''
}

const personLine = ({ name, position, phone, email }: FormPerson): string =>
  [name, position, phone, email].filter((part) => part !== '').join('　')

function Row({ name, value }: { name: string; value: ReactNode }) {
  const { t } = useText()
  return (
    <div>
      <dt>{name}</dt>
      <dd lang="zh-CN">
        {value === '' ? <span className="soft">{t(formTexts.empty)}</span> : value}
      </dd>
    </div>
  )
}
