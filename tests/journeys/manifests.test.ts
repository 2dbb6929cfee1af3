/** An applicant writes the manifests of exhibits in the form: wrong ones are explained, right ones kept. */
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Submission } from '../../shared/protocol/api-intake.ts'
import { readSample } from '../bench/read-sample.ts'
import { callApi } from '../bench/seat.ts'
import { enterBy } from './acts.ts'
import { expectUnbroken, isTold, press, sees, sessionOf, startDraft } from './bad-acts.ts'
import { launchBrowser, startVisit, type Watch } from './browser.ts'
import { startEmptyHouse, type EmptyHouse } from './empty-house.ts'

const watch: Watch = { foreign: [], errors: [] }
let house: EmptyHouse
let browser: Browser
let page: Page

beforeAll(async () => {
  house = await startEmptyHouse('2099-12-31T23:59:59+08:00')
  browser = await launchBrowser()
  page = (await startVisit(browser, { base: house.base, watch })).page
  await enterBy(await house.invite('applicant', '填表人'), page)
  await startDraft(page)
  await page.getByText('用清单编辑展项').click()
}, 120_000)

afterAll(async () => {
  await browser?.close()
  await house?.stop()
})

const write = (text: string): Promise<void> => page.getByLabel('全部展项的清单').fill(text)

async function keptKinds(): Promise<string[]> {
  const id = new URL(page.url()).pathname.split('/').at(-1) ?? ''
  const token = await sessionOf(page)
  const { exhibits } = await callApi<Submission>(house.base, `/submissions/${id}`, { token })
  return exhibits.map(({ kind }) => kind)
}

describe('manifests in the form', () => {
  it.each(['[{"kind": "table",}]', '{"kind": "table"}', 'table'])(
    'are not taken when they are no JSON list: %s',
    async (text) => {
      await write(text)
      await sees(page, '这不是JSON列表')
      expect(await page.getByRole('button', { name: '检查并放入展位' }).isDisabled()).toBe(true)
    },
  )

  it('are refused with the place of what is wrong, and stay as they were written', async () => {
    const text = '[{ "kind": "table", "id": "t", "title": { "zh": "沙盘" }, "sizeM": [0, 4] }]'
    await write(text)
    await press(page, '检查并放入展位')
    await isTold(page, '展项清单的“exhibits.0.')
    expect(await page.getByLabel('全部展项的清单').inputValue()).toBe(text)
    expect(await keptKinds()).toEqual([])
  })

  it('go into the booth when they are right, and are there after a reload', async () => {
    const { exhibits } = await readSample('future-city')
    const table = exhibits.filter(({ kind }) => kind === 'table')
    await write(JSON.stringify(table))
    await press(page, '检查并放入展位')
    await sees(page, '共创沙盘')
    await expect.poll(keptKinds, { timeout: 30_000 }).toEqual(['table'])
    await page.reload()
    await page.getByText('用清单编辑展项').click()
    const shown = await page.getByLabel('全部展项的清单').inputValue()
    expect(JSON.parse(shown)).toMatchObject(table)
  })

  it('leave no error and ask nobody else for anything', () => {
    expectUnbroken(watch)
  })
})
