/** Pictures of people: two in conversation, a panel of eight before a stage, somebody's first minute in VR. */
import type { Room } from '@colyseus/sdk'
import type { Browser, Page } from 'playwright-core'
import { gatherPlace } from '../../shared/hall/gather-places.ts'
import { stagePose, type FloorPose } from '../../shared/hall/plan.ts'
import { createPose, FLAG_IMMERSIVE, FLAGS, HEAD } from '../../shared/pose/pose-codec.ts'
import { PACKET_MS } from '../../shared/voice/voice-frame.ts'
import { enterVr, wearHeadset } from '../journeys/headset.ts'
import type { World } from '../journeys/headset-world.ts'
import { openHall, openWindow, standAt, untilStill } from './hall-camera.ts'
import type { OpenReview } from './open-review.ts'
import { putPart, sendPose, speak } from './people.ts'
import { enterRoom } from './seat.ts'

const SIZE = { width: 1280, height: 720 }
const ZONE = 'transport'
const STAGE = { pavilion: ZONE, chapter: 0, bay: 'stage' } as const
const EYE_M = 1.62
const SEND_EVERY_MS = 100
/** Who talk to each other stand so far apart, and are seen from so far away, in m. */
const APART_M = 1.25
const SEEN_FROM_M = 2.3

/** Names of those on the pictures; the review they are members of has them as reviewers. */
export const PEOPLE = [
  '顾明远',
  '欧阳淑华',
  '吴专家',
  '郑专家',
  '林教授',
  '何院士',
  '沈工',
  '罗敏',
] as const

type Take = () => Promise<Page>

interface Scene {
  browser: Browser
  base: string
  review: OpenReview
}

export function peoplePictures(scene: Scene): Record<string, Take> {
  return {
    conversation: () => conversation(scene),
    'panel-of-eight': () => panelOfEight(scene),
    'first-minute': () => firstMinute(scene),
  }
}

/** Seen from a third, from aside. */
async function conversation(scene: Scene): Promise<Page> {
  const middle = gatherPlace(STAGE, 0)
  const [x, z] = [Math.cos(middle.yawRad), -Math.sin(middle.yawRad)]
  const half = APART_M / 2
  const people = [
    { x: middle.x - x * half, z: middle.z - z * half, yawRad: middle.yawRad + Math.PI / 2 },
    { x: middle.x + x * half, z: middle.z + z * half, yawRad: middle.yawRad - Math.PI / 2 },
  ]
  const back = {
    x: middle.x - Math.sin(middle.yawRad) * SEEN_FROM_M,
    z: middle.z - Math.cos(middle.yawRad) * SEEN_FROM_M,
    yawRad: middle.yawRad,
  }
  return taken(scene, people, back)
}

/** From beside the stage, so that faces are seen. */
async function panelOfEight(scene: Scene): Promise<Page> {
  const stage = stagePose(ZONE)
  const people = PEOPLE.map((_, index) => gatherPlace(STAGE, index))
  const sum = people.reduce((all, { x, z }) => ({ x: all.x + x, z: all.z + z }), { x: 0, z: 0 })
  const middle = { x: sum.x / people.length, z: sum.z / people.length }
  const turn = stage.yawRad + 0.75
  const from = { x: stage.x + Math.sin(turn) * 2.9, z: stage.z + Math.cos(turn) * 2.9 }
  const yawRad = Math.atan2(middle.x - from.x, middle.z - from.z)
  return taken(scene, people, { ...from, yawRad })
}

/** Seats people where they stand, opens the chair's window and takes the picture once all are there. */
async function taken(
  { browser, base, review }: Scene,
  people: readonly FloorPose[],
  from: FloorPose,
): Promise<Page> {
  const rooms: Room[] = []
  for (const [index] of people.entries()) {
    const room = await enterRoom(base, review.id, review.reviewers[index] ?? '')
    await room.request('surface', { surface: 'headset' })
    rooms.push(room)
  }
  const [first] = rooms
  await rooms.at(-1)?.request('raiseHand', { raised: people.length > 2 })
  const timers = [
    setInterval(() => rooms.forEach((room, i) => stand(room, people[i])), SEND_EVERY_MS),
    setInterval(() => first && speak(first), PACKET_MS),
  ]
  const page = await openWindow(browser, { base, token: review.chair, size: SIZE, draws: true })
  await openHall(page, `${base}/gatherings/${review.id}/hall`)
  // Sound begins at a press; the picture is of people, not of the desk.
  await page.getByRole('button', { name: '关闭', exact: true }).first().click()
  await standAt(page, from, ZONE)
  await page.waitForFunction(
    (many) => (window as never as World).jiebangProbe.avatars() === many,
    people.length,
  )
  await untilStill(page)
  page.once('close', () => {
    timers.forEach((timer) => clearInterval(timer))
    rooms.forEach((room) => void room.leave())
  })
  return page
}

const pose = createPose()

/** Nobody stands quite still; a pose that does is not sent again. */
function stand(room: Room, at: FloorPose | undefined): void {
  if (!at) return
  const y = EYE_M + (Date.now() % 2) * 0.005
  putPart(pose, HEAD, { x: at.x, y, z: at.z }, at.yawRad)
  pose[FLAGS] = FLAG_IMMERSIVE
  sendPose(room, pose)
}

/** At the second thing that is taught: to point and press. */
async function firstMinute({ browser, base }: Scene): Promise<Page> {
  const page = await openWindow(browser, {
    base,
    size: SIZE,
    headset: true,
    draws: true,
    firstMinute: true,
  })
  await openHall(page, `${base}/hall`)
  await wearHeadset(page)
  await enterVr(page)
  await page.evaluate(async () => {
    const world = window as never as World
    world.headset.controllers.left.updateAxes('thumbstick', 0, -1)
    while (!world.jiebangProbe.scene().getObjectByName('first-minute-ball')) await world.frames(1)
    world.headset.controllers.left.updateAxes('thumbstick', 0, 0)
    const ball = world.jiebangProbe.scene().getObjectByName('first-minute-ball')
    const at = ball?.localToWorld(new world.jiebangProbe.Vector3(0, 0, 0))
    if (at) await world.aim('controller', [at.x, at.y, at.z])
  })
  await untilStill(page)
  return page
}
