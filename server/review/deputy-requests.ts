/** The chair hands over: somebody of the panel or the secretary presides as well, until it is taken back. */
import { updateFacts } from '../gathering/facts.ts'
import { commitHeld, type HeldAct } from '../gathering/hold.ts'
import type { RoomHandlers } from '../gathering/room-request.ts'
import type { RoomFacts } from '../gathering/room-facts.ts'

export const deputyRequests: RoomHandlers<'deputize'> = {
  deputize: {
    target: ({ role, roleOf }, { personId }) => ({
      otherRole: personId === null ? role : roleOf(personId),
    }),
    async handle({ services, hold, personId: actor, showFacts }, { personId }) {
      const act: HeldAct<RoomFacts> =
        personId === null
          ? { actor, act: 'chair.taken', payload: {} }
          : { actor, act: 'chair.handed', payload: { personId } }
      const facts = await commitHeld(services, hold, act, (trx) =>
        updateFacts(trx, hold.gatheringId, () => ({ deputy: personId ?? '' })),
      )
      showFacts(facts)
    },
  },
}
