/** Brings what the database holds into the room's state, changing only what differs. */
import { AgendaItemState, type GatheringState } from '../../shared/state/gathering-state.ts'
import { blobUrl } from '../assets/asset-rows.ts'
import { formOf } from '../intake/submissions.ts'
import type { Queries } from '../storage/database.ts'
import { readFacts, type RoomFacts } from '../gathering/room-facts.ts'
import { slideRows } from '../gathering/slides.ts'

export async function loadFacts(db: Queries, gatheringId: string): Promise<RoomFacts> {
  const row = await db
    .selectFrom('gathering')
    .select('facts')
    .where('id', '=', gatheringId)
    .executeTakeFirstOrThrow()
  return readFacts(row.facts)
}

export function showFactsIn(state: GatheringState, facts: RoomFacts): void {
  state.currentItem = facts.currentItem
  state.phaseEndsAt = facts.phaseEndsAt
  state.leader = facts.leader
  state.place = facts.place
  state.ledNo = facts.ledNo
  state.gatherNo = facts.gatherNo
  state.slide = facts.slide
  for (const [pavilion, chapter] of Object.entries(facts.chapters))
    state.chapters.set(pavilion, chapter)
}

/** How the hall is lit: the secretary may change it while the room runs. */
export async function loadTimeOfDay(db: Queries, state: GatheringState): Promise<void> {
  const { time_of_day } = await db
    .selectFrom('gathering')
    .select('time_of_day')
    .where('id', '=', state.gatheringId)
    .executeTakeFirstOrThrow()
  state.timeOfDay = time_of_day
}

export async function loadAgenda(db: Queries, state: GatheringState): Promise<void> {
  const rows = await db
    .selectFrom('agenda_item')
    .innerJoin('submission', 'submission.id', 'agenda_item.submission_id')
    .select(['submission_id', 'form', 'phase', 'outcome'])
    .where('gathering_id', '=', state.gatheringId)
    .orderBy('position')
    .execute()
  while (state.agenda.length > rows.length) state.agenda.pop()
  for (const [index, row] of rows.entries()) {
    const item = state.agenda[index] ?? new AgendaItemState()
    item.submissionId = row.submission_id
    item.title = formOf(row).scenarioName
    item.phase = row.phase
    item.outcome = row.outcome ?? ''
    if (index >= state.agenda.length) state.agenda.push(item)
  }
}

export async function loadSlides(db: Queries, state: GatheringState): Promise<void> {
  const rows = await slideRows(db, state.gatheringId)
  const urls = rows.flatMap((row) => (row.status === 'ready' ? (blobUrl(row) ?? []) : []))
  if (urls.length === state.slides.length && urls.every((url, i) => url === state.slides[i])) return
  while (state.slides.length > 0) state.slides.pop()
  for (const url of urls) state.slides.push(url)
}
