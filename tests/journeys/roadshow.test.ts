/** A roadshow in real browsers: a presenter leads an audience that joined by code, with slides. */
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { codeOf, enterBy, invite, waitReady } from './acts.ts'
import { launchBrowser, startVisit, type Visit, type Watch } from './browser.ts'
import type { World } from './headset-world.ts'
import { startHouse, type House } from './house.ts'

const SAMPLE_FILES = fileURLToPath(new URL('../../assets/samples/hub-twin', import.meta.url))

const watch: Watch = { foreign: [], errors: [] }
let house: House
/** Presenter and audience draw with a core each. */
let browser: Browser
let presenterBrowser: Browser

const visit = (): Promise<Visit> => startVisit(browser, { base: house.base, watch })

beforeAll(async () => {
  house = await startHouse()
  browser = await launchBrowser()
  presenterBrowser = await launchBrowser()
}, 120_000)

afterAll(async () => {
  await browser?.close()
  await presenterBrowser?.close()
  await house?.stop()
})

describe('a roadshow', () => {
  it('lets a presenter lead an audience that joined by code, with slides', async () => {
    // A second try must not draw the halls of the first beside its own.
    for (const context of [...browser.contexts(), ...presenterBrowser.contexts()])
      await context.close()
    const { page } = await visit()
    await enterBy(house.links.Secretary ?? '', page)
    await page.getByLabel('类型').selectOption({ label: '路演' })
    await page.getByLabel('会次名称').fill('揭榜路演')
    await page.getByRole('button', { name: '新建会次' }).click()
    await page.getByRole('heading', { name: '揭榜路演' }).waitFor()
    const path = new URL(page.url()).pathname.replace('/organiser', '')
    const chooser = page.waitForEvent('filechooser')
    await page.getByRole('button', { name: '上传幻灯片图片' }).click()
    await (
      await chooser
    ).setFiles([join(SAMPLE_FILES, 'picture-1.webp'), join(SAMPLE_FILES, 'picture-2.webp')])
    await page.getByRole('img', { name: '第2页' }).waitFor()
    await page.getByRole('button', { name: '开始会次' }).click()
    const presenterUrl = (await invite(page, '沈路演', '路演人')).url
    await page.getByRole('button', { name: '发观众码' }).click()
    const audienceCode = await codeOf(page, '给观众的入场方式')

    const scenarios = (await (await page.request.get(`${house.base}/api/scenarios`)).json()) as {
      id: string
      pavilion: string
    }[]
    const scenarioId = scenarios.find((s) => s.pavilion === 'transport')?.id ?? ''
    const presenter = await startVisit(presenterBrowser, { base: house.base, watch })
    await enterBy(presenterUrl, presenter.page)
    await presenter.page.getByRole('button', { name: '带领大家', exact: true }).click()
    const audience = await visit()
    await audience.open(`/join/${audienceCode}`)
    await audience.page.getByLabel('您的称呼').fill('观众甲')
    await audience.page.getByRole('button', { name: '入场' }).click()
    await audience.page.getByTestId('slide').filter({ hasText: '第1页' }).waitFor()
    await presenter.page.getByRole('button', { name: '下一页' }).click()
    await audience.page.getByTestId('slide').filter({ hasText: '第2页' }).waitFor()
    expect(await audience.page.getByRole('button', { name: '下一页' }).count()).toBe(0)

    await audience.open(`${path}/hall#probe`)
    await waitReady(audience.page)
    await presenter.open(`${path}/hall?booth=${scenarioId}#probe`)
    await presenter.page.getByRole('button', { name: '带大家到这里' }).click()
    await audience.page.waitForFunction(
      () => (window as never as World).jiebangProbe.hall.getState().zone === 'transport',
    )
    await presenter.page.getByRole('button', { name: '集合' }).click()
    await audience.page.getByText(/沈路演（路演人）请大家集合/).waitFor()
  })

  it('keeps everything on its own origin, without an error on any page', () => {
    expect(watch).toEqual({ foreign: [], errors: [] })
  })
})
