import { spawnSync } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { appendLedger } from '../../server/ledger/ledger-store.ts'
import type { SignedLedgerFile } from '../../shared/ledger/ledger.ts'
import { exportLedger } from '../support/export-ledger.ts'
import { openHouse } from '../support/house.ts'
import { must } from '../support/must.ts'

const VERIFY = fileURLToPath(new URL('../../server/ledger/verify-ledger.ts', import.meta.url))
let folder: string
let file: SignedLedgerFile

beforeAll(async () => {
  const house = await openHouse('SQLite')
  const { services } = house
  const scope = 'gathering:g'
  await services.db.transaction().execute(async (trx) => {
    for (const value of [60, 70, 80]) {
      const act = { scope, actor: 'p', act: 'time.added', payload: { value } }
      await appendLedger(trx, { ...act, atMs: services.now() })
    }
  })
  file = await exportLedger(services, scope)
  await house.close()
  folder = await mkdtemp(join(tmpdir(), 'jiebang-verify-'))
})

afterAll(() => rm(folder, { recursive: true, force: true }))

/** What the command answers about a text, and what it ends with. */
async function verify(
  text: string,
  ...options: string[]
): Promise<{ said: string; code: number | null }> {
  const path = join(folder, 'ledger.json')
  await writeFile(path, text)
  const { stdout, stderr, status } = spawnSync(process.execPath, [VERIFY, path, ...options], {
    encoding: 'utf8',
  })
  return { said: stdout + stderr, code: status }
}

const whole = (): string => JSON.stringify(file)
const other = (hex: string): string => hex.replace(/^./, (first) => (first === '0' ? '1' : '0'))

describe('npm run verify-ledger', () => {
  it('takes a whole file, and says who signed it', async () => {
    const { said, code } = await verify(whole())
    expect([code, said]).toEqual([0, expect.stringMatching(/^OK: 3 entries, head [0-9a-f]{64}/)])
    expect(said).toContain(`signed with ${file.publicKey}`)
  })

  it('takes the key and any head of the chain that a receipt names, in capitals too', async () => {
    const head = must(file.entries[1]).hash.toUpperCase()
    const options = ['--key', file.publicKey.toUpperCase(), '--head', head]
    expect((await verify(whole(), ...options)).code).toBe(0)
  })

  it.each([
    ['another key', () => ['--key', other(file.publicKey)], 'not signed with this key'],
    ['a head of another chain', () => ['--head', other(file.head.hash)], 'does not pass through'],
  ])('finds %s', async (_, options, says) => {
    const { said, code } = await verify(whole(), ...options())
    expect([code, said]).toEqual([1, expect.stringContaining(says)])
  })

  it('names the entry that was changed', async () => {
    const { said, code } = await verify(whole().replace('"value":70', '"value":71'))
    expect([code, said]).toEqual([1, expect.stringContaining('BROKEN at entry 2 (time.added')])
  })

  it.each([
    ['no JSON', () => '{', [], 'no JSON'],
    [
      'a key that stands twice',
      () => whole().replace('"value":70', '"value":1,"value":70'),
      [],
      'twice',
    ],
    ['another format', () => '{"format":"x"}', [], 'not a ledger file'],
    ['an option that is none', whole, ['--heed', '00'], 'Unknown option'],
  ])('says what is wrong with %s', async (_, text, options, says) => {
    const { said, code } = await verify(text(), ...options)
    expect([code, said]).toEqual([2, expect.stringContaining(says)])
    expect(said).not.toContain('    at ')
  })

  it('says that there is no such file', () => {
    const { stderr, status } = spawnSync(process.execPath, [VERIFY, join(folder, 'none')], {
      encoding: 'utf8',
    })
    expect([status, stderr]).toEqual([2, expect.stringContaining('no file')])
  })
})
