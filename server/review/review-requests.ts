/** A review in its session: phases by the chair, sheets by the panel, results and decisions. */
import type { Target } from '../../shared/permission/permission.ts'
import type { MessagePayload, Sheet } from '../../shared/protocol/messages.ts'
import { Refusal } from '../../shared/protocol/refusals.ts'
import type { Surface } from '../../shared/protocol/room-limits.ts'
import { addTime, setPaused } from '../../shared/review/clock.ts'
import { readFactsOf } from '../gathering/facts.ts'
import type { Hold } from '../gathering/hold.ts'
import type { RoomFacts } from '../gathering/room-facts.ts'
import type { RequestScene, RoomHandlers, RoomRequest } from '../gathering/room-request.ts'
import type { Services } from '../house/services.ts'
import { putPin, removePin, setNote, setReason } from './evidence.ts'
import { changeClock } from './clock.ts'
import { decide, setPhase } from './phases.ts'
import { rankReview, readReview } from './results.ts'
import { openScreening, revealScreening } from './screening.ts'
import { readReadiness, readSheet, sealSheet, setScore } from './sheets.ts'

/** An act on one item: who is recused from it does none. */
const onItem = (scene: RequestScene, { submissionId }: { submissionId: string }): Target => ({
  recused: scene.isRecused(submissionId),
  chairAway: scene.isChairAway(submissionId),
})

type SheetRequest = 'setScore' | 'setReason' | 'setNote' | 'putPin' | 'removePin' | 'sealSheet'

/** A change of one's own sheet, told to all of one's own devices. */
function onSheet<N extends SheetRequest>(
  change: (
    services: Services,
    hold: Hold,
    change: MessagePayload<N> & { personId: string; surface: Surface },
  ) => Promise<Sheet>,
): RoomRequest<MessagePayload<N>> {
  return {
    target: onItem,
    turn: 'own',
    async handle(scene, payload) {
      const { services, hold, personId } = scene
      const own = { ...payload, personId, surface: scene.surface() }
      const sheet = await change(services, hold, own)
      scene.showSheet(sheet)
      return sheet
    },
  }
}

/** An act on a screening as a whole. */
function onWhole<N extends 'openScreening' | 'revealScreening'>(
  change: (
    services: Services,
    hold: Hold,
    change: MessagePayload<N> & { actor: string },
  ) => Promise<RoomFacts>,
): RoomRequest<MessagePayload<N>> {
  return {
    async handle(scene, payload) {
      const { services, hold, personId, showAgenda, showFacts } = scene
      const facts = await change(services, hold, { ...payload, actor: personId })
      await showAgenda()
      showFacts(facts)
    },
  }
}

export const reviewRequests: RoomHandlers<
  | 'setPhase'
  | 'addTime'
  | 'pauseClock'
  | 'openScreening'
  | 'revealScreening'
  | 'readReadiness'
  | 'readSheet'
  | SheetRequest
  | 'readResults'
  | 'decide'
> = {
  setPhase: {
    target: onItem,
    async handle(scene, { submissionId, phase }) {
      const { services, hold, personId } = scene
      const facts = await setPhase(services, hold, { actor: personId, submissionId, phase })
      await scene.showAgenda()
      scene.showFacts(facts)
    },
  },
  addTime: {
    target: onItem,
    async handle({ services, hold, personId, showFacts }, { submissionId, seconds }) {
      const by = { actor: personId, act: 'time.added', submissionId, said: { seconds } } as const
      const facts = await changeClock(services, hold, by, (clock) =>
        addTime(clock, seconds, services.now()),
      )
      showFacts(facts)
    },
  },
  pauseClock: {
    target: onItem,
    async handle({ services, hold, personId, showFacts }, { submissionId, paused }) {
      const act = paused ? 'clock.paused' : 'clock.resumed'
      const by = { actor: personId, act, submissionId } as const
      const facts = await changeClock(services, hold, by, (clock) =>
        setPaused(clock, paused, services.now()),
      )
      showFacts(facts)
    },
  },
  openScreening: onWhole<'openScreening'>(openScreening),
  revealScreening: onWhole<'revealScreening'>(revealScreening),
  readReadiness: {
    target: onItem,
    handle: ({ services, hold }, { submissionId }) =>
      readReadiness(services.db, hold.gatheringId, submissionId),
  },
  readSheet: {
    target: onItem,
    handle: ({ services, hold, personId }, { submissionId }) =>
      readSheet(services.db, hold.gatheringId, { submissionId, personId }),
  },
  setScore: onSheet<'setScore'>(setScore),
  setReason: onSheet<'setReason'>(setReason),
  setNote: onSheet<'setNote'>(setNote),
  putPin: onSheet<'putPin'>(putPin),
  removePin: onSheet<'removePin'>(removePin),
  sealSheet: { ...onSheet<'sealSheet'>(sealSheet), turn: 'all' },
  readResults: {
    async handle({ services, hold, role, recused }) {
      const review = await readReview(services.db, hold.gatheringId, recused())
      if (review.items.length === 0) throw new Refusal('not-revealed')
      return rankReview(review, { forChair: role === 'chair' || role === 'secretary' })
    },
  },
  decide: {
    target: onItem,
    async handle(scene, payload) {
      const { services, hold, personId } = scene
      await decide(services, hold, { ...payload, actor: personId })
      await scene.showAgenda()
      scene.showFacts(await readFactsOf(services.db, hold.gatheringId))
    },
  },
}
