/**
 * The ledger: every chain holds, ends where its head says, and leads to the rows. What it says was
 * done, done again from the first entry on, gives what the tables hold.
 */
import { z } from 'zod'
import { GENESIS_HASH, verifyChain, type LedgerEntry } from '../../shared/ledger/ledger.ts'
import { replayLedger } from '../../shared/ledger/replay.ts'
import { readLedger } from '../ledger/ledger-store.ts'
import { digestOf, readReveals } from '../review/reveal.ts'
import type { Queries } from '../storage/database.ts'
import { findingsOf, type Check, type Finding } from './finding.ts'

const scored = z.object({
  submissionId: z.string(),
  criterionId: z.string(),
  value: z.number().nullable(),
})
const onItem = z.object({ submissionId: z.string(), again: z.boolean().optional() })
const revealed = onItem.extend({ round: z.number(), digest: z.string() })
const decided = onItem.extend({ outcome: z.string(), reason: z.string() })
const ofMember = z.object({ personId: z.string(), role: z.string() })

/** What a gathering's ledger leads to, by key. */
interface Replay {
  scores: Map<string, number>
  sealed: Set<string>
  phases: Map<string, string>
  decisions: Map<string, string>
  members: Map<string, string>
  digests: Map<string, string>
}

const key = (...parts: string[]): string => parts.join('/')

function replayItem(replay: Replay, entry: LedgerEntry): void {
  const { submissionId, again } = onItem.parse(entry.payload)
  const phase = entry.act.slice('item.'.length)
  if (phase === 'waiting') replay.phases.delete(submissionId)
  else replay.phases.set(submissionId, phase)
  if (phase === 'revealed') {
    // Reveals of earlier versions froze nothing.
    const frozen = revealed.safeParse(entry.payload).data
    if (frozen) replay.digests.set(key(submissionId, String(frozen.round)), frozen.digest)
  }
  if (phase === 'decided') {
    const { outcome, reason } = decided.parse(entry.payload)
    replay.decisions.set(submissionId, key(outcome, reason))
  }
  if (again)
    for (const sheet of replay.sealed)
      if (sheet.startsWith(`${submissionId}/`)) replay.sealed.delete(sheet)
}

/** Does again what the entries say. */
function replayGathering(entries: readonly LedgerEntry[]): Replay {
  const replay: Replay = {
    scores: new Map(),
    sealed: new Set(),
    phases: new Map(),
    decisions: new Map(),
    members: new Map(),
    digests: new Map(),
  }
  for (const entry of entries) {
    if (entry.act === 'score.set') {
      const { submissionId, criterionId, value } = scored.parse(entry.payload)
      const name = key(submissionId, entry.actor, criterionId)
      if (value === null) replay.scores.delete(name)
      else replay.scores.set(name, value)
    } else if (entry.act === 'sheet.sealed')
      replay.sealed.add(key(onItem.parse(entry.payload).submissionId, entry.actor))
    else if (entry.act.startsWith('item.')) replayItem(replay, entry)
    else if (entry.act === 'member.added' || entry.act === 'member.removed') {
      const { personId, role } = ofMember.parse(entry.payload)
      if (entry.act === 'member.added') replay.members.set(personId, role)
      else replay.members.delete(personId)
    }
  }
  return replay
}

/** Both ways: rows that the ledger does not lead to, and what it leads to without a row. */
function compare(
  rule: string,
  scope: string,
  held: ReadonlyMap<string, string | number>,
  led: ReadonlyMap<string, string | number>,
): Finding[] {
  return findingsOf(
    rule,
    [...new Set([...held.keys(), ...led.keys()])],
    (name) => `${scope} ${name}`,
    (name) =>
      held.get(name) !== led.get(name) &&
      `holds ${held.get(name) ?? 'nothing'}, the ledger leads to ${led.get(name) ?? 'nothing'}`,
  )
}

async function compareRows(db: Queries, gatheringId: string): Promise<Finding[]> {
  const scope = `gathering:${gatheringId}`
  const entries = await readLedger(db, scope)
  const led = replayGathering(entries)
  const { fault } = await replayLedger(entries)
  const at = (table: 'score' | 'sheet' | 'agenda_item' | 'member') =>
    db.selectFrom(table).where(`${table}.gathering_id`, '=', gatheringId)
  const scores = await at('score')
    .select(['submission_id', 'person_id', 'criterion_id', 'value'])
    .execute()
  const sheets = await at('sheet').select(['submission_id', 'person_id', 'sealed_at']).execute()
  const items = await at('agenda_item')
    .select(['submission_id', 'phase', 'outcome', 'reason'])
    .execute()
  const members = await at('member').select(['person_id', 'role']).execute()
  const begun = items.filter((item) => item.phase !== 'waiting')
  const done = items.filter((item) => item.outcome !== null)
  const sealed = sheets.filter((sheet) => sheet.sealed_at !== null)
  return [
    ...(fault
      ? [{ rule: 'ledger-replay', place: `${scope} ${fault.seq}`, says: fault.fault }]
      : []),
    ...compare(
      'ledger-score',
      scope,
      new Map(scores.map((s) => [key(s.submission_id, s.person_id, s.criterion_id), s.value])),
      led.scores,
    ),
    ...compare(
      'ledger-seal',
      scope,
      new Map(sealed.map((s) => [key(s.submission_id, s.person_id), 'a seal'])),
      new Map([...led.sealed].map((name) => [name, 'a seal'])),
    ),
    ...compare(
      'ledger-phase',
      scope,
      new Map(begun.map((item) => [item.submission_id, item.phase])),
      led.phases,
    ),
    ...compare(
      'ledger-decision',
      scope,
      new Map(done.map((item) => [item.submission_id, key(item.outcome ?? '', item.reason)])),
      led.decisions,
    ),
    ...(await compareMembers(scope, members, led)),
    ...(await compareReveals(db, gatheringId, led)),
  ]
}

/** Audience that came in by a code is not written down one by one; everybody else is. */
function compareMembers(
  scope: string,
  members: { person_id: string; role: string }[],
  led: Replay,
): Finding[] {
  const named = members.filter((m) => m.role !== 'audience' || led.members.has(m.person_id))
  return compare(
    'ledger-member',
    scope,
    new Map(named.map((m) => [m.person_id, m.role])),
    led.members,
  )
}

async function compareReveals(db: Queries, gatheringId: string, led: Replay): Promise<Finding[]> {
  const findings: Finding[] = []
  for (const reveal of (await readReveals(db, gatheringId)).values()) {
    const place = key(reveal.submissionId, String(reveal.round))
    const written = led.digests.get(place)
    if (written !== undefined && written !== (await digestOf(reveal)))
      findings.push({
        rule: 'reveal-digest',
        place: `reveal ${gatheringId}/${place}`,
        says: 'what is frozen is not what the ledger says was revealed',
      })
  }
  return findings
}

async function checkChain(db: Queries, scope: string): Promise<Finding[]> {
  const entries = await readLedger(db, scope)
  const verdict = await verifyChain(scope, entries)
  const head = await db
    .selectFrom('ledger_head')
    .select(['seq', 'hash'])
    .where('scope', '=', scope)
    .executeTakeFirst()
  const last = entries.at(-1)
  const atEnd = head?.seq === (last?.seq ?? 0) && head.hash === (last?.hash ?? GENESIS_HASH)
  return [
    ...(verdict.ok
      ? []
      : [{ rule: 'ledger-chain', place: `${scope} ${verdict.seq}`, says: verdict.reason }]),
    ...(atEnd
      ? []
      : [{ rule: 'ledger-head', place: scope, says: 'the chain does not end at its head' }]),
  ]
}

async function checkChanges(db: Queries): Promise<Finding[]> {
  const lost = await db
    .selectFrom('change')
    .leftJoin('ledger', (join) =>
      join.onRef('ledger.scope', '=', 'change.scope').onRef('ledger.seq', '=', 'change.seq'),
    )
    .select(['change.scope', 'change_id'])
    .where('ledger.hash', 'is', null)
    .execute()
  return findingsOf(
    'change-entry',
    lost,
    (row) => `change ${row.scope} ${row.change_id}`,
    () => 'is remembered and has no entry',
  )
}

export const checkLedger: Check = async ({ db }) => {
  const scopes = await db.selectFrom('ledger').select('scope').distinct().execute()
  const heads = await db.selectFrom('ledger_head').select('scope').execute()
  const findings: Finding[] = []
  for (const scope of new Set([...scopes, ...heads].map((row) => row.scope)))
    findings.push(...(await checkChain(db, scope)))
  for (const { id } of await db.selectFrom('gathering').select('id').execute())
    findings.push(...(await compareRows(db, id)))
  findings.push(...(await checkChanges(db)))
  return findings
}
