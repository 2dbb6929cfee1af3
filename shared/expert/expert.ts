/** An expert 评审专家 of the pool: who may be asked to score, and what has to be known before one asks. Pure. */
import { z } from 'zod'
import { examineCode, normaliseCode } from '../call/organisation-code.ts'
import { readEmail, readPhones } from '../call/contact-lines.ts'
import { DEFAULT_LOAD, LOAD_MAX } from './limits.ts'
import { nameSchema, ownIdSchema, remarkSchema, lineSchema } from '../protocol/written-schema.ts'

const LIST_MAX = 30
const NAME_MAX_CHARS = 40
const UNIT_MAX_CHARS = 120

const list = z.array(nameSchema(UNIT_MAX_CHARS)).max(LIST_MAX).default([])
const away = z.object({ from: z.iso.date(), to: z.iso.date() }).refine(({ from, to }) => from <= to)

/** What stands in the pool of one expert. Contacts are as written; what cannot be read is a finding. */
export const expertSchema = z.object({
  name: nameSchema(NAME_MAX_CHARS),
  unit: nameSchema(UNIT_MAX_CHARS),
  /** Unified social credit code of the unit; empty where it is not known. */
  unitCode: lineSchema(40).default(''),
  position: lineSchema(60).default(''),
  /** Ids of tracks whose submissions the expert can judge. */
  fields: z.array(ownIdSchema).max(20).default([]),
  phone: lineSchema(60).default(''),
  email: lineSchema(120).default(''),
  /** Units where the expert was before. */
  formerUnits: list,
  /** People and units with whom the expert works. */
  collaborators: list,
  /** How many items at most, over all gatherings of the call. */
  load: z.number().int().min(1).max(LOAD_MAX).default(DEFAULT_LOAD),
  /** Days on which the expert cannot come, both included, by the call's own calendar. */
  away: z.array(away).max(LIST_MAX).default([]),
  remark: remarkSchema(500).default(''),
})
export type Expert = z.infer<typeof expertSchema>

export type ExpertFinding =
  'unit-code' | 'phone' | 'email' | 'no-contact' | 'unknown-field' | 'no-field'

/** What is to be mended in an expert's entry; none of it keeps the entry from being kept. */
export function examineExpert(expert: Expert, trackIds: readonly string[]): ExpertFinding[] {
  const { unitCode, phone, email, fields } = expert
  const findings: ExpertFinding[] = []
  if (unitCode !== '' && examineCode(unitCode) !== 'ok') findings.push('unit-code')
  if (phone !== '' && readPhones(phone) === undefined) findings.push('phone')
  if (email !== '' && readEmail(email) === undefined) findings.push('email')
  if (phone === '' && email === '') findings.push('no-contact')
  if (fields.some((id) => !trackIds.includes(id))) findings.push('unknown-field')
  if (fields.length === 0) findings.push('no-field')
  return findings
}

/** The entry in the writing in which it is kept: codes and contacts as they are dialled. */
export function tidyExpert(expert: Expert): Expert {
  return {
    ...expert,
    unitCode: normaliseCode(expert.unitCode),
    phone: readPhones(expert.phone) ?? expert.phone,
    email: readEmail(expert.email) ?? expert.email,
  }
}
