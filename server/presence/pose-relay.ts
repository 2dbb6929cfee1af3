/**
 * Relays poses: the newest of each member, once a tick, as one frame for all who may know the same places.
 * Nothing is stored. Who has just come, or could not keep up and now can, gets everybody's newest pose at
 * once and nothing of what was missed; who is hopelessly behind is closed.
 */
import { FRAME_CHANNEL, POSES_PER_SECOND } from '../../shared/protocol/room-limits.ts'
import { POSE_BYTES, writeFrame, type TakenPose } from '../../shared/pose/pose-codec.ts'
import { readPlace, type Place } from './pose-bounds.ts'
import { createPosePath, takeStep, type PosePath } from './pose-path.ts'

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
  /**
   * Items whose grounds the receiver may not know of: poses on them are not sent. Another set, never the
   * same one changed, after a change.
   */
  blindTo: ReadonlySet<string>
  /** Whether anything is sent at all: who waits outside sees nobody. */
  sees: boolean
}

export interface PoseRelay {
  /**
   * Takes a member's pose; false when it is no pose, comes too fast, or where nobody can be. `about` names
   * the item whose applicant it is, wherever that person stands.
   */
  receive(slot: number, bytes: Uint8Array, about?: string | null): boolean
  remove(slot: number): void
  /** Where a slot's head is and on the ground of which items; undefined for who has no body here. */
  placeOf(slot: number): Readonly<StandingPlace> | undefined
  /** Sends what changed since the last tick. Receivers are known again by identity. */
  tick(receivers: Iterable<PoseReceiver>): void
}

/** A place on the floor, in m, with the items on whose ground it is. */
export interface StandingPlace extends Place {
  at: readonly string[]
}

interface PlacedPose extends TakenPose, StandingPlace {}

type Poses = ReadonlyMap<number, PlacedPose>

/** What those who may know the same places get in a tick, made when the first of them is met. */
interface Frames {
  news: Uint8Array | undefined
  /** Undefined until somebody wants it. */
  whole?: Uint8Array | undefined
}

/** Why a pose is not relayed: nobody can stand there, or come there so soon. */
export type PoseRefusal = 'pose-place' | 'pose-path'

/** What came is thrown away and counted; the line goes on. */
export type OnRefused = (why: PoseRefusal) => void

const scratchPlace: Place = { x: 0, z: 0 }

/** `now` is the server's clock in ms: frames carry it. `itemsAt` names the items on whose ground a place is. */
export function createPoseRelay(
  now: () => number,
  itemsAt: (place: Place) => readonly string[] = () => [],
  onRefused: OnRefused = () => undefined,
): PoseRelay {
  const latest = new Map<number, PlacedPose>()
  const changed = new Map<number, PlacedPose>()
  const paths = new Map<number, PosePath>()
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

  /** Leaves where the head is in `scratchPlace`. */
  const refusalOf = (slot: number, bytes: Uint8Array): PoseRefusal | undefined => {
    if (!readPlace(bytes, scratchPlace)) return 'pose-place'
    let path = paths.get(slot)
    if (!path) paths.set(slot, (path = createPosePath()))
    return takeStep(path, scratchPlace.x, scratchPlace.z, now()) ? undefined : 'pose-path'
  }

  return {
    receive(slot, bytes, about = null) {
      if (bytes.byteLength !== POSE_BYTES || isTooFast(slot)) return false
      const why = refusalOf(slot, bytes)
      if (why) {
        onRefused(why)
        return false
      }
      const { x, z } = scratchPlace
      const on = itemsAt(scratchPlace)
      const at = about === null || on.includes(about) ? on : [...on, about]
      const taken = { bytes: Uint8Array.from(bytes), atMs: now(), x, z, at }
      latest.set(slot, taken)
      changed.set(slot, taken)
      return true
    },
    remove(slot) {
      latest.delete(slot)
      changed.delete(slot)
      allowance.delete(slot)
      paths.delete(slot)
    },
    placeOf: (slot) => latest.get(slot),
    tick(receivers) {
      const nowMs = now()
      const made = new Map<string, Frames>()
      const framesFor = ({ blindTo }: PoseReceiver): Frames => {
        const name = nameOf(blindTo)
        const known = made.get(name)
        if (known) return known
        const frames: Frames = { news: frameOf(nowMs, visible(changed, blindTo)) }
        made.set(name, frames)
        return frames
      }
      for (const receiver of receivers) {
        if (!receiver.sees) {
          abreast.delete(receiver)
          continue
        }
        const frames = framesFor(receiver)
        const waiting = receiver.bufferedBytes()
        if (waiting > CLOSE_ABOVE_BYTES) receiver.close()
        if (waiting > SKIP_ABOVE_BYTES || !receiver.keepsUp(nowMs)) {
          if (frames.news) abreast.delete(receiver)
          continue
        }
        const frame = abreast.has(receiver)
          ? frames.news
          : (frames.whole ??= frameOf(nowMs, visible(latest, receiver.blindTo)))
        abreast.add(receiver)
        if (frame) receiver.sendBytes(FRAME_CHANNEL, frame)
      }
      changed.clear()
    },
  }
}

/** Asked of everybody in every tick: sets never change. */
const names = new WeakMap<ReadonlySet<string>, string>()

function nameOf(blindTo: ReadonlySet<string>): string {
  let name = names.get(blindTo)
  if (name === undefined) names.set(blindTo, (name = [...blindTo].toSorted().join()))
  return name
}

function visible(poses: Poses, blindTo: ReadonlySet<string>): Poses {
  if (blindTo.size === 0) return poses
  return new Map([...poses].filter(([, { at }]) => !at.some((item) => blindTo.has(item))))
}

function frameOf(nowMs: number, poses: Poses): Uint8Array | undefined {
  return poses.size === 0 ? undefined : writeFrame(nowMs, poses)
}
