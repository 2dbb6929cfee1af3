/**
 * How a person stands, from what is known of the pose: head and body, arms to the hands, fingers. Whose hands
 * are not tracked has them at rest, raised, or speaking along. Written as the frames of the body's parts into
 * the array that the shader reads; allocates nothing once made.
 */
import { Matrix4, Quaternion, Vector3 } from 'three'
import {
  FINGERS_LEFT,
  FINGERS_RIGHT,
  FLAG_LEFT_HAND,
  FLAG_RIGHT_HAND,
  FLAGS,
  HEAD,
  LEFT,
  RIGHT,
  type Pose,
} from '../../shared/pose/pose-codec.ts'
import { placeElbow } from './arm.ts'
import { FINGER_M, KNUCKLES, THUMB } from './body-shapes.ts'

/** Parts of a body, by place in the array of frames. */
export const PART = {
  head: 0,
  neck: 1,
  badge: 2,
  shoulder: 3,
  upper: 5,
  elbow: 7,
  fore: 9,
  palm: 11,
  links: 13,
} as const
/** Links of a hand's five fingers, thumb last. */
const LINKS_PER_HAND = 10
export const PARTS = PART.links + 2 * LINKS_PER_HAND
/** A frame is the first three rows of its matrix. */
export const FRAME_FLOATS = 12

/** What somebody does whose hands are not tracked, each from 0 to 1. */
export interface Gesture {
  raised: number
  speaking: number
}

/** Eyes of somebody of whom only the place is known, in m. */
export const EYE_M = 1.6
/** The root of the neck lies this much below the eyes and behind them, in m. */
const NECK_DOWN_M = 0.215
const NECK_BACK_M = 0.055
const SHOULDER_M = 0.178
const SHOULDER_DOWN_M = 0.065
/** Straight fingers and a fist, in radians of each link. */
const CURL_RAD = 1.4
const THUMB_CURL_RAD = 0.75
/** Of a finger's length, its first link. */
const FIRST_LINK = 0.54
/** Fingers of a hand at rest. */
const REST_CURL = 0.32

const scratchHead = new Vector3()
const scratchTurn = new Quaternion()
const scratchBody = new Quaternion()
const scratchNeck = new Vector3()
const scratchShoulder = new Vector3()
const scratchElbow = new Vector3()
const scratchWrist = new Vector3()
const scratchPole = new Vector3()
const scratchHand = new Quaternion()
const scratchAt = new Vector3()
const scratchTo = new Vector3()
const scratchScale = new Vector3()
const scratchBend = new Quaternion()
const scratchSpread = new Quaternion()
const scratchMatrix = new Matrix4()
const UP = new Vector3(0, 1, 0)
const RIGHTWARDS = new Vector3(1, 0, 0)
const FORWARD = new Vector3(0, 0, -1)
const arm = { shoulder: scratchShoulder, wrist: scratchWrist, pole: scratchPole }

/** Heading of a rotation about the upright axis, in radians. */
function yawOf({ x, y, z, w }: Quaternion): number {
  return Math.atan2(2 * (w * y + x * z), 1 - 2 * (y * y + x * x))
}

export interface Stance {
  /** Frames of all parts, PARTS × FRAME_FLOATS. */
  frames: Float32Array
  /** The head, and the body from the root of the neck, for what is drawn beside the frames. */
  head: Matrix4
  body: Matrix4
}

export function createStance(frames: Float32Array): Stance {
  return { frames, head: new Matrix4(), body: new Matrix4() }
}

/** Puts a part where `matrix` says. */
function setFrame(frames: Float32Array, part: number, { elements: m }: Matrix4): void {
  const at = part * FRAME_FLOATS
  for (let row = 0; row < 3; row += 1)
    for (let column = 0; column < 4; column += 1)
      frames[at + row * 4 + column] = m[column * 4 + row] ?? 0
}

/** A part from `from` to `to` that is one metre long along −z by itself. */
function setBone(frames: Float32Array, part: number, from: Vector3, to: Vector3): void {
  scratchTo.subVectors(to, from)
  const lengthM = scratchTo.length()
  scratchBend.setFromUnitVectors(FORWARD, scratchTo.divideScalar(Math.max(1e-6, lengthM)))
  setFrame(frames, part, scratchMatrix.compose(from, scratchBend, scratchScale.set(1, 1, lengthM)))
}

function setBall(frames: Float32Array, part: number, at: Vector3, size: number): void {
  scratchBend.identity()
  setFrame(frames, part, scratchMatrix.compose(at, scratchBend, scratchScale.setScalar(size)))
}

/** Stands somebody; `timeS` is what idle movement goes by, `phase` makes it different from the others'. */
export function stand(
  stance: Stance,
  pose: Pose,
  gesture: Gesture,
  { timeS, phase }: { timeS: number; phase: number },
): void {
  const { frames, head, body } = stance
  scratchHead.fromArray(pose, HEAD)
  scratchTurn.fromArray(pose, HEAD + 3)
  const size = Math.max(0.45, Math.min(1.25, scratchHead.y / EYE_M))
  scratchBody.setFromAxisAngle(UP, bodyYaw(pose))
  head.compose(scratchHead, scratchTurn, scratchScale.setScalar(1))
  setFrame(frames, PART.head, head)

  const breath = Math.sin(timeS * 1.5 + phase) * 0.004
  // The neck begins below and behind the eyes, as the head is turned; the body follows it upright.
  scratchNeck
    .set(0, -NECK_DOWN_M * size, NECK_BACK_M)
    .applyQuaternion(scratchBody)
    .add(scratchHead)
  scratchAt.set(0, 0, 0.035).applyQuaternion(scratchTurn)
  scratchNeck.x += scratchAt.x * 0.5
  scratchNeck.z += scratchAt.z * 0.5
  scratchNeck.y += breath
  body.compose(
    scratchNeck,
    scratchBody,
    scratchScale.set(1, Math.max(0.35, scratchNeck.y / 1.385), 1),
  )
  setFrame(frames, PART.neck, body)
  setFrame(frames, PART.badge, body)

  const flags = pose[FLAGS] ?? 0
  for (let side = 0; side < 2; side += 1) {
    const sign = side === 0 ? -1 : 1
    const isTracked = (flags & (side === 0 ? FLAG_LEFT_HAND : FLAG_RIGHT_HAND)) !== 0
    scratchShoulder.set(sign * SHOULDER_M, -SHOULDER_DOWN_M, 0).applyQuaternion(scratchBody)
    scratchShoulder.add(scratchNeck)
    if (isTracked) {
      const at = side === 0 ? LEFT : RIGHT
      scratchWrist.fromArray(pose, at)
      scratchHand.fromArray(pose, at + 3)
    } else restHand(sign, size, gesture, timeS + phase)
    scratchPole
      .set(sign * 0.55, -1, 0.35)
      .normalize()
      .applyQuaternion(scratchBody)
    placeElbow(scratchElbow, arm, size)
    setBall(frames, PART.shoulder + side, scratchShoulder, 1)
    setBone(frames, PART.upper + side, scratchShoulder, scratchElbow)
    setBall(frames, PART.elbow + side, scratchElbow, 1)
    setBone(frames, PART.fore + side, scratchElbow, scratchWrist)
    const fingers = side === 0 ? FINGERS_LEFT : FINGERS_RIGHT
    setHand(frames, side, isTracked ? pose : undefined, fingers)
  }
}

/** The body turns with the head, and part of the way to where both hands are. */
function bodyYaw(pose: Pose): number {
  const yaw = yawOf(scratchTurn)
  const flags = pose[FLAGS] ?? 0
  if (!(flags & FLAG_LEFT_HAND) || !(flags & FLAG_RIGHT_HAND)) return yaw
  const x = ((pose[LEFT] ?? 0) + (pose[RIGHT] ?? 0)) / 2 - (pose[HEAD] ?? 0)
  const z = ((pose[LEFT + 2] ?? 0) + (pose[RIGHT + 2] ?? 0)) / 2 - (pose[HEAD + 2] ?? 0)
  if (Math.hypot(x, z) < 0.12) return yaw
  const off = Math.atan2(-x, -z) - yaw
  const turn = Math.atan2(Math.sin(off), Math.cos(off))
  // Hands behind the back say nothing of where one looks.
  return Math.abs(turn) > 2 ? yaw : yaw + turn * 0.45
}

/** Where a hand that is not tracked is: hanging, raised or speaking along. Needs neck and body in place. */
function restHand(sign: number, size: number, { raised, speaking }: Gesture, timeS: number): void {
  const up = sign > 0 ? raised : 0
  const talk = speaking * (1 - up)
  const sway = Math.sin(timeS * 1.5) * 0.006
  const beat = Math.sin(timeS * 3.1 + sign) * 0.035
  scratchWrist.set(
    sign * mix(mix(0.235, 0.17, talk), 0.24, up),
    mix(mix(-0.565 + sway, -0.33 + beat, talk), 0.3, up) * size,
    mix(mix(-0.05, -0.26 - beat * 0.5, talk), -0.1, up),
  )
  scratchWrist.applyQuaternion(scratchBody).add(scratchNeck)
  // Fingers from down over forward to up; the back of the hand outward, and at last behind.
  const pitch = mix(mix(-1.45, 0.25, talk), 1.5, up)
  scratchHand.setFromAxisAngle(RIGHTWARDS, pitch)
  scratchSpread.setFromAxisAngle(FORWARD, sign * mix(mix(1.45, 0.5, talk), 0, up))
  scratchHand.multiply(scratchSpread)
  scratchHand.premultiply(scratchBody)
}

const mix = (a: number, b: number, share: number): number => a + (b - a) * share

/** Palm and fingers at scratchWrist and scratchHand; at rest without a pose. */
function setHand(frames: Float32Array, side: number, pose: Pose | undefined, at: number): void {
  const sign = side === 0 ? -1 : 1
  scratchMatrix.compose(scratchWrist, scratchHand, scratchScale.setScalar(1))
  setFrame(frames, PART.palm + side, scratchMatrix)
  const links = PART.links + side * LINKS_PER_HAND
  for (let finger = 0; finger < 5; finger += 1) {
    const { at: knuckle, lengthM } = KNUCKLES[finger] ?? THUMB
    const isThumb = finger === KNUCKLES.length
    const curl = pose ? (pose[at + finger] ?? 0) : REST_CURL
    const bendRad = -curl * (isThumb ? THUMB_CURL_RAD : CURL_RAD)
    scratchAt.set(sign * knuckle[0], knuckle[1], knuckle[2])
    scratchAt.applyQuaternion(scratchHand).add(scratchWrist)
    // Thumbs stand off to their side.
    scratchSpread.setFromAxisAngle(UP, isThumb ? sign * 0.75 : 0)
    scratchTurn.copy(scratchHand).multiply(scratchSpread)
    scratchSpread.setFromAxisAngle(RIGHTWARDS, bendRad)
    scratchTurn.multiply(scratchSpread)
    for (let link = 0; link < 2; link += 1) {
      const partM = lengthM * (link === 0 ? FIRST_LINK : 1 - FIRST_LINK)
      scratchScale.set(FINGER_M, FINGER_M, partM)
      setFrame(
        frames,
        links + finger * 2 + link,
        scratchMatrix.compose(scratchAt, scratchTurn, scratchScale),
      )
      scratchAt.add(scratchTo.set(0, 0, -partM).applyQuaternion(scratchTurn))
      scratchTurn.multiply(scratchSpread)
    }
  }
}
