/**
 * HTTP and HTTPS on one port, so that an address is one address: what comes is read for its first byte.
 * A TLS connection begins with a handshake record, 0x16 (RFC 8446 §5.1), which no HTTP request does.
 */
import { createServer, type Server } from 'node:http'
import { createServer as createSecureServer } from 'node:https'
import type { Socket } from 'node:net'
import type { Certificate } from './authority.ts'

const TLS_HANDSHAKE = 0x16
/** Who connects and says nothing, or only half of what TLS begins with, is let go after this long, in ms. */
const FIRST_BYTE_MS = 10_000

export interface OnePort {
  /** Listens, and is asked and upgraded, for both. */
  server: Server
  /** Later connections are shown this certificate. */
  use(certificate: Certificate): void
}

export function createOnePort(certificate: Certificate): OnePort {
  const server = createServer()
  const secure = createSecureServer({ ...certificate, handshakeTimeout: FIRST_BYTE_MS })
  for (const event of ['request', 'upgrade'] as const)
    secure.on(event, (...args: unknown[]) => server.emit(event, ...args))
  // It never listens itself, and would not watch how long requests take.
  server.on('listening', () => secure.emit('listening'))
  const plain = server.listeners('connection') as ((socket: Socket) => void)[]
  server.removeAllListeners('connection')
  server.on('connection', (socket: Socket) =>
    onFirstByte(socket, (byte) => {
      if (byte === TLS_HANDSHAKE) secure.emit('connection', socket)
      else for (const serve of plain) serve.call(server, socket)
    }),
  )
  server.on('close', () => secure.close())
  return { server, use: (next) => secure.setSecureContext(next) }
}

/** What happens to a socket that says nothing. */
const ENDS = ['error', 'end', 'timeout'] as const

/** Tells the first byte and leaves it to be read. A socket that fails before is ended. */
function onFirstByte(socket: Socket, tell: (byte: number) => void): void {
  const end = (): void => void socket.destroy()
  const look = (): void => {
    const first = socket.read(1) as Buffer | null
    if (first === null) return void socket.once('readable', look)
    for (const event of ENDS) socket.off(event, end)
    socket.setTimeout(0)
    socket.unshift(first)
    tell(first[0] ?? 0)
  }
  for (const event of ENDS) socket.on(event, end)
  socket.setTimeout(FIRST_BYTE_MS)
  look()
}
