/** Servers as processes of their own, started as in production and ended by whoever started them. */
import { spawn, type ChildProcess } from 'node:child_process'
import { connect } from 'node:net'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ROOT } from './sources.ts'
import { leaveOut } from './house.ts'
import { freePort } from './running-house.ts'

export const REDIS_URL = process.env.TEST_REDIS_URL ?? 'redis://127.0.0.1:6379/5'
const START_MAX_MS = 20_000

function reachRedis(): Promise<void> {
  const { hostname, port } = new URL(REDIS_URL)
  return new Promise((resolve, reject) => {
    const socket = connect(Number(port || 6379), hostname)
    socket.once('connect', () => resolve(void socket.destroy()))
    socket.once('error', reject)
  })
}

export const HAS_REDIS = await reachRedis().then(
  () => true,
  (error: unknown) => {
    leaveOut('Redis', error)
    return false
  },
)

export interface ServerProcess {
  url: string
  /** Ends the process with a signal and resolves when it is gone, with its exit code. */
  end(signal: 'SIGKILL' | 'SIGTERM'): Promise<number | null>
  /** Ends it if it still runs and removes its folder. */
  clear(): Promise<void>
}

async function answers(url: string, child: ChildProcess, output: () => string): Promise<void> {
  const until = Date.now() + START_MAX_MS
  while (Date.now() < until && child.exitCode === null) {
    const ready = await fetch(`${url}/readyz`).then(
      (answer) => answer.ok,
      () => false,
    )
    if (ready) return
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  throw new Error(`The server did not start:\n${output()}`)
}

/**
 * `node server/main.ts --empty` on a free port, on the database given, sharing rooms over Redis. Files
 * lie in a folder of its own, or in one that somebody else made and removes.
 */
export async function startServer(
  databaseUrl: string,
  shared: { dataDir?: string } = {},
): Promise<ServerProcess> {
  const port = await freePort()
  const url = `http://127.0.0.1:${port}`
  const dataDir = shared.dataDir ?? (await mkdtemp(join(tmpdir(), 'jiebang-test-')))
  const child = spawn(process.execPath, ['server/main.ts', '--empty'], {
    cwd: ROOT,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      PATH: process.env.PATH,
      DATABASE_URL: databaseUrl,
      REDIS_URL,
      SECRET_KEY: 'one key for all processes of the test',
      PORT: String(port),
      PUBLIC_URL: url,
      DATA_DIR: dataDir,
      LOG_LEVEL: 'error',
    },
  })
  let output = ''
  child.stdout.on('data', (text: Buffer) => (output += String(text)))
  child.stderr.on('data', (text: Buffer) => (output += String(text)))
  const gone = new Promise<number | null>((resolve) => child.once('exit', resolve))
  const end = (signal: 'SIGKILL' | 'SIGTERM'): Promise<number | null> => {
    child.kill(signal)
    return gone
  }
  await answers(url, child, () => output)
  return {
    url,
    end,
    async clear() {
      if (child.exitCode === null && child.signalCode === null) await end('SIGKILL')
      if (shared.dataDir === undefined) await rm(dataDir, { recursive: true, force: true })
    },
  }
}
