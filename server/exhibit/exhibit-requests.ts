/** Acts on exhibits that a gathering looks at together. */
import type { SharedExhibit } from '../../shared/protocol/messages.ts'
import type { RequestScene, RoomHandlers } from '../gathering/room-request.ts'
import { keepExhibitAct, readExhibitStates, type ExhibitAct } from './exhibit-acts.ts'

/** What changes nothing is answered, and nobody else hears of it. */
async function actTogether(
  scene: RequestScene,
  act: ExhibitAct,
  asLeader: boolean,
): Promise<SharedExhibit> {
  const { services, hold, personId, exhibits } = scene
  const { changed, ...kept } = await keepExhibitAct(services, hold, { personId, asLeader }, act)
  return changed ? exhibits.show(kept) : { ...kept, revision: exhibits.revision() }
}

export const exhibitRequests: RoomHandlers<'exhibitAct' | 'exhibitTakePart' | 'readExhibits'> = {
  exhibitAct: { handle: (scene, act) => actTogether(scene, act, true) },
  exhibitTakePart: { handle: (scene, act) => actTogether(scene, act, false) },
  readExhibits: {
    async handle({ exhibits, services, hold }) {
      const revision = exhibits.revision()
      const kept = await readExhibitStates(services.db, hold.gatheringId)
      return kept.map((one): SharedExhibit => ({ ...one, revision }))
    },
  },
}
