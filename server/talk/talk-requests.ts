/** What members write, show and caption. */
import type { Target } from '../../shared/permission/permission.ts'
import type { RequestScene, RoomHandlers } from '../gathering/room-request.ts'
import { keepSaid } from './said.ts'

/** Who may not know of what is at hand says nothing of it either. */
function ofMatter(scene: RequestScene): Target {
  const recused = scene.isRecused(scene.matter().submissionId)
  return { recused, unknown: !recused && !scene.takesPart() }
}

export const talkRequests: RoomHandlers<'react' | 'say' | 'caption'> = {
  react: {
    target: ofMatter,
    turn: 'none',
    async handle(scene, { kind }) {
      scene.talk.react(kind)
    },
  },
  say: {
    target: ofMatter,
    turn: 'own',
    async handle(scene, { text, changeId }) {
      const { services, hold, personId, talk } = scene
      const matter = scene.matter()
      const said = { id: changeId, personId, text, at: services.now(), ...matter }
      talk.say(await keepSaid(services, hold, said))
    },
  },
  caption: {
    target: (scene, { personId }) => ({ ...ofMatter(scene), ownerId: personId }),
    turn: 'none',
    async handle(scene, { personId, text }) {
      scene.talk.caption(personId, text)
    },
  },
}
