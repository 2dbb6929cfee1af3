/**
 * What each room request does, by name. Called by the room after schema, permission and rate; every
 * handler commits first and then shows the new facts.
 */
import type { MessageName, MessagePayload, SharedExhibit } from '../../shared/protocol/messages.ts'
import { Refusal } from '../../shared/protocol/refusals.ts'
import { rankReview, readReview } from '../review/results.ts'
import { readSheet, sealSheet, setScore } from '../review/sheets.ts'
import type { Services } from '../services.ts'
import { changeFacts, decide, setPhase } from './conduct.ts'
import { keepExhibitAct, readExhibitStates } from './exhibit-acts.ts'
import type { Hold } from './hold.ts'
import type { RoomFacts } from './room-facts.ts'

export interface RequestScene {
  services: Services
  hold: Hold
  personId: string
  /** Shows committed facts to everybody. */
  showFacts(facts: RoomFacts): void
  /** Shows the agenda as it is stored. */
  showAgenda(): Promise<void>
  /** Shows the new state of an exhibit to everybody and returns it as shown. */
  showExhibit(kept: Omit<SharedExhibit, 'revision'>): SharedExhibit
  /** The revision that the room has reached. */
  exhibitRevision(): number
  setMember(change: { surface?: string; following?: boolean }): void
}

type Handlers = {
  [N in MessageName]: (scene: RequestScene, payload: MessagePayload<N>) => Promise<unknown>
}

async function lead(
  scene: RequestScene,
  act: string,
  change: (facts: RoomFacts) => Partial<RoomFacts>,
): Promise<void> {
  const by = { actor: scene.personId, act }
  scene.showFacts(await changeFacts(scene.services, scene.hold, by, change))
}

export const roomRequests: Handlers = {
  async surface(scene, { surface }) {
    scene.setMember({ surface })
  },
  async follow(scene, { follow }) {
    scene.setMember({ following: follow })
  },
  async lead(scene, { lead: wants }) {
    const { personId } = scene
    await lead(scene, wants ? 'lead.taken' : 'lead.given', (facts) => {
      if (wants) return { leader: personId }
      return facts.leader === personId ? { leader: '' } : {}
    })
  },
  async gather(scene) {
    await lead(scene, 'gather', (facts) => ({ gatherNo: facts.gatherNo + 1 }))
  },
  async goTo(scene, { address }) {
    await lead(scene, 'lead.went', (facts) => ({
      place: address === null ? '' : JSON.stringify(address),
      chapters:
        address === null
          ? facts.chapters
          : { ...facts.chapters, [address.pavilion]: address.chapter },
    }))
  },
  async turnChapter(scene, { pavilion, chapter }) {
    await lead(scene, 'chapter.turned', (facts) => ({
      chapters: { ...facts.chapters, [pavilion]: chapter },
    }))
  },
  async turnSlide(scene, { slide }) {
    await lead(scene, 'slide.turned', () => ({ slide }))
  },
  async exhibitAct(scene, act) {
    const by = { personId: scene.personId, asLeader: true }
    return scene.showExhibit(await keepExhibitAct(scene.services, scene.hold, by, act))
  },
  async exhibitTakePart(scene, act) {
    const by = { personId: scene.personId, asLeader: false }
    return scene.showExhibit(await keepExhibitAct(scene.services, scene.hold, by, act))
  },
  async readExhibits(scene) {
    const revision = scene.exhibitRevision()
    const kept = await readExhibitStates(scene.services.db, scene.hold.gatheringId)
    return kept.map((one): SharedExhibit => ({ ...one, revision }))
  },
  async setPhase(scene, { submissionId, phase }) {
    const { services, hold, personId } = scene
    const facts = await setPhase(services, hold, { actor: personId, submissionId, phase })
    await scene.showAgenda()
    scene.showFacts(facts)
  },
  async addTime(scene, { seconds }) {
    await lead(scene, 'time.added', (facts) => ({
      phaseEndsAt: facts.phaseEndsAt === 0 ? 0 : facts.phaseEndsAt + seconds * 1000,
    }))
  },
  async readSheet({ services, hold, personId }, { submissionId }) {
    return readSheet(services.db, hold.gatheringId, { submissionId, personId })
  },
  async setScore({ services, hold, personId }, payload) {
    return setScore(services, hold, { ...payload, personId })
  },
  async sealSheet({ services, hold, personId }, payload) {
    return sealSheet(services, hold, { ...payload, personId })
  },
  async readResults({ services, hold }) {
    const review = await readReview(services.db, hold.gatheringId)
    if (review.items.length === 0) throw new Refusal('not-revealed')
    return rankReview(review)
  },
  async decide(scene, payload) {
    await decide(scene.services, scene.hold, { ...payload, actor: scene.personId })
    await scene.showAgenda()
  },
}
