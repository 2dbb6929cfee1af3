/**
 * Fifteen people before a stage, as the frame bench looks at them: members of a review who sway, raise
 * hands, speak, and point with lasers, each by a seat and a line of their own.
 */
import type { Room } from '@colyseus/sdk'
import { gatherPlace } from '../../shared/hall/gather-places.ts'
import {
  createPose,
  FLAG_IMMERSIVE,
  FLAG_LEFT_HAND,
  FLAG_RIGHT_HAND,
  FLAGS,
  HEAD,
  LASER,
  LEFT,
  RIGHT,
} from '../../shared/pose/pose-codec.ts'
import { PACKET_MS } from '../../shared/voice/voice-frame.ts'
import { openReview } from './open-review.ts'
import { putPart, sendPose, speak } from './people.ts'
import { enterRoom, redeemLink } from './seat.ts'

/** As many as are drawn with bodies. */
export const NEAR = 15
const SPEAKERS = 5
const SEND_EVERY_MS = 50
const STAGE = { pavilion: 'transport', chapter: 0, bay: 'stage' } as const

export interface Meeting {
  /** The hall of the gathering, and the session of a member who looks. */
  path: string
  token: string
  stop(): Promise<void>
}

export async function startMeeting(base: string, secretaryLink: string): Promise<Meeting> {
  const secretary = await redeemLink(base, secretaryLink)
  const names = Array.from({ length: NEAR + 1 }, (_, index) => `专家${index + 1}`)
  const review = await openReview(base, secretary, names)
  const [token = '', ...others] = review.reviewers
  const rooms: Room[] = []
  for (const session of others) {
    const room = await enterRoom(base, review.id, session)
    await room.request('surface', { surface: 'headset' })
    rooms.push(room)
  }
  for (const room of rooms.slice(SPEAKERS)) await room.request('raiseHand', { raised: true })
  const timers = [
    setInterval(() => rooms.forEach(stand), SEND_EVERY_MS),
    setInterval(() => rooms.slice(0, SPEAKERS).forEach(speak), PACKET_MS),
  ]
  return {
    path: `/gatherings/${review.id}/hall`,
    token,
    async stop() {
      timers.forEach((timer) => clearInterval(timer))
      await Promise.allSettled(rooms.map((room) => room.leave()))
    },
  }
}

const pose = createPose()

function stand(room: Room, index: number): void {
  const { x, z, yawRad } = gatherPlace(STAGE, index)
  const sway = Math.sin(Date.now() / 300 + index) * 0.02
  const [across, along] = [0.2 * Math.cos(yawRad), 0.2 * Math.sin(yawRad)]
  pose[FLAGS] = FLAG_IMMERSIVE | FLAG_LEFT_HAND | FLAG_RIGHT_HAND
  putPart(pose, HEAD, { x: x + sway, y: 1.6, z }, yawRad)
  putPart(pose, LEFT, { x: x - across, y: 1.1 + sway, z: z + along }, yawRad)
  putPart(pose, RIGHT, { x: x + across, y: 1.2, z: z - along }, yawRad)
  pose[LASER] = index % 3 === 0 ? 4 : 0
  sendPose(room, pose)
}
