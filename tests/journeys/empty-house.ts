/** The real server without samples, for journeys on pages: ready at once, its call open or closed. */
import { spawn, type ChildProcess } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { callApi } from '../bench/seat.ts'
import { SESSION_COOKIE } from '../../server/session/sessions.ts'
import { CALL_PATH, readJson } from '../support/sample-call.ts'
import { freePort } from './house.ts'

const MAIN = fileURLToPath(new URL('../../server/main.ts', import.meta.url))

export interface EmptyHouse {
  base: string
  /** The address under its public name; `base` where it has none. */
  publicUrl: string
  dataDir: string
  /** What the terminal has said so far. */
  said(): string
  /** Session of the organiser, as the cookie carries it. */
  organiser: string
  /** A link that signs a new person in. */
  invite(role: 'applicant' | 'secretary', name: string): Promise<string>
  stop(): Promise<void>
}

/** Starts a server whose call closes at `deadline` (ISO, with an offset), known under `publicName`. */
export async function startEmptyHouse(
  deadline: string,
  publicName = '127.0.0.1',
  ...args: string[]
): Promise<EmptyHouse> {
  const dataDir = await mkdtemp(join(tmpdir(), 'jiebang-journey-'))
  const callFile = join(dataDir, 'call.json')
  await writeFile(callFile, JSON.stringify({ ...(readJson(CALL_PATH) as object), deadline }))
  const port = await freePort()
  const base = `http://127.0.0.1:${port}`
  const publicUrl = `http://${publicName}:${port}`
  const env = {
    ...process.env,
    PORT: String(port),
    HOST: '127.0.0.1',
    DATA_DIR: dataDir,
    PUBLIC_URL: publicUrl,
    CALL_FILE: callFile,
    LOG_LEVEL: 'error',
    DATABASE_URL: undefined,
    REDIS_URL: undefined,
  }
  const child = spawn(process.execPath, [MAIN, '--empty', ...args], {
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let said = ''
  child.stdout?.setEncoding('utf8').on('data', (chunk: string) => (said += chunk))
  const organiser = await signIn(base, await readPassword(child, () => said))
  return {
    base,
    publicUrl,
    dataDir,
    said: () => said,
    organiser,
    async invite(role, name) {
      const body = { role, name }
      const call = { token: organiser, method: 'POST', body } as const
      return (await callApi<{ url: string }>(base, '/invites', call)).url
    },
    async stop() {
      child.kill('SIGTERM')
      await new Promise((resolve) => child.once('exit', resolve))
      await rm(dataDir, { recursive: true, force: true })
    },
  }
}

interface Password {
  email: string
  password: string
}

/** The organiser's password, which the first start prints once; resolves when the server listens. */
function readPassword(child: ChildProcess, said: () => string): Promise<Password> {
  return new Promise((resolve, reject) => {
    child.stdout?.on('data', () => {
      const [, email, password] = / First sign-in: (\S+) \/ (\S+)/.exec(said()) ?? []
      if (email && password && said().includes('Jiebang Hall  ')) resolve({ email, password })
    })
    child.once('exit', (code) => reject(new Error(`The server ended with code ${code}.`)))
  })
}

async function signIn(base: string, body: Password): Promise<string> {
  const answer = await fetch(`${base}/api/sign-in`, {
    method: 'POST',
    headers: { 'x-requested-with': 'jiebang', 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })
  const [cookie = ''] = answer.headers.getSetCookie()
  return cookie.split(';')[0]?.slice(SESSION_COOKIE.length + 1) ?? ''
}
