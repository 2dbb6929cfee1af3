/** Two secretaries prepare one gathering: neither loses what was written, both are asked (S10). */
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Gathering } from '../../shared/protocol/api-gathering.ts'
import { callApi } from '../bench/seat.ts'
import { enterBy } from './acts.ts'
import { expectUnbroken, isTold, press, sees } from './bad-acts.ts'
import { launchBrowser, startVisit, type Watch } from './browser.ts'
import { startEmptyHouse, type EmptyHouse } from './empty-house.ts'

const watch: Watch = { foreign: [], errors: [] }
let house: EmptyHouse
let browser: Browser
let page: Page
let path = ''

beforeAll(async () => {
  house = await startEmptyHouse('2099-12-31T23:59:59+08:00')
  browser = await launchBrowser()
  page = (await startVisit(browser, { base: house.base, watch })).page
  const body = { kind: 'review', title: '第一次评审会', trackId: null }
  const made = { token: house.organiser, method: 'POST', body } as const
  path = `/gatherings/${(await callApi<Gathering>(house.base, '/gatherings', made)).id}`
  await enterBy(await house.invite('secretary', '会务甲'), page)
  await page.waitForURL(/organiser/)
  await page.goto(`${house.base}/organiser${path}`)
}, 120_000)

afterAll(async () => {
  await browser?.close()
  await house?.stop()
})

/** A required field says so behind its name. */
const title = () => page.getByRole('textbox', { name: '会次名称' })
const stored = async (): Promise<string> =>
  (await callApi<Gathering>(house.base, path, { token: house.organiser })).title
/** What the other secretary saves meanwhile. */
const saveElsewhere = (change: object): Promise<Gathering> =>
  callApi(house.base, path, { token: house.organiser, method: 'PUT', body: change })

describe('a gathering that another one changes meanwhile', () => {
  it('asks which name stays, and keeps the own one when told so', async () => {
    await title().fill('会务甲的名称')
    await saveElsewhere({ title: '会务乙的名称' })
    await press(page, '保存')
    await isTold(page, '另一位会务刚刚改了这一部分。')
    expect(await stored()).toBe('会务乙的名称')
    expect(await title().inputValue()).toBe('会务甲的名称')
    await press(page, '保留我的改动')
    await press(page, '保存')
    await sees(page, '已保存')
    expect(await stored()).toBe('会务甲的名称')
  })

  it('takes the other one’s when told so', async () => {
    await title().fill('会务甲又改的名称')
    await saveElsewhere({ title: '会务乙又改的名称' })
    await press(page, '保存')
    await press(page, '载入对方的改动')
    expect(await title().inputValue()).toBe('会务乙又改的名称')
  })

  it('asks nothing when the other one changed another part', async () => {
    await title().fill(' 会务甲的第三个名称 ')
    await saveElsewhere({ timeOfDay: 'evening' })
    await press(page, '保存')
    await expect.poll(stored).toBe('会务甲的第三个名称')
    // What was kept is shown as it was kept, once the answer is here.
    await expect.poll(() => title().inputValue()).toBe('会务甲的第三个名称')
    expect(await page.getByText('另一位会务刚刚改了').count()).toBe(0)
  })

  it('breaks no page', () => expectUnbroken(watch))
})
