/**
 * The live room of one gathering. A thin shell: the database holds the truth, commands change it,
 * the room shows it and relays poses. Made by the server alone, joined through reserved seats.
 */
import { ClientState, Room, ServerError, type AuthContext, type Client } from '@colyseus/core'
import { can, type GatheringRole } from '../../shared/permission/permission.ts'
import { messages, type MessageName } from '../../shared/protocol/messages.ts'
import { Refusal, type RefusalData } from '../../shared/protocol/refusals.ts'
import {
  CLOSE_ELSEWHERE,
  CLOSE_FLOOD,
  CLOSE_MOVED,
  CLOSE_UNREADY,
  EXHIBIT_CHANNEL,
  CLOSE_SIGNED_OUT,
  POSE_CHANNEL,
  POSES_PER_SECOND,
  REQUESTS_PER_SECOND,
} from '../../shared/protocol/room-limits.ts'
import { GatheringState, MemberState } from '../../shared/state/gathering-state.ts'
import { rolesOfSessions } from '../session/sessions.ts'
import { writtenLine } from '../../shared/text/written.ts'
import type { Faults } from '../observe/faults.ts'
import { createPoseReceiver, type ProbedSocket } from '../presence/pose-receiver.ts'
import { createPoseRelay, TICK_MS, type PoseReceiver } from '../presence/pose-relay.ts'
import type { Services } from '../house/services.ts'
import { createActTurns } from './act-turns.ts'
import { createAudiencePlaces } from './audience-places.ts'
import { closeWhenOver } from '../review/phases.ts'
import { createExhibitShows } from '../exhibit/exhibit-shows.ts'
import { confirmHold, ROOM_REPORT_MS, takeHold, type Hold } from '../gathering/hold.ts'
import { createJoinWatch, JOIN_LIMITS, type JoiningClient, type JoinLimits } from './join-watch.ts'
import { copyPatches, refuseFlood, releaseSeats } from './room-guards.ts'
import { loadAgenda, loadFacts, loadSlides, loadTimeOfDay, showFactsIn } from './room-load.ts'
import type { RequestScene, RoomRequest } from '../gathering/room-request.ts'
import { roomRequests } from './room-requests.ts'
import type { Seat } from '../gathering/seats.ts'

export interface RoomLimits {
  /** How long the place of somebody whose connection dropped is kept, in ms. */
  holdPlaceMs: number
  /** Most people of an audience in one room. Invited people always have a seat. */
  audienceMax: number
  /** Of those who have a seat but have not said that they are ready. */
  joining: JoinLimits
}
export const ROOM_LIMITS: RoomLimits = {
  holdPlaceMs: 60_000,
  audienceMax: 150,
  joining: JOIN_LIMITS,
}
/** How long a reserved seat waits for its person. */
const RESERVED_S = 15

/** Sockets may send this much a second at most, all kinds together; a flood ends the connection. */
const FRAMES_PER_SECOND = REQUESTS_PER_SECOND * 3 + POSES_PER_SECOND * 2

const SWEEP_MS = 1000

type GatheringClient = Client<{ auth: Seat; userData: { slot: number; receiver: PoseReceiver } }>

export class GatheringRoom extends Room<{ state: GatheringState; client: GatheringClient }> {
  override state = new GatheringState()
  override maxMessagesPerSecond = FRAMES_PER_SECOND
  override patchRate = TICK_MS
  override seatReservationTimeout = RESERVED_S

  /** Set by app.ts when it defines the room; a class is all that Colyseus takes. */
  static services: Services
  static faults: Faults
  /** Tests set smaller ones. */
  static limits: RoomLimits = ROOM_LIMITS

  #hold: Hold | undefined
  #requests = refuseFlood(REQUESTS_PER_SECOND)
  #relay = createPoseRelay(() => this.#services.now())
  #turns = createActTurns()
  #joining = createJoinWatch(GatheringRoom.limits.joining)
  #places = createAudiencePlaces(() => this.#services.now(), RESERVED_S * 1000)
  #leaving = new Map<string, NodeJS.Timeout>()
  #exhibits = createExhibitShows((shown) => this.broadcast(EXHIBIT_CHANNEL, shown))

  get #services(): Services {
    return GatheringRoom.services
  }

  override async onCreate({ gatheringId }: { gatheringId: string }): Promise<void> {
    copyPatches(this)
    this.#hold = await this.#takeOver(gatheringId)
    for (const name of Object.keys(messages) as MessageName[])
      this.onMessage(name, (client, payload, context) =>
        this.#answer(name, client, payload).catch((error: unknown) =>
          context.reject(this.#toReason(error, name)),
        ),
      )
    this.onMessageBytes(POSE_CHANNEL, (client, bytes: Uint8Array) => {
      const { slot } = client.userData ?? {}
      if (slot !== undefined) this.#relay.receive(slot, bytes)
    })
    this.clock.setInterval(() => this.#relay.tick(this.#receivers()), TICK_MS)
    this.clock.setInterval(() => this.#joining.sweep(this.#services.now()), SWEEP_MS)
    this.clock.setInterval(() => void this.#report(), ROOM_REPORT_MS)
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
    this.state.gatheringId = gatheringId
    this.state.kind = row.kind
    this.state.title = writtenLine(row.title)
    this.state.timeOfDay = row.time_of_day
    await loadAgenda(db, this.state)
    await loadSlides(db, this.state)
    showFactsIn(this.state, await loadFacts(db, gatheringId))
    return hold
  }

  /** Seats are reserved by seats.ts for people whose session it has checked; nobody else has one. */
  static override async onAuth(_token: string, _options: unknown, _context: AuthContext) {
    throw new ServerError(403, 'Seats are given by the API.')
  }

  override onJoin(client: GatheringClient): void {
    const seat = client.auth as Seat | undefined
    if (!seat) throw new ServerError(403, 'Seats are given by the API.')
    if (seat.role === 'audience') {
      if (this.#audienceBut(seat.personId).size >= GatheringRoom.limits.audienceMax)
        throw new ServerError(503, 'full')
      this.#places.arrive(seat.personId)
    }
    for (const other of this.clients)
      if (other !== client && other.auth?.personId === seat.personId)
        other.leave(CLOSE_ELSEWHERE, 'elsewhere')
    clearTimeout(this.#leaving.get(seat.personId))
    this.#leaving.delete(seat.personId)
    const member = this.state.members.get(seat.personId) ?? this.#addMember(seat)
    member.connected = true
    // Who comes back may have left the headset: the client says so once it stands in the hall.
    member.surface = 'page'
    client.userData = { slot: member.slot, receiver: receiverOf(client) }
    this.#joining.add(client as unknown as JoiningClient, this.#services.now(), () =>
      client.leave(CLOSE_UNREADY, 'unready'),
    )
  }

  override onLeave(client: GatheringClient): void {
    const { personId } = client.auth ?? {}
    const member = personId === undefined ? undefined : this.state.members.get(personId)
    const stillHere = this.clients.some((c) => c !== client && c.auth?.personId === personId)
    if (personId === undefined || !member || stillHere) return
    member.connected = false
    this.#relay.remove(member.slot)
    const timer = setTimeout(
      () => this.state.members.delete(personId),
      GatheringRoom.limits.holdPlaceMs,
    )
    this.#leaving.set(personId, timer)
  }

  /** Seats whose holders have not come yet would keep the process up until they run out. */
  override onBeforeShutdown(): void {
    releaseSeats(this)
    super.onBeforeShutdown()
  }

  override onDispose(): void {
    for (const timer of this.#leaving.values()) clearTimeout(timer)
    this.#exhibits.end()
  }

  #addMember(seat: Seat): MemberState {
    const member = new MemberState()
    member.slot = firstFreeSlot(this.state)
    member.muted = seat.muted
    member.reissuedAt = seat.reissuedAt
    // A state that is not well-formed Unicode cannot be read by anybody.
    member.name = writtenLine(seat.name)
    member.role = seat.role
    member.surface = 'page'
    member.following = true
    this.state.members.set(seat.personId, member)
    return member
  }

  /**
   * The bound of the audience when others already fill it, else null and a place is kept for the person.
   * Called by seats.ts, from other processes too.
   */
  fullAudience(personId: string): number | null {
    const { audienceMax } = GatheringRoom.limits
    return this.#places.reserve(personId, this.#audienceBut(personId), audienceMax)
      ? null
      : audienceMax
  }

  #audienceBut(personId: string): Set<string> {
    const here = this.clients.flatMap(({ auth }) =>
      auth?.role === 'audience' ? auth.personId : [],
    )
    return new Set(here.filter((id) => id !== personId))
  }

  /** Whether the person has a connection here. Called by seats.ts, from other processes too. */
  isHere(personId: string): boolean {
    return this.clients.some(({ auth }) => auth?.personId === personId)
  }

  /** Schema, rate, permission, then the request itself. Rejects with a Refusal. */
  async #answer(name: MessageName, client: GatheringClient, payload: unknown): Promise<unknown> {
    const seat = client.auth as Seat
    if (!this.#requests.allow(seat.personId, this.#services.now()))
      throw new Refusal('too-many-requests', { seconds: 1 })
    const parsed = messages[name].safeParse(payload)
    if (!parsed.success) throw new Refusal('bad-input')
    const request = roomRequests[name] as RoomRequest<unknown>
    this.#refuseUnlessAllowed(name, request, seat, parsed.data)
    if (request.turn === 'none') return request.handle(this.#scene(seat), parsed.data)
    const act = async () => {
      // Who was muted, removed or lost the lead while the act waited may not do it any more.
      this.#refuseUnlessAllowed(name, request, seat, parsed.data)
      return request.handle(this.#scene(seat), parsed.data)
    }
    const isAudience = seat.role === 'audience'
    const isOwn = request.turn === 'own'
    return this.#turns.run({ personId: seat.personId, isAudience, isOwn }, act)
  }

  #refuseUnlessAllowed(
    name: MessageName,
    request: RoomRequest<unknown>,
    seat: Seat,
    payload: unknown,
  ): void {
    const { personId } = seat
    const target = {
      gatheringRole: this.#roleOf(personId),
      muted: this.state.members.get(personId)?.muted ?? false,
      leads: this.state.leader === personId,
      isReview: this.state.kind === 'review',
      leaderRole: this.state.members.get(this.state.leader)?.role as GatheringRole | undefined,
      revealed: this.state.agenda.some((i) => i.phase === 'revealed' || i.phase === 'decided'),
      ...request.target?.(this.#scene(seat), payload),
    }
    if (!can(name, { personId, roles: [] }, target)) throw new Refusal('not-allowed')
  }

  #roleOf(personId: string): GatheringRole | undefined {
    return this.clients.find(({ auth }) => auth?.personId === personId)?.auth?.role
  }

  #scene(seat: Seat): RequestScene {
    if (!this.#hold) throw new Refusal('moved')
    return {
      services: this.#services,
      hold: this.#hold,
      personId: seat.personId,
      role: seat.role,
      roleOf: (id) => this.#roleOf(id),
      showFacts: (facts) => showFactsIn(this.state, facts),
      showAgenda: () => loadAgenda(this.#services.db, this.state),
      exhibits: this.#exhibits,
      setMember: (change, personId = seat.personId) => {
        const member = this.state.members.get(personId)
        if (member) Object.assign(member, change)
      },
      sendAway: () => this.#sendAway(),
    }
  }

  #toReason(error: unknown, name: string): RefusalData {
    if (error instanceof Refusal) {
      if (error.code === 'moved') this.#giveUp()
      return error.toData()
    }
    this.#services.log.error({ err: error, request: name }, 'room request failed')
    return new Refusal('failed').toData()
  }

  /** Tells the database that this room lives; gives up when a newer room holds the gathering. */
  async #report(): Promise<void> {
    if (!this.#hold) return
    try {
      await confirmHold(this.#services, this.#services.db, this.#hold)
      const closed = await closeWhenOver(this.#services, this.#hold)
      if (closed) showFactsIn(this.state, closed)
      // What the secretary prepares while the room runs: slides, agenda and light.
      await loadSlides(this.#services.db, this.state)
      await loadAgenda(this.#services.db, this.state)
      await loadTimeOfDay(this.#services.db, this.state)
      await this.#sendAway()
    } catch (error) {
      if (error instanceof Refusal) this.#giveUp()
      else this.#services.log.warn({ err: error }, 'room could not report')
    }
  }

  /** Whose session ended, or who is no member any more, leaves; whose role changed takes a new seat. */
  async #sendAway(): Promise<void> {
    const clients = [...this.clients]
    const sessions = clients.flatMap(({ auth }) => auth?.session ?? [])
    const roles = await rolesOfSessions(this.#services, this.state.gatheringId, sessions)
    for (const client of clients) {
      const role = client.auth && roles.get(client.auth.session)
      if (client.auth && role === undefined) client.leave(CLOSE_SIGNED_OUT, 'signed out')
      else if (role !== client.auth?.role) client.leave(CLOSE_MOVED, 'moved')
    }
  }

  #giveUp(): void {
    this.#hold = undefined
    void this.disconnect(CLOSE_MOVED)
  }

  *#receivers(): Iterable<PoseReceiver> {
    for (const { userData } of this.clients) if (userData) yield userData.receiver
  }
}

function receiverOf(client: GatheringClient): PoseReceiver {
  return createPoseReceiver(
    {
      sendBytes: (channel, bytes) => client.sendBytes(channel, bytes),
      close: () => client.leave(CLOSE_FLOOD, 'behind'),
      isReady: () => client.state === ClientState.JOINED,
    },
    client.ref as unknown as ProbedSocket,
  )
}

/** Slots count from 1 and are given again: they are also places to stand, and fit into 16 bits. */
function firstFreeSlot({ members }: GatheringState): number {
  const taken = new Set([...members.values()].map(({ slot }) => slot))
  let slot = 1
  while (taken.has(slot)) slot += 1
  return slot
}
