/**
 * A member's socket as the relay sees it. What lies in the network's own buffers is not seen in the
 * socket's: seconds of frames for somebody whose line is slow or whose device sleeps. So a probe goes
 * along with the frames, and while it is not answered in time no more frames go after it.
 */
import type { PoseReceiver } from './pose-relay.ts'

/** A probe goes along this often at most, in ms. */
export const PROBE_EVERY_MS = 150
/** A probe that is not answered within this time, in ms, holds the frames back. */
export const PROBE_WAIT_MS = 300

/** What the relay needs of a WebSocket of the `ws` library. */
export interface ProbedSocket {
  readonly bufferedAmount: number
  ping(data: string): void
  on(event: 'pong', listener: (data: Uint8Array) => void): void
}

export interface ReceivingClient {
  sendBytes(channel: string, bytes: Uint8Array): void
  close(): void
  /** Whether the client has said that it is ready: before, nothing may be sent to it. */
  isReady(): boolean
}

const PROBE = 'pose'

export function createPoseReceiver(client: ReceivingClient, socket: ProbedSocket): PoseReceiver {
  let probedAtMs = -Infinity
  let answered = true
  socket.on('pong', (data) => {
    // The transport probes too, without a word.
    if (data.byteLength === PROBE.length) answered = true
  })
  return {
    blindTo: new Set(),
    sees: true,
    sendBytes: (channel, bytes) => client.sendBytes(channel, bytes),
    bufferedBytes: () => socket.bufferedAmount,
    keepsUp(nowMs) {
      if (!client.isReady()) return false
      if (!answered) return nowMs - probedAtMs <= PROBE_WAIT_MS
      if (nowMs - probedAtMs >= PROBE_EVERY_MS) {
        probedAtMs = nowMs
        answered = false
        socket.ping(PROBE)
      }
      return true
    },
    close: () => client.close(),
  }
}
