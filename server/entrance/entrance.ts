/**
 * Where people come in. Usually one public address; in a local network (`--lan`) the addresses of this
 * machine, by https with a certificate of its own, which follow when the machine changes networks.
 */
import { readFile } from 'node:fs/promises'
import type { Server } from 'node:http'
import { X509Certificate } from 'node:crypto'
import { CannotStart } from '../house/cannot-start.ts'
import type { Config } from '../house/config.ts'
import type { Entrance } from '../house/services.ts'
import { machineName, reachableAddresses } from './addresses.ts'
import { isVouchedFor, loadAuthority, type Certificate } from './authority.ts'
import { createOnePort } from './one-port.ts'

/** How often a local network is looked at anew, and a certificate on disk read again, in ms. */
const LOOK_AGAIN_MS = 15_000
const ON_THIS_MACHINE = ['localhost', '127.0.0.1', '::1']

export interface Door {
  entrance: Entrance
  /** What rooms and routes listen on; undefined for plain http. */
  server: Server | undefined
}

export interface DoorOutside {
  now: () => number
  /** Told when the addresses are others than before. */
  onMoved: () => void
  /** Told when something could not be renewed; what was goes on. */
  onFailed: (error: unknown) => void
}

/** The same without https: both are on one port. */
export const plainAddress = (url: string): string => url.replace(/^https:/, 'http:')

/** One address that does not change. */
export const fixedEntrance = (url: string): Entrance => ({
  addresses: () => [url],
  authority: undefined,
})

/** @throws CannotStart that says what to do when a certificate cannot be read or has ended. */
export async function openDoor(config: Config, outside: DoorOutside): Promise<Door> {
  if (config.tls) return openWithOwn(config, config.tls, outside)
  if (config.lan) return openInLan(config, outside)
  return {
    entrance: fixedEntrance(config.publicUrl),
    server: undefined,
  }
}

async function openWithOwn(
  { publicUrl }: Config,
  files: NonNullable<Config['tls']>,
  { now, onFailed }: DoorOutside,
): Promise<Door> {
  const server = await listenerWith(() => readCertificate(files, now()), onFailed)
  return { entrance: fixedEntrance(publicUrl), server }
}

async function readCertificate(
  { certFile, keyFile }: NonNullable<Config['tls']>,
  nowMs: number,
): Promise<Certificate> {
  const [cert, key] = await Promise.all([
    readNamed('TLS_CERT', certFile),
    readNamed('TLS_KEY', keyFile),
  ])
  const certificate = new X509Certificate(cert)
  if (Date.parse(certificate.validTo) < nowMs)
    throw new CannotStart(
      `The certificate in ${certFile} ended on ${certificate.validTo}: renew it, or leave TLS_CERT ` +
        'and TLS_KEY away and start with --lan.',
    )
  return { cert, key }
}

async function readNamed(variable: string, file: string): Promise<string> {
  return readFile(file, 'utf8').catch((error: unknown) => {
    throw new CannotStart(`${variable} names ${file}, which cannot be read.`, { cause: error })
  })
}

async function openInLan(
  { dataDir, port }: Config,
  { now, onMoved, onFailed }: DoorOutside,
): Promise<Door> {
  const authority = await loadAuthority(dataDir, now())
  let addresses = reachableAddresses()
  const read = async (): Promise<Certificate> => {
    const found = reachableAddresses()
    const certificate = await authority.certificateFor(namesOf(found), now())
    const moved = found.join() !== addresses.join()
    addresses = found
    if (moved) onMoved()
    return certificate
  }
  const server = await listenerWith(read, onFailed)
  const { certificate } = authority
  return {
    entrance: { addresses: () => urlsOf(addresses, port), authority: certificate },
    server,
  }
}

/** Listens with the certificate as it is read, and from time to time with the one that it is by then. */
async function listenerWith(
  read: () => Promise<Certificate>,
  onFailed: DoorOutside['onFailed'],
): Promise<Server> {
  let shown = await read()
  const port = createOnePort(shown)
  const look = async (): Promise<void> => {
    const next = await read()
    if (next.cert === shown.cert) return
    port.use(next)
    shown = next
  }
  setInterval(() => void look().catch(onFailed), LOOK_AGAIN_MS).unref()
  return port.server
}

/** All that the certificate names. */
function namesOf(addresses: readonly string[]): string[] {
  const name = machineName()
  return [...addresses.filter(isVouchedFor), ...(name ? [name] : []), ...ON_THIS_MACHINE]
}

/** Without a network there is this machine alone. */
function urlsOf(addresses: readonly string[], port: number): readonly [string, ...string[]] {
  const name = machineName()
  const [first = 'localhost', ...others] = [...addresses, ...(name && addresses[0] ? [name] : [])]
  const urlOf = (host: string): string => `https://${host}:${port}`
  return [urlOf(first), ...others.map(urlOf)]
}
