/** The real `server/main.ts` as a child that a bench starts and ends, also without a warning. */
import { spawn, type ChildProcess } from 'node:child_process'
import { createInterface } from 'node:readline'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'

const MAIN = fileURLToPath(new URL('../../server/main.ts', import.meta.url))
const READY_MS = 60_000
const POLL_MS = 20

export interface ServerOptions {
  port: number
  dataDir: string
  /** Where it listens; on this machine alone when absent. */
  host?: string
  /** SQLite in the data folder when absent. */
  databaseUrl?: string | undefined
  /** The call of the house; that of the notice when absent. */
  callFile?: string | undefined
  /** Modules that the process loads before the server's own. */
  imports?: readonly URL[]
  /** Takes what such a module tells by `process.send`. */
  onMessage?(message: unknown): void
  /** Takes each line of the log; lost when absent. */
  onLog?(line: string): void
}

export interface ServerProcess {
  base: string
  pid: number
  /** Resolves when it is gone, however it ended. */
  gone: Promise<void>
  /** Sends a word to the modules of `imports`. */
  tell(message: string): void
  /** Ends it at once (`kill -9`), or in good order. Resolves when it is gone. */
  end(signal: 'SIGKILL' | 'SIGTERM'): Promise<void>
}

/** Starts the server without samples; resolves when it listens. */
export async function startServer(options: ServerOptions): Promise<ServerProcess> {
  const base = `http://127.0.0.1:${options.port}`
  const child = spawnServer(options, base)
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  await untilReady(child, base)
  return {
    base,
    pid: child.pid ?? 0,
    gone,
    tell: (message) => void child.send(message),
    async end(signal) {
      if (child.exitCode !== null || child.signalCode !== null)
        throw new Error('The server ended by itself: see its lines above.')
      child.kill(signal)
      await gone
    },
  }
}

function spawnServer(options: ServerOptions, base: string): ChildProcess {
  const {
    port,
    host = '127.0.0.1',
    dataDir,
    databaseUrl,
    callFile,
    imports = [],
    onMessage,
    onLog,
  } = options
  const env = {
    ...process.env,
    PORT: String(port),
    HOST: host,
    DATA_DIR: dataDir,
    PUBLIC_URL: base,
    LOG_LEVEL: 'error',
    DATABASE_URL: databaseUrl,
    REDIS_URL: undefined,
    CALL_FILE: callFile,
  }
  const before = imports.flatMap(({ href }) => ['--import', href])
  const child = spawn(process.execPath, [...before, MAIN, '--empty'], {
    env,
    stdio: ['ignore', onLog ? 'pipe' : 'ignore', 'inherit', ...(onMessage ? ['ipc' as const] : [])],
  })
  if (onMessage) child.on('message', onMessage)
  if (onLog && child.stdout) createInterface(child.stdout).on('line', onLog)
  return child
}

/** Resolves when the server can work, its database too. */
async function untilReady(child: ChildProcess, base: string): Promise<void> {
  const untilMs = Date.now() + READY_MS
  while (Date.now() < untilMs) {
    if (child.exitCode !== null) throw new Error(`The server ended with code ${child.exitCode}.`)
    const answer = await fetch(`${base}/readyz`).catch(() => undefined)
    if (answer?.ok) return
    await pause(POLL_MS)
  }
  child.kill('SIGKILL')
  throw new Error(`The server is not ready after ${READY_MS} ms.`)
}
