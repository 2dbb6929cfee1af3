/** The page that checks a ledger without us: opened from disk, asking nobody anything. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { CLIENT_DIR } from '../../server/page-routes.ts'
import { mulberry32 } from '../../shared/review/ranking/random.ts'
import { makeHonest, type Honest } from '../bench/ledger/honest.ts'
import { must } from '../support/must.ts'
import { launchBrowser } from './browser.ts'

const PAGE = pathToFileURL(join(CLIENT_DIR, 'verify-ledger.html')).href

let browser: Browser
let page: Page
let folder: string
let honest: Honest
const asked: string[] = []

beforeAll(async () => {
  honest = must((await makeHonest(1, mulberry32(7))).honest[0])
  folder = await mkdtemp(join(tmpdir(), 'jiebang-verifier-'))
  browser = await launchBrowser()
  const context = await browser.newContext({ offline: true })
  page = await context.newPage()
  page.on('request', (request) => asked.push(request.url()))
  await page.goto(PAGE)
}, 120_000)

afterAll(async () => {
  await browser?.close()
  await rm(folder, { recursive: true, force: true })
})

/** What the page says of these files. */
async function verify(
  files: { ledger: object; results?: object },
  receipt: { key?: string; head?: string } = {},
): Promise<string> {
  for (const [name, file] of Object.entries(files)) {
    const path = join(folder, `${name}.json`)
    await writeFile(path, JSON.stringify(file))
    await page.locator(`input[name=${name}]`).setInputFiles(path)
  }
  for (const name of ['key', 'head'] as const)
    await page.locator(`input[name=${name}]`).fill(receipt[name] ?? '')
  await page.getByRole('button', { name: /核验/ }).click()
  await page.locator('[data-found]').waitFor()
  const said = await page.getByRole('status').innerText()
  await page.evaluate(() => document.querySelector('[role=status]')?.replaceChildren())
  return said
}

describe('the page that checks a ledger', () => {
  it('takes an honest one with its results and its receipt, and shows what they lead to', async () => {
    const { file, results, earlier } = honest
    const receipt = { key: ` ${file.publicKey}\n`, head: earlier.head.hash }
    const said = await verify({ ledger: file, results }, receipt)
    expect(said).toContain('台账完好')
    expect(said).toContain(must(results.results.items[0]).submissionId)
  })

  it('says what does not hold', async () => {
    const { file, results } = honest
    const entries = file.entries.map((entry, index) =>
      index === 4 ? { ...entry, at: '2025-01-01T00:00:00.000Z' } : entry,
    )
    expect(await verify({ ledger: { ...file, entries } })).toMatch(/第5条.*内容与哈希不符/)
    expect(await verify({ ledger: file }, { head: 'f'.repeat(64) })).toContain('链中没有')
    const others = { ...results, results: { ...results.results, items: [] } }
    expect(await verify({ ledger: file, results: others })).toContain('与结果文件不同')
    expect(await verify({ ledger: { nothing: true } })).toContain('不是台账文件')
  })

  it('asks nobody anything', () => {
    expect(asked).toEqual([PAGE])
  })
})
