/**
 * The live room of one gathering. A thin shell: the database holds the truth, commands change it,
 * the room shows it and relays poses. Made by the server alone, joined through reserved seats.
 */
import { Room, ServerError, type AuthContext, type Client } from '@colyseus/core'
import { can } from '../../shared/permission/permission.ts'
import { messages, type MessageName } from '../../shared/protocol/messages.ts'
import { Refusal, type RefusalData } from '../../shared/protocol/refusals.ts'
import {
  CLOSE_ELSEWHERE,
  CLOSE_FLOOD,
  CLOSE_MOVED,
  EXHIBIT_CHANNEL,
  CLOSE_SIGNED_OUT,
  POSE_CHANNEL,
  POSES_PER_SECOND,
  REQUESTS_PER_SECOND,
} from '../../shared/protocol/room-limits.ts'
import { GatheringState, MemberState } from '../../shared/state/gathering-state.ts'
import { openSessions } from '../account/sessions.ts'
import { createPoseRelay, TICK_MS, type PoseReceiver } from '../presence/pose-relay.ts'
import type { Services } from '../services.ts'
import { createExhibitShows } from './exhibit-shows.ts'
import { confirmHold, ROOM_REPORT_MS, takeHold, type Hold } from './hold.ts'
import { copyPatches, refuseFlood } from './room-guards.ts'
import { loadAgenda, loadFacts, loadSlides, loadTimeOfDay, showFactsIn } from './room-load.ts'
import { roomRequests, type RequestScene } from './room-requests.ts'
import type { Seat } from './seats.ts'

export interface RoomLimits {
  /** How long the place of somebody whose connection dropped is kept, in ms. */
  holdPlaceMs: number
  /** Most people of an audience in one room. Invited people always have a seat. */
  audienceMax: number
}
export const ROOM_LIMITS: RoomLimits = { holdPlaceMs: 60_000, audienceMax: 150 }

/** Sockets may send this much a second at most, all kinds together; a flood ends the connection. */
const FRAMES_PER_SECOND = REQUESTS_PER_SECOND * 3 + POSES_PER_SECOND * 2

type GatheringClient = Client<{ auth: Seat; userData: { slot: number } }>

export class GatheringRoom extends Room<{ state: GatheringState; client: GatheringClient }> {
  override state = new GatheringState()
  override maxMessagesPerSecond = FRAMES_PER_SECOND
  override patchRate = TICK_MS
  override seatReservationTimeout = 15

  /** Set by app.ts when it defines the room; a class is all that Colyseus takes. */
  static services: Services
  /** Tests set smaller ones. */
  static limits: RoomLimits = ROOM_LIMITS

  #hold: Hold | undefined
  #nextSlot = 1
  #requests = refuseFlood(REQUESTS_PER_SECOND)
  #relay = createPoseRelay(() => this.#services.now())
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
    this.clock.setInterval(() => this.#relay.tick(this.#receivers(), Date.now()), TICK_MS)
    this.clock.setInterval(() => void this.#report(), ROOM_REPORT_MS)
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
    this.state.title = row.title
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
    if (seat.role === 'audience' && this.fullAudience(seat.personId) !== null)
      throw new ServerError(503, 'full')
    for (const other of this.clients)
      if (other !== client && other.auth?.personId === seat.personId)
        other.leave(CLOSE_ELSEWHERE, 'elsewhere')
    clearTimeout(this.#leaving.get(seat.personId))
    this.#leaving.delete(seat.personId)
    const member = this.state.members.get(seat.personId) ?? this.#addMember(seat)
    member.connected = true
    // Who comes back may have left the headset: the client says so once it stands in the hall.
    member.surface = 'page'
    client.userData = { slot: member.slot }
    this.#relay.refresh()
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

  override onDispose(): void {
    for (const timer of this.#leaving.values()) clearTimeout(timer)
    this.#exhibits.end()
  }

  #addMember(seat: Seat): MemberState {
    const member = new MemberState()
    member.slot = this.#nextSlot
    this.#nextSlot += 1
    member.name = seat.name
    member.role = seat.role
    member.surface = 'page'
    member.following = true
    this.state.members.set(seat.personId, member)
    return member
  }

  /**
   * The bound of the audience when others already fill it, else null. Called by seats.ts, from other
   * processes too; who is here with another connection takes no second place.
   */
  fullAudience(personId: string): number | null {
    const { audienceMax } = GatheringRoom.limits
    const others = this.clients.filter(
      ({ auth }) => auth?.role === 'audience' && auth.personId !== personId,
    )
    return others.length >= audienceMax ? audienceMax : null
  }

  /** Schema, rate, permission, then the request itself. Rejects with a Refusal. */
  async #answer(name: MessageName, client: GatheringClient, payload: unknown): Promise<unknown> {
    const seat = client.auth as Seat
    if (!this.#requests.allow(seat.personId, this.#services.now()))
      throw new Refusal('too-many-requests', { seconds: 1 })
    const parsed = messages[name].safeParse(payload)
    if (!parsed.success) throw new Refusal('bad-input')
    const target = {
      gatheringRole: seat.role,
      leads: this.state.leader === seat.personId,
      revealed: this.state.agenda.some((i) => i.phase === 'revealed' || i.phase === 'decided'),
    }
    if (!can(name, { personId: seat.personId, roles: [] }, target)) throw new Refusal('not-allowed')
    const handler = roomRequests[name] as (
      scene: RequestScene,
      payload: unknown,
    ) => Promise<unknown>
    return handler(this.#scene(seat), parsed.data)
  }

  #scene(seat: Seat): RequestScene {
    if (!this.#hold) throw new Refusal('moved')
    return {
      services: this.#services,
      hold: this.#hold,
      personId: seat.personId,
      showFacts: (facts) => showFactsIn(this.state, facts),
      showAgenda: () => loadAgenda(this.#services.db, this.state),
      exhibits: this.#exhibits,
      setMember: (change) => {
        const member = this.state.members.get(seat.personId)
        if (member) Object.assign(member, change)
      },
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
      // What the secretary prepares while the room runs: slides, agenda and light.
      await loadSlides(this.#services.db, this.state)
      await loadAgenda(this.#services.db, this.state)
      await loadTimeOfDay(this.#services.db, this.state)
      await this.#sendSignedOutAway()
    } catch (error) {
      if (error instanceof Refusal) this.#giveUp()
      else this.#services.log.warn({ err: error }, 'room could not report')
    }
  }

  async #sendSignedOutAway(): Promise<void> {
    const clients = [...this.clients]
    const open = await openSessions(
      this.#services,
      clients.flatMap(({ auth }) => auth?.session ?? []),
    )
    for (const client of clients)
      if (client.auth && !open.has(client.auth.session))
        client.leave(CLOSE_SIGNED_OUT, 'signed out')
  }

  #giveUp(): void {
    this.#hold = undefined
    void this.disconnect(CLOSE_MOVED)
  }

  *#receivers(): Iterable<PoseReceiver> {
    for (const client of this.clients)
      yield {
        sendBytes: (channel, bytes) => client.sendBytes(channel, bytes),
        bufferedBytes: () =>
          (client.ref as unknown as { bufferedAmount?: number }).bufferedAmount ?? 0,
        close: () => client.leave(CLOSE_FLOOD, 'behind'),
      }
  }
}
