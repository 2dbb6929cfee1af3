/** What a room lets the requests of its members see and show; see gathering/room-request.ts. */
import { mayKnow, type Knowing, type Viewer } from '../../shared/audience/audience.ts'
import type { GatheringRole } from '../../shared/permission/permission.ts'
import type { Surface } from '../../shared/protocol/room-limits.ts'
import type { Hold } from '../gathering/hold.ts'
import type { ExhibitShows, RequestScene } from '../gathering/room-request.ts'
import type { Seat } from '../gathering/seats.ts'
import type { Services } from '../house/services.ts'
import type { Members } from './members.ts'
import { endSeats, type GatheringClient } from './present.ts'
import type { RoomShown } from './room-shown.ts'
import type { ShownTalk } from './room-talk.ts'
import type { RoomVoice } from './room-voice.ts'
import { viewerOf } from './sight.ts'

interface SceneParts {
  services: Services
  hold: Hold
  shown: RoomShown
  isReview: boolean
  clients: readonly GatheringClient[]
  members: Members
  exhibits: ExhibitShows
  voice: RoomVoice
  talk: ShownTalk
  stand: (surface: Surface) => void
}

/** Role of somebody who is here. */
export const roleIn = (
  clients: readonly GatheringClient[],
  personId: string,
): GatheringRole | undefined => clients.find(({ auth }) => auth?.personId === personId)?.auth?.role

export function createScene(seat: Seat, parts: SceneParts): RequestScene {
  const { services, hold, shown, isReview, clients, members, exhibits, voice, talk, stand } = parts
  const viewer = (): Viewer => viewerOf(shown, isReview, seat)
  const knowing = (submissionId: string): Knowing => mayKnow(viewer(), { of: 'item', submissionId })
  const knowsItem = (submissionId: string): boolean => knowing(submissionId) === 'all'
  return {
    services,
    hold,
    personId: seat.personId,
    role: seat.role,
    roleOf: (id) => roleIn(clients, id),
    isRecused: (submissionId) => shown.recusedOf(seat.personId).has(submissionId),
    knowsOfItem: (submissionId) => knowing(submissionId) !== 'nothing',
    knowsItem,
    ledItem: () => shown.ledItem(knowsItem),
    isChairAway: (submissionId) =>
      !clients.some(
        ({ auth }) =>
          auth &&
          (auth.role === 'chair' || auth.personId === shown.facts().deputy) &&
          !auth.screen &&
          !shown.recusedOf(auth.personId).has(submissionId),
      ),
    recused: () => shown.recusedOf(seat.personId),
    itemAt: (address) => shown.itemAt(address),
    showFacts: (facts) => {
      shown.showFacts(facts)
      voice.settle()
    },
    showAgenda: () => shown.loadAgenda().then(() => voice.settle()),
    exhibits,
    setMember: (change, personId = seat.personId) => {
      members.change(personId, change)
      voice.settle()
    },
    matter: () => shown.matter(),
    takesPart: () => mayKnow(viewer(), { of: 'talk', ...shown.matter() }) === 'all',
    talk: talk.of(seat.personId),
    hear: (on) => voice.hear(seat, on),
    whisperTo: (personIds) => voice.whisperTo(seat.personId, personIds),
    surface: () => clients.find(({ auth }) => auth === seat)?.userData?.surface ?? 'page',
    stand,
    showSheet: (sheet) => shown.showSheet({ ...sheet, personId: seat.personId }),
    sendAway: async () => void (await endSeats(services, hold.gatheringId, clients)),
  }
}
