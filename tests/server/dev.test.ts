/**
 * The development server as a process: pages with hot reload, the API and rooms on one address, and an
 * end in good order. Its data, and what Vite keeps, lie in a folder of the test's own.
 */
import { spawn } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { WebSocket } from 'ws'
import { createRestartingHouse } from '../../server/develop/restarting-house.ts'
import { CONTENT_SECURITY_POLICY } from '../../server/security-headers.ts'
import { must } from '../support/must.ts'
import { callApi, freePort, reserveSeat, takeReservedSeat } from '../support/running-house.ts'
import { ROOT } from '../support/sources.ts'

const READY_MS = 60_000
const END_MAX_MS = 10_000

interface Development {
  url: string
  /** The session of the organiser. */
  token: string
  /** Resolves with the exit code. */
  end(): Promise<number | null>
}

const sessionOf = ({ headers }: Response): string =>
  /=([^;]+)/.exec(headers.get('set-cookie') ?? '')?.[1] ?? ''

async function startDevelopment(dataDir: string): Promise<Development> {
  const port = await freePort()
  const url = `http://127.0.0.1:${port}`
  const child = spawn(process.execPath, ['server/dev.ts', '--empty'], {
    cwd: ROOT,
    stdio: ['ignore', 'pipe', 'inherit'],
    env: {
      PATH: process.env.PATH,
      PORT: String(port),
      PUBLIC_URL: url,
      DATA_DIR: dataDir,
      LOG_LEVEL: 'error',
    },
  })
  const gone = new Promise<number | null>((resolve) => child.once('exit', resolve))
  const [, email, password] = await new Promise<RegExpExecArray>((resolve, reject) => {
    let said = ''
    const late = setTimeout(() => reject(new Error(`It did not start:\n${said}`)), READY_MS)
    child.stdout.on('data', (text: Buffer) => {
      said += String(text)
      const signIn = /First sign-in: (\S+) \/ (\S+)/.exec(said)
      if (!signIn) return
      clearTimeout(late)
      resolve(signIn)
    })
  })
  const answer = await callApi(url, '/sign-in', { method: 'POST', body: { email, password } })
  return {
    url,
    token: sessionOf(answer),
    end() {
      child.kill('SIGTERM')
      return gone
    },
  }
}

describe('the development server', () => {
  let dataDir: string
  let dev: Development
  beforeAll(async () => {
    dataDir = await mkdtemp(join(tmpdir(), 'jiebang-dev-'))
    dev = await startDevelopment(dataDir)
  })
  afterAll(() => rm(dataDir, { recursive: true, force: true }))

  it('serves a page with hot reload under the production policy and one nonce', async () => {
    const answer = await fetch(`${dev.url}/workbench/model/first`)
    const page = await answer.text()
    expect(page).toContain('/@vite/client')
    expect(page).not.toContain('emulated-headset')
    const [, nonce] = /<script type="module" nonce="([^"]+)"/.exec(page) ?? []
    const policy = Object.entries(CONTENT_SECURITY_POLICY).map(([name, sources]) =>
      [name, ...sources, ...(name === 'script-src' ? [`'nonce-${nonce}'`] : [])].join(' '),
    )
    expect(answer.headers.get('content-security-policy')).toBe(policy.join(';'))
  })

  it('puts an emulated headset before the app where the address asks for it', async () => {
    const page = await (await fetch(`${dev.url}/hall?headset`)).text()
    const [headset, app] = ['emulated-headset.ts', 'main.tsx'].map((name) => page.indexOf(name))
    expect(must(headset)).toBeGreaterThan(0)
    expect(must(headset)).toBeLessThan(must(app))
  })

  it('serves modules of the client, one in a folder named as the house’s address is, too', async () => {
    const answer = await fetch(`${dev.url}/@client/api/load-part.ts`)
    expect(answer.headers.get('content-type')).toMatch(/javascript/)
  })

  it('answers for the house what the house answers', async () => {
    const paths = [
      '/api/call',
      '/healthz',
      '/exhibit.schema.json',
      '/xr-profiles/profilesList.json',
    ]
    const statuses = await Promise.all(
      paths.map(async (path) => (await fetch(`${dev.url}${path}`)).status),
    )
    expect(statuses).toEqual(paths.map(() => 200))
    expect((await fetch(`${dev.url}/blobs/none`)).status).toBe(404)
  })

  it('passes uploads on to their server, which refuses what belongs to nothing', async () => {
    const { url, token } = dev
    const headers = { 'tus-resumable': '1.0.0', 'upload-length': '1' }
    const answer = await callApi(url, '/uploads', { token, method: 'POST', headers })
    expect(answer.headers.get('tus-resumable')).toBe('1.0.0')
    expect(await answer.json()).toMatchObject({ code: 'bad-input' })
  })

  it('tells pages of changes over the same address', async () => {
    const socket = new WebSocket(dev.url.replace('http', 'ws') + '/@client/', 'vite-hmr')
    const first = await new Promise((resolve, reject) => {
      socket.once('message', (data) => resolve(JSON.parse(String(data))))
      socket.once('error', reject)
    })
    expect(first).toEqual({ type: 'connected' })
    socket.terminate()
  })

  it('opens a room over the same address', async () => {
    const { url, token } = dev
    const created = await callApi(url, '/gatherings', {
      token,
      method: 'POST',
      body: { kind: 'roadshow', title: '开发', trackId: null },
    })
    const { id } = (await created.json()) as { id: string }
    const ask = (path: string, body: unknown): Promise<Response> =>
      callApi(url, `/gatherings/${id}${path}`, { token, method: 'POST', body })
    await ask('/status', { status: 'open' })
    const { code } = (await (await ask('/codes', { personId: null })).json()) as { code: string }
    const joined = await callApi(url, '/codes/redeem', {
      method: 'POST',
      body: { code, name: '访客' },
    })
    const guest = await takeReservedSeat(url, await reserveSeat(url, sessionOf(joined), id))
    expect(guest.view().members.size).toBe(1)
    await guest.leave()
  })

  it('refuses a socket to a page of another site, as the house does', async () => {
    const socket = new WebSocket(`${dev.url.replace('http', 'ws')}/a/b?sessionId=c`, {
      origin: 'https://elsewhere.example',
    })
    const refused = new Promise((resolve) =>
      socket.once('unexpected-response', (_request, { statusCode }) => resolve(statusCode)),
    )
    socket.on('error', () => undefined)
    expect(await refused).toBe(401)
  })

  it('ends in good order when it is asked to, and takes the house along', async () => {
    const startMs = performance.now()
    expect(await dev.end()).toBe(0)
    expect(performance.now() - startMs).toBeLessThan(END_MAX_MS)
    await expect(fetch(dev.url)).rejects.toThrow('fetch failed')
  })
})

describe('createRestartingHouse', () => {
  const answering = (text: string): string =>
    `import { createServer } from 'node:http'
     createServer((_, response) => response.end('${text}')).listen(Number(process.env.PORT), '127.0.0.1')
     process.on('SIGTERM', () => process.exit(0))`

  it('comes back with the change that mends a broken one, and says meanwhile that it is away', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'jiebang-dev-'))
    const script = join(folder, 'house.mjs')
    const said: string[] = []
    const house = createRestartingHouse({
      command: [script],
      env: process.env,
      say: (line) => said.push(line),
    })
    const change = async (source: string): Promise<string | undefined> => {
      await writeFile(script, source)
      house.restart()
      const port = await house.port()
      return port === undefined ? undefined : (await fetch(`http://127.0.0.1:${port}`)).text()
    }
    try {
      expect(await change(answering('first'))).toBe('first')
      expect(await change(answering('second'))).toBe('second')
      expect(said).toEqual([])
      expect(await change('process.exit(1)')).toBeUndefined()
      expect(said).toHaveLength(1)
      expect(await change(answering('mended'))).toBe('mended')
    } finally {
      await house.stop()
      await rm(folder, { recursive: true, force: true })
    }
  })
})
