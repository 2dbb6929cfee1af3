/** The formal check 形式审查: automatic findings beside the organiser's own ticks, then a decision. */
import { correctionDeadline } from '../../shared/call/call.ts'
import { examineForm } from '../../shared/call/form-rules.ts'
import {
  BOOTH_STAGES,
  CHECK_TICKS,
  type Stage,
  type SubmissionLine,
} from '../../shared/protocol/api-intake.ts'
import { Refusal } from '../../shared/protocol/refusals.ts'
import { noteExhibitionChanged } from '../storage/public-stamp.ts'
import { appendLedger } from '../ledger/ledger-store.ts'
import type { Services } from '../house/services.ts'
import { blindItems } from '../session/anonymous.ts'
import { nextNumber, type Queries } from '../storage/database.ts'
import type { SubmissionRow } from '../storage/tables.ts'
import { marksOf, readCheckedForms } from './checked-forms.ts'
import { findSubmission, formOf } from './submissions.ts'

export type Tick = (typeof CHECK_TICKS)[number]

export async function listForCheck(
  services: Services,
): Promise<(SubmissionLine & { findings: number })[]> {
  const forms = await readCheckedForms(services)
  return forms.map(({ line, findings }) => ({ ...line, findings }))
}

export function ticksOf(row: SubmissionRow): Tick[] {
  const stored = JSON.parse(row.ticks) as unknown[]
  return CHECK_TICKS.filter((tick) => stored.includes(tick))
}

/** Other submissions by the same unit, or of the same name by any unit. */
export async function findSimilar(
  services: Services,
  row: SubmissionRow,
): Promise<SubmissionLine[]> {
  const marks = new Set(marksOf(formOf(row)))
  const forms = await readCheckedForms(services)
  return forms
    .filter((other) => other.line.id !== row.id && other.marks.some((mark) => marks.has(mark)))
    .map(({ line }) => line)
}

const hasBooth = (stage: Stage): boolean => (BOOTH_STAGES as readonly Stage[]).includes(stage)

const STAGE_AFTER = { accept: 'accepted', return: 'returned', reject: 'rejected' } as const

/**
 * Decides on a submitted form. Accepting needs every tick and no finding; the others a reason. One that
 * was returned already can be returned again, which gives it a new time, or rejected.
 */
export async function decideCheck(
  services: Services,
  actorId: string,
  check: { id: string; decision: keyof typeof STAGE_AFTER; ticks: Tick[]; reason: string },
): Promise<void> {
  const { decision, ticks, reason } = check
  const row = await findSubmission(services.db, check.id)
  if (decision === 'accept') {
    if (CHECK_TICKS.some((tick) => !ticks.includes(tick))) throw new Refusal('ticks-missing')
    const findings = examineForm(services.current.call, formOf(row))
    if (findings.length > 0)
      throw new Refusal('form-findings', { count: findings.length }, findings)
  } else if (reason === '') throw new Refusal('reason-needed')
  const from: Stage[] = decision === 'accept' ? ['submitted'] : ['submitted', 'returned']
  const stages = { from, to: STAGE_AFTER[decision] }
  await moveStage(services, row.id, stages, { actorId, act: `check.${decision}`, ticks, reason })
}

/**
 * Admits an accepted submission to review: its booth stands for those who have it on an agenda. Or takes
 * that back, unless a gathering that has not ended has it on its agenda: `on-agenda`.
 */
export async function setAdmitted(
  services: Services,
  actorId: string,
  { id, admitted }: { id: string; admitted: boolean },
): Promise<void> {
  const stages: Stages = admitted
    ? { from: ['accepted'], to: 'admitted' }
    : { from: ['admitted'], to: 'accepted' }
  const act = admitted ? 'submission.admitted' : 'submission.unadmitted'
  await moveStage(services, id, stages, { actorId, act })
  services.notices.tell({ gatheringId: '', part: 'agenda' })
}

/**
 * Publishes a submission: from now on its booth stands in the hall for everybody. Or takes it off show:
 * it stays admitted to review. Refuses with `blind-review` while a panel may not know whose it is.
 */
export async function setPublished(
  services: Services,
  actorId: string,
  publish: { id: string; published: boolean },
): Promise<void> {
  const from: Stage[] = publish.published ? ['accepted', 'admitted'] : ['published']
  const to: Stage = publish.published ? 'published' : 'admitted'
  const act = publish.published ? 'submission.published' : 'submission.unpublished'
  await moveStage(services, publish.id, { from, to }, { actorId, act })
  services.notices.tell({ gatheringId: '', part: 'agenda' })
}

/** Publishes what was selected, where it is not on show yet; within the act that makes it known. */
export async function publishAt(
  services: Services,
  trx: Queries,
  { id, actorId }: { id: string; actorId: string },
): Promise<void> {
  const { stage } = await findSubmission(trx, id)
  if (stage === 'published') return
  const stages: Stages = { from: ['admitted'], to: 'published' }
  await moveWithin(services, trx, { id, ...stages }, { actorId, act: 'submission.published' })
}

interface Stages {
  from: Stage[]
  to: Stage
}

async function refuseOnAgenda(trx: Queries, submissionId: string): Promise<void> {
  const item = await trx
    .selectFrom('agenda_item')
    .innerJoin('gathering', 'gathering.id', 'agenda_item.gathering_id')
    .select('title')
    .where('submission_id', '=', submissionId)
    .where('status', '!=', 'ended')
    .executeTakeFirst()
  if (item) throw new Refusal('on-agenda', { title: item.title })
}

/** What everybody sees with its unit's name would be no secret for a panel that may not know it. */
async function refuseWhileBlind(trx: Queries, submissionId: string): Promise<void> {
  const item = await blindItems(trx)
    .select('gathering.title')
    .where('submission.id', '=', submissionId)
    .where('gathering.status', '!=', 'ended')
    .executeTakeFirst()
  if (item) throw new Refusal('blind-review', { title: item.title })
}

async function moveStage(
  services: Services,
  id: string,
  stages: Stages,
  act: StageAct,
): Promise<void> {
  await services.db
    .transaction()
    .execute((trx) => moveWithin(services, trx, { id, ...stages }, act))
}

interface StageAct {
  actorId: string
  act: string
  ticks?: Tick[]
  reason?: string
}

async function moveWithin(
  services: Services,
  trx: Queries,
  { id, from, to }: Stages & { id: string },
  act: StageAct,
): Promise<void> {
  const now = services.now()
  const publishedNo = to === 'published' ? await nextNumber(trx, 'published') : undefined
  const updated = await trx
    .updateTable('submission')
    .set({
      stage: to,
      updated_at: now,
      ...(act.ticks ? { ticks: JSON.stringify(act.ticks) } : {}),
      ...(to === 'returned' && { correct_by: correctionDeadline(services.current.call, now) }),
      ...(act.reason === undefined ? {} : { returned_reason: act.reason }),
    })
    .$if(publishedNo !== undefined, (q) =>
      q.set((e) => ({ published_no: e.fn.coalesce('published_no', e.val(publishedNo ?? null)) })),
    )
    .where('id', '=', id)
    .where('stage', 'in', from)
    .returning('call_id')
    .executeTakeFirst()
  if (!updated) throw new Refusal('wrong-stage')
  if (from.includes('admitted') && to === 'accepted') await refuseOnAgenda(trx, id)
  if (to === 'published') await refuseWhileBlind(trx, id)
  if ([...from, to].some(hasBooth)) await noteExhibitionChanged(trx)
  // A rejected submission no longer stands for its scenario: the unit may file it anew.
  if (to === 'rejected') await trx.deleteFrom('filing').where('submission_id', '=', id).execute()
  await appendLedger(trx, {
    scope: `call:${updated.call_id}`,
    actor: act.actorId,
    act: act.act,
    payload: { submissionId: id, ticks: act.ticks ?? [], reason: act.reason ?? '' },
    atMs: now,
  })
}
