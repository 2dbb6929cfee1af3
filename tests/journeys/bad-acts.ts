/** What people see and do in journeys of bad input: fields, alerts, a page that never breaks. */
import type { Locator, Page } from 'playwright-core'
import { expect } from 'vitest'
import { SESSION_COOKIE } from '../../server/session/sessions.ts'
import type { Watch } from './browser.ts'

/** Patience, not speed: the machine may be busy. */
export const SOON = { timeout: 60_000 }

export const field = (page: Page, label: string): Locator =>
  page.getByLabel(label, { exact: true }).first()

/** Waits until the page says this, wherever it says it. */
export async function sees(page: Page, sentence: string | RegExp): Promise<void> {
  await page.getByText(sentence).first().waitFor(SOON)
}

/** Waits until an alert says this. */
export async function isTold(page: Page, sentence: string): Promise<void> {
  await page.getByRole('alert').filter({ hasText: sentence }).first().waitFor(SOON)
}

export async function isSaved(page: Page): Promise<void> {
  const status = page.locator('[data-status="saved"]').first()
  await status.filter({ hasText: '已保存' }).waitFor(SOON)
}

export async function press(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name, exact: true }).first().click()
}

/** Signs somebody out whom no passphrase leads back, and who is asked therefore. */
export async function signOut(page: Page): Promise<void> {
  await press(page, '退出登录')
  const asked = page.getByRole('alert').filter({ hasText: '您还没有设置口令。' })
  await asked.getByRole('button', { name: '退出登录' }).click()
  await page.getByRole('link', { name: '登录', exact: true }).waitFor()
}

/** The session of whoever uses the page's browser. */
export async function sessionOf(page: Page): Promise<string> {
  const cookies = await page.context().cookies()
  return cookies.find(({ name }) => name === SESSION_COOKIE)?.value ?? ''
}

/** Opens a new draft from the list of submissions. */
export async function startDraft(page: Page): Promise<void> {
  await press(page, '新建申报')
  await field(page, '场景名称').waitFor()
}

/** Answers that refuse are printed by the browser; nothing else may be, and no other site be asked. */
export function expectUnbroken(watch: Watch): void {
  const broken = watch.errors.filter((text) => !text.includes('Failed to load resource'))
  expect({ foreign: watch.foreign, broken }).toEqual({ foreign: [], broken: [] })
}
