/**
 * Poses as bytes. One avatar is 30 bytes, 33 in a frame: head, two hands and their fingers, quantised before they leave the
 * device (poses identify people; no more precision travels than drawing needs).
 *
 *   u8 flags · 3×i16 head position (5 mm) · u32 head rotation · per hand 3×i8 offset from the head
 *   (1 cm) · u32 rotation · u8 laser length (5 cm, 0 = off) · per hand u16 fingers     = 30 bytes
 *   a frame starts with u32 time, u16 count, and prefixes each pose with the u16 slot of its member and
 *   the u8 age of the pose in ms: frames leave on a beat of their own, and whoever plays poses at the
 *   frames' times sees people hurry and dawdle by half.
 *
 * A hand's frame has its origin at the wrist, fingers along −z and the back of the hand towards +y, as joints
 * of WebXR hands have. Fingers are bent in eight steps from straight to the fist, 3 bits each from the index
 * to the little one, then the thumb.
 *
 * Rotations are "smallest three" (Fiedler, Snapshot Compression): index of the largest component in
 * 2 bits, the others in 10 bits each, error below 0.275°.
 */
export const POSE_BYTES = 30
export const FRAME_HEADER_BYTES = 6
/** Where the pose begins in its entry: after slot and age. */
const ENTRY_POSE_AT = 3
export const FRAME_ENTRY_BYTES = POSE_BYTES + ENTRY_POSE_AT
/** Older poses are told to be this old, in ms. */
export const POSE_AGE_MAX_MS = 255

const HEAD_STEP_M = 0.005
const HAND_STEP_M = 0.01
const LASER_STEP_M = 0.05
const ROTATION_STEPS = 1023

/** Places in the flat pose array: positions in metres, rotations as unit quaternions x y z w. */
export const POSE_FLOATS = 33
export const HEAD = 0
export const LEFT = 7
export const RIGHT = 14
export const LASER = 21
export const FLAGS = 22
/** Five fingers each, index first and thumb last, from 0 (straight) to 1 (in the fist). */
export const FINGERS_LEFT = 23
export const FINGERS_RIGHT = 28
const FINGERS = 5
const FINGER_STEPS = 7

export const FLAG_LEFT_HAND = 1
export const FLAG_RIGHT_HAND = 2
/** Set when the person wears a headset. */
export const FLAG_IMMERSIVE = 4
/** Set when the laser leaves the left hand; else the right hand, or the head where there is none. */
export const FLAG_LASER_LEFT = 8

/**
 * Head and both hands as POSE_FLOATS numbers: head, left, right (7 each), laser length in m, flags, left and
 * right fingers (5 each).
 */
export type Pose = Float32Array

export function createPose(): Pose {
  const pose = new Float32Array(POSE_FLOATS)
  pose[HEAD + 6] = 1
  pose[LEFT + 6] = 1
  pose[RIGHT + 6] = 1
  return pose
}

const clamp = (value: number, low: number, high: number): number =>
  Math.min(high, Math.max(low, Math.round(value)))

function packRotation(pose: Pose, at: number): number {
  let largest = 0
  for (let i = 1; i < 4; i += 1)
    if (Math.abs(pose[at + 3 + i] ?? 0) > Math.abs(pose[at + 3 + largest] ?? 0)) largest = i
  const sign = (pose[at + 3 + largest] ?? 0) < 0 ? -1 : 1
  let bits = largest
  for (let i = 0; i < 4; i += 1) {
    if (i === largest) continue
    const unit = ((pose[at + 3 + i] ?? 0) * sign * Math.SQRT2 + 1) / 2
    bits = bits * 1024 + clamp(unit * ROTATION_STEPS, 0, ROTATION_STEPS)
  }
  return bits >>> 0
}

function unpackRotation(bits: number, pose: Pose, at: number): void {
  const largest = bits >>> 30
  let shift = 20
  let rest = 1
  for (let i = 0; i < 4; i += 1) {
    if (i === largest) continue
    const value = (((bits >>> shift) & 1023) / ROTATION_STEPS) * 2 - 1
    const component = value / Math.SQRT2
    pose[at + 3 + i] = component
    rest -= component * component
    shift -= 10
  }
  pose[at + 3 + largest] = Math.sqrt(Math.max(0, rest))
}

function writeHand(view: DataView, offset: number, pose: Pose, at: number): void {
  for (let i = 0; i < 3; i += 1) {
    const fromHead = (pose[at + i] ?? 0) - (pose[HEAD + i] ?? 0)
    view.setInt8(offset + i, clamp(fromHead / HAND_STEP_M, -128, 127))
  }
  view.setUint32(offset + 3, packRotation(pose, at))
}

function readHand(view: DataView, offset: number, pose: Pose, at: number): void {
  for (let i = 0; i < 3; i += 1)
    pose[at + i] = (pose[HEAD + i] ?? 0) + view.getInt8(offset + i) * HAND_STEP_M
  unpackRotation(view.getUint32(offset + 3), pose, at)
}

function packFingers(pose: Pose, at: number): number {
  let bits = 0
  for (let i = 0; i < FINGERS; i += 1)
    bits = bits * (FINGER_STEPS + 1) + clamp((pose[at + i] ?? 0) * FINGER_STEPS, 0, FINGER_STEPS)
  return bits
}

function unpackFingers(bits: number, pose: Pose, at: number): void {
  let rest = bits
  for (let i = FINGERS - 1; i >= 0; i -= 1) {
    pose[at + i] = (rest & FINGER_STEPS) / FINGER_STEPS
    rest >>>= 3
  }
}

/** Writes `pose` as POSE_BYTES bytes at `offset`. */
export function writePose(view: DataView, offset: number, pose: Pose): void {
  view.setUint8(offset, pose[FLAGS] ?? 0)
  for (let i = 0; i < 3; i += 1)
    view.setInt16(offset + 1 + i * 2, clamp((pose[HEAD + i] ?? 0) / HEAD_STEP_M, -32768, 32767))
  view.setUint32(offset + 7, packRotation(pose, HEAD))
  writeHand(view, offset + 11, pose, LEFT)
  writeHand(view, offset + 18, pose, RIGHT)
  view.setUint8(offset + 25, clamp((pose[LASER] ?? 0) / LASER_STEP_M, 0, 255))
  view.setUint16(offset + 26, packFingers(pose, FINGERS_LEFT))
  view.setUint16(offset + 28, packFingers(pose, FINGERS_RIGHT))
}

/** Reads POSE_BYTES bytes at `offset` into `pose`. */
export function readPose(view: DataView, offset: number, pose: Pose): void {
  pose[FLAGS] = view.getUint8(offset)
  for (let i = 0; i < 3; i += 1) pose[HEAD + i] = view.getInt16(offset + 1 + i * 2) * HEAD_STEP_M
  unpackRotation(view.getUint32(offset + 7), pose, HEAD)
  readHand(view, offset + 11, pose, LEFT)
  readHand(view, offset + 18, pose, RIGHT)
  pose[LASER] = view.getUint8(offset + 25) * LASER_STEP_M
  unpackFingers(view.getUint16(offset + 26), pose, FINGERS_LEFT)
  unpackFingers(view.getUint16(offset + 28), pose, FINGERS_RIGHT)
}

/**
 * Reads a frame; calls `onPose(slot, pose, timeMs)` for each entry with one reused pose and the time at
 * which the server got it, by its clock wrapped to 32 bits. False when it is no frame.
 */
export function readFrame(
  bytes: Uint8Array,
  scratch: Pose,
  onPose: (slot: number, pose: Pose, timeMs: number) => void,
): boolean {
  if (bytes.byteLength < FRAME_HEADER_BYTES) return false
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const frameMs = view.getUint32(0)
  const count = view.getUint16(4)
  if (bytes.byteLength !== FRAME_HEADER_BYTES + count * FRAME_ENTRY_BYTES) return false
  for (let i = 0; i < count; i += 1) {
    const offset = FRAME_HEADER_BYTES + i * FRAME_ENTRY_BYTES
    readPose(view, offset + ENTRY_POSE_AT, scratch)
    onPose(view.getUint16(offset), scratch, (frameMs - view.getUint8(offset + 2)) >>> 0)
  }
  return true
}

/** A pose as it came, and when, by the server's clock. */
export interface TakenPose {
  bytes: Uint8Array
  atMs: number
}

/** One frame of already encoded poses. `timeMs` is the clock of `atMs`, wrapped to 32 bits. */
export function writeFrame(timeMs: number, poses: ReadonlyMap<number, TakenPose>): Uint8Array {
  const frame = new Uint8Array(FRAME_HEADER_BYTES + poses.size * FRAME_ENTRY_BYTES)
  const view = new DataView(frame.buffer)
  view.setUint32(0, timeMs >>> 0)
  view.setUint16(4, poses.size)
  let offset = FRAME_HEADER_BYTES
  for (const [slot, { bytes, atMs }] of poses) {
    view.setUint16(offset, slot)
    view.setUint8(offset + 2, clamp(timeMs - atMs, 0, POSE_AGE_MAX_MS))
    frame.set(bytes, offset + ENTRY_POSE_AT)
    offset += FRAME_ENTRY_BYTES
  }
  return frame
}
