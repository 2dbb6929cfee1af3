/** What people do on pages in several journeys. */
import { execFile } from 'node:child_process'
import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import type { Locator, Page } from 'playwright-core'
import { creditCodeCheck } from '../../shared/call/organisation-code.ts'
import { BASIC, CONTENT, PEOPLE, TECHNOLOGY } from './filled-form.ts'
import type { World } from './headset-world.ts'

const VERIFY = fileURLToPath(new URL('../../server/ledger/verify-ledger.ts', import.meta.url))

/** Signs in by an invite link. */
export async function enterBy(url: string, page: Page): Promise<void> {
  await page.goto(url)
  await page.getByRole('button', { name: '进入', exact: true }).click()
}

/** Goes to a booth by the hall's search. */
export async function goToBooth(page: Page, words: string): Promise<void> {
  await page.getByRole('button', { name: '查找场景' }).click()
  await page.getByLabel('按名称或单位查找').fill(words)
  await page.getByTestId('map').getByText('1个场景').waitFor()
  await page.getByLabel('按名称或单位查找').press('Enter')
}

/** Types a whole submission in, file by file left out. */
export async function fillForm(page: Page): Promise<void> {
  const code = `91310000MA1FL000K`
  for (const [label, text] of Object.entries(BASIC))
    await page
      .getByLabel(label, { exact: true })
      .fill(label.startsWith('组织机构') ? code + creditCodeCheck(code) : text)
  await page.getByLabel('申报场景方向').selectOption({ label: '元宇宙出行服务' })
  for (const [label, [first, second]] of Object.entries(PEOPLE)) {
    await page.getByLabel(label, { exact: true }).nth(0).fill(first)
    await page.getByLabel(label, { exact: true }).nth(1).fill(second)
  }
  await page.getByLabel('单位性质').selectOption({ label: '民营企业' })
  for (const label of TECHNOLOGY) await page.getByLabel(label, { exact: true }).check()
  for (const [label, text] of Object.entries(CONTENT))
    await page.getByLabel(label, { exact: true }).fill(text)
  await page.getByLabel('所填内容和所附材料真实、准确、有效。').check()
  await page.getByLabel('已通读以上各点，本单位同意并承诺。').check()
  await page.getByLabel('法定代表人').fill('王示例')
}

/** Invites somebody on the secretary's page; reads link and code as the secretary would hand them over. */
export async function invite(
  page: Page,
  name: string,
  role: string,
): Promise<{ url: string; code: string }> {
  await page.getByLabel('姓名').fill(name)
  await page.getByLabel('角色').selectOption({ label: role })
  await page.getByRole('button', { name: '邀请', exact: true }).click()
  const code = await codeOf(page, `给${name}的入场方式`)
  const card = cardOf(page, `给${name}的入场方式`)
  await card.getByRole('img', { name: '邀请链接的二维码' }).waitFor()
  return { url: await card.locator('input').inputValue(), code }
}

const cardOf = (page: Page, heading: string): Locator =>
  page.locator('section', { has: page.getByRole('heading', { level: 3, name: heading }) }).last()

/** The six digits on an invitation's card. */
export async function codeOf(page: Page, heading: string): Promise<string> {
  const text = await cardOf(page, heading).innerText()
  return /\b(\d{3})\s(\d{3})\b/.exec(text)?.slice(1).join('') ?? ''
}

/** Waits until the hall can be walked. Needs the address part `#probe`. */
export async function waitReady(page: Page): Promise<void> {
  await page.waitForFunction(
    () => (window as never as World).jiebangProbe?.hall.getState().ready,
    undefined,
  )
}

/** What `npm run verify-ledger` prints about a ledger file of this text. */
export async function verifyLedger(text: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'jiebang-ledger-'))
  const path = join(folder, 'ledger.json')
  await writeFile(path, text)
  const { stdout } = await promisify(execFile)(process.execPath, [VERIFY, path]).catch(
    (error: { stdout: string }) => error,
  )
  return stdout
}
