/**
 * A bad line between this machine and a network namespace of its own: every IP packet goes through here and is
 * lost, delayed and reordered as a line would. Two TUN devices (made by socat) and a relay of datagrams: the
 * kernel's TCP on both ends is the real one. Needs root, iproute2 and socat.
 */
import { spawn, spawnSync, type ChildProcess } from 'node:child_process'
import { createSocket, type Socket } from 'node:dgram'
import { chmod, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'

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

const NAME = 'jiebang-voice'
const NEAR = '10.213.7.1'
const FAR = '10.213.7.2'
const CABLE_NEAR = '10.213.8.1'
const CABLE_FAR = '10.213.8.2'
const PORTS = { near: 47_101, relayNear: 47_102, far: 47_103, relayFar: 47_104 }

const run = (command: string): void => {
  const [program = '', ...args] = command.split(' ')
  const { status, stderr } = spawnSync(program, args, { encoding: 'utf8' })
  if (status !== 0) throw new Error(`${command}: ${stderr}`)
}

/** What is left of a line, also of a bench that was ended: a browser that still ran has kept its cable. */
function takeDown(): void {
  spawnSync('ip', ['link', 'del', 'jbv0'])
  spawnSync('ip', ['netns', 'del', NAME])
}

/** Throws where this machine cannot make one. */
export async function makeLossyLine(line: Line): Promise<LossyLine> {
  const children: ChildProcess[] = []
  const sockets: Socket[] = []
  const end = (): void => {
    for (const child of children) child.kill('SIGKILL')
    for (const socket of sockets) socket.close()
    takeDown()
  }
  takeDown()
  try {
    run(`ip netns add ${NAME}`)
    run(`ip link add jbv0 type veth peer name jbv1 netns ${NAME}`)
    run(`ip addr add ${CABLE_NEAR}/24 dev jbv0`)
    run('ip link set jbv0 up')
    run(`ip -n ${NAME} addr add ${CABLE_FAR}/24 dev jbv1`)
    run(`ip -n ${NAME} link set jbv1 up`)
    run(`ip -n ${NAME} link set lo up`)
    sockets.push(...(await relay(line)))
    children.push(tunnel([], { at: NEAR, to: `127.0.0.1:${PORTS.relayNear}`, from: PORTS.near }))
    children.push(
      tunnel(['ip', 'netns', 'exec', NAME], {
        at: FAR,
        to: `${CABLE_NEAR}:${PORTS.relayFar}`,
        from: PORTS.far,
      }),
    )
    await pause(1000)
  } catch (error) {
    end()
    throw error
  }
  return {
    host: NEAR,
    async wrapper(program, folder) {
      const path = join(folder, 'far-away.sh')
      await writeFile(path, `#!/bin/sh\nexec ip netns exec ${NAME} ${program} "$@"\n`)
      await chmod(path, 0o755)
      return path
    },
    end,
  }
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
async function relay({ delayMs, jitterMs, loss }: Line): Promise<Socket[]> {
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
  near.on('message', (packet) => pass(packet, far, { port: PORTS.far, host: CABLE_FAR }))
  far.on('message', (packet) => pass(packet, near, { port: PORTS.near, host: '127.0.0.1' }))
  // What is on its way when the line is taken down never arrives.
  for (const socket of [near, far])
    socket.once('close', () => packets.forEach((timer) => clearTimeout(timer)))
  await Promise.all([
    new Promise<void>((resolve) => near.bind(PORTS.relayNear, '127.0.0.1', resolve)),
    new Promise<void>((resolve) => far.bind(PORTS.relayFar, CABLE_NEAR, resolve)),
  ])
  return [near, far]
}
