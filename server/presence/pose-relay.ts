/**
 * Relays poses: the newest of each member, once a tick, as one frame for all. Nothing is stored. A
 * connection that cannot keep up is skipped, one that is hopelessly behind is closed.
 */
import { POSE_BYTES, writeFrame } from '../../shared/pose/pose-codec.ts'
import { FRAME_CHANNEL, POSES_PER_SECOND } from '../../shared/protocol/room-limits.ts'

export const TICK_MS = 50
/** Buffered bytes above which a connection gets no frames. */
export const SKIP_ABOVE_BYTES = 64 * 1024
/** Buffered bytes above which a connection is closed. */
export const CLOSE_ABOVE_BYTES = 4 * 1024 * 1024

export interface PoseReceiver {
  sendBytes(channel: string, bytes: Uint8Array): void
  /** Bytes waiting in the socket. */
  bufferedBytes(): number
  close(): void
}

export interface PoseRelay {
  /** Takes a member's pose; false when it is no pose or comes too fast. */
  receive(slot: number, bytes: Uint8Array): boolean
  /** Makes the next frame carry everybody, for somebody who just came. */
  refresh(): void
  remove(slot: number): void
  /** Sends what changed since the last tick. */
  tick(receivers: Iterable<PoseReceiver>, timeMs: number): void
}

export function createPoseRelay(now: () => number): PoseRelay {
  const latest = new Map<number, Uint8Array>()
  const changed = new Map<number, Uint8Array>()
  const allowance = new Map<number, { second: number; count: number }>()

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
      if (bytes.byteLength !== POSE_BYTES || isTooFast(slot)) return false
      const copy = Uint8Array.from(bytes)
      latest.set(slot, copy)
      changed.set(slot, copy)
      return true
    },
    refresh() {
      for (const [slot, pose] of latest) changed.set(slot, pose)
    },
    remove(slot) {
      latest.delete(slot)
      changed.delete(slot)
      allowance.delete(slot)
    },
    tick(receivers, timeMs) {
      if (changed.size === 0) return
      const frame = writeFrame(timeMs, changed)
      changed.clear()
      for (const receiver of receivers) {
        const waiting = receiver.bufferedBytes()
        if (waiting > CLOSE_ABOVE_BYTES) receiver.close()
        else if (waiting <= SKIP_ABOVE_BYTES) receiver.sendBytes(FRAME_CHANNEL, frame)
      }
    },
  }
}
