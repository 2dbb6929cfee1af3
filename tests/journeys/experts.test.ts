/**
 * Before the review: the organiser takes a table of experts into the pool, a panel is proposed and asked, an
 * expert answers by the letter's link without an account, and is recused from what is a conflict.
 */
import { readFile } from 'node:fs/promises'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { SESSION_COOKIE } from '../../server/session/sessions.ts'
import type { ScenarioSummary } from '../../shared/protocol/api-exhibition.ts'
import type { Gathering } from '../../shared/protocol/api-gathering.ts'
import { callApi, redeemLink } from '../bench/seat.ts'
import { launchBrowser, startVisit, type Watch } from './browser.ts'
import { startHouse, type House } from './house.ts'

const watch: Watch = { foreign: [], errors: [] }
let house: House
let browser: Browser
let organiser: string
let secretary: string
let gathering: string
/** Unit of the first item of the agenda. */
let unit: string

beforeAll(async () => {
  house = await startHouse()
  browser = await launchBrowser()
  organiser = await redeemLink(house.base, house.links.Organiser ?? '')
  secretary = await redeemLink(house.base, house.links.Secretary ?? '')
  await plan()
}, 240_000)

afterAll(async () => {
  await browser?.close()
  await house?.stop()
})

/** A review of the transport scenarios that is planned. */
async function plan(): Promise<void> {
  const { base } = house
  const scenarios = await callApi<ScenarioSummary[]>(base, '/scenarios')
  const agenda = scenarios.filter(({ track }) => track === 'transport')
  unit = agenda[0]?.unit ?? ''
  const created = await callApi<Gathering>(base, '/gatherings', {
    token: secretary,
    method: 'POST',
    body: { kind: 'review', title: '交通领域评审会', trackId: 'transport' },
  })
  gathering = created.id
  await callApi(base, `/gatherings/${gathering}`, {
    token: secretary,
    method: 'PUT',
    body: { id: gathering, agenda: agenda.map(({ id }) => id) },
  })
}

async function openAs(token: string | undefined, path: string, phone = false): Promise<Page> {
  const { page, open } = await startVisit(browser, { base: house.base, watch, phone })
  if (token !== undefined)
    await page.context().addCookies([{ name: SESSION_COOKIE, value: token, url: house.base }])
  await open(path)
  return page
}

const table = (...rows: string[]) => ({
  name: '专家.csv',
  mimeType: 'text/csv',
  buffer: Buffer.from(['姓名,工作单位,电话,领域,评审上限', ...rows].join('\n')),
})

describe('before the review', () => {
  it('a table is shown row by row and taken into the pool when it is confirmed', async () => {
    const page = await openAs(organiser, '/organiser/experts')
    await page.getByText('专家库还是空的').waitFor()
    await page.getByRole('button', { name: '从表格导入' }).click()
    await page.getByTestId('table').setInputFiles(table('无单位,,,,'))
    await page.getByText('没有可写入的内容').waitFor()
    expect(await page.getByRole('button', { name: '写入专家库' }).isDisabled()).toBe(true)
    const wrong = { ...table(), name: '图.png', buffer: Buffer.from([0, 1, 2, 0, 255]) }
    await page.getByTestId('table').setInputFiles(wrong)
    await page.getByText('读不出这个文件').waitFor()
    // The browser notes what the server refuses.
    expect(watch.errors.splice(0)).toHaveLength(1)
    await page
      .getByTestId('table')
      .setInputFiles(
        table(
          `陈远,${unit},13800000001,交通领域,40`,
          '林澄,交通大学,13800000002,交通领域,40',
          '许岚,城市规划院,12,交通领域,40',
          '林澄,交通大学,,,',
          ',没有姓名,,,',
        ),
      )
    await page.getByText('新增3位，修改0位，不变0行，跳过2行').waitFor()
    const acts = await page
      .getByTestId('rows')
      .locator('li')
      .evaluateAll((lines) => lines.map((line) => line.getAttribute('data-act')))
    expect(acts).toEqual(['add', 'add', 'add', 'twice', 'refuse'])
    await page.getByText('电话读不出来').waitFor()
    await page.getByRole('button', { name: '写入专家库' }).click()
    await page.getByText('已写入：新增3位').waitFor()
    await page.getByTestId('experts').getByText('许岚').waitFor()
    await page.getByRole('searchbox').fill('规划')
    await page.getByText('共1位专家').waitFor()
    await page.getByRole('button', { name: '修改许岚' }).click()
    await page.getByLabel('电话').fill('13800000003')
    await page.getByRole('button', { name: '保存' }).click()
    await page.getByText('电话读不出来').waitFor({ state: 'detached' })
    await page.context().close()
  })

  it('a panel is proposed with what speaks for each, and asked by letter', async () => {
    const page = await openAs(secretary, `/organiser/gatherings/${gathering}#panel`)
    const panel = page.locator('#panel')
    await panel.getByLabel('评审组人数').fill('3')
    await panel.getByLabel('每项至少').fill('3')
    await panel.getByRole('button', { name: '按规则提名' }).click()
    await panel.getByText('提名3人').waitFor()
    // One of the three is of the unit behind the first item: two are left for it.
    await panel.getByText('只有2人没有冲突').waitFor()
    await panel.getByText('1项冲突').waitFor()
    await panel.getByLabel('林澄的角色').selectOption('chair')
    await panel.getByRole('button', { name: '去掉许岚' }).click()
    await panel.getByRole('button', { name: '聘请名单上的2人' }).click()
    await panel.getByTestId('appointed').getByText('待答复').first().waitFor()
    const conflicts = panel.getByTestId('conflicts')
    await conflicts.getByText('同一单位').waitFor()
    await page.context().close()
  })

  it('who is asked answers without an account, declares a conflict, and goes in', async () => {
    const staff = await openAs(secretary, `/organiser/gatherings/${gathering}#panel`)
    const link = staff.getByRole('button', { name: '复制答复链接：林澄' })
    const url = new URL((await link.getAttribute('data-url')) ?? '')
    const page = await openAs(undefined, url.pathname, true)
    await page.getByText('聘请您担任“交通领域评审会”的组长').waitFor()
    const download = page.waitForEvent('download')
    await page.getByRole('link', { name: '下载聘请函' }).click()
    const letter = await readFile(await (await download).path())
    expect(letter.subarray(0, 5).toString()).toBe('%PDF-')
    const items = page.getByTestId('declare').getByRole('checkbox')
    await items.nth(1).check()
    expect(await page.getByRole('button', { name: '接受聘请' }).isDisabled()).toBe(true)
    await page.getByLabel(/有什么利害关系/).fill('曾任顾问')
    await page.getByRole('button', { name: '接受聘请' }).click()
    await page.getByText('您已接受聘请').waitFor()
    await page.getByRole('link', { name: '进入评审会' }).click()
    await page.getByRole('button', { name: '进入', exact: true }).click()
    await page.getByText('会次尚未开始').first().waitFor()
    // By the letter nobody else comes in afterwards.
    const again = await openAs(undefined, url.pathname)
    await again.getByText('您已接受聘请').waitFor()
    expect(await again.getByRole('link', { name: '进入评审会' }).count()).toBe(0)
    await staff.reload()
    await staff.getByTestId('recusals').getByText('曾任顾问').waitFor()
    await staff.locator('#panel').getByText('本人声明：曾任顾问').waitFor()
    for (const one of [staff, page, again]) await one.context().close()
  })

  it('the secretary settles a conflict, and the recusal follows', async () => {
    const staff = await openAs(secretary, `/organiser/gatherings/${gathering}#panel`)
    const link = staff.getByRole('button', { name: '复制答复链接：陈远' })
    const url = new URL((await link.getAttribute('data-url')) ?? '')
    const page = await openAs(undefined, url.pathname)
    await page.getByRole('button', { name: '接受聘请' }).click()
    await page.getByText('您已接受聘请').waitFor()
    await staff.reload()
    const recusals = staff.getByTestId('recusals')
    await recusals.getByText('工作单位是申报单位').waitFor()
    await recusals.getByText('来自利益冲突核查').waitFor()
    await staff.getByRole('button', { name: /认定陈远/ }).click()
    await staff.getByTestId('conflicts').getByLabel('理由').fill('已离职十年')
    await staff.getByRole('button', { name: '没有冲突', exact: true }).click()
    await staff.getByText('认定理由：已离职十年').waitFor()
    await recusals.getByText('工作单位是申报单位').waitFor({ state: 'detached' })
    await staff.getByRole('button', { name: '抽签', exact: true }).click()
    await staff.getByRole('button', { name: '抽签', exact: true }).click()
    await staff.getByText('已按种子').waitFor()
    for (const one of [staff, page]) await one.context().close()
  })

  it('asks nothing of another origin', () => {
    expect(watch).toEqual({ foreign: [], errors: [] })
  })
})
