/** The real `server/main.ts` as a child that a bench starts and ends, also without a warning. */
import { spawn, type ChildProcess } from 'node:child_process'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'

const MAIN = fileURLToPath(new URL('../../server/main.ts', import.meta.url))
const READY_MS = 60_000
const POLL_MS = 20

export interface ServerOptions {
  port: number
  dataDir: string
  /** SQLite in the data folder when absent. */
  databaseUrl?: string | undefined
}

export interface ServerProcess {
  base: string
  /** Ends it at once (`kill -9`), or in good order. Resolves when it is gone. */
  end(signal: 'SIGKILL' | 'SIGTERM'): Promise<void>
}

/** Starts the server without samples; resolves when it listens. */
export async function startServer(options: ServerOptions): Promise<ServerProcess> {
  const { port, dataDir, databaseUrl } = options
  const base = `http://127.0.0.1:${port}`
  const env = {
    ...process.env,
    PORT: String(port),
    HOST: '127.0.0.1',
    DATA_DIR: dataDir,
    PUBLIC_URL: base,
    LOG_LEVEL: 'error',
    DATABASE_URL: databaseUrl,
    REDIS_URL: undefined,
    CALL_FILE: undefined,
  }
  const child = spawn(process.execPath, [MAIN, '--empty'], {
    env,
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  await untilReady(child, base)
  return {
    base,
    async end(signal) {
      if (child.exitCode !== null || child.signalCode !== null)
        throw new Error('The server ended by itself: see its lines above.')
      const gone = new Promise((resolve) => child.once('exit', resolve))
      child.kill(signal)
      await gone
    },
  }
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
