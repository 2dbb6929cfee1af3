/** Leading: who does, where everybody is taken, what is turned for all. */
import { changeFacts } from '../gathering/facts.ts'
import type { RoomFacts } from '../gathering/room-facts.ts'
import type { RequestScene, RoomHandlers } from '../gathering/room-request.ts'

/** One act of leading: committed, then shown to all. */
async function lead(
  scene: RequestScene,
  act: string,
  change: (facts: RoomFacts) => Partial<RoomFacts>,
): Promise<void> {
  const by = { actor: scene.personId, act }
  scene.showFacts(await changeFacts(scene.services, scene.hold, by, change))
}

export const leadRequests: RoomHandlers<
  'lead' | 'gather' | 'goTo' | 'turnChapter' | 'turnSlide'
> = {
  lead: {
    async handle(scene, { lead: wants }) {
      const { personId } = scene
      await lead(scene, wants ? 'lead.taken' : 'lead.given', (facts) => {
        if (wants) return { leader: personId }
        return facts.leader === personId ? { leader: '' } : {}
      })
    },
  },
  gather: {
    handle: (scene) => lead(scene, 'gather', (facts) => ({ gatherNo: facts.gatherNo + 1 })),
  },
  goTo: {
    handle: (scene, { address }) =>
      lead(scene, 'lead.went', (facts) => ({
        ledNo: facts.ledNo + 1,
        place: address === null ? '' : JSON.stringify(address),
        chapters:
          address === null
            ? facts.chapters
            : { ...facts.chapters, [address.pavilion]: address.chapter },
      })),
  },
  turnChapter: {
    handle: (scene, { pavilion, chapter }) =>
      lead(scene, 'chapter.turned', (facts) => ({
        chapters: { ...facts.chapters, [pavilion]: chapter },
      })),
  },
  turnSlide: {
    handle: (scene, { slide }) => lead(scene, 'slide.turned', () => ({ slide })),
  },
}
