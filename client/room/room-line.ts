/**
 * What a connection to a room needs of the world outside: a seat, a line, and word that the network is
 * back. The product has its own in product-lines.ts; tests and benches give others.
 */

/** One joined line to a room. It never comes back: what is lost is joined anew. */
export interface RoomLine {
  /** Called with each message of the channel, in the order they were sent. */
  onBytes(channel: string, listener: (bytes: Uint8Array) => void): void
  /** Called once, when the line has ended by anybody's doing, with the close code. */
  onClosed(listener: (code: number) => void): void
  /** Rejects with the refusal as `reason`, or with anything else when no answer came in time. */
  request(name: string, payload: unknown, timeoutMs: number): Promise<unknown>
  sendBytes(channel: string, bytes: Uint8Array): void
  /** Asks whether the other end is there; not called back where it is not. */
  ping(onAnswer: () => void): void
  /** Says good-bye and ends the line. */
  leave(): void
  /** Ends a line that is thought dead, without waiting for the other end. */
  cut(): void
}

export interface OfferedSeat {
  /** Whose seat it is. */
  personId: string
  /** Resolves once the room has let us in; rejects when it does not. */
  join(): Promise<RoomLine>
}

export interface RoomOutside {
  /**
   * `page` names who takes it, the same over reconnections. Rejects with a refusal as the API tells it, or
   * with anything else when there was no answer.
   */
  takeSeat(gatheringId: string, page: string): Promise<OfferedSeat>
  /** Called when the network is back. Returns the way to stop. */
  onOnline(listener: () => void): () => void
}
