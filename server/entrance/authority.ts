/**
 * A small certificate authority of this installation, for networks without the internet: a headset's
 * browser gives neither WebXR nor a microphone to a page without https. Made once in the data folder.
 * It can vouch for addresses of local networks and `.local` names alone, so that whoever installs it on a
 * headset opens no door but this one (RFC 5280 §4.2.1.10).
 */
import 'reflect-metadata'
import { AsnConvert } from '@peculiar/asn1-schema'
import {
  GeneralName,
  GeneralSubtree,
  GeneralSubtrees,
  id_ce_nameConstraints,
  NameConstraints,
} from '@peculiar/asn1-x509'
import {
  AuthorityKeyIdentifierExtension,
  BasicConstraintsExtension,
  ExtendedKeyUsage,
  ExtendedKeyUsageExtension,
  Extension,
  KeyUsageFlags,
  KeyUsagesExtension,
  PemConverter,
  SubjectAlternativeNameExtension,
  SubjectKeyIdentifierExtension,
  X509Certificate,
  X509CertificateGenerator,
  type JsonGeneralName,
} from '@peculiar/x509'
import { randomBytes } from 'node:crypto'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { isIP } from 'node:net'
import { join } from 'node:path'
import { isLocalAddress, LOCAL_RANGES } from './addresses.ts'

const FOLDER = 'tls'
const OWNER_ONLY = 0o600
const DAY_MS = 24 * 3600 * 1000
const AUTHORITY_LENGTH_MS = 3650 * DAY_MS
/** Browsers on Apple's systems take nothing that holds longer than 825 days. */
const CERTIFICATE_LENGTH_MS = 820 * DAY_MS
/** A certificate is made anew this long before it ends. */
const RENEW_BEFORE_MS = 60 * DAY_MS
/** Clocks of machines without a network run apart. */
const CLOCK_SLACK_MS = 2 * DAY_MS
const ALGORITHM = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' } as const

/** What a TLS server needs, as PEM. */
export interface Certificate {
  cert: string
  key: string
}

export interface Authority {
  /** What is installed on a headset, as PEM. */
  certificate: string
  /** A certificate for names and addresses: the one on disk while it names all of them and holds. */
  certificateFor(names: readonly string[], nowMs: number): Promise<Certificate>
}

/**
 * The authority in the data folder, made when there is none, or when it ends soon.
 * @throws when a file in the folder `tls` cannot be read or written.
 */
export async function loadAuthority(dataDir: string, nowMs: number): Promise<Authority> {
  const folder = join(dataDir, FOLDER)
  await mkdir(folder, { recursive: true })
  const kept = await readPair(folder, 'authority')
  const pair =
    kept && holds(kept.cert, nowMs, CERTIFICATE_LENGTH_MS)
      ? kept
      : await keepPair(folder, 'authority', await makeAuthority(nowMs))
  return {
    certificate: pair.cert,
    async certificateFor(names, nowMs) {
      const wanted = names.filter(isVouchedFor)
      const known = await readPair(folder, 'server')
      if (known && isFor(known.cert, { wanted, issuer: pair.cert, nowMs })) return known
      return keepPair(folder, 'server', await issue(pair, wanted, nowMs))
    },
  }
}

/** Whether the authority may name it: a local address, or a name of a local network. */
export const isVouchedFor = (name: string): boolean =>
  isIP(name) > 0 ? isLocalAddress(name) || LOOPBACK.includes(name) : OWN_NAME.test(name)

const LOOPBACK = ['127.0.0.1', '::1']
const OWN_NAME = /^localhost$|\.local$/

interface Pair {
  cert: string
  key: string
}

async function readPair(folder: string, name: string): Promise<Pair | undefined> {
  try {
    return {
      cert: await readFile(join(folder, `${name}.crt`), 'utf8'),
      key: await readFile(join(folder, `${name}.key`), 'utf8'),
    }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
}

async function keepPair(folder: string, name: string, pair: Pair): Promise<Pair> {
  await writeFile(join(folder, `${name}.key`), pair.key, { mode: OWNER_ONLY })
  await writeFile(join(folder, `${name}.crt`), pair.cert)
  return pair
}

/** Whether a certificate is good now and for a while. */
function holds(pem: string, nowMs: number, whileMs: number): boolean {
  const { notBefore, notAfter } = new X509Certificate(pem)
  return notBefore.getTime() <= nowMs && notAfter.getTime() >= nowMs + whileMs
}

function isFor(
  pem: string,
  { wanted, issuer, nowMs }: { wanted: readonly string[]; issuer: string; nowMs: number },
): boolean {
  if (!holds(pem, nowMs, RENEW_BEFORE_MS)) return false
  const certificate = new X509Certificate(pem)
  const named = certificate
    .getExtension(SubjectAlternativeNameExtension)
    ?.names.toJSON()
    .map(({ value }) => value)
  const { subject } = new X509Certificate(issuer)
  return certificate.issuer === subject && wanted.every((name) => named?.includes(name))
}

const makeKeys = () => crypto.subtle.generateKey(ALGORITHM, true, ['sign', 'verify'])

async function keyText(key: CryptoKey): Promise<string> {
  return PemConverter.encode(await crypto.subtle.exportKey('pkcs8', key), 'PRIVATE KEY')
}

const serialNumber = (): string => `00${randomBytes(15).toString('hex')}`

async function makeAuthority(nowMs: number): Promise<Pair> {
  const keys = await makeKeys()
  const certificate = await X509CertificateGenerator.createSelfSigned(
    {
      serialNumber: serialNumber(),
      // Apart from those of other installations, which a headset may know as well.
      name: `CN=Jiebang Hall ${randomBytes(4).toString('hex')}, O=Jiebang Hall`,
      notBefore: new Date(nowMs - CLOCK_SLACK_MS),
      notAfter: new Date(nowMs + AUTHORITY_LENGTH_MS),
      signingAlgorithm: ALGORITHM,
      keys,
      extensions: [
        new BasicConstraintsExtension(true, 0, true),
        new KeyUsagesExtension(KeyUsageFlags.keyCertSign | KeyUsageFlags.cRLSign, true),
        await SubjectKeyIdentifierExtension.create(keys.publicKey, false, crypto),
        onlyLocalNames(),
      ],
    },
    crypto,
  )
  return { cert: certificate.toString('pem'), key: await keyText(keys.privateKey) }
}

function onlyLocalNames(): Extension {
  const permitted = [
    ...['local', 'localhost'].map((dNSName) => ({ dNSName })),
    ...[...LOCAL_RANGES, '127.0.0.1/32', '::1/128'].map((iPAddress) => ({ iPAddress })),
  ].map((name) => new GeneralSubtree({ base: new GeneralName(name) }))
  const constraints = new NameConstraints({ permittedSubtrees: new GeneralSubtrees(permitted) })
  return new Extension(id_ce_nameConstraints, true, AsnConvert.serialize(constraints))
}

async function issue(
  authority: Pair,
  names: readonly string[],
  nowMs: number,
): Promise<Certificate> {
  const issuer = new X509Certificate(authority.cert)
  const signingKey = await crypto.subtle.importKey(
    'pkcs8',
    PemConverter.decodeFirst(authority.key),
    ALGORITHM,
    false,
    ['sign'],
  )
  const keys = await makeKeys()
  const certificate = await X509CertificateGenerator.create(
    {
      serialNumber: serialNumber(),
      subject: 'CN=Jiebang Hall',
      issuer: issuer.subject,
      notBefore: new Date(nowMs - CLOCK_SLACK_MS),
      notAfter: new Date(nowMs + CERTIFICATE_LENGTH_MS),
      signingAlgorithm: ALGORITHM,
      publicKey: keys.publicKey,
      signingKey,
      extensions: [
        new BasicConstraintsExtension(false, undefined, true),
        new KeyUsagesExtension(KeyUsageFlags.digitalSignature, true),
        new ExtendedKeyUsageExtension([ExtendedKeyUsage.serverAuth]),
        new SubjectAlternativeNameExtension(
          names.map((value): JsonGeneralName => ({ type: isIP(value) > 0 ? 'ip' : 'dns', value })),
        ),
        await AuthorityKeyIdentifierExtension.create(issuer.publicKey, false, crypto),
      ],
    },
    crypto,
  )
  const cert = `${certificate.toString('pem')}\n${authority.cert}\n`
  return { cert, key: await keyText(keys.privateKey) }
}
