/** What members write, show and caption. */
import type { RoomHandlers } from '../gathering/room-request.ts'
import { keepSaid } from './said.ts'

export const talkRequests: RoomHandlers<'react' | 'say' | 'caption'> = {
  react: {
    turn: 'none',
    async handle(scene, { kind }) {
      scene.talk.react(kind)
    },
  },
  say: {
    turn: 'own',
    async handle(scene, { text, changeId }) {
      const { services, hold, personId, talk } = scene
      const matter = scene.matter()
      const said = { id: changeId, personId, text, at: services.now(), ...matter }
      talk.say(await keepSaid(services, hold, said))
    },
  },
  caption: {
    target: (_, { personId }) => ({ ownerId: personId }),
    turn: 'none',
    async handle(scene, { personId, text }) {
      scene.talk.caption(personId, text)
    },
  },
}
