/**
 * Facts and the signs that give them away: words, numbers, addresses and ids that stand nowhere else. Every
 * byte that somebody receives is searched for the signs of what this person may not know.
 */
import { createHash } from 'node:crypto'
import { inflateRawSync } from 'node:zlib'
import { CALLER_KEYS, type CallerKey } from './who.ts'

export interface Fact {
  what: string
  signs: readonly string[]
  /** Who may know it, in words of the product. */
  knownTo: (caller: CallerKey) => boolean
}

export interface Watch {
  /** What of the facts the bytes tell that the caller may not know. */
  forbidden(caller: CallerKey, bytes: Uint8Array | string): string[]
  /** Facts that nobody who may know them was ever told: their signs look for nothing. */
  neverTold(): string[]
}

/** A number between others is another number; a word is a word. */
function patternOf(sign: string): RegExp | undefined {
  return /^[\d.]+$/.test(sign)
    ? new RegExp(`(?<![\\d.])${sign.replaceAll('.', '\\.')}(?!\\d)`)
    : undefined
}

const HEXADECIMAL = /[0-9a-f]{32,}/g
/** A moment of this run: its seconds read like a number of ours. */
const MOMENT = /\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z/g

const KEPT_MAX = 5000

export function createWatch(facts: readonly Fact[]): Watch {
  const looked = facts.flatMap((fact) =>
    fact.signs.map((sign) => ({ fact, sign, pattern: patternOf(sign) })),
  )
  /** The same answer goes to many. */
  const known = new Map<string, ReadonlySet<Fact>>()
  const seen = new Set<Fact>()

  const factsIn = (bytes: Uint8Array | string): ReadonlySet<Fact> => {
    const hash = createHash('sha256').update(bytes).digest('hex')
    const before = known.get(hash)
    if (before) return before
    // A file gives itself away by what it is.
    const text = `${textOf(bytes)}\n${hash}`
    // Hashes, random numbers and moments hold any short number sooner or later.
    const numbers = text.replaceAll(HEXADECIMAL, ' ').replaceAll(MOMENT, ' ')
    const found = looked.filter(({ sign, pattern }) =>
      pattern ? pattern.test(numbers) : text.includes(sign),
    )
    const set = new Set(found.map(({ fact }) => fact))
    if (known.size > KEPT_MAX) known.clear()
    known.set(hash, set)
    return set
  }
  return {
    forbidden(caller, bytes) {
      const found = [...factsIn(bytes)]
      for (const fact of found) if (fact.knownTo(caller)) seen.add(fact)
      return found.filter((fact) => !fact.knownTo(caller)).map(({ what }) => what)
    },
    neverTold: () =>
      facts
        .filter((fact) => !seen.has(fact) && CALLER_KEYS.some((key) => fact.knownTo(key)))
        .map(({ what }) => what),
  }
}

/** As text; of a workbook the texts of its parts. */
export function textOf(bytes: Uint8Array | string): string {
  if (typeof bytes === 'string') return bytes
  const buffer = Buffer.from(bytes)
  return buffer.subarray(0, 4).toString('latin1') === 'PK\x03\x04'
    ? unzip(buffer).join('\n')
    : buffer.toString('utf8')
}

const CENTRAL_ENTRY = 0x02014b50
const STORED = 0

/** The parts of a ZIP file as texts, in the order of its directory. */
function unzip(zip: Buffer): string[] {
  const parts: string[] = []
  let at = zip.readUInt32LE(zip.lastIndexOf('PK\x05\x06', undefined, 'latin1') + 16)
  while (at + 46 <= zip.length && zip.readUInt32LE(at) === CENTRAL_ENTRY) {
    const method = zip.readUInt16LE(at + 10)
    const size = zip.readUInt32LE(at + 20)
    const [name, extra, comment] = [28, 30, 32].map((offset) => zip.readUInt16LE(at + offset))
    const local = zip.readUInt32LE(at + 42)
    const from = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28)
    const body = zip.subarray(from, from + size)
    parts.push((method === STORED ? body : inflateRawSync(body)).toString('utf8'))
    at += 46 + (name ?? 0) + (extra ?? 0) + (comment ?? 0)
  }
  return parts
}
