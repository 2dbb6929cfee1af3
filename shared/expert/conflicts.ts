/**
 * Conflicts of interest 利益冲突 between an expert and an item: what the house finds by itself in the pool and the
 * form, what the expert declares, what the secretary settles either way. Pure.
 *
 * What is certain keeps the expert away until the secretary settles otherwise; what is only possible (a
 * name that is like another one's) is shown and waits for the secretary. What an expert declares holds
 * whatever anybody else says.
 */
import type { SubmissionForm } from '../call/form.ts'
import { readEmail, readPhones } from '../call/contact-lines.ts'
import { normaliseCode } from '../call/organisation-code.ts'
import { comparisonKey } from '../text/written.ts'
import type { Expert } from './expert.ts'

export const CONFLICT_RULES = [
  'same-unit',
  'unit-code',
  'mail-domain',
  'same-contact',
  'former-unit',
  'collaborator',
  'related-unit',
  'same-name',
] as const
export type ConflictRule = (typeof CONFLICT_RULES)[number]

/** Those that say no more than that somebody has to look. */
const POSSIBLE: ReadonlySet<ConflictRule> = new Set(['related-unit', 'same-name'])
export const isCertain = (rule: ConflictRule): boolean => !POSSIBLE.has(rule)

export interface FoundConflict {
  rule: ConflictRule
  /** What of the expert, and what of the form, it was found in. */
  expert: string
  form: string
}

/** Whose people's mail says nothing of where they work. */
const PUBLIC_MAIL: ReadonlySet<string> = new Set([
  '126.com',
  '139.com',
  '163.com',
  '189.cn',
  '21cn.com',
  'aliyun.com',
  'foxmail.com',
  'gmail.com',
  'hotmail.com',
  'icloud.com',
  'live.cn',
  'live.com',
  'me.com',
  'msn.com',
  'outlook.com',
  'protonmail.com',
  'qq.com',
  'sina.cn',
  'sina.com',
  'sohu.com',
  'tom.com',
  'vip.163.com',
  'vip.qq.com',
  'vip.sina.com',
  'wo.cn',
  'yahoo.com',
  'yeah.net',
])

/** A name that stands in a longer one makes them related from so many characters on. */
const RELATED_MIN_CHARS = 4

/** Code of the organisation within a unified social credit code: GB 32100-2015, characters 9 to 17. */
function organisationOf(code: string): string {
  const plain = normaliseCode(code)
  return plain.length === 18 ? plain.slice(8, 17) : plain.length === 9 ? plain : ''
}

const mailOf = (email: string): string => readEmail(email)?.toLowerCase() ?? ''

const domainOf = (email: string): string => {
  const domain = mailOf(email).split('@')[1] ?? ''
  return PUBLIC_MAIL.has(domain) ? '' : domain
}

const isRelated = (a: string, b: string): boolean => {
  const [shorter = '', longer = ''] = a.length < b.length ? [a, b] : [b, a]
  return shorter !== longer && shorter.length >= RELATED_MIN_CHARS && longer.includes(shorter)
}

const numbersOf = (phone: string): string[] =>
  (readPhones(phone) ?? '').split(' / ').filter((number) => number !== '')

/** What is compared of an expert, in the one writing: made once, held against many forms. */
export interface ExpertProfile {
  expert: Expert
  name: string
  unit: string
  organisation: string
  formerUnits: { name: string; key: string }[]
  collaborators: { name: string; key: string }[]
  domain: string
  mail: string
  numbers: ReadonlySet<string>
}

/** What is compared of a form: its units and its people. */
export interface FormProfile {
  units: { name: string; key: string; organisation: string }[]
  people: {
    name: string
    key: string
    email: string
    mail: string
    domain: string
    numbers: string[]
  }[]
}

const keyed = (names: readonly string[]): { name: string; key: string }[] =>
  names.map((name) => ({ name, key: comparisonKey(name) }))

export function expertProfile(expert: Expert): ExpertProfile {
  return {
    expert,
    name: comparisonKey(expert.name),
    unit: comparisonKey(expert.unit),
    organisation: organisationOf(expert.unitCode),
    formerUnits: keyed(expert.formerUnits),
    collaborators: keyed(expert.collaborators),
    domain: domainOf(expert.email),
    mail: mailOf(expert.email),
    numbers: new Set(numbersOf(expert.phone)),
  }
}

export function formProfile(form: SubmissionForm): FormProfile {
  const { leadUnitName, leadUnitCode, jointUnits, responsible, contact, commitment } = form
  const legal = { name: commitment.legalRepresentative, phone: '', email: '' }
  return {
    units: [{ name: leadUnitName, code: leadUnitCode }, ...jointUnits].map(({ name, code }) => ({
      name,
      key: comparisonKey(name),
      organisation: organisationOf(code),
    })),
    people: [responsible, contact, legal].map(({ name, phone, email }) => ({
      name,
      key: comparisonKey(name),
      email,
      mail: mailOf(email),
      domain: domainOf(email),
      numbers: numbersOf(phone),
    })),
  }
}

/** What speaks against an expert scoring a submission, the same thing once. */
export function findConflicts(expert: ExpertProfile, form: FormProfile): FoundConflict[] {
  const found = new Map<string, FoundConflict>()
  const add = (rule: ConflictRule, ofExpert: string, ofForm: string): void => {
    const key = `${rule} ${ofExpert} ${ofForm}`
    if (!found.has(key)) found.set(key, { rule, expert: ofExpert, form: ofForm })
  }
  const { unit, unitCode, email } = expert.expert
  for (const { name, key, organisation } of form.units) {
    if (key !== '' && key === expert.unit) add('same-unit', unit, name)
    else if (organisation !== '' && organisation === expert.organisation)
      add('unit-code', unitCode, name)
    else if (isRelated(key, expert.unit)) add('related-unit', unit, name)
    for (const former of expert.formerUnits)
      if (key !== '' && former.key === key) add('former-unit', former.name, name)
      else if (isRelated(key, former.key)) add('related-unit', former.name, name)
    for (const other of expert.collaborators)
      if (key !== '' && other.key === key) add('collaborator', other.name, name)
  }
  for (const person of form.people) {
    const number = person.numbers.find((one) => expert.numbers.has(one))
    if (number !== undefined) add('same-contact', number, person.name)
    if (person.mail !== '' && person.mail === expert.mail) add('same-contact', email, person.name)
    else if (person.domain !== '' && person.domain === expert.domain)
      add('mail-domain', expert.domain, person.email)
    if (person.key !== '' && person.key === expert.name)
      add('same-name', expert.expert.name, person.name)
    for (const other of expert.collaborators)
      if (person.key !== '' && other.key === person.key)
        add('collaborator', other.name, person.name)
  }
  return [...found.values()]
}

export const CONFLICT_VERDICTS = ['conflict', 'clear'] as const
export type ConflictVerdict = (typeof CONFLICT_VERDICTS)[number]

/** What is known of one expert and one item. */
export interface ConflictFacts {
  found: FoundConflict[]
  /** In the expert's own words; null where none was declared. */
  declared: string | null
  /** As the secretary settled it; null while nobody has. */
  settled: ConflictVerdict | null
}

/** `open`: somebody has to look, and until then it keeps nobody away. */
export type ConflictStanding = 'conflict' | 'clear' | 'open'

export function standingOf({ found, declared, settled }: ConflictFacts): ConflictStanding {
  if (declared !== null) return 'conflict'
  if (settled !== null) return settled
  if (found.some(({ rule }) => isCertain(rule))) return 'conflict'
  return found.length > 0 ? 'open' : 'clear'
}
