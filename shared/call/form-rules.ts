/**
 * What a form must satisfy to be submitted. The page shows these findings while one writes, the
 * server refuses on them, and the formal check lists them: one source for all three.
 */
import { isPastDeadline, type Call, findDirection } from './call.ts'
import { countCharacters, normaliseText } from './characters.ts'
import { readEmail, readPhones } from './contact-lines.ts'
import { CONTENT_FIELDS, type FormPerson, type JointUnit, type SubmissionForm } from './form.ts'
import { examineCode, normaliseCode } from './organisation-code.ts'
import { comparisonKey, hasVisible } from '../text/written.ts'

export const FINDING_CODES = [
  'required',
  'too-long',
  'code-length',
  'code-character',
  'code-check',
  'phone',
  'email',
  'unknown-choice',
  'too-few-elements',
  'too-many-joint-units',
  'duplicate-unit',
  'pledge',
  'past-deadline',
  // Of the exhibits, see shared/exhibit/budget.ts; figures are in MB and counts.
  'budget-download',
  'budget-triangles',
  'budget-draw-calls',
  'budget-textures',
] as const
export type FindingCode = (typeof FINDING_CODES)[number]

/** One thing to mend. `path` names the field with dots (`jointUnits.1.code`); limits are in characters or counts. */
export interface FormFinding {
  path: string
  code: FindingCode
  limit?: number
  actual?: number
}

/** Longest name or address the notice's form has room for, in characters. */
const NAME_MAX_CHARS = 100
const ENGLISH_NAME_MAX_CHARS = 120
const ENGLISH_SUMMARY_MAX_CHARS = 600
const STRENGTHS_MAX_CHARS = 200

function length(path: string, value: string, limit: number): FormFinding[] {
  const actual = countCharacters(value)
  return actual > limit ? [{ path, code: 'too-long', limit, actual }] : []
}

function required(path: string, value: string, limit = NAME_MAX_CHARS): FormFinding[] {
  if (!hasVisible(value)) return [{ path, code: 'required' }]
  return length(path, value, limit)
}

function unitCode(path: string, value: string): FormFinding[] {
  if (!hasVisible(value)) return [{ path, code: 'required' }]
  const finding = examineCode(value)
  return finding === 'ok' ? [] : [{ path, code: `code-${finding}` }]
}

function choice(path: string, value: string, known: string[], other: string): FormFinding[] {
  if (value === '') return [{ path, code: 'required' }]
  if (!known.includes(value)) return [{ path, code: 'unknown-choice' }]
  return value === 'other' ? required(`${path}Other`, other) : []
}

function person(path: string, value: FormPerson): FormFinding[] {
  return [
    ...required(`${path}.name`, value.name, 40),
    ...required(`${path}.position`, value.position, 40),
    ...legible(`${path}.phone`, value.phone, 'phone', readPhones),
    ...legible(`${path}.email`, value.email, 'email', readEmail),
  ]
}

function legible(
  path: string,
  value: string,
  code: FindingCode,
  read: (text: string) => string | undefined,
): FormFinding[] {
  if (!hasVisible(value)) return [{ path, code: 'required' }]
  const given = read(value)
  return given === undefined ? [{ path, code }] : length(path, given, NAME_MAX_CHARS)
}

function jointUnit(call: Call, path: string, unit: JointUnit): FormFinding[] {
  const natures = call.applicant.natures.map((n) => n.id)
  return [
    ...required(`${path}.name`, unit.name),
    ...choice(`${path}.nature`, unit.nature, natures, unit.natureOther),
    ...required(`${path}.strengths`, unit.strengths, STRENGTHS_MAX_CHARS),
    ...unitCode(`${path}.code`, unit.code),
  ]
}

function jointUnits(call: Call, form: SubmissionForm): FormFinding[] {
  const limit = call.applicant.maxJointUnits
  const actual = form.jointUnits.length
  const codes = [form.leadUnitCode, ...form.jointUnits.map((u) => u.code)].map(normaliseCode)
  const twice = form.jointUnits.flatMap((unit, index): FormFinding[] =>
    unit.code !== '' && codes.indexOf(normaliseCode(unit.code)) < index + 1
      ? [{ path: `jointUnits.${index}.code`, code: 'duplicate-unit' }]
      : [],
  )
  return [
    ...(actual > limit
      ? [{ path: 'jointUnits', code: 'too-many-joint-units' as const, limit, actual }]
      : []),
    ...form.jointUnits.flatMap((unit, i) => jointUnit(call, `jointUnits.${i}`, unit)),
    ...twice,
  ]
}

function technology(call: Call, form: SubmissionForm): FormFinding[] {
  const known = call.technologyElements.options.map((o) => o.id)
  const path = 'technologyElements'
  const chosen = new Set(form.technologyElements)
  const limit = call.technologyElements.minimum
  return [
    ...[...chosen]
      .filter((id) => !known.includes(id))
      .map(() => ({ path, code: 'unknown-choice' as const })),
    ...(chosen.size < limit
      ? [{ path, code: 'too-few-elements' as const, limit, actual: chosen.size }]
      : []),
    ...(chosen.has('other') ? required('technologyOther', form.technologyOther) : []),
  ]
}

function content(call: Call, form: SubmissionForm): FormFinding[] {
  return CONTENT_FIELDS.flatMap((field) => {
    const limit = call.form.content.find((c) => c.id === field)?.maxChars
    return limit === undefined ? [] : required(field, form[field], limit)
  })
}

function pledges(form: SubmissionForm): FormFinding[] {
  return [
    ...(form.truthPledge ? [] : [{ path: 'truthPledge', code: 'pledge' as const }]),
    ...(form.commitment.agreed ? [] : [{ path: 'commitment.agreed', code: 'pledge' as const }]),
    ...required('commitment.legalRepresentative', form.commitment.legalRepresentative, 40),
  ]
}

/** Everything that keeps `form` from being submitted to `call`; empty when it is fit. */
export function examineForm(call: Call, form: SubmissionForm): FormFinding[] {
  const natures = call.applicant.natures.map((n) => n.id)
  const direction: FormFinding[] =
    form.directionId === ''
      ? [{ path: 'directionId', code: 'required' }]
      : findDirection(call, form.directionId)
        ? []
        : [{ path: 'directionId', code: 'unknown-choice' }]
  return [
    ...required('leadUnitName', form.leadUnitName),
    ...unitCode('leadUnitCode', form.leadUnitCode),
    ...required('scenarioName', form.scenarioName),
    ...direction,
    ...required('address', form.address),
    ...choice('nature', form.nature, natures, form.natureOther),
    ...person('responsible', form.responsible),
    ...person('contact', form.contact),
    ...jointUnits(call, form),
    ...technology(call, form),
    ...content(call, form),
    ...length('english.scenarioName', form.english.scenarioName, ENGLISH_NAME_MAX_CHARS),
    ...length('english.summary', form.english.summary, ENGLISH_SUMMARY_MAX_CHARS),
    ...pledges(form),
  ]
}

/** As examineForm, and the deadline. `atMs` is when the server received the act, ms since the epoch. */
export function examineSubmission(call: Call, form: SubmissionForm, atMs: number): FormFinding[] {
  const late: FormFinding[] = isPastDeadline(call, atMs)
    ? [{ path: '', code: 'past-deadline' }]
    : []
  return [...late, ...examineForm(call, form)]
}

/** The key under which a unit may file a scenario once: same unit code, and a name that looks the same. */
export function filingKey(form: Pick<SubmissionForm, 'leadUnitCode' | 'scenarioName'>): string {
  return `${normaliseCode(form.leadUnitCode)}:${comparisonKey(form.scenarioName)}`
}

/** A value of JSON with `clean` done to each text in it; the shape stays. */
export function cleanTexts<T>(value: T, clean: (text: string) => string): T
export function cleanTexts(value: unknown, clean: (text: string) => string): unknown {
  if (typeof value === 'string') return clean(value)
  if (Array.isArray(value)) return value.map((one: unknown) => cleanTexts(one, clean))
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(Object.entries(value).map(([k, one]) => [k, cleanTexts(one, clean)]))
}

/** The form as stored: texts clean, codes, telephone numbers and addresses in one writing. */
export function normaliseForm(form: SubmissionForm): SubmissionForm {
  const cleaned = cleanTexts(form, normaliseText)
  return {
    ...cleaned,
    leadUnitCode: normaliseCode(cleaned.leadUnitCode),
    responsible: legibleContacts(cleaned.responsible),
    contact: legibleContacts(cleaned.contact),
    jointUnits: cleaned.jointUnits.map((u) => ({ ...u, code: normaliseCode(u.code) })),
  }
}

/** What cannot be read stays as it was written: the findings say so. */
function legibleContacts(person: FormPerson): FormPerson {
  const { phone, email } = person
  return { ...person, phone: readPhones(phone) ?? phone, email: readEmail(email) ?? email }
}
