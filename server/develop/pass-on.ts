/**
 * Passes on to the house what is for it: plain requests and streams as they come, sockets byte by byte.
 * Whoever asks while it starts waits for it.
 */
import { request as requestOf, type IncomingMessage, type ServerResponse } from 'node:http'
import { connect } from 'node:net'
import type { Duplex } from 'node:stream'
import { Refusal, refusalText } from '../../shared/protocol/refusals.ts'
import type { RestartingHouse } from './restarting-house.ts'

const HOST = '127.0.0.1'
/** Longest that somebody waits for the house to start. */
const WAIT_MAX_MS = 30_000
/** What the house serves; every other address is a page or a part of one. */
const OF_HOUSE = /^\/(api|blobs|xr-profiles|healthz|readyz|metrics|exhibit\.schema\.json)(?=[/?]|$)/

export const isOfHouse = ({ url = '' }: IncomingMessage): boolean => OF_HOUSE.test(url)

/** Whether a socket is asked for by Vite's own part of a page. */
export const isOfPages = ({ headers }: IncomingMessage): boolean =>
  ['vite-hmr', 'vite-ping'].includes(headers['sec-websocket-protocol'] ?? '')

/** The house's port; undefined when it does not run, or has not started in time. */
function portOf(house: RestartingHouse): Promise<number | undefined> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, WAIT_MAX_MS, undefined)
    void house.port().then((port) => {
      clearTimeout(timer)
      resolve(port)
    })
  })
}

/** Who comes from another machine is named, as by a proxy; who is here asks as if there were none. */
function headersOf({ headers, socket }: IncomingMessage): IncomingMessage['headers'] {
  const { remoteAddress = '' } = socket
  if (/^(::ffff:)?127\.|^::1$/.test(remoteAddress)) return headers
  return { ...headers, 'x-forwarded-for': remoteAddress }
}

export async function passOn(
  house: RestartingHouse,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const port = await portOf(house)
  if (port === undefined) return refuse(request, response)
  const { method, url: path } = request
  const onward = requestOf({ host: HOST, port, method, path, headers: headersOf(request) })
  onward.on('response', (answer) => {
    response.writeHead(answer.statusCode ?? 502, answer.statusMessage, answer.rawHeaders)
    answer.on('error', () => response.destroy())
    answer.pipe(response)
  })
  onward.on('error', () => refuse(request, response))
  response.on('close', () => onward.destroy())
  request.pipe(onward)
}

/** As the house itself says that something is its own fault: the client keeps what it has and tries again. */
function refuse({ headers }: IncomingMessage, response: ServerResponse): void {
  if (response.headersSent) return void response.destroy()
  const refusal = new Refusal('failed')
  const language = headers['accept-language']?.startsWith('en') ? 'en' : 'zh-CN'
  const message = refusalText(refusal.code, refusal.figures, language)
  response.writeHead(refusal.status, { 'content-type': 'application/json; charset=utf-8' })
  response.end(JSON.stringify({ code: 'REFUSED', message, data: refusal.toData() }))
}

export async function passOnSocket(
  house: RestartingHouse,
  request: IncomingMessage,
  socket: Duplex,
  head: Buffer,
): Promise<void> {
  // Before anything else: a socket that breaks while one waits must not end the process.
  socket.on('error', () => socket.destroy())
  const port = await portOf(house)
  if (port === undefined || socket.destroyed) return void socket.destroy()
  const onward = connect(port, HOST, () => {
    onward.write(headOf(request))
    onward.write(head)
    socket.pipe(onward).pipe(socket)
  })
  onward.on('error', () => socket.destroy())
  onward.on('close', () => socket.destroy())
  socket.on('close', () => onward.destroy())
}

function headOf({ method, url, rawHeaders }: IncomingMessage): string {
  const lines = [`${method} ${url} HTTP/1.1`]
  for (let i = 0; i < rawHeaders.length; i += 2)
    lines.push(`${rawHeaders[i]}: ${rawHeaders[i + 1]}`)
  return `${lines.join('\r\n')}\r\n\r\n`
}
