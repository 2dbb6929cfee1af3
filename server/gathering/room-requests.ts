/**
 * What each room request does, by name. Called by the room after schema, permission and rate; every
 * handler commits first and then shows the new facts.
 */
import type { MessageName, MessagePayload, SharedExhibit } from '../../shared/protocol/messages.ts'
import type { GatheringRole } from '../../shared/permission/permission.ts'
import { Refusal } from '../../shared/protocol/refusals.ts'
import { addTime } from '../../shared/review/phase.ts'
import { rankReview, readReview } from '../review/results.ts'
import { readReadiness, readSheet, sealSheet, setScore } from '../review/sheets.ts'
import type { Services } from '../services.ts'
import { changeFacts, decide, muteMember, setPhase } from './conduct.ts'
import { removeMember } from './gatherings.ts'
import { keepExhibitAct, readExhibitStates, type ExhibitAct } from './exhibit-acts.ts'
import type { ExhibitShows } from './exhibit-shows.ts'
import type { Hold } from './hold.ts'
import type { RoomFacts } from './room-facts.ts'

export interface RequestScene {
  services: Services
  hold: Hold
  personId: string
  role: GatheringRole
  /** Shows committed facts to everybody. */
  showFacts(facts: RoomFacts): void
  /** Shows the agenda as it is stored. */
  showAgenda(): Promise<void>
  exhibits: ExhibitShows
  /** Shows a change of a member, of oneself where nobody is named. */
  setMember(
    change: { surface?: string; following?: boolean; muted?: boolean },
    personId?: string,
  ): void
  /** Ends the seats of those who are no members any more. */
  sendAway(): Promise<void>
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

/** What changes nothing is answered, and nobody else hears of it. */
async function actTogether(
  scene: RequestScene,
  act: ExhibitAct,
  asLeader: boolean,
): Promise<SharedExhibit> {
  const { services, hold, personId, exhibits } = scene
  const { changed, ...kept } = await keepExhibitAct(services, hold, { personId, asLeader }, act)
  return changed ? exhibits.show(kept) : { ...kept, revision: exhibits.revision() }
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
      ledNo: facts.ledNo + 1,
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
    return actTogether(scene, act, true)
  },
  async exhibitTakePart(scene, act) {
    return actTogether(scene, act, false)
  },
  async muteMember(scene, { personId, muted }) {
    const { services, hold } = scene
    await muteMember(services, hold, { actor: scene.personId, personId, muted })
    scene.setMember({ muted }, personId)
  },
  async removeMember(scene, { personId }) {
    const { services, hold } = scene
    await removeMember(services, scene.personId, { gatheringId: hold.gatheringId, personId })
    await scene.sendAway()
  },
  async readExhibits(scene) {
    const revision = scene.exhibits.revision()
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
      phaseEndsAt: addTime(facts.phaseEndsAt, seconds, scene.services.now()),
    }))
  },
  async readReadiness({ services, hold }, { submissionId }) {
    return readReadiness(services.db, hold.gatheringId, submissionId)
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
  async readResults({ services, hold, role }) {
    const review = await readReview(services.db, hold.gatheringId)
    if (review.items.length === 0) throw new Refusal('not-revealed')
    return rankReview(review, { forChair: role === 'chair' || role === 'secretary' })
  },
  async decide(scene, payload) {
    await decide(scene.services, scene.hold, { ...payload, actor: scene.personId })
    await scene.showAgenda()
  },
}
