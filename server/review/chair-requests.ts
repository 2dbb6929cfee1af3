/**
 * What the chair asks beside the phases: to hand over, so that somebody of the panel or the secretary presides
 * as well until it is taken back; and whose turn comes next, so that they keep ready outside.
 */
import { Refusal } from '../../shared/protocol/refusals.ts'
import { updateFacts } from '../gathering/facts.ts'
import { commitHeld, type HeldAct, type Hold } from '../gathering/hold.ts'
import { refuseIfRecused } from '../gathering/recusals.ts'
import type { RoomHandlers } from '../gathering/room-request.ts'
import type { RoomFacts } from '../gathering/room-facts.ts'
import type { Services } from '../house/services.ts'
import { findItem } from './agenda-item.ts'

export const chairRequests: RoomHandlers<'deputize' | 'callUp'> = {
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
  callUp: {
    target: ({ isRecused, isChairAway }, { submissionId }) => ({
      recused: isRecused(submissionId),
      chairAway: isChairAway(submissionId),
    }),
    async handle({ services, hold, personId: actor, showFacts }, call) {
      showFacts(await callUp(services, hold, { actor, ...call }))
    },
  },
}

/**
 * Notes of a waiting item that its turn comes next, or not. Each by itself: by one that is called up nobody
 * learns of another. Refuses with `phase-order` one that does not wait.
 */
async function callUp(
  services: Services,
  hold: Hold,
  { actor, submissionId, called }: { actor: string; submissionId: string; called: boolean },
): Promise<RoomFacts> {
  const { gatheringId } = hold
  const act = called ? 'next.called' : 'next.dismissed'
  return commitHeld(services, hold, { actor, act, payload: { submissionId } }, async (trx) => {
    await refuseIfRecused(trx, { gatheringId, submissionId, personId: actor })
    const { phase } = await findItem(trx, gatheringId, submissionId)
    if (phase !== 'waiting') throw new Refusal('phase-order')
    return updateFacts(trx, gatheringId, (before) => {
      const others = before.called.filter((id) => id !== submissionId)
      return { called: called ? [...others, submissionId] : others }
    })
  })
}
