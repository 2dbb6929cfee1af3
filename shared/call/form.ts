/**
 * The application form (Annex 1 of the call) as a value: its shape, its empty state, and the
 * bounds that no draft may leave. What makes a form fit to submit is decided in form-rules.ts.
 */
import { z } from 'zod'
import { lineSchema, textSchema } from '../protocol/written-schema.ts'

/** Longest text a draft may carry in any field, in UTF-16 units: a hard stop against abuse, not a rule of the call. */
export const DRAFT_TEXT_MAX = 20_000

const text = textSchema(DRAFT_TEXT_MAX).default('')
const shortText = lineSchema(500).default('')

export const personSchema = z.object({
  name: shortText,
  phone: shortText,
  position: shortText,
  email: shortText,
})

export const jointUnitSchema = z.object({
  name: shortText,
  nature: shortText,
  natureOther: shortText,
  strengths: text,
  code: shortText,
})

const emptyPerson = { name: '', phone: '', position: '', email: '' }

export const formSchema = z.object({
  leadUnitName: shortText,
  leadUnitCode: shortText,
  scenarioName: shortText,
  directionId: shortText,
  address: shortText,
  responsible: personSchema.default(emptyPerson),
  contact: personSchema.default(emptyPerson),
  nature: shortText,
  natureOther: shortText,
  jointUnits: z.array(jointUnitSchema).max(20).default([]),
  technologyElements: z.array(lineSchema(60)).max(40).default([]),
  technologyOther: shortText,
  unitProfile: text,
  overview: text,
  foundation: text,
  needs: text,
  partnerTypes: text,
  schedule: text,
  milestones: text,
  funding: text,
  english: z.object({ scenarioName: shortText, summary: text }).default({
    scenarioName: '',
    summary: '',
  }),
  truthPledge: z.boolean().default(false),
  commitment: z
    .object({ legalRepresentative: shortText, agreed: z.boolean().default(false) })
    .default({ legalRepresentative: '', agreed: false }),
})

export type SubmissionForm = z.infer<typeof formSchema>
export type JointUnit = z.infer<typeof jointUnitSchema>
export type FormPerson = z.infer<typeof personSchema>

export const CONTENT_FIELDS = [
  'unitProfile',
  'overview',
  'foundation',
  'needs',
  'partnerTypes',
  'schedule',
  'milestones',
  'funding',
] as const
export type ContentField = (typeof CONTENT_FIELDS)[number]

/** A form nobody has written in yet. */
export function emptyForm(): SubmissionForm {
  return formSchema.parse({})
}
