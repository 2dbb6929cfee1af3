/**
 * What the formal check needs to know of every form that was submitted. A form is long to examine, and
 * nothing of it changes under one revision: each is examined once, a few at a time, so that a room
 * waits for none of them.
 */
import { setImmediate } from 'node:timers/promises'
import type { SubmissionForm } from '../../shared/call/form.ts'
import { examineForm } from '../../shared/call/form-rules.ts'
import { normaliseCode } from '../../shared/call/organisation-code.ts'
import type { SubmissionLine } from '../../shared/protocol/api-intake.ts'
import { comparisonKey } from '../../shared/text/written.ts'
import type { Services } from '../house/services.ts'
import { describeLine, formOf } from './submissions.ts'

export interface CheckedForm {
  line: SubmissionLine
  findings: number
  /** Two submissions with one of these in common may be the same scenario. */
  marks: readonly string[]
}

type Content = Pick<CheckedForm, 'findings' | 'marks'> &
  Pick<SubmissionLine, 'scenarioName' | 'leadUnitName' | 'directionId'>
type Known = Map<string, { revision: number; content: Content }>

/** Forms examined before others are answered: one takes about a millisecond. */
const PIECE_FORMS = 8

/** By house; tests have several in a process. */
const knownIn = new WeakMap<Services, Known>()

/** The same unit, or the same name by any unit. */
export function marksOf(form: SubmissionForm): string[] {
  const { leadUnitCode, scenarioName } = form
  return [`code:${normaliseCode(leadUnitCode)}`, `name:${comparisonKey(scenarioName)}`]
}

/** Every submission of the call that was ever submitted, the newest first. */
export async function readCheckedForms(services: Services): Promise<CheckedForm[]> {
  const rows = await services.db
    .selectFrom('submission')
    .select(['id', 'revision', 'stage', 'receipt_no', 'submitted_at', 'updated_at'])
    .where('call_id', '=', services.current.id)
    .where('stage', '!=', 'draft')
    .orderBy('submitted_at', 'desc')
    .execute()
  const known = knownIn.get(services) ?? new Map()
  knownIn.set(services, known)
  const unknown = rows.filter(({ id, revision }) => known.get(id)?.revision !== revision)
  for (let from = 0; from < unknown.length; from += PIECE_FORMS) {
    const ids = unknown.slice(from, from + PIECE_FORMS).map(({ id }) => id)
    await examine(services, ids, known)
    await setImmediate()
  }
  return rows.flatMap((row) => {
    const content = known.get(row.id)?.content
    if (!content) return []
    const { findings, marks, ...words } = content
    return { line: describeLine({ ...row, ...words }), findings, marks }
  })
}

async function examine({ db, current }: Services, ids: string[], known: Known): Promise<void> {
  const rows = await db
    .selectFrom('submission')
    .select(['id', 'revision', 'form'])
    .where('id', 'in', ids)
    .execute()
  for (const row of rows) {
    const form = formOf(row)
    const { scenarioName, leadUnitName, directionId } = form
    const findings = examineForm(current.call, form).length
    const content = { scenarioName, leadUnitName, directionId, findings, marks: marksOf(form) }
    known.set(row.id, { revision: row.revision, content })
  }
}
