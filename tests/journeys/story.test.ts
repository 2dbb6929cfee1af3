/**
 * The main job, told once from end to end in real browsers: a submitted scenario stands in the hall,
 * and a panel scores it, two of them with headsets on.
 */
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import ExcelJS from 'exceljs'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { enterBy, fillForm, invite, verifyLedger, waitReady, goToBooth } from './acts.ts'
import { launchBrowser, startVisit, type Visit, type Watch } from './browser.ts'
import { SCENARIO_NAME } from './filled-form.ts'
import { enterVr, wearHeadset } from './headset.ts'
import type { World } from './headset-world.ts'
import { startHouse, type House } from './house.ts'
import { clockUploadsAlone, joinByCodeInVr, movesInVr, scoreInVr, takeUpHands } from './vr-acts.ts'

const SAMPLE_FILES = fileURLToPath(new URL('../../assets/samples/hub-twin', import.meta.url))
const SLOW_MS = 90_000

const watch: Watch = { foreign: [], errors: [] }
let house: House
/** Headsets have a browser of their own: each draws with one core. */
let browser: Browser
let headsetBrowser: Browser
let applicant: Visit
let organiser: Visit
let secretary: Visit
let chair: Visit
let reviewers: Visit[] = []
let gatheringPath = ''
let scenarioId = ''
/** Weighted totals that the reviewers gave in VR. */
const totals: number[] = []

const visit = (options: { headset?: boolean } = {}): Promise<Visit> =>
  startVisit(options.headset ? headsetBrowser : browser, { base: house.base, watch, ...options })
const link = (role: string): string => house.links[role] ?? ''

beforeAll(async () => {
  house = await startHouse()
  browser = await launchBrowser()
  headsetBrowser = await launchBrowser()
}, 120_000)

afterAll(async () => {
  await browser?.close()
  await headsetBrowser?.close()
  await house?.stop()
})

describe('the main job', () => {
  it('lets an applicant file the form with a model and pictures and get a receipt', async () => {
    applicant = await visit()
    const { page } = applicant
    await enterBy(link('Applicant'), page)
    await page.getByRole('button', { name: '新建申报' }).click()
    await page.getByLabel('场景名称', { exact: true }).waitFor()
    await fillForm(page)
    const choose = async (button: string, file: string): Promise<void> => {
      const chooser = page.waitForEvent('filechooser')
      await page.getByRole('button', { name: button }).click()
      await (await chooser).setFiles(join(SAMPLE_FILES, file))
    }
    await choose('上传模型（GLB）', 'model.glb')
    await choose('上传图片', 'picture-1.webp')
    await expect.poll(() => page.getByText('可以使用').count(), { timeout: SLOW_MS }).toBe(2)
    for (let left = 2; left > 0; left -= 1)
      await page.getByRole('button', { name: '加入展位' }).first().click()
    await page.getByLabel('图片内容描述').fill('换乘枢纽的剖面图')
    await page.getByRole('tab', { name: '展位预览' }).click()
    await page.getByRole('heading', { name: SCENARIO_NAME }).first().waitFor()
    await page.getByRole('tab', { name: '申报表' }).click()
    await page.getByRole('button', { name: '提交申报' }).click()
    await page
      .getByText(/JB2025-\d{5}/)
      .first()
      .waitFor({ timeout: SLOW_MS })
  })

  it('lets the organiser check, accept and publish it', async () => {
    organiser = await visit()
    const { page } = organiser
    await enterBy(link('Organiser'), page)
    await page.getByRole('link', { name: SCENARIO_NAME }).click()
    await page.getByText('自动核对无问题').first().waitFor()
    for (const box of await page.getByRole('checkbox').all()) await box.check()
    await page.getByRole('button', { name: '审查通过' }).click()
    await page.getByRole('button', { name: '公布到展厅' }).click()
    await page.getByText('已公布，展厅和目录中可见。').waitFor()
    const response = await page.request.get(`${house.base}/api/scenarios`)
    const scenarios = (await response.json()) as {
      id: string
      title: { zh: string }
      pavilion: string
    }[]
    const published = scenarios.find((s) => s.title.zh === SCENARIO_NAME)
    expect(published?.pavilion).toBe('transport')
    scenarioId = published?.id ?? ''
  })

  it('shows it to a visitor without an account, in the catalogue and in the hall', async () => {
    const { page, open } = await visit()
    await open('/scenarios')
    await page.getByRole('searchbox').first().fill('游船调度')
    await page.getByRole('link', { name: SCENARIO_NAME }).first().click()
    await page.getByRole('heading', { name: SCENARIO_NAME }).waitFor()
    await open('/hall#probe')
    await page.waitForFunction(
      () => (window as never as World).jiebangProbe?.hall.getState().ready,
      undefined,
      { timeout: SLOW_MS },
    )
    const before = await page.evaluate(() => ({
      ...(window as never as World).jiebangProbe.visitor,
    }))
    await page.keyboard.down('w')
    await page.waitForFunction(
      (z) => (window as never as World).jiebangProbe.visitor.z < z - 1.5,
      before.z,
    )
    await page.keyboard.up('w')
    await open(`/hall?booth=${scenarioId}#probe`)
    await page.waitForFunction(
      (id) => (window as never as World).jiebangProbe?.hall.getState().nearest === id,
      scenarioId,
      { timeout: SLOW_MS },
    )
    expect(await page.getByTestId('zone').getAttribute('data-zone')).toBe('transport')
    await page.context().close()
  })

  it('lets the secretary open a review session and invite a panel', async () => {
    secretary = await visit()
    const { page } = secretary
    await enterBy(link('Secretary'), page)
    await page.getByLabel('会次名称').fill('交通领域评审会')
    await page.getByLabel('评审领域').selectOption({ label: '交通领域' })
    await page.getByRole('button', { name: '新建会次' }).click()
    await page.waitForURL(/organiser\/gatherings\/./)
    gatheringPath = new URL(page.url()).pathname.replace('/organiser', '')
    await page.getByRole('button', { name: '添加本领域全部场景' }).click()
    await page.getByRole('button', { name: '保存' }).first().click()
    await page.getByText('已保存').first().waitFor()
    const invited: { url: string; code: string }[] = []
    for (const [name, role] of [
      ['周组长', '组长'],
      ['吴专家', '评审专家'],
      ['郑专家', '评审专家'],
    ] as const)
      invited.push(await invite(page, name, role))
    await page.getByRole('button', { name: '开始会次' }).click()
    await page.getByText('进行中').first().waitFor()

    const [first, second, third] = invited
    chair = await visit()
    await enterBy(first?.url ?? '', chair.page)
    const headsets = [await visit({ headset: true }), await visit({ headset: true })]
    await enterBy(second?.url ?? '', headsets[0]?.page as Page)
    await headsets[1]?.open('/hall#probe')
    await joinByCodeInVr(headsets[1] as Visit, third?.code ?? '')
    reviewers = headsets
  })

  it('lets three reviewers meet in the hall, two of them with headsets', async () => {
    const [first, second] = reviewers as [Visit, Visit]
    await chair.open(`${gatheringPath}/hall#probe`)
    await first.open(`${gatheringPath}/hall#probe`)
    await waitReady(first.page)
    await wearHeadset(first.page)
    await enterVr(first.page)
    await chair.page.getByTestId('leader').waitFor({ timeout: SLOW_MS })
    for (const { page } of [first, second, chair])
      await page.waitForFunction(
        () => (window as never as World).jiebangProbe.avatars() === 2,
        undefined,
        { timeout: SLOW_MS },
      )
    await movesInVr(first.page)
  })

  it('leads the panel to the booth', async () => {
    const { page } = chair
    await page.getByRole('button', { name: '带领大家', exact: true }).click()
    await goToBooth(page, SCENARIO_NAME)
    await page.waitForFunction(
      (id) => (window as never as World).jiebangProbe.hall.getState().nearest === id,
      scenarioId,
    )
    await page.getByRole('button', { name: '带大家到这里' }).click()
    for (const reviewer of reviewers)
      await reviewer.page.waitForFunction(
        () => (window as never as World).jiebangProbe.hall.getState().zone === 'transport',
        undefined,
        { timeout: SLOW_MS },
      )
  })

  it('takes every score in VR and on the desktop, and shows none before the reveal', async () => {
    const [first, second] = reviewers as [Visit, Visit]
    await chair.open(`${gatheringPath}`)
    await startItemOnPage(chair.page)
    totals.length = 0
    totals.push(await scoreInVr(first.page, 80, 'controller'))
    expect(await clockUploadsAlone(first.page)).toBe(true)
    await takeUpHands(second.page)
    totals.push(await scoreInVr(second.page, 60, 'hand'))
    for (const slider of await chair.page.getByRole('spinbutton').all()) {
      await slider.fill('70')
      await slider.press('Enter')
    }
    await chair.page.getByText('加权总分 70.00').waitFor()
    await chair.page.getByRole('button', { name: '签封评分表' }).click()
    await chair.page.getByRole('button', { name: '确认' }).click()
    await chair.page.getByText('已签封').first().waitFor()
    const hidden = await chair.page.request.get(`${house.base}/api${gatheringPath}/results`)
    expect(hidden.status()).toBe(409)
    expect(await hidden.text()).toContain('not-revealed')
  })

  it('reveals, ranks, decides and exports a ledger that can be checked offline', async () => {
    const { page } = chair
    await page.getByRole('button', { name: '结束评分' }).click()
    await page.getByText('未签封的评分表不计入').waitFor()
    await page.getByRole('button', { name: '结束评分' }).click()
    await page.getByText('全部评分表已签封，可以揭晓。').waitFor()
    await page.getByRole('button', { name: '揭晓' }).click()
    await page.getByText('不能撤回').waitFor()
    await page.getByRole('button', { name: '揭晓' }).click()
    const row = page.getByTestId('results').getByRole('row').filter({ hasText: SCENARIO_NAME })
    await row.waitFor()
    const all = [...totals, 70]
    const mean = (all.reduce((sum, total) => sum + total, 0) / all.length).toFixed(2)
    const median = (all.toSorted((a, b) => a - b)[1] ?? 0).toFixed(2)
    expect((await row.innerText()).split(/\s+/)).toEqual(
      expect.arrayContaining(['3/3', mean, median]),
    )
    await page.getByRole('button', { name: '入选', exact: true }).click()
    await page.getByText('记为“入选”').waitFor()
    await page.getByRole('button', { name: '记录结果' }).click()
    await row.filter({ hasText: '入选' }).waitFor()
    const xlsx = await page.request.get(`${house.base}/api${gatheringPath}/results.xlsx`)
    const workbook = new ExcelJS.Workbook()
    await workbook.xlsx.load(new Uint8Array(await xlsx.body()).buffer)
    expect(workbook.getWorksheet('排名 Ranking')?.getRow(2).getCell(3).value).toBe(SCENARIO_NAME)
    const csv = await page.request.get(`${house.base}/api${gatheringPath}/results.csv`)
    expect(await csv.text()).toContain(SCENARIO_NAME)
    const ledger = await (
      await page.request.get(`${house.base}/api${gatheringPath}/ledger.json`)
    ).text()
    expect(await verifyLedger(ledger)).toMatch(/^OK: \d+ entries/)
    const changed = ledger.replace('"value":60', '"value":61')
    expect(changed).not.toBe(ledger)
    const broken = changed
      .slice(0, changed.indexOf('"value":61'))
      .match(/"seq":(\d+)/g)
      ?.at(-1)
    const number = broken?.replace(/\D/g, '') ?? ''
    expect(await verifyLedger(changed)).toContain(`BROKEN at entry ${number}`)
  })

  it('keeps everything on its own origin, without an error on any page', () => {
    expect(watch).toEqual({ foreign: [], errors: [] })
  })
})

async function startItemOnPage(page: Page): Promise<void> {
  await page.getByTestId('members').waitFor({ timeout: SLOW_MS })
  const item = page.getByRole('listitem').filter({ hasText: SCENARIO_NAME })
  await item.getByRole('button', { name: '开始陈述' }).click()
  await page.getByTestId('phase').filter({ hasText: '陈述' }).waitFor()
  await page.getByRole('button', { name: '开始评分' }).click()
  await page.getByTestId('phase').filter({ hasText: '评分' }).waitFor()
}
