/** What members of a gathering ask for themselves, and hosts for others. */
import type { RoomHandlers } from './room-request.ts'
import { commitHeld, type Hold } from './hold.ts'
import { removeMember } from './membership.ts'
import type { Services } from '../house/services.ts'

export const memberRequests: RoomHandlers<'surface' | 'follow' | 'muteMember' | 'removeMember'> = {
  // What touches the room's memory alone waits for nobody.
  surface: {
    turn: 'none',
    async handle(scene, { surface }) {
      scene.stand(surface)
    },
  },
  follow: {
    turn: 'none',
    async handle(scene, { follow }) {
      scene.setMember({ following: follow })
    },
  },
  muteMember: {
    target: ({ roleOf }, { personId }) => ({ otherRole: roleOf(personId) }),
    async handle(scene, { personId, muted }) {
      const { services, hold } = scene
      await muteMember(services, hold, { actor: scene.personId, personId, muted })
      scene.setMember({ muted }, personId)
    },
  },
  removeMember: {
    target: ({ roleOf }, { personId }) => ({ otherRole: roleOf(personId) }),
    async handle(scene, { personId }) {
      const { services, hold } = scene
      await removeMember(services, scene.personId, { gatheringId: hold.gatheringId, personId })
      await scene.sendAway()
    },
  },
}

/** Takes the right to act on what is open to all from a member, or gives it back. */
async function muteMember(
  services: Services,
  hold: Hold,
  { actor, personId, muted }: { actor: string; personId: string; muted: boolean },
): Promise<void> {
  const act = { actor, act: muted ? 'member.muted' : 'member.unmuted', payload: { personId } }
  await commitHeld(services, hold, act, async (trx) => {
    await trx
      .updateTable('member')
      .set({ muted_at: muted ? services.now() : null })
      .where('gathering_id', '=', hold.gatheringId)
      .where('person_id', '=', personId)
      .execute()
  })
}
