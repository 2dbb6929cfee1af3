/** A review in its session: phases by the chair, sheets by the panel, results and decisions. */
import { Refusal } from '../../shared/protocol/refusals.ts'
import { addTime } from '../../shared/review/phase.ts'
import { changeFacts } from '../gathering/facts.ts'
import type { RoomHandlers } from '../gathering/room-request.ts'
import { decide, setPhase } from './phases.ts'
import { rankReview, readReview } from './results.ts'
import { readReadiness, readSheet, sealSheet, setScore } from './sheets.ts'

export const reviewRequests: RoomHandlers<
  | 'setPhase'
  | 'addTime'
  | 'readReadiness'
  | 'readSheet'
  | 'setScore'
  | 'sealSheet'
  | 'readResults'
  | 'decide'
> = {
  setPhase: {
    async handle(scene, { submissionId, phase }) {
      const { services, hold, personId } = scene
      const facts = await setPhase(services, hold, { actor: personId, submissionId, phase })
      await scene.showAgenda()
      scene.showFacts(facts)
    },
  },
  addTime: {
    async handle({ services, hold, personId, showFacts }, { seconds }) {
      const by = { actor: personId, act: 'time.added' }
      const facts = await changeFacts(services, hold, by, ({ phaseEndsAt }) => ({
        phaseEndsAt: addTime(phaseEndsAt, seconds, services.now()),
      }))
      showFacts(facts)
    },
  },
  readReadiness: {
    handle: ({ services, hold }, { submissionId }) =>
      readReadiness(services.db, hold.gatheringId, submissionId),
  },
  readSheet: {
    handle: ({ services, hold, personId }, { submissionId }) =>
      readSheet(services.db, hold.gatheringId, { submissionId, personId }),
  },
  setScore: {
    turn: 'own',
    handle: ({ services, hold, personId }, payload) =>
      setScore(services, hold, { ...payload, personId }),
  },
  sealSheet: {
    handle: ({ services, hold, personId }, payload) =>
      sealSheet(services, hold, { ...payload, personId }),
  },
  readResults: {
    async handle({ services, hold, role }) {
      const review = await readReview(services.db, hold.gatheringId)
      if (review.items.length === 0) throw new Refusal('not-revealed')
      return rankReview(review, { forChair: role === 'chair' || role === 'secretary' })
    },
  },
  decide: {
    async handle(scene, payload) {
      await decide(scene.services, scene.hold, { ...payload, actor: scene.personId })
      await scene.showAgenda()
    },
  },
}
