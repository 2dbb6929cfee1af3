/** The form's sections in the notice's order, and which section a finding belongs to. */
import { CONTENT_FIELDS, type SubmissionForm } from '../../shared/call/form.ts'
import type { FormFinding } from '../../shared/call/form-rules.ts'

export const SECTIONS = [
  'basic',
  'joint',
  'technology',
  'content',
  'english',
  'materials',
  'pledges',
  'submit',
] as const
export type Section = (typeof SECTIONS)[number]

const SECTION_OF_FIELD: Record<string, Section> = {
  jointUnits: 'joint',
  technologyElements: 'technology',
  technologyOther: 'technology',
  english: 'english',
  exhibits: 'materials',
  truthPledge: 'pledges',
  commitment: 'pledges',
  ...Object.fromEntries(CONTENT_FIELDS.map((field) => [field, 'content' as const])),
}

export function sectionOf(path: string): Section {
  if (path === '') return 'submit'
  return SECTION_OF_FIELD[path.split('.')[0] ?? ''] ?? 'basic'
}

/** Number of findings by section; sections without any are absent. */
export function countBySection(
  findings: readonly Pick<FormFinding, 'path'>[],
): Map<Section, number> {
  const counts = new Map<Section, number>()
  for (const { path } of findings) {
    const section = sectionOf(path)
    counts.set(section, (counts.get(section) ?? 0) + 1)
  }
  return counts
}

/** Whether a section that the call does not ask for is left out; false for every other section. */
export function isLeftOut(section: Section, form: SubmissionForm, exhibitCount: number): boolean {
  switch (section) {
    case 'joint':
      return form.jointUnits.length === 0
    case 'english':
      return form.english.scenarioName.trim() + form.english.summary.trim() === ''
    case 'materials':
      return exhibitCount === 0
    default:
      return false
  }
}

/** Element id of the field at `path`, so that a finding can lead to it. */
export const fieldId = (path: string): string => `field-${path.replaceAll('.', '-')}`
