import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  canonicalJson,
  commitTo,
  GENESIS_HASH,
  hashEntry,
  hideEntry,
  LEDGER_FORMAT,
  ledgerFileSchema,
  sha256Hex,
  readLedgerText,
  signedText,
  verifyLedger,
  type LedgerEntry,
  type SignedLedgerFile,
  type LedgerPayload,
} from '../../../shared/ledger/ledger.ts'
import { ledgerSigner } from '../../../server/ledger/signing-key.ts'
import { must } from '../../support/must.ts'

const scope = 'gathering:g1'
const signer = ledgerSigner('a house')

/** With its lines signed, as they now are. */
function signed(lines: Omit<SignedLedgerFile, 'publicKey' | 'signature'>): SignedLedgerFile {
  return { ...lines, publicKey: signer.publicKey, signature: signer.sign(signedText(lines)) }
}

const nonceOf = (index: number): string => String(index).padStart(32, '0')

/** The first `former` entries are as they were before there were commitments. */
async function ledgerOf(payloads: LedgerPayload[], former = 0): Promise<SignedLedgerFile> {
  const entries: LedgerEntry[] = []
  let prev = GENESIS_HASH
  for (const [index, payload] of payloads.entries()) {
    const at = new Date(Date.UTC(2026, 0, 1, 0, 0, index)).toISOString()
    const said = { at, actor: `p${index % 3}`, act: 'score.set', payload }
    const nonce = index < former ? {} : { nonce: nonceOf(index) }
    const entry = { seq: index + 1, ...said, ...nonce, prev }
    prev = await hashEntry(scope, entry)
    entries.push({ ...entry, hash: prev })
  }
  const head = { seq: entries.length, hash: prev }
  const exportedAt = '2026-01-02T00:00:00.000Z'
  return signed({ format: LEDGER_FORMAT, scope, title: '评审会', exportedAt, head, entries })
}

/** With the entries at these places hidden. */
async function hiding(file: SignedLedgerFile, ...indices: number[]): Promise<SignedLedgerFile> {
  const entries = await Promise.all(
    file.entries.map((entry, index) =>
      indices.includes(index) && 'act' in entry ? hideEntry(entry) : entry,
    ),
  )
  return { ...file, entries }
}

const fiveScores = Array.from({ length: 5 }, (_, i) => ({ criterionId: 'a', value: 70 + i }))

/** The text of every value of an object tree, with the way to write another into its place. */
function* leaves(value: unknown): Generator<{ holder: Record<string, unknown>; key: string }> {
  if (value === null || typeof value !== 'object') return
  const holder = value as Record<string, unknown>
  for (const key of Object.keys(holder))
    if (typeof holder[key] === 'object' && holder[key] !== null) yield* leaves(holder[key])
    else yield { holder, key }
}

function* oneByteChanges(value: string | number): Generator<string | number> {
  if (typeof value === 'number') {
    yield value + 1
    return
  }
  for (let i = 0; i < value.length; i += 1)
    yield value.slice(0, i) + (value.charAt(i) === '1' ? '2' : '1') + value.slice(i + 1)
}

describe('verifyLedger', () => {
  it('takes a whole chain and says where it ends', async () => {
    const file = await ledgerOf(fiveScores)
    expect(ledgerFileSchema.parse(JSON.parse(JSON.stringify(file)))).toEqual(file)
    expect(await verifyLedger(file)).toEqual({
      ok: true,
      entries: 5,
      hidden: 0,
      head: file.head.hash,
    })
  })

  it('takes an empty ledger', async () => {
    expect(await verifyLedger(await ledgerOf([]))).toEqual({
      ok: true,
      entries: 0,
      hidden: 0,
      head: GENESIS_HASH,
    })
  })

  it('finds every changed byte of every entry and names the entry', async () => {
    const whole = await ledgerOf(fiveScores)
    let tries = 0
    for (const index of whole.entries.keys()) {
      const file = structuredClone(whole)
      for (const { holder, key } of leaves(file.entries[index])) {
        const was = holder[key] as string | number
        for (const changed of oneByteChanges(was)) {
          holder[key] = changed
          expect(await verifyLedger(file)).toMatchObject({ ok: false, seq: index + 1 })
          tries += 1
        }
        holder[key] = was
      }
      expect((await verifyLedger(file)).ok).toBe(true)
    }
    expect(tries).toBeGreaterThan(5 * 150)
  })

  it('finds every changed byte of the lines about the file', async () => {
    const { entries, ...about } = await ledgerOf(fiveScores)
    for (const { holder, key } of leaves(about)) {
      const was = holder[key] as string | number
      for (const changed of oneByteChanges(was)) {
        holder[key] = changed
        const verdict = await verifyLedger({ ...about, entries })
        // The scope is part of every entry's hash; the other lines are held by the signature.
        const inHead = holder === about.head
        const held = inHead ? { seq: 5, reason: 'head' } : { seq: 5, reason: 'signature' }
        expect(verdict).toEqual({
          ok: false,
          ...(key === 'scope' ? { seq: 1, reason: 'hash' } : held),
        })
      }
      holder[key] = was
    }
  })

  it('finds a removed entry wherever it stood', async () => {
    for (let index = 0; index < 5; index += 1) {
      const file = await ledgerOf(fiveScores)
      file.entries.splice(index, 1)
      const last = index === 4
      expect(await verifyLedger(file)).toEqual({
        ok: false,
        seq: last ? 4 : index + 1,
        reason: last ? 'head' : 'sequence',
      })
    }
  })

  it('finds a removed entry when the rest is numbered anew', async () => {
    const file = await ledgerOf(fiveScores)
    file.entries.splice(2, 1)
    file.entries.forEach((entry, i) => (entry.seq = i + 1))
    expect(await verifyLedger(file)).toEqual({ ok: false, seq: 3, reason: 'link' })
  })

  it('finds an inserted entry', async () => {
    const file = await ledgerOf(fiveScores)
    file.entries.splice(2, 0, structuredClone(must(file.entries[2])))
    expect(await verifyLedger(file)).toEqual({ ok: false, seq: 4, reason: 'sequence' })
    file.entries.forEach((entry, i) => (entry.seq = i + 1))
    expect(await verifyLedger(file)).toEqual({ ok: false, seq: 4, reason: 'link' })
  })

  it('finds two entries that changed places', async () => {
    const file = await ledgerOf(fiveScores)
    const [second, third] = [must(file.entries[1]), must(file.entries[2])]
    file.entries.splice(1, 2, third, second)
    expect(await verifyLedger(file)).toEqual({ ok: false, seq: 2, reason: 'sequence' })
    file.entries.forEach((entry, i) => (entry.seq = i + 1))
    expect(await verifyLedger(file)).toMatchObject({ ok: false, seq: 2 })
  })

  it('finds entries that belong to another gathering', async () => {
    const file = await ledgerOf(fiveScores)
    const moved = signed({ ...file, scope: 'gathering:g2' })
    expect(await verifyLedger(moved)).toEqual({ ok: false, seq: 1, reason: 'hash' })
  })

  it('finds a chain whose end was cut off together with a head made to fit', async () => {
    const file = await ledgerOf(fiveScores)
    file.entries.pop()
    file.head = { seq: 4, hash: must(file.entries.at(-1)).hash }
    expect(await verifyLedger(file)).toEqual({ ok: false, seq: 4, reason: 'signature' })
  })

  it('reads a payload back with a key that objects have of their own', async () => {
    const payload = JSON.parse('{"__proto__": {"score": 1}}') as LedgerPayload
    const text = JSON.stringify(await ledgerOf([payload]))
    const reread = ledgerFileSchema.parse(JSON.parse(text))
    expect((await verifyLedger(reread)).ok).toBe(true)
    const changed = JSON.parse(text.replace('"score":1', '"score":9')) as unknown
    expect((await verifyLedger(ledgerFileSchema.parse(changed))).ok).toBe(false)
  })

  it('reads any payload back as written', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.jsonValue(), { maxLength: 4 }), async (payloads) => {
        const file = await ledgerOf(
          payloads.map((p) => JSON.parse(JSON.stringify(p)) as LedgerPayload),
        )
        const reread = ledgerFileSchema.parse(JSON.parse(JSON.stringify(file)))
        expect((await verifyLedger(reread)).ok).toBe(true)
      }),
      { numRuns: 50 },
    )
  })
})

describe('a file', () => {
  it('that was rewritten from its first entry on is signed by nobody', async () => {
    const file = await ledgerOf(fiveScores)
    const other = await ledgerOf([...fiveScores.slice(0, 4), { criterionId: 'a', value: 100 }])
    const rewritten = { ...other, signature: file.signature }
    expect(await verifyLedger(rewritten)).toEqual({ ok: false, seq: 5, reason: 'signature' })
  })

  it('whose key is none is not signed', async () => {
    const file = { ...(await ledgerOf(fiveScores)), publicKey: 'f'.repeat(64) }
    expect(await verifyLedger(file)).toEqual({ ok: false, seq: 5, reason: 'signature' })
  })

  it('of the former format holds by the hash of its lines', async () => {
    const { publicKey: _key, signature: _signature, ...lines } = await ledgerOf(fiveScores, 5)
    const former = { ...lines, format: 'jiebang-ledger/1' } as const
    const file = { ...former, fileHash: await sha256Hex(signedText(former)) }
    expect(await verifyLedger(ledgerFileSchema.parse(file))).toMatchObject({ ok: true })
    const renamed = { ...file, title: '另一场' }
    expect(await verifyLedger(renamed)).toEqual({ ok: false, seq: 5, reason: 'signature' })
  })

  it.each([
    ['{"a":1}', { a: 1 }],
    ['{"a":1,"a":2}', undefined],
    [
      '{"a":{"b":"c\\"d:\\\\"},"e":[{"b":1},{"b":2}]}',
      { a: { b: 'c"d:\\' }, e: [{ b: 1 }, { b: 2 }] },
    ],
    ['{"a" : "\\u0062\\":" }', { a: 'b":' }],
    ['{"a":1', undefined],
  ])('is read strictly: %s', (text, value) => {
    expect(readLedgerText(text)).toEqual(value)
  })

  it('has nothing that is not of the format', async () => {
    const file = await ledgerOf(fiveScores)
    const more = { ...file, entries: file.entries.map((entry) => ({ ...entry, note: 'x' })) }
    expect(ledgerFileSchema.safeParse(more).success).toBe(false)
    expect(ledgerFileSchema.safeParse({ ...file, note: 'x' }).success).toBe(false)
  })
})

describe('ledgerSigner', () => {
  it('is the same for the same secret, and another for another', () => {
    expect(ledgerSigner('a house').publicKey).toBe(signer.publicKey)
    expect(ledgerSigner('a house').sign('text')).toBe(signer.sign('text'))
    expect(ledgerSigner('another house').publicKey).not.toBe(signer.publicKey)
  })
})

describe('hidden entries', () => {
  it('keep their place, and are counted', async () => {
    const file = await hiding(await ledgerOf(fiveScores), 1, 3)
    expect(ledgerFileSchema.parse(JSON.parse(JSON.stringify(file)))).toEqual(file)
    expect(await verifyLedger(file)).toMatchObject({ ok: true, entries: 5, hidden: 2 })
  })

  it('are found changed, at every byte', async () => {
    const file = await hiding(await ledgerOf(fiveScores), 2)
    for (const { holder, key } of leaves(file.entries[2])) {
      const was = holder[key]
      if (typeof was === 'boolean') continue
      for (const changed of oneByteChanges(was as string | number)) {
        holder[key] = changed
        expect(await verifyLedger(file)).toMatchObject({ ok: false, seq: 3 })
      }
      holder[key] = was
    }
  })

  it('are not found by trying: the same content is another commitment each time', async () => {
    const [one, other] = [fiveScores[0] ?? null, fiveScores[0] ?? null]
    const file = await hiding(await ledgerOf([one, other]), 0, 1)
    const [first, second] = file.entries.map((entry) => 'commitment' in entry && entry.commitment)
    expect(first).not.toBe(second)
    const guess = { at: '2026-01-01T00:00:00.000Z', actor: 'p0', act: 'score.set', payload: one }
    expect(await commitTo(guess)).not.toBe(first)
    expect(await commitTo({ ...guess, nonce: nonceOf(0) })).toBe(first)
  })
})

describe('entries of before there were commitments', () => {
  it.each([1, 3, 5])('hold as they did, %i of five', async (former) => {
    const file = await ledgerOf(fiveScores, former)
    expect(await verifyLedger(file)).toMatchObject({ ok: true, entries: 5 })
    expect(await verifyLedger(await hiding(file, 0, 4))).toMatchObject({ ok: true, hidden: 2 })
    const first = must(file.entries[0]) as LedgerEntry
    first.payload = { criterionId: 'a', value: 99 }
    expect(await verifyLedger(file)).toEqual({ ok: false, seq: 1, reason: 'hash' })
  })

  it('do not come after a commitment', async () => {
    const file = await ledgerOf(fiveScores)
    const last = must(file.entries[4]) as LedgerEntry
    delete last.nonce
    last.hash = await hashEntry(scope, last)
    file.head.hash = last.hash
    expect(await verifyLedger(signed(file))).toEqual({ ok: false, seq: 5, reason: 'hash' })
  })
})

describe('canonicalJson', () => {
  it.each([
    [{ b: 1, a: 2 }, '{"a":2,"b":1}'],
    [{ a: undefined, b: null }, '{"b":null}'],
    [[1, [2, { z: 0, y: '甲' }]], '[1,[2,{"y":"甲","z":0}]]'],
    ['a"b', '"a\\"b"'],
  ])('writes %j as %s', (value, text) => {
    expect(canonicalJson(value)).toBe(text)
  })

  it('writes one text for one value, whatever the order of its keys', () => {
    const shuffled = fc.dictionary(fc.string(), fc.jsonValue()).chain((object) => {
      const pairs = Object.entries(object)
      return fc
        .shuffledSubarray(pairs, { minLength: pairs.length })
        .map((other) => [Object.fromEntries(pairs), Object.fromEntries(other)] as const)
    })
    fc.assert(
      fc.property(shuffled, ([one, other]) => {
        expect(canonicalJson(other)).toBe(canonicalJson(one))
        expect(JSON.parse(canonicalJson(one))).toEqual(JSON.parse(JSON.stringify(one)))
      }),
    )
  })
})

describe('sha256Hex', () => {
  it('hashes the UTF-8 bytes', async () => {
    const abc = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'
    expect(await sha256Hex('abc')).toBe(abc)
    const empty = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'
    expect(await sha256Hex('')).toBe(empty)
  })
})
