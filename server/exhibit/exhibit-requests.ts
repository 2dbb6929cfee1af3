/** Acts on exhibits that a gathering looks at together. */
import type { Target } from '../../shared/permission/permission.ts'
import type { SharedExhibit } from '../../shared/protocol/messages.ts'
import type { RequestScene, RoomHandlers } from '../gathering/room-request.ts'
import { keepExhibitAct, type ExhibitAct } from './exhibit-acts.ts'

/** What changes nothing is answered, and nobody else hears of it. */
async function actTogether(
  scene: RequestScene,
  act: ExhibitAct,
  asLeader: boolean,
): Promise<SharedExhibit> {
  const { services, hold, personId, exhibits } = scene
  const { changed, ...kept } = await keepExhibitAct(services, hold, { personId, asLeader }, act)
  return changed ? exhibits.show(kept) : { ...kept, revision: exhibits.revision(kept) }
}

/** Nobody acts at a booth from which they are recused, or of which they know nothing. */
const atBooth = (scene: RequestScene, { submissionId }: ExhibitAct): Target => ({
  recused: scene.isRecused(submissionId),
  unknown: !scene.knowsOfItem(submissionId),
})

export const exhibitRequests: RoomHandlers<'exhibitAct' | 'exhibitTakePart'> = {
  exhibitAct: { target: atBooth, handle: (scene, act) => actTogether(scene, act, true) },
  exhibitTakePart: { target: atBooth, handle: (scene, act) => actTogether(scene, act, false) },
}
