/**
 * What the bench of the led finds before the first start: booths in all five pavilions, and for each row
 * an open roadshow with its people, everybody with a session. Made by the product's own commands.
 */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setGatheringStatus, createGathering } from '../../server/gathering/gatherings.ts'
import { addMember } from '../../server/gathering/membership.ts'
import type { Services } from '../../server/house/services.ts'
import { exhibitsSchema } from '../../shared/exhibit/manifest.ts'
import { createActor, publishScenario, signInAs } from '../support/people.ts'
import { openBenchServices } from './bench-services.ts'
import { readSample } from './read-sample.ts'

/** A full chapter of each pavilion. */
const BOOTHS_PER_PAVILION = 12
/** The kind of the sample that needs neither files nor another exhibit. */
const PLAIN_KIND = 'table'

export interface LedRow {
  gatheringId: string
  leader: string
  /** Sessions of the audience. */
  audience: string[]
}

export interface LedScene {
  dataDir: string
  rows: LedRow[]
  drop(): Promise<void>
}

/** One row for each number of people, the leader among them. */
export async function prepareLed(people: readonly number[]): Promise<LedScene> {
  const dataDir = await mkdtemp(join(tmpdir(), 'jiebang-led-'))
  const services = await openBenchServices({ dataDir, databaseUrl: undefined })
  try {
    const { exhibits } = await readSample('future-city')
    const plain = exhibitsSchema.parse(exhibits.filter(({ kind }) => kind === PLAIN_KIND))
    for (const track of services.current.call.tracks) {
      const directions = track.directions.filter(({ kind }) => kind === 'vertical')
      for (let booth = 0; booth < BOOTHS_PER_PAVILION; booth += 1) {
        const directionId = directions[booth % directions.length]?.id
        if (directionId !== undefined) await publishScenario(services, { directionId }, plain)
      }
    }
    const rows: LedRow[] = []
    for (const count of people) rows.push(await openRow(services, count))
    return { dataDir, rows, drop: () => rm(dataDir, { recursive: true, force: true }) }
  } finally {
    await services.db.destroy()
  }
}

async function openRow(services: Services, people: number): Promise<LedRow> {
  const actorId = await createActor(services, 'secretary')
  const made = { kind: 'roadshow', title: '带领', trackId: null } as const
  const { id: gatheringId } = await createGathering(services, actorId, made)
  await setGatheringStatus(services, actorId, { id: gatheringId, status: 'open' })
  const sessions: string[] = []
  for (let person = 0; person < people; person += 1) {
    const personId = await createActor(services)
    const role = person === 0 ? 'presenter' : 'audience'
    await addMember(services, services.db, { gatheringId, personId, role, actorId })
    sessions.push(await signInAs(services, personId))
  }
  const [leader = '', ...audience] = sessions
  return { gatheringId, leader, audience }
}
