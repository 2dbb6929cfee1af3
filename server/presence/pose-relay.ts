/**
 * Relays poses: the newest of each member, once a tick, as one frame for all. Nothing is stored. Who has
 * just come, or could not keep up and now can, gets everybody's newest pose at once and nothing of what
 * was missed; who is hopelessly behind is closed.
 */
import { FRAME_CHANNEL, POSES_PER_SECOND } from '../../shared/protocol/room-limits.ts'
import { POSE_BYTES, writeFrame, type TakenPose } from '../../shared/pose/pose-codec.ts'
import { isPoseInHall } from './pose-bounds.ts'

export const TICK_MS = 50
/** Buffered bytes above which a connection gets no frames. */
export const SKIP_ABOVE_BYTES = 64 * 1024
/** Buffered bytes above which a connection is closed. */
export const CLOSE_ABOVE_BYTES = 4 * 1024 * 1024

export interface PoseReceiver {
  sendBytes(channel: string, bytes: Uint8Array): void
  /** Bytes waiting in the socket. */
  bufferedBytes(): number
  /** Whether what was sent before has arrived, as far as one can tell. */
  keepsUp(nowMs: number): boolean
  close(): void
}

export interface PoseRelay {
  /** Takes a member's pose; false when it is no pose, not within the hall, or comes too fast. */
  receive(slot: number, bytes: Uint8Array): boolean
  remove(slot: number): void
  /** Sends what changed since the last tick. Receivers are known again by identity. */
  tick(receivers: Iterable<PoseReceiver>): void
}

/** `now` is the server's clock in ms: frames carry it. */
export function createPoseRelay(now: () => number): PoseRelay {
  const latest = new Map<number, TakenPose>()
  const changed = new Map<number, TakenPose>()
  const allowance = new Map<number, { second: number; count: number }>()
  /** Who has everybody's newest pose as of the last tick. */
  const abreast = new WeakSet<PoseReceiver>()

  const isTooFast = (slot: number): boolean => {
    const second = Math.floor(now() / 1000)
    const used = allowance.get(slot)
    if (!used || used.second !== second) {
      allowance.set(slot, { second, count: 1 })
      return false
    }
    used.count += 1
    return used.count > POSES_PER_SECOND
  }

  return {
    receive(slot, bytes) {
      if (bytes.byteLength !== POSE_BYTES || isTooFast(slot) || !isPoseInHall(bytes)) return false
      const taken = { bytes: Uint8Array.from(bytes), atMs: now() }
      latest.set(slot, taken)
      changed.set(slot, taken)
      return true
    },
    remove(slot) {
      latest.delete(slot)
      changed.delete(slot)
      allowance.delete(slot)
    },
    tick(receivers) {
      const nowMs = now()
      const news = changed.size === 0 ? undefined : writeFrame(nowMs, changed)
      changed.clear()
      let whole: Uint8Array | undefined
      for (const receiver of receivers) {
        const waiting = receiver.bufferedBytes()
        if (waiting > CLOSE_ABOVE_BYTES) receiver.close()
        if (waiting > SKIP_ABOVE_BYTES || !receiver.keepsUp(nowMs)) {
          if (news) abreast.delete(receiver)
          continue
        }
        const frame = abreast.has(receiver) ? news : (whole ??= writeFrame(nowMs, latest))
        abreast.add(receiver)
        if (frame && latest.size > 0) receiver.sendBytes(FRAME_CHANNEL, frame)
      }
    },
  }
}
