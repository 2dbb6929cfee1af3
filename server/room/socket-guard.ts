/**
 * Holds the line at every socket: frames that are not ours are thrown away, an exception in what a
 * frame or an event sets off ends that socket alone, and no text of a client's can make a close frame
 * that `ws` refuses to write (a reason longer than 123 bytes throws; see docs/room-library.md).
 */
import { WebSocketTransport } from '@colyseus/ws-transport'
import type { IncomingMessage, Server } from 'node:http'
import { CLOSE_FLOOD } from '../../shared/protocol/room-limits.ts'
import type { Faults } from '../observe/faults.ts'
import { examineFrame } from './frame-guard.ts'

/** RFC 6455 §5.5: a control frame carries 125 bytes, two of them the code. */
export const CLOSE_REASON_MAX_BYTES = 123
/** Close code of a socket that failed through our fault: "internal error". */
const CLOSE_FAILED = 1011
/** Frames that are not ours that one socket may send before it is closed. */
export const FOREIGN_FRAMES_MAX = 10

/** A socket of `ws`: what of it is guarded. */
export interface GuardedSocket {
  emit(event: string | symbol, ...args: unknown[]): boolean
  close(code?: number, reason?: string | Buffer): void
  terminate(): void
}

/** The longest beginning of `reason` that a close frame can carry, whole characters only. */
export function closeReason(reason: string): string {
  const bytes = Buffer.from(reason)
  if (bytes.length <= CLOSE_REASON_MAX_BYTES) return reason
  let end = CLOSE_REASON_MAX_BYTES
  while (end > 0 && ((bytes[end] ?? 0) & 0xc0) === 0x80) end -= 1
  return bytes.toString('utf8', 0, end)
}

/** Codes that RFC 6455 §7.4 lets an application send. */
export function closeCode(code: unknown): number {
  const isStandard =
    code === 1000 || code === 1001 || (Number(code) >= 1007 && Number(code) <= 1014)
  const isOwn = Number(code) >= 3000 && Number(code) <= 4999
  return Number.isInteger(code) && (isStandard || isOwn) ? Number(code) : CLOSE_FAILED
}

const bytesOf = (data: unknown): Uint8Array =>
  data instanceof Uint8Array ? data : Buffer.from(String(data))

/** Guards one socket; before anything listens to it. */
export function guardSocket(socket: GuardedSocket, faults: Faults): void {
  const emit = socket.emit.bind(socket)
  const close = socket.close.bind(socket)
  let foreign = 0
  socket.close = (code, reason) =>
    close(
      code === undefined ? undefined : closeCode(code),
      typeof reason === 'string' ? closeReason(reason) : undefined,
    )
  socket.emit = (event, ...args) => {
    try {
      if (event === 'message') {
        const finding = examineFrame(bytesOf(args[0]))
        if (finding !== 'ours') {
          faults.dropped(finding)
          foreign += 1
          if (foreign > FOREIGN_FRAMES_MAX) socket.close(CLOSE_FLOOD, 'foreign frames')
          return true
        }
      }
      return emit(event, ...args)
    } catch (error) {
      faults.caught('socket', error)
      socket.terminate()
      return true
    }
  }
}

/**
 * Whether the address of an upgrade can be read, and names no room that every object has: the library
 * takes it apart without asking and looks rooms up by name in a plain object.
 */
function isReadable({ url = '' }: Pick<IncomingMessage, 'url'>): boolean {
  const address = `ws://server${url}`
  if (!url.startsWith('/') || !URL.canParse(address)) return false
  const room = new URL(address).pathname.split('/').at(-1) ?? ''
  return !(room in Object.prototype)
}

/** The library's transport with every socket guarded. */
export class GuardedTransport extends WebSocketTransport {
  constructor(options: {
    maxPayload: number
    faults: Faults
    /** Whether who asks for a socket is a page of ours. */
    isOwn: (request: IncomingMessage) => boolean
    /** What listens; a server of its own when left out. */
    server?: Server
  }) {
    const { faults, maxPayload, isOwn, server } = options
    super({
      maxPayload,
      ...(server && { server }),
      verifyClient: ({ req }: { req: IncomingMessage }) => isReadable(req) && isOwn(req),
    })
    this.wss.prependListener('connection', (socket) =>
      guardSocket(socket as unknown as GuardedSocket, faults),
    )
  }
}
