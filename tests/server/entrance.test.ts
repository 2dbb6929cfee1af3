/** Coming in over a local network: certificates of our own, one port for both ways, what is told. */
import { spawn } from 'node:child_process'
import { X509Certificate } from 'node:crypto'
import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { request as plainRequest } from 'node:http'
import { request as secureRequest } from 'node:https'
import { connect, createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { connect as connectSecurely } from 'node:tls'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { isLocalAddress, machineName, reachableAddresses } from '../../server/entrance/addresses.ts'
import { isVouchedFor, loadAuthority } from '../../server/entrance/authority.ts'
import { fixedEntrance, openDoor } from '../../server/entrance/entrance.ts'
import { wayInText } from '../../server/entrance/greeting.ts'
import { createOnePort } from '../../server/entrance/one-port.ts'
import { readConfig } from '../../server/house/config.ts'

const MAIN = fileURLToPath(new URL('../../server/main.ts', import.meta.url))
const DAY_MS = 24 * 3600 * 1000
const NOW = Date.parse('2026-11-29T12:00:00Z')
const LOCAL = ['192.168.1.5', '10.0.0.7', 'hall.local', 'localhost', '127.0.0.1', '::1']

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'jiebang-tls-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

const card = (address: string, family: 'IPv4' | 'IPv6' = 'IPv4', internal = false) =>
  [{ address, family, internal, netmask: '', mac: '', cidr: null, scopeid: 0 }] as never

describe('reachableAddresses', () => {
  it('puts real cards before made ones, and addresses that somebody gave before others', () => {
    expect(
      reachableAddresses({
        lo: card('127.0.0.1', 'IPv4', true),
        docker0: card('172.17.0.1'),
        eth1: card('169.254.3.4'),
        wlan0: card('192.168.1.5'),
        eth0: card('203.0.113.9'),
        tun0: card('10.8.0.2'),
        eth2: card('fd00::2', 'IPv6'),
      }),
    ).toEqual(['192.168.1.5', '203.0.113.9', '169.254.3.4', '172.17.0.1', '10.8.0.2'])
  })

  it('finds none where there is no network', () => {
    expect(reachableAddresses({ lo: card('127.0.0.1', 'IPv4', true) })).toEqual([])
  })

  it.each([
    ['Hall', 'hall.local'],
    ['hall.example.cn', 'hall.local'],
    ['会场', undefined],
    ['-bad-', undefined],
  ])('finds a machine that is called %s as %s', (name, found) => {
    expect(machineName(name)).toBe(found)
  })
})

describe('loadAuthority', () => {
  it('is made once, keeps its key to itself and signs what it may', async () => {
    const authority = await loadAuthority(folder, NOW)
    expect((await loadAuthority(folder, NOW + DAY_MS)).certificate).toBe(authority.certificate)
    expect((await stat(join(folder, 'tls/authority.key'))).mode & 0o077).toBe(0)
    const { cert } = await authority.certificateFor(LOCAL, NOW)
    const leaf = new X509Certificate(cert)
    const own = new X509Certificate(authority.certificate)
    expect(own.ca).toBe(true)
    expect(leaf.ca).toBe(false)
    expect(leaf.verify(own.publicKey)).toBe(true)
    for (const name of LOCAL)
      expect([name, leaf.checkHost(name) ?? leaf.checkIP(name)]).toEqual([name, name])
  })

  it.each([
    ['192.168.1.5', true],
    ['172.31.0.1', true],
    ['172.32.0.1', false],
    ['8.8.8.8', false],
    ['hall.local', true],
    ['localhost', true],
    ['bank.example', false],
    ['local', false],
  ])('vouches for %s: %s', async (name, does) => {
    expect(isVouchedFor(name)).toBe(does)
    const authority = await loadAuthority(folder, NOW)
    const { cert } = await authority.certificateFor([name], NOW)
    const { subjectAltName = '' } = new X509Certificate(cert)
    expect(subjectAltName.split(/, |:/).includes(name)).toBe(does)
  })

  it('makes a certificate anew for another address, and before it ends', async () => {
    const authority = await loadAuthority(folder, NOW)
    const first = await authority.certificateFor(['192.168.1.5'], NOW)
    expect((await authority.certificateFor(['192.168.1.5'], NOW + DAY_MS)).cert).toBe(first.cert)
    const moved = await authority.certificateFor(['192.168.7.7'], NOW)
    expect(new X509Certificate(moved.cert).checkIP('192.168.7.7')).toBe('192.168.7.7')
    const later = NOW + 800 * DAY_MS
    const renewed = await authority.certificateFor(['192.168.7.7'], later)
    expect(Date.parse(new X509Certificate(renewed.cert).validTo)).toBeGreaterThan(later + DAY_MS)
  })

  it('does not use what another authority has signed', async () => {
    const authority = await loadAuthority(folder, NOW)
    const { cert } = await authority.certificateFor(['192.168.1.5'], NOW)
    await rm(join(folder, 'tls/authority.crt'))
    const other = await loadAuthority(folder, NOW)
    const next = await other.certificateFor(['192.168.1.5'], NOW)
    expect(next.cert).not.toBe(cert)
    expect(
      new X509Certificate(next.cert).verify(new X509Certificate(other.certificate).publicKey),
    ).toBe(true)
  })
})

describe('one port', () => {
  const answers: string[] = []
  let port: number
  let ca: string
  let close: () => void

  beforeAll(async () => {
    const authority = await loadAuthority(folder, Date.now())
    ca = authority.certificate
    const one = createOnePort(await authority.certificateFor(LOCAL, Date.now()))
    one.server.on('request', (request, response) => {
      answers.push(request.url ?? '')
      response.end('encrypted' in request.socket ? 'secure' : 'plain')
    })
    one.server.on('upgrade', (request, socket) => {
      socket.end(`HTTP/1.1 101 ${'encrypted' in request.socket ? 'secure' : 'plain'}\r\n\r\n`)
    })
    await new Promise<void>((resolve) => one.server.listen(0, '127.0.0.1', resolve))
    port = (one.server.address() as AddressInfo).port
    close = () => {
      one.server.closeAllConnections()
      one.server.close()
    }
  })
  afterAll(() => close())

  const read = (ask: typeof plainRequest, options: object): Promise<string> =>
    new Promise((resolve, reject) =>
      ask({ host: '127.0.0.1', port, path: '/x', agent: false, ...options }, (response) => {
        let text = ''
        response.on('data', (part: Buffer) => (text += part.toString()))
        response.on('end', () => resolve(text))
      })
        .on('error', reject)
        .end(),
    )

  it('answers http and https, the latter with a certificate that the authority vouches for', async () => {
    expect(await read(plainRequest, {})).toBe('plain')
    expect(await read(secureRequest as never, { ca })).toBe('secure')
    await expect(read(secureRequest as never, {})).rejects.toThrow(/certificate/)
  })

  it('takes sockets of both', async () => {
    const upgrade = 'GET / HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n'
    const first = (socket: ReturnType<typeof connect>): Promise<string> =>
      new Promise((resolve, reject) => {
        socket.once('data', (data: Buffer) => resolve(data.toString().split('\r\n')[0] ?? ''))
        socket.once('error', reject)
        socket.write(upgrade)
      })
    expect(await first(connect(port, '127.0.0.1'))).toBe('HTTP/1.1 101 plain')
    const secure = connectSecurely({ port, host: '127.0.0.1', ca })
    expect(await first(secure)).toBe('HTTP/1.1 101 secure')
  })

  it('outlives who sends neither, or leaves at once', async () => {
    for (const bytes of [Buffer.from([0x16, 3, 1, 0, 1, 0]), Buffer.from([0]), Buffer.alloc(0)])
      await new Promise<void>((resolve) => {
        const socket = connect(port, '127.0.0.1', () =>
          socket.write(bytes, () => setTimeout(() => socket.destroy(), 50)),
        )
        socket.on('error', () => undefined)
        socket.on('close', () => resolve())
        socket.resume()
      })
    expect(await read(plainRequest, {})).toBe('plain')
  })
})

describe('openDoor', () => {
  const outside = { now: Date.now, onMoved: () => undefined, onFailed: () => undefined }
  const configOf = (env: NodeJS.ProcessEnv, ...args: string[]) =>
    readConfig({ DATA_DIR: folder, ...env }, args)

  it('is plain and has one address where nothing is asked for', async () => {
    const door = await openDoor(configOf({}), outside)
    expect([door.server, door.entrance.addresses()]).toEqual([undefined, ['http://localhost:2567']])
  })

  it('opens to the local network by --lan', async () => {
    const config = configOf({}, '--lan')
    expect([config.host, config.publicUrl]).toEqual(['0.0.0.0', 'https://localhost:2567'])
    const door = await openDoor(config, outside)
    expect(door.entrance.authority).toContain('BEGIN CERTIFICATE')
    for (const address of door.entrance.addresses()) expect(address).toMatch(/^https:\/\/.+:2567$/)
  })

  it('takes a certificate of one’s own, and says when it cannot be read or has ended', async () => {
    const authority = await loadAuthority(folder, NOW - 1200 * DAY_MS)
    const { cert, key } = await authority.certificateFor(['10.1.1.1'], NOW - 1200 * DAY_MS)
    const files = { TLS_CERT: join(folder, 'own.crt'), TLS_KEY: join(folder, 'own.key') }
    await writeFile(files.TLS_KEY, key)
    await expect(openDoor(configOf(files), outside)).rejects.toThrow(/TLS_CERT names .*own\.crt/)
    await writeFile(files.TLS_CERT, cert)
    await expect(openDoor(configOf(files), outside)).rejects.toThrow(/ended on .*renew it/)
    const fresh = await authority.certificateFor(['10.2.2.2'], Date.now())
    await writeFile(files.TLS_CERT, fresh.cert)
    await writeFile(files.TLS_KEY, fresh.key)
    const door = await openDoor(configOf(files), outside)
    expect(door.entrance.authority).toBeUndefined()
    expect(door.server).toBeDefined()
    expect(() => configOf({ TLS_CERT: files.TLS_CERT })).toThrow(/TLS_CERT and TLS_KEY/)
    expect(await readFile(files.TLS_KEY, 'utf8')).toBe(fresh.key)
  })
})

describe('a start', () => {
  it('says in a sentence that the port is taken, and ends', async () => {
    const taken = createServer()
    await new Promise<void>((resolve) => taken.listen(0, '127.0.0.1', resolve))
    const { port } = taken.address() as AddressInfo
    const dataDir = join(folder, 'taken')
    const env = { ...process.env, PORT: String(port), DATA_DIR: dataDir, LOG_LEVEL: 'silent' }
    const child = spawn(process.execPath, [MAIN, '--empty'], {
      env: { ...env, DATABASE_URL: undefined, REDIS_URL: undefined },
      stdio: ['ignore', 'ignore', 'pipe'],
    })
    let told = ''
    child.stderr.setEncoding('utf8').on('data', (text: string) => (told += text))
    const code = await new Promise((resolve) => child.once('exit', resolve))
    taken.close()
    expect([code, told.trim().split('\n')]).toEqual([
      1,
      [expect.stringMatching(`端口${port}已被占用.*Port ${port} is taken.*PORT=${port + 1}`)],
    ])
  })
})

describe('wayInText', () => {
  const inLan = (...urls: [string, ...string[]]) =>
    wayInText({ ...fixedEntrance(urls[0]), addresses: () => urls })

  it('names the address, the others, and what to do without a network', () => {
    const text = inLan('https://192.168.1.5:2567', 'https://hall.local:2567')
    expect(text).toContain('http://192.168.1.5:2567/enter')
    expect(text).toContain('http://hall.local:2567/enter')
    expect(inLan('https://localhost:2567')).toMatch(/没有找到局域网.*\n.*No network/)
  })

  it('knows local addresses from others', () => {
    expect([isLocalAddress('100.64.0.1'), isLocalAddress('100.128.0.1')]).toEqual([true, false])
  })
})
