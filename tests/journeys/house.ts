/** The real server as a child process on a folder of its own, for journeys. */
import { spawn, type ChildProcess } from 'node:child_process'
import { cp, mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import Database from 'better-sqlite3'
import { findContradictions } from '../../server/soundness/find-contradictions.ts'
import { createBlobs } from '../../server/storage/blobs.ts'
import { openDatabase } from '../../server/storage/database.ts'

const MAIN = fileURLToPath(new URL('../../server/main.ts', import.meta.url))
const READY_MS = 60_000
const PROCESSED_MAX_MS = 300_000
/** Names the folder whose copies houses start with, see sample-house.ts. */
export const SAMPLE_DATA = 'JIEBANG_SAMPLE_DATA'

export interface House {
  base: string
  /** Sign-in links by the English name of the role. */
  links: Record<string, string>
  process: ChildProcess
  /** What the terminal has said so far. */
  said(): string
  stop(): Promise<void>
}

export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.on('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
}

/** Resolves when every uploaded file of a house has been worked through. */
export async function untilProcessed(dataDir: string): Promise<void> {
  const database = new Database(join(dataDir, 'jiebang.sqlite'), { readonly: true })
  const until = Date.now() + PROCESSED_MAX_MS
  const left = database.prepare(`select count(*) as n from asset where status = 'processing'`)
  while ((left.get() as { n: number }).n > 0) {
    if (Date.now() > until) throw new Error('The samples were not processed in time.')
    await new Promise((resolve) => setTimeout(resolve, 500))
  }
  database.close()
}

async function createDataDir(): Promise<string> {
  const dataDir = await mkdtemp(join(tmpdir(), 'jiebang-journey-'))
  const prepared = process.env[SAMPLE_DATA]
  if (prepared !== undefined) await cp(prepared, dataDir, { recursive: true })
  return dataDir
}

/**
 * Starts the server with the sample call and resolves when it is ready. Its data lies in a folder of its
 * own that goes with it, or in the one given, which stays. `args` are those of `npm start`.
 */
export async function startHouse(keptDir?: string, ...args: string[]): Promise<House> {
  const port = await freePort()
  const dataDir = keptDir ?? (await createDataDir())
  const base = `http://127.0.0.1:${port}`
  const env = {
    ...process.env,
    PORT: String(port),
    DATA_DIR: dataDir,
    PUBLIC_URL: base,
    LOG_LEVEL: 'error',
    DATABASE_URL: undefined,
    REDIS_URL: undefined,
  }
  const child = spawn(process.execPath, [MAIN, ...args], {
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let text = ''
  child.stdout?.setEncoding('utf8').on('data', (chunk: string) => (text += chunk))
  const said = (): string => text
  const links = await readLinks(child, said)
  return {
    base,
    links,
    process: child,
    said,
    async stop() {
      child.kill('SIGTERM')
      await new Promise((resolve) => child.once('exit', resolve))
      await expectSound(dataDir)
      if (keptDir === undefined) await rm(dataDir, { recursive: true, force: true })
    },
  }
}

/** What `npm run check-data` finds after a journey: nothing, whatever was done. */
async function expectSound(dataDir: string): Promise<void> {
  const db = await openDatabase({ dataDir, databaseUrl: undefined })
  try {
    const findings = await findContradictions({ db, blobs: createBlobs(dataDir) })
    if (findings.length > 0)
      throw new Error(`The data contradict themselves: ${JSON.stringify(findings, null, 2)}`)
  } finally {
    await db.destroy()
  }
}

function readLinks(child: ChildProcess, said: () => string): Promise<Record<string, string>> {
  const links: Record<string, string> = {}
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('The server did not become ready.')), READY_MS)
    child.stdout?.on('data', () => {
      for (const [, role = '', url = ''] of said().matchAll(/ (\w+): (http\S+\/invite\/\S+)/g))
        links[role] = url
      if (!links.Applicant) return
      clearTimeout(timer)
      resolve(links)
    })
    child.once('exit', (code) => reject(new Error(`The server ended with code ${code}.`)))
  })
}
