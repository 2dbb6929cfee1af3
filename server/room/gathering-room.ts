/**
 * The live room of one gathering. A thin shell: the database holds the truth, commands change it, the
 * delivery tells each member what that member may know, the relay does the same for poses. Made by the
 * server alone, joined through reserved seats.
 */
import { Room, ServerError, type AuthContext } from '@colyseus/core'
import type { Target } from '../../shared/permission/permission.ts'
import { messages, type MessageName } from '../../shared/protocol/messages.ts'
import { Refusal, type RefusalData } from '../../shared/protocol/refusals.ts'
import {
  CLOSE_MOVED,
  POSE_CHANNEL,
  VOICE_CHANNEL,
  type Surface,
} from '../../shared/protocol/room-limits.ts'
import { exhibitKey, subjectAt } from '../../shared/state/room-view.ts'
import { createDelivery } from '../delivery/delivery.ts'
import { createExhibitShows } from '../exhibit/exhibit-shows.ts'
import { readFactsOf } from '../gathering/facts.ts'
import { confirmHold, ROOM_REPORT_MS, takeHold, type Hold } from '../gathering/hold.ts'
import type { RequestScene } from '../gathering/room-request.ts'
import type { Seat } from '../gathering/seats.ts'
import type { ChangedPart } from '../house/notices.ts'
import type { Services } from '../house/services.ts'
import type { Faults } from '../observe/faults.ts'
import { createPoseRelay } from '../presence/pose-relay.ts'
import { endLead } from '../roadshow/lead-requests.ts'
import { readSaid } from '../talk/said.ts'
import { closeOver } from '../review/screening.ts'
import { audienceBut, createAudiencePlaces } from './audience-places.ts'
import { createDoor, standsInHall } from './door.ts'
import { endLostLines, keepOneBody, keepWithinDevices } from './devices.ts'
import { createMembers } from './members.ts'
import { admit, createPresent, endSeats, endUnready, type GatheringClient } from './present.ts'
import { createRoomActs } from './room-acts.ts'
import { createScene, roleIn } from './room-scene.ts'
import {
  FRAMES_PER_SECOND,
  RESERVED_S,
  RESYNC_MS,
  ROOM_LIMITS,
  SWEEP_MS,
  type RoomLimits,
} from './room-bounds.ts'
import { releaseSeats } from './room-guards.ts'
import { showLooks } from './room-looks.ts'
import { createRoomShown, type RoomShown } from './room-shown.ts'
import { createRoomTalk } from './room-talk.ts'
import { createRoomVoice } from './room-voice.ts'
import { blindTo, viewerOf } from './sight.ts'

/** Slots of people count from 1. */
const NO_SLOT = 0

export class GatheringRoom extends Room<{ client: GatheringClient }> {
  /** Set by app.ts when it defines the room; a class is all that Colyseus takes. */
  static services: Services
  static faults: Faults
  /** Tests set smaller ones. */
  static limits: RoomLimits = ROOM_LIMITS

  override maxMessagesPerSecond = FRAMES_PER_SECOND
  override patchRate = GatheringRoom.limits.tickMs
  override seatReservationTimeout = RESERVED_S

  #hold: Hold | undefined
  #isReview = false
  #delivery = createDelivery()
  #members = createMembers(this.#delivery, {
    holdPlaceMs: GatheringRoom.limits.holdPlaceMs,
    onGone: (personId, slot) => this.#forget(personId, slot),
    isOutside: (role, presents) => this.#door.isOutside({ role, presents }),
  })
  #shown: RoomShown | undefined
  #relay = createPoseRelay(
    () => this.#services.now(),
    ({ x, z }) => this.#shown?.itemsOn(x, z) ?? [],
    (why) => GatheringRoom.faults.dropped(why),
  )
  #acts = createRoomActs({
    now: () => this.#services.now(),
    sceneOf: (seat) => this.#scene(seat),
    standingOf: (seat) => this.#standingOf(seat),
  })
  #voice = createRoomVoice({
    now: () => this.#services.now(),
    clients: () => this.clients,
    poses: this.#relay,
    shown: () => this.#shown,
    standingOf: (seat) => this.#standingOf(seat),
  })
  #talk = createRoomTalk({
    now: () => this.#services.now(),
    delivery: this.#delivery,
    matter: () => this.#shown?.matter() ?? { submissionId: '', deliberation: false },
  })
  #door = createDoor({
    clients: () => this.clients,
    shown: () => this.#shown,
    isReview: () => this.#isReview,
    members: () => this.#members,
    poses: this.#relay,
    voice: () => this.#voice,
  })
  #places = createAudiencePlaces(() => this.#services.now(), RESERVED_S * 1000)
  #exhibits = createExhibitShows((shown) =>
    this.#delivery.show(exhibitKey(shown), subjectAt(shown.submissionId), shown),
  )
  #stopListening = (): void => undefined

  get #services(): Services {
    return GatheringRoom.services
  }

  override async onCreate({ gatheringId }: { gatheringId: string }): Promise<void> {
    this.#hold = await this.#takeOver(gatheringId)
    for (const name of Object.keys(messages) as MessageName[])
      this.onMessage(name, (client, payload, context) =>
        this.#acts
          .answer(name, client.auth as Seat, payload)
          .catch((error: unknown) => context.reject(this.#toReason(error, name))),
      )
    this.onMessageBytes(POSE_CHANNEL, (client, bytes: Uint8Array) => {
      if (standsInHall(client))
        this.#relay.receive(client.userData?.slot ?? NO_SLOT, bytes, client.auth?.presents)
    })
    this.onMessageBytes(VOICE_CHANNEL, (client, bytes: Uint8Array) => {
      this.#voice.receive(client, bytes)
    })
    this.#stopListening = this.#services.notices.listen(gatheringId, (part) => {
      void this.#load(part)
    })
    // What changed while the room was being made ready was told to nobody here; and nobody comes in before.
    await this.#load('all')
    const { readyWithinMs, tickMs } = GatheringRoom.limits
    this.clock.setInterval(() => this.#tick(), tickMs)
    this.clock.setInterval(
      () => endUnready([...this.clients], this.#services.now(), readyWithinMs),
      SWEEP_MS,
    )
    this.clock.setInterval(() => void this.#report(), ROOM_REPORT_MS)
    this.clock.setInterval(() => void this.#load('all'), RESYNC_MS)
  }

  /** What a handler, a timer or an event of this room throws ends there; who is sent away is no fault. */
  override onUncaughtException({ cause }: Error): void {
    if (!(cause instanceof ServerError)) GatheringRoom.faults.caught('room', cause)
  }

  async #takeOver(gatheringId: string): Promise<Hold> {
    const { db } = this.#services
    const row = await db
      .selectFrom('gathering')
      .selectAll()
      .where('id', '=', gatheringId)
      .executeTakeFirst()
    const hold = row && (await takeHold(this.#services, row, this.roomId))
    if (!row || !hold) throw new ServerError(409, 'moved')
    this.#isReview = row.kind === 'review'
    const facts = await readFactsOf(db, gatheringId)
    this.#shown = createRoomShown(this.#services, row, {
      delivery: this.#delivery,
      facts,
      onPhases: () => this.#door.settle(),
    })
    await this.#shown.load()
    for (const said of await readSaid(this.#services, gatheringId)) this.#talk.say(said)
    // Who led before this room began may not come back.
    if (facts.leader !== '') this.#members.expect(facts.leader)
    return hold
  }

  /** Seats are reserved by seats.ts for people whose session it has checked; nobody else has one. */
  static override async onAuth(_token: string, _options: unknown, _context: AuthContext) {
    throw new ServerError(403, 'Seats are given by the API.')
  }

  override onJoin(client: GatheringClient): void {
    const seat = client.auth as Seat | undefined
    if (!seat) throw new ServerError(403, 'Seats are given by the API.')
    // Given before the gathering was taken over: who came in would hear nothing any more.
    if (!this.#hold) throw new ServerError(409, 'moved')
    if (seat.role === 'audience') {
      if (audienceBut(this.clients, seat.personId).size >= GatheringRoom.limits.audienceMax)
        throw new ServerError(503, 'full')
      this.#places.arrive(seat.personId)
    }
    endLostLines(this.clients, client)
    keepWithinDevices(this.clients, client)
    const slot = seat.screen ? NO_SLOT : this.#members.arrive(seat, client.sessionId)
    const viewer = viewerOf(this.#shown, this.#isReview, seat)
    const present = createPresent(client, { slot, sinceMs: this.#services.now(), viewer })
    present.poses.blindTo = blindTo(this.#shown, viewer)
    client.userData = present
    void admit(this.#services, this.#hold.gatheringId, client)
  }

  override onLeave(client: GatheringClient): void {
    const { personId } = client.auth ?? {}
    if (personId === undefined) return
    this.#members.leave(personId, client.sessionId)
    this.#hideBodiless(personId)
  }

  /** Seats whose holders have not come yet would keep the process up until they run out. */
  override onBeforeShutdown(): void {
    releaseSeats(this)
    super.onBeforeShutdown()
  }

  override onDispose(): void {
    this.#stopListening()
    this.#members.end()
    this.#exhibits.end()
    this.#talk.end()
  }

  /** Somebody is gone for good: with the person goes the lead. */
  #forget(personId: string, slot: number | undefined): void {
    if (slot !== undefined) this.#relay.remove(slot)
    this.#voice.remove(personId)
    const hold = this.#hold
    if (!hold || this.#shown?.facts().leader !== personId) return
    endLead(this.#services, hold, personId)
      .then((facts) => this.#shown?.showFacts(facts))
      .catch((error: unknown) => this.#toReason(error, 'lead.ended'))
  }

  #tick(): void {
    const present = this.clients.flatMap(({ userData }) => userData ?? [])
    this.#delivery.tick(present.map(({ facts }) => facts))
    this.#relay.tick(present.map(({ poses }) => poses))
  }

  /**
   * The bound of the audience when others already fill it, else null and a place is kept for the person.
   * Called by seats.ts, from other processes too.
   */
  fullAudience(personId: string): number | null {
    const { audienceMax } = GatheringRoom.limits
    return this.#places.reserve(personId, audienceBut(this.clients, personId), audienceMax)
      ? null
      : audienceMax
  }

  /** Whether the person has a connection here. Called by seats.ts, from other processes too. */
  isHere(personId: string): boolean {
    return this.clients.some(({ auth }) => auth?.personId === personId)
  }

  /** What the permission table needs to know of everybody who asks. */
  #standingOf(seat: Seat): Target {
    const { personId } = seat
    const leader = this.#shown?.facts().leader ?? ''
    return {
      // Who waits outside has no part in it.
      gatheringRole: this.#door.isOutside(seat) ? undefined : roleIn(this.clients, personId),
      muted: this.#members.read(personId)?.muted ?? false,
      word: this.#members.read(personId)?.word,
      leads: leader === personId,
      deputizes: this.#shown?.facts().deputy === personId,
      isReview: this.#isReview,
      leaderRole: this.#members.read(leader)?.role,
      revealed: this.#shown?.isAnyRevealed(personId) ?? false,
    }
  }

  #scene(seat: Seat): RequestScene {
    const [hold, shown] = [this.#hold, this.#shown]
    if (!hold || !shown) throw new Refusal('moved')
    return createScene(seat, {
      services: this.#services,
      hold,
      shown,
      isReview: this.#isReview,
      clients: this.clients,
      members: this.#members,
      exhibits: this.#exhibits,
      voice: this.#voice,
      talk: this.#talk,
      stand: (surface) => this.#stand(seat, surface),
    })
  }

  #stand(seat: Seat, surface: Surface): void {
    const client = this.clients.find(({ auth }) => auth === seat)
    if (!client?.userData) return
    client.userData.surface = surface
    keepOneBody(this.clients, client)
    this.#members.stand(seat.personId, client.sessionId, surface)
    this.#hideBodiless(seat.personId)
  }

  /** Where no device of a person is in the hall any more, nobody sees a body there. */
  #hideBodiless(personId: string): void {
    const slot = this.#members.read(personId)?.slot
    if (slot !== undefined && !this.#members.hasBody(personId)) this.#relay.remove(slot)
  }

  #toReason(error: unknown, name: string): RefusalData {
    if (error instanceof Refusal) {
      if (error.code === 'moved') this.#giveUp()
      return error.toData()
    }
    this.#services.log.error({ err: error, request: name }, 'room request failed')
    return new Refusal('failed').toData()
  }

  /** Reads again what has changed, and tells it. */
  async #load(part: ChangedPart | 'all'): Promise<void> {
    const [hold, shown] = [this.#hold, this.#shown]
    if (!hold || !shown) return
    try {
      // Before anything is read that somebody may not know any more.
      if (part === 'recusals' || part === 'all')
        await shown.loadRecusals().then(() => this.#door.settle())
      if (part === 'agenda' || part === 'all') await shown.loadAgenda()
      if (part === 'looks') await showLooks(this.#services, this.clients, this.#members)
      if (part === 'light' || part === 'all') await shown.loadLight()
      if (part === 'slides' || part === 'all') await shown.loadSlides()
      if (part === 'members' || part === 'all')
        await endSeats(this.#services, hold.gatheringId, this.clients)
      this.#voice.settle()
    } catch (error) {
      this.#services.log.warn({ err: error, part }, 'room could not read what changed')
    }
  }

  /** Tells the database that this room lives; gives up when a newer room holds the gathering. */
  async #report(): Promise<void> {
    if (!this.#hold) return
    try {
      await confirmHold(this.#services, this.#services.db, this.#hold)
      const closed = await closeOver(this.#services, this.#hold)
      if (!closed) return
      await this.#shown?.loadAgenda()
      this.#shown?.showFacts(closed)
    } catch (error) {
      if (error instanceof Refusal) this.#giveUp()
      else this.#services.log.warn({ err: error }, 'room could not report')
    }
  }

  #giveUp(): void {
    this.#hold = undefined
    releaseSeats(this)
    void this.disconnect(CLOSE_MOVED)
  }
}
