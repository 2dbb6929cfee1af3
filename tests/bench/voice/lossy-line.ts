/**
 * A bad line between this machine and a network namespace of its own: every IP packet goes through here and is
 * lost, delayed and reordered as a line would. Two TUN devices (made by socat) and a relay of datagrams: the
 * kernel's TCP on both ends is the real one. Needs root, iproute2 and socat.
 */
import { spawn, type ChildProcess } from 'node:child_process'
import { createSocket, type Socket } from 'node:dgram'
import { setTimeout as pause } from 'node:timers/promises'
import { openNetwork, type OtherNetwork } from '../../support/other-network.ts'

export interface Line {
  delayMs: number
  /** Spread of the delay: it lies within delay ± jitter, evenly. */
  jitterMs: number
  /** 0…1. */
  loss: number
}

export interface LossyLine {
  /** Address of this machine as the other end of the line reaches it. */
  host: string
  /** A program that runs another one at the other end: its first argument. */
  wrapper(program: string, folder: string): Promise<string>
  end(): void
}

const NEAR = '10.213.7.1'
const FAR = '10.213.7.2'
const PORTS = { near: 47_101, relayNear: 47_102, far: 47_103, relayFar: 47_104 }

/** Throws where this machine cannot make one. */
export async function makeLossyLine(line: Line): Promise<LossyLine> {
  // Without a route: what is not on the line does not come through.
  const cable = openNetwork({ name: 'jbvoice', net: '10.213.8', routed: false })
  const children: ChildProcess[] = []
  const sockets: Socket[] = []
  const end = (): void => {
    for (const child of children) child.kill('SIGKILL')
    for (const socket of sockets) socket.close()
    cable.end()
  }
  try {
    sockets.push(...(await relay(line, cable)))
    children.push(tunnel([], { at: NEAR, to: `127.0.0.1:${PORTS.relayNear}`, from: PORTS.near }))
    const far = { at: FAR, to: `${cable.near}:${PORTS.relayFar}`, from: PORTS.far }
    children.push(tunnel(cable.enter, far))
    await pause(1000)
  } catch (error) {
    end()
    throw error
  }
  return { host: NEAR, wrapper: cable.wrapper, end }
}

function tunnel(
  before: readonly string[],
  { at, to, from }: { at: string; to: string; from: number },
): ChildProcess {
  const command = [...before, 'socat', `TUN:${at}/24,iff-no-pi,up`, `UDP4:${to},sourceport=${from}`]
  const [program = '', ...args] = command
  return spawn(program, args, { stdio: ['ignore', 'ignore', 'inherit'] })
}

/** Takes datagrams from both ends and gives each to the other one, late or never. */
async function relay(
  { delayMs, jitterMs, loss }: Line,
  cable: Pick<OtherNetwork, 'near' | 'far'>,
): Promise<Socket[]> {
  const packets = new Set<NodeJS.Timeout>()
  const near = createSocket('udp4')
  const far = createSocket('udp4')
  const pass = (packet: Buffer, socket: Socket, to: { port: number; host: string }): void => {
    if (Math.random() < loss) return
    const afterMs = delayMs + (Math.random() * 2 - 1) * jitterMs
    const timer = setTimeout(() => {
      packets.delete(timer)
      socket.send(packet, to.port, to.host, () => undefined)
    }, afterMs)
    packets.add(timer)
  }
  near.on('message', (packet) => pass(packet, far, { port: PORTS.far, host: cable.far }))
  far.on('message', (packet) => pass(packet, near, { port: PORTS.near, host: '127.0.0.1' }))
  // What is on its way when the line is taken down never arrives.
  for (const socket of [near, far])
    socket.once('close', () => packets.forEach((timer) => clearTimeout(timer)))
  await Promise.all([
    new Promise<void>((resolve) => near.bind(PORTS.relayNear, '127.0.0.1', resolve)),
    new Promise<void>((resolve) => far.bind(PORTS.relayFar, cable.near, resolve)),
  ])
  return [near, far]
}
