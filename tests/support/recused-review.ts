/** A review of two items, one of which somebody is recused from, and the ways to declare and clear that. */
import { exhibitsSchema } from '../../shared/exhibit/manifest.ts'
import type { GatheringRole } from '../../shared/permission/permission.ts'
import type { ItemView } from '../../shared/state/room-view.ts'
import { updateGathering } from '../../server/gathering/gatherings.ts'
import type { Meetings, Scene } from './meeting.ts'
import { createActor, publishScenario, signInAs } from './people.ts'
import { callApi, type Guest, type RunningHouse } from './running-house.ts'

const TABLE = exhibitsSchema.parse([
  {
    kind: 'table',
    id: 'ground',
    title: { zh: '台', en: '' },
    sizeM: [100, 60],
    palette: [
      {
        id: 'tree',
        title: { zh: '树', en: '' },
        shape: 'tree',
        colour: '#88aa77',
        sizeM: [4, 6, 4],
      },
    ],
  },
])

export interface RecusedReview extends Scene {
  /** The item from which somebody is recused, and another one. */
  shut: string
  open: string
  organiser: string
}

/** Long enough for what was sent to arrive: three ticks of the room. */
export const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 150))

export const itemSeenBy = (guest: Guest, id: string): ItemView | undefined =>
  guest.view().agenda.find(({ submissionId }) => submissionId === id)

export function createRecusals({ services, url }: RunningHouse, meetings: Meetings) {
  return {
    async meet(...roles: GatheringRole[]): Promise<RecusedReview> {
      const scene = await meetings.meet(roles)
      const shut = await publishScenario(services, {}, TABLE)
      const organiserId = await createActor(services, 'organiser')
      const agenda = [scene.item, shut]
      await updateGathering(services, organiserId, { id: scene.id, agenda })
      const organiser = await signInAs(services, organiserId)
      return { ...scene, shut, open: scene.item, organiser }
    },
    recuse: (
      { id, shut: submissionId }: RecusedReview,
      personId: string,
      token: string | undefined,
      reason = '同单位',
    ): Promise<Response> =>
      callApi(url, `/gatherings/${id}/recusals`, {
        ...(token === undefined ? {} : { token }),
        method: 'POST',
        body: { submissionId, personId, reason },
      }),
    clear: (
      { id, shut }: RecusedReview,
      personId: string,
      token: string | undefined,
    ): Promise<Response> =>
      callApi(url, `/gatherings/${id}/recusals/${shut}/${personId}`, {
        ...(token === undefined ? {} : { token }),
        method: 'DELETE',
      }),
  }
}
