/** People in a room as benches and pictures need them: they stand somewhere, and speak. */
import type { Room } from '@colyseus/sdk'
import { POSE_BYTES, writePose, type Pose } from '../../shared/pose/pose-codec.ts'
import { POSE_CHANNEL, VOICE_CHANNEL } from '../../shared/protocol/room-limits.ts'
import { writeVoice } from '../../shared/voice/voice-frame.ts'

/** 20 ms of silence as Opus writes it (RFC 6716): a packet is a sign of speaking, whatever is in it. */
const SILENCE = new Uint8Array([0xf8, 0xff, 0xfe])

const bytes = new Uint8Array(POSE_BYTES)
const view = new DataView(bytes.buffer)

export function sendPose(room: Room, pose: Pose): void {
  writePose(view, 0, pose)
  room.sendBytes(POSE_CHANNEL, bytes)
}

/** Puts a part of a pose somewhere, facing the way of `yawRad` as poses of the plan say it: along +z. */
export function putPart(
  pose: Pose,
  at: number,
  { x, y, z }: Record<'x' | 'y' | 'z', number>,
  yawRad: number,
): void {
  // Heads and hands look along −z.
  const half = (yawRad + Math.PI) / 2
  pose.set([x, y, z, 0, Math.sin(half), 0, Math.cos(half)], at)
}

let number = 0

/** One packet; for who sends one every PACKET_MS, all the time. */
export function speak(room: Room): void {
  number = (number + 1) & 0xffff
  const packet = { way: 'aloud', number, timeMs: Date.now(), opus: SILENCE } as const
  room.sendBytes(VOICE_CHANNEL, writeVoice(packet))
}
