/**
 * Who is in the house of the hostile bench: an honest review that is being scored, and people with
 * sessions of every role who mean ill. Made by the product's own commands before the server starts.
 */
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createPerson } from '../../../server/account/invites.ts'
import { addMember } from '../../../server/gathering/membership.ts'
import type { Services } from '../../../server/house/services.ts'
import { exhibitsSchema } from '../../../shared/exhibit/manifest.ts'
import type { GatheringRole } from '../../../shared/permission/permission.ts'
import { openHouse, type DatabaseKind } from '../../support/house.ts'
import {
  createActor,
  openGathering,
  publishScenario,
  saveDraft,
  signInAs,
} from '../../support/people.ts'

const REVIEWERS = 7
const HOSTILE_REVIEWERS = 4
const AUDIENCE = 30
/** Of the audience, who takes a seat and then never says or reads anything. */
const SILENT = 60
const APPLICANTS = 4

/** What attackers know: sessions by role, and names of things. Travels to their process as JSON. */
export interface AttackScene {
  /** The honest review, in which hostile reviewers have seats too. */
  reviewId: string
  /** A roadshow with an audience of attackers. */
  roadshowId: string
  /** A scenario on show with a table, called `table`, that everybody may act on. */
  tableId: string
  reviewers: string[]
  audience: string[]
  silent: string[]
  applicants: string[]
  /** A draft of each applicant, in the same order. */
  drafts: string[]
  staff: string[]
  /** Things that nobody honest needs: staff may do anything to them. */
  ownIds: string[]
  /** Things of the honest: for those whose acts on them must be refused. */
  honestIds: string[]
}

export interface Scene {
  dataDir: string
  databaseUrl: string | undefined
  callFile: string
  /** What is scored is `item`. */
  review: { id: string; item: string; tableId: string; chair: string; reviewers: string[] }
  attack: AttackScene
  /** Removes everything that was made. */
  close(): Promise<void>
}

const TABLE = exhibitsSchema.parse([
  {
    kind: 'table',
    id: 'table',
    title: { zh: '沙盘' },
    sizeM: [100, 60],
    palette: [
      { id: 'tree', title: { zh: '树' }, shape: 'tree', colour: '#88aa77', sizeM: [4, 6, 4] },
    ],
    options: ['yes', 'no'].map((id) => ({ id, title: { zh: id } })),
  },
])

export async function prepareScene(kind: DatabaseKind): Promise<Scene> {
  const house = await openHouse(kind, { realClock: true })
  const { services } = house
  const { dataDir, databaseUrl } = services.config
  const callFile = join(dataDir, 'call.json')
  await writeFile(callFile, JSON.stringify(services.current.call))
  const tableId = await publishScenario(services, {}, TABLE)
  const roles = ['chair', ...Array.from({ length: REVIEWERS }, () => 'reviewer' as const)] as const
  const { id, items, people } = await openGathering(services, { items: 3, roles: [...roles] })
  const [chair = '', ...reviewers] = await Promise.all(people.map((p) => signInAs(services, p)))
  const [item = ''] = items
  const review = { id, item, tableId, chair, reviewers }
  const honestIds = [id, tableId, ...items, ...people]
  const attack = await prepareAttackers(services, { reviewId: id, tableId, honestIds })
  return { dataDir, databaseUrl, callFile, review, attack, close: () => house.close() }
}

async function prepareAttackers(
  services: Services,
  known: Pick<AttackScene, 'reviewId' | 'tableId' | 'honestIds'>,
): Promise<AttackScene> {
  const roadshow = await openGathering(services, { kind: 'roadshow', roles: ['presenter'] })
  const own = await openGathering(services, { roles: ['chair', 'reviewer'] })
  const seated = async (gatheringId: string, role: GatheringRole, count: number) => {
    const tokens: string[] = []
    for (let i = 0; i < count; i += 1) {
      const personId = await createPerson(services.db, { name: `${role} ${i}` }, services.now())
      await addMember(services, services.db, { gatheringId, personId, role, actorId: personId })
      tokens.push(await signInAs(services, personId))
    }
    return tokens
  }
  const applicants: string[] = []
  const drafts: string[] = []
  for (let i = 0; i < APPLICANTS; i += 1) {
    const personId = await createActor(services, 'applicant')
    drafts.push((await saveDraft(services, personId)).id)
    applicants.push(await signInAs(services, personId))
  }
  const staff = [
    await signInAs(services, await createActor(services, 'organiser')),
    await signInAs(services, await createActor(services, 'secretary')),
  ]
  return {
    ...known,
    roadshowId: roadshow.id,
    reviewers: await seated(known.reviewId, 'reviewer', HOSTILE_REVIEWERS),
    audience: await seated(roadshow.id, 'audience', AUDIENCE),
    silent: await seated(roadshow.id, 'audience', SILENT),
    applicants,
    drafts,
    staff,
    ownIds: [own.id, ...own.items, ...own.people, ...drafts],
  }
}
