/**
 * The house as a process that is ended and started anew when its sources change. One that a broken edit
 * has ended stays away until the next change; whoever asks meanwhile is told so, not kept waiting.
 */
import { spawn, type ChildProcess } from 'node:child_process'
import { createServer } from 'node:net'

const HOST = '127.0.0.1'
const ASK_EVERY_MS = 100
/** Several files saved together start it once. */
const SETTLE_MS = 120
/** From here on it is not asked to end in good order any more, and then not asked at all. */
const HURRY_AFTER_MS = 2500
const KILL_AFTER_MS = 6000

export interface RestartingHouse {
  /** The port it answers at, once it does; undefined while it does not run. */
  port(): Promise<number | undefined>
  restart(): void
  stop(): Promise<void>
}

interface RestartingHouseOptions {
  /** What Node is to run, with its arguments. It is told its port in PORT and answers at /healthz. */
  command: readonly string[]
  env: NodeJS.ProcessEnv
  say: (line: string) => void
}

interface Run {
  child: ChildProcess
  answersAt: Promise<number | undefined>
}

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))
const runs = ({ exitCode, signalCode }: ChildProcess): boolean =>
  exitCode === null && signalCode === null

export function createRestartingHouse(options: RestartingHouseOptions): RestartingHouse {
  let current: Run | undefined
  /** Starts and ends, one after the other. */
  let turn = Promise.resolve()
  let isDue = false
  let stopped = false

  const beginAnew = async (): Promise<void> => {
    await pause(SETTLE_MS)
    isDue = false
    if (current) await end(current.child)
    if (!stopped) current = await start(options)
  }
  return {
    async port() {
      await turn
      return current?.answersAt
    },
    restart() {
      if (isDue || stopped) return
      isDue = true
      turn = turn.then(beginAnew)
    },
    async stop() {
      stopped = true
      await turn
      if (current) await end(current.child)
    },
  }
}

async function start({ command, env, say }: RestartingHouseOptions): Promise<Run> {
  // A new one each time: the one before may linger in the system for a while.
  const port = await freePort()
  const child = spawn(process.execPath, command, {
    env: { ...env, PORT: String(port), HOST },
    stdio: ['ignore', 'inherit', 'inherit'],
    // In a group of its own: Ctrl-C asks us, and we ask it, once.
    detached: process.platform !== 'win32',
  })
  child.once('exit', (code, signal) => {
    if (code !== 0 && signal === null)
      say(
        '服务器没有运行，改好保存后会再次启动。 The server does not run; the next save starts it again.',
      )
  })
  return { child, answersAt: untilAnswers(child, port) }
}

async function untilAnswers(child: ChildProcess, port: number): Promise<number | undefined> {
  while (runs(child)) {
    const answers = await fetch(`http://${HOST}:${port}/healthz`).then(
      ({ ok }) => ok,
      () => false,
    )
    if (answers) return port
    await pause(ASK_EVERY_MS)
  }
  return undefined
}

/** Resolves when it is gone. */
async function end(child: ChildProcess): Promise<void> {
  if (!runs(child)) return
  // An end that was asked for is no news.
  child.removeAllListeners('exit')
  const gone = new Promise((resolve) => child.once('exit', resolve))
  child.kill('SIGTERM')
  const hurry = setTimeout(() => child.kill('SIGTERM'), HURRY_AFTER_MS)
  const kill = setTimeout(() => child.kill('SIGKILL'), KILL_AFTER_MS)
  await gone
  clearTimeout(hurry)
  clearTimeout(kill)
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(0, HOST, () => {
      const address = probe.address()
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
}
