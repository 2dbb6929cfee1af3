/** What the minutes of a review say: see server/print/minutes.ts. */
import { momentText } from '../../shared/call/call.ts'
import type { GatheringRole } from '../../shared/permission/permission.ts'
import { ROUND_NAMES } from '../../shared/review/round.ts'
import { can } from '../../shared/permission/permission.ts'
import type { Outcome } from '../../shared/review/phase.ts'
import { sourceOf } from '../gathering/gatherings.ts'
import { readRecusals } from '../gathering/recusals.ts'
import { readRubric } from '../gathering/rubric.ts'
import type { Services } from '../house/services.ts'
import type { Minutes } from '../print/minutes.ts'
import { readStanding } from './decision.ts'
import { rankReview } from './results.ts'
import { openToldLedger, receiptText, type AskedLedger } from './told-ledger.ts'

export const OUTCOME_NAMES: Record<Outcome, string> = {
  selected: '入选',
  reserve: '备选',
  'not-selected': '未入选',
}

const ROLE_NAMES: Record<GatheringRole | 'organiser', string> = {
  chair: '组长',
  reviewer: '评审专家',
  secretary: '会务',
  presenter: '陈述人',
  audience: '列席',
  organiser: '主办方',
}
const ROLES_IN_ORDER = Object.keys(ROLE_NAMES)
const roleName = (role: string): string => (ROLE_NAMES as Record<string, string>)[role] ?? role

/**
 * Of what is revealed, as far as it has come. Refuses with `recused` whoever is recused from an item: the
 * proof at its end is of all of them.
 */
export async function minutesOf(services: Services, asked: AskedLedger): Promise<Minutes> {
  const { db, current } = services
  const { row, review, actor } = asked
  const { call } = current
  const moment = (ms: number): string => momentText(call, ms)
  const { about } = await openToldLedger(services, asked)
  const people = await db
    .selectFrom('member')
    .innerJoin('person', 'person.id', 'member.person_id')
    .select(['person.id', 'person.name', 'role'])
    .where('gathering_id', '=', row.id)
    .where('role', '!=', 'audience')
    .orderBy('person.name')
    .execute()
  const nameOf = new Map(people.map(({ id, name }) => [id, name]))
  const runs = can('gathering.update', actor, { gatheringRole: actor.memberships.get(row.id) })
  const recusals = runs ? await readRecusals(db, row.id) : []
  const sources = new Map(review.items.map((item) => [item.submissionId, item]))
  const titleOf = (id: string): string => sources.get(id)?.title ?? ''
  const rubric = readRubric(row.rubric)
  const from = await sourceOf(db, row)
  const track = call.tracks.find(({ id }) => id === row.track_id)
  return {
    call: call.name.zh,
    organisers: call.organisers.map(({ zh }) => zh),
    title: row.title,
    track: track?.name.zh ?? '',
    dates: {
      begun: moment(row.created_at),
      final: row.final_at === null ? null : moment(row.final_at),
      printed: moment(services.now()),
      zone: call.timeZone,
    },
    round: ROUND_NAMES[row.round] + (from === null ? '' : `（来自“${from.title}”）`),
    isBlind: row.blind === 1,
    people: people
      .toSorted((a, b) => ROLES_IN_ORDER.indexOf(a.role) - ROLES_IN_ORDER.indexOf(b.role))
      .map(({ name, role }) => ({ name, role: roleName(role) })),
    recusals: recusals
      .filter((one) => sources.has(one.submission_id))
      .map((one) => ({
        name: nameOf.get(one.person_id) ?? '',
        title: titleOf(one.submission_id),
      })),
    items: rankReview(review, { forChair: false }).items.map((item) => {
      const source = sources.get(item.submissionId)
      return {
        title: item.title,
        unit: source?.unit ?? '',
        receiptNo: source?.receiptNo ?? '',
        mean: item.by.mean?.figure ?? '—',
        rank: String(item.by.mean?.rank ?? '—'),
        sheets: item.sheets,
        panel: item.members,
        outcome: item.outcome === null ? '未定' : OUTCOME_NAMES[item.outcome],
        reason: source?.reason ?? '',
      }
    }),
    rubric: rubric.criteria.map(({ name, weight }) => ({ name: name.zh, weight })),
    scale: `每项${rubric.scale.min}–${rubric.scale.max}分，步长${rubric.scale.step}`,
    seals: ((await readStanding(db, row.id))?.seals ?? []).map(({ name, role, at }) => ({
      name,
      role: roleName(role),
      at: moment(at),
    })),
    ledger: {
      seq: about.head.seq,
      head: about.head.hash,
      publicKey: about.publicKey,
      qr: receiptText(about),
    },
  }
}
