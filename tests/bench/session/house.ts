/** What the session bench finds before the first start: submissions admitted to review, and who prepares it. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { admitScenario, createActor, fileScenario, signInAs } from '../../support/people.ts'
import { openBenchServices } from '../bench-services.ts'

export interface SessionHouse {
  dataDir: string
  /** A session of the organiser. */
  organiser: string
  /** Submissions, each of a unit of its own: 甲1, 甲2, … */
  items: string[]
  drop(): Promise<void>
}

export const unitOf = (at: number): string => `申报单位${at + 1}`

export async function prepareHouse(count: number): Promise<SessionHouse> {
  const dataDir = await mkdtemp(join(tmpdir(), 'jiebang-session-'))
  const services = await openBenchServices({ dataDir, databaseUrl: undefined })
  const owner = await createActor(services, 'applicant')
  const items: string[] = []
  for (let at = 0; at < count; at += 1) {
    const { id } = await fileScenario(services, owner, { leadUnitName: unitOf(at) })
    await admitScenario(services, id)
    items.push(id)
  }
  const organiser = await signInAs(services, await createActor(services, 'organiser'))
  await services.db.destroy()
  return {
    dataDir,
    organiser,
    items,
    drop: () => rm(dataDir, { recursive: true, force: true }),
  }
}
