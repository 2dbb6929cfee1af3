/** A socket in a room that does only what it is told: it says when it is ready, and may fall asleep. */
import { decode } from '@colyseus/schema'
import { Protocol } from '@colyseus/core'
import { WebSocket } from 'ws'
import { FRAME_CHANNEL } from '../../shared/protocol/room-limits.ts'
import { reserveSeat } from './running-house.ts'

export interface RawSocket {
  socket: WebSocket
  /** Frames of poses that came, in order. */
  frames: Uint8Array[]
  /** Messages that came, of every kind. */
  messages(): number
  /** Says that it is ready, as a client must. */
  acknowledge(): void
  /** Close code, once the connection has ended. */
  left: Promise<number>
}

/** Takes a seat and opens the socket; the room has let it in when this resolves. */
export async function openRawSocket(
  url: string,
  token: string,
  gatheringId: string,
): Promise<RawSocket> {
  const { processId, roomId, sessionId } = await reserveSeat(url, token, gatheringId)
  const address = `${url.replace('http', 'ws')}/${processId}/${roomId}?sessionId=${sessionId}`
  const socket = new WebSocket(address)
  const frames: Uint8Array[] = []
  let messages = 0
  socket.on('message', (data: Buffer) => {
    messages += 1
    const frame = poseFrameOf(data)
    if (frame) frames.push(frame)
  })
  const left = new Promise<number>((resolve) => socket.once('close', resolve))
  await new Promise((resolve, reject) => {
    socket.once('message', resolve)
    socket.once('error', reject)
  })
  return {
    socket,
    frames,
    left,
    messages: () => messages,
    acknowledge: () => socket.send(new Uint8Array([Protocol.JOIN_ROOM])),
  }
}

function poseFrameOf(data: Buffer): Uint8Array | undefined {
  if (data[0] !== Protocol.ROOM_DATA_BYTES) return undefined
  const after = { offset: 1 }
  return decode.string(data, after) === FRAME_CHANNEL
    ? Uint8Array.from(data.subarray(after.offset))
    : undefined
}
