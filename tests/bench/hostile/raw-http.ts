/**
 * HTTP/1.1 by hand over TCP: sends any bytes as a request and reads what comes back. A connection comes
 * from an address of its own on the loopback network, as visitors do, and serves a few dozen requests.
 */
import { connect, type Socket } from 'node:net'

export interface RawAnswer {
  status: number
  body: string
  ms: number
}

export interface RawConnection {
  /** The answer; undefined when the connection ended or nothing came in `patienceMs`. */
  send(
    bytes: Buffer,
    options: { method: string; patienceMs: number },
  ): Promise<RawAnswer | undefined>
  readonly isOpen: boolean
  close(): void
}

const HEAD_END = Buffer.from('\r\n\r\n')
const GO_ON = /^(HTTP\/1.1 100 [^\r]*\r\n\r\n)+/
/** Bodies are read no further than this for what they say. */
const BODY_READ_MAX_CHARS = 400

/** Where an answer that begins at 0 ends; undefined while it is not whole. */
function answerEnd(bytes: Buffer, method: string, ended: boolean): number | undefined {
  const headEnd = bytes.indexOf(HEAD_END)
  if (headEnd < 0) return undefined
  const start = headEnd + HEAD_END.length
  const head = bytes.toString('latin1', 0, headEnd).toLowerCase()
  const status = Number(head.slice(9, 12))
  // "Go on": the answer follows.
  if (status === 100) {
    const rest = answerEnd(bytes.subarray(start), method, ended)
    return rest === undefined ? undefined : start + rest
  }
  if (method === 'HEAD' || status === 204 || status === 304) return start
  // A stream of events has no end: its beginning is all we want.
  if (head.includes('text/event-stream')) return start
  if (/\r\ntransfer-encoding: chunked/.test(head)) return chunkedEnd(bytes, start)
  const length = /\r\ncontent-length: (\d+)/.exec(head)?.[1]
  if (length === undefined) return ended ? bytes.length : undefined
  return bytes.length >= start + Number(length) ? start + Number(length) : undefined
}

function chunkedEnd(bytes: Buffer, from: number): number | undefined {
  for (let at = from; ;) {
    const lineEnd = bytes.indexOf('\r\n', at)
    if (lineEnd < 0) return undefined
    const length = Number.parseInt(bytes.toString('latin1', at, lineEnd), 16)
    at = lineEnd + 2 + length + 2
    if (at > bytes.length) return undefined
    if (length === 0) return at
  }
}

/** A connection to a port of 127.0.0.1, from `localAddress` where the system has such. */
export function openConnection(port: number, localAddress: string): RawConnection {
  const socket: Socket = connect({ port, host: '127.0.0.1', localAddress, noDelay: true })
  let bytes: Buffer = Buffer.alloc(0)
  let ended = false
  let look = (): void => undefined
  socket.on('data', (data) => {
    bytes = bytes.length === 0 ? data : Buffer.concat([bytes, data])
    look()
  })
  const end = (): void => {
    ended = true
    look()
  }
  socket.on('end', end)
  socket.on('close', end)
  // A connection the server resets is an answer too.
  socket.on('error', end)
  return {
    get isOpen() {
      return !ended && !socket.destroyed
    },
    send(request, { method, patienceMs }) {
      bytes = Buffer.alloc(0)
      const sentMs = performance.now()
      return new Promise((resolve) => {
        const done = (answer: RawAnswer | undefined): void => {
          clearTimeout(timer)
          look = () => undefined
          resolve(answer)
        }
        const timer = setTimeout(() => {
          socket.destroy()
          done(undefined)
        }, patienceMs)
        look = () => {
          const whole = answerEnd(bytes, method, ended)
          if (whole === undefined) return ended ? done(undefined) : undefined
          const text = bytes.toString('utf8', 0, Math.min(whole, 2000)).replace(GO_ON, '')
          const body = text.slice(text.indexOf('\r\n\r\n') + 4).slice(0, BODY_READ_MAX_CHARS)
          const isLast = /^connection: close/im.test(text) || text.includes('text/event-stream')
          if (isLast) socket.destroy()
          done({ status: Number(text.slice(9, 12)), body, ms: performance.now() - sentMs })
        }
        socket.write(request)
        look()
      })
    },
    close: () => socket.destroy(),
  }
}

/** One of the four million addresses of the loopback network that no honest person has. */
export function drawAddress(random: () => number): string {
  const part = (from: number): number => from + Math.floor(random() * (254 - from))
  return `127.${part(1)}.${part(0)}.${part(1)}`
}
