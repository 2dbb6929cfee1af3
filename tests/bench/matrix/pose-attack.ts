/**
 * The attack of V1: a fellow member records the poses that the room relays of somebody who scores in space,
 * and reads the scores off where the hand's ray meets the panel.
 */
import { Quaternion, Vector3 } from 'three'
import { createHeldPose, holdPose } from '../../../client/presence/held-pose.ts'
import { keepSecret } from '../../../client/panel/secret-panels.ts'
import {
  createPose,
  FLAG_IMMERSIVE,
  FLAG_RIGHT_HAND,
  FLAGS,
  POSE_BYTES,
  readFrame,
  RIGHT,
  writePose,
  type Pose,
} from '../../../shared/pose/pose-codec.ts'
import { FRAME_CHANNEL, POSE_CHANNEL } from '../../../shared/protocol/room-limits.ts'
import { must } from '../../support/must.ts'
import { openGathering, signInAs } from '../../support/people.ts'
import { enter, type Guest } from '../../support/running-house.ts'
import {
  createPanel,
  isAtPanel,
  PANEL_DISTANCE_M,
  PANEL_WIDTH_M,
  placeOfScore,
  pointAt,
} from '../../support/secret-scoring.ts'
import { mulberry32 } from '../../../shared/review/ranking/random.ts'
import { holdRoom, openPairHouse, type HeldRoom, type PairHouse } from './pair-house.ts'

const SEND_MS = 50
const STEPS_LOOKING_AWAY = 5
const STEPS_PER_SCORE = 4
/** A guess this near is right. */
const NEAR = 5
/** Guesses that only luck makes right stay below this many deviations over chance. */
const DEVIATIONS = 3

export interface AttackOutcome {
  /** Share of scores that were guessed, and that guesses in any other order would have hit. */
  recovered: number
  chance: number
  isHeld: boolean
}

/** Plays the attack on `scores` scores; with `holds` false on a client that does not hold poses. */
export async function attackPoses(
  seed: number,
  { scores: count, holds }: { scores: number; holds: boolean },
): Promise<AttackOutcome> {
  const random = mulberry32(seed)
  const scores = Array.from({ length: count }, () => Math.floor(random() * 101))
  const house = await openPairHouse()
  const endSecret = keepSecret(createPanel())
  try {
    const guesses = await record(house, scores, holds)
    const isNear = (guess: number, score: number): boolean => Math.abs(guess - score) <= NEAR
    const recovered = guesses.filter((guess, i) => isNear(guess, scores[i] ?? NaN)).length / count
    const pairs = guesses.flatMap((guess) => scores.filter((score) => isNear(guess, score)))
    const chance = pairs.length / count ** 2
    const deviation = Math.sqrt((chance * (1 - chance)) / count)
    return { recovered, chance, isHeld: recovered <= chance + DEVIATIONS * deviation }
  } finally {
    endSecret()
    await house.close()
  }
}

async function record(house: PairHouse, scores: readonly number[], holds: boolean) {
  const { services, url } = house
  const { id, people } = await openGathering(services, { roles: ['reviewer', 'reviewer'] })
  const guests: Guest[] = []
  for (const personId of people)
    guests.push(await enter(url, await signInAs(services, personId), id))
  const victim = must(guests[0])
  await victim.ask('surface', { surface: 'headset' })
  const room = holdRoom(victim.room.roomId)
  const held = createHeldPose()
  let clockMs = Date.now()
  const send = async (pose: Pose): Promise<void> => {
    if (holds) holdPose(held, pose, isAtPanel(pose), SEND_MS / 1000)
    pose[FLAGS] = FLAG_IMMERSIVE | FLAG_RIGHT_HAND
    const bytes = new Uint8Array(POSE_BYTES)
    writePose(new DataView(bytes.buffer), 0, pose)
    house.setClock((clockMs += SEND_MS))
    victim.room.sendBytes(POSE_CHANNEL, bytes)
    await victim.ask('follow', { follow: true })
    room.beat()
  }
  for (let step = 0; step < STEPS_LOOKING_AWAY; step += 1) await send(pointAt(-4, 0))
  const guesses: number[] = []
  for (const score of scores) {
    for (let step = 0; step < STEPS_PER_SCORE; step += 1) await send(pointAt(placeOfScore(score)))
    guesses.push(guessOf(room, must(people[1])))
  }
  await Promise.all(guests.map((guest) => guest.leave()))
  return guesses
}

/** From the newest pose that came: the hand's ray cuts the plane of the panel. */
function guessOf(room: HeldRoom, attackerId: string): number {
  const frame = room.sentTo(attackerId).findLast(([channel]) => channel === FRAME_CHANNEL)
  const at = new Vector3()
  const direction = new Vector3(0, 0, -1)
  readFrame(must(frame, 'a frame')[1], createPose(), (_slot, pose) => {
    at.fromArray(pose, RIGHT)
    direction.set(0, 0, -1).applyQuaternion(new Quaternion().fromArray(pose, RIGHT + 3))
  })
  const x = at.x + direction.x * ((-PANEL_DISTANCE_M - at.z) / direction.z)
  return Math.min(100, Math.max(0, (x / PANEL_WIDTH_M + 0.5) * 100))
}
