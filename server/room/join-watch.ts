/**
 * Watches who has a seat but has not said that it is ready. The library keeps everything for them until
 * they do, without a bound; here they have a time, a size each, and a size together.
 */

export interface JoinLimits {
  /** A client says that it is ready within this time, in ms. */
  withinMs: number
  /** Most bytes kept for one client, and for all of a room together. */
  clientBytes: number
  roomBytes: number
}
export const JOIN_LIMITS: JoinLimits = {
  withinMs: 10_000,
  clientBytes: 256 * 1024,
  roomBytes: 4 * 1024 * 1024,
}

/** A socket that does not answer its close is cut off after this time, in ms. */
const CUT_AFTER_MS = 1000

export interface JoiningClient {
  /** What the library keeps for it; gone once it is ready. */
  _enqueuedMessages?: Uint8Array[]
  ref: { terminate(): void }
}

export interface JoinWatch {
  /** Takes a client that just got its seat. `sendAway` closes its connection. */
  add(client: JoiningClient, nowMs: number, sendAway: () => void): void
  /** Sends away whoever took too long; called about once a second. */
  sweep(nowMs: number): void
}

interface Watched {
  client: JoiningClient
  queue: Uint8Array[]
  sinceMs: number
  bytes: number
  sendAway: () => void
}

export function createJoinWatch(limits: JoinLimits = JOIN_LIMITS): JoinWatch {
  /** The longest waiting first. */
  const waiting = new Set<Watched>()

  const end = (watched: Watched): void => {
    waiting.delete(watched)
    watched.queue.length = 0
    watched.queue.push = () => 0
    watched.sendAway()
    setTimeout(() => watched.client.ref.terminate(), CUT_AFTER_MS).unref()
  }
  const forgetReady = (): void => {
    for (const watched of waiting)
      if (watched.client._enqueuedMessages !== watched.queue) waiting.delete(watched)
  }
  const endTooMuch = (): void => {
    forgetReady()
    let total = 0
    for (const { bytes } of waiting) total += bytes
    for (const watched of waiting) {
      if (total <= limits.roomBytes) return
      total -= watched.bytes
      end(watched)
    }
  }

  return {
    add(client, nowMs, sendAway) {
      const queue = client._enqueuedMessages
      if (!queue) return
      const watched: Watched = { client, queue, sinceMs: nowMs, bytes: 0, sendAway }
      waiting.add(watched)
      const push = queue.push.bind(queue)
      queue.push = (...messages) => {
        for (const message of messages) watched.bytes += message.byteLength
        if (watched.bytes > limits.clientBytes) end(watched)
        else push(...messages)
        endTooMuch()
        return queue.length
      }
    },
    sweep(nowMs) {
      forgetReady()
      for (const watched of waiting) if (nowMs - watched.sinceMs > limits.withinMs) end(watched)
    },
  }
}
