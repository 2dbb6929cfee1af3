/**
 * After the review: chair and secretary seal the decision, the organiser publishes a notice, somebody
 * without an account objects and follows it by a link, and the staff answer and decide.
 */
import { setTimeout as pause } from 'node:timers/promises'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { SESSION_COOKIE } from '../../server/session/sessions.ts'
import { openReview, type OpenReview } from '../bench/open-review.ts'
import { callApi, enterRoom, redeemLink } from '../bench/seat.ts'
import { launchBrowser, startVisit, type Watch } from './browser.ts'
import { startHouse, type House } from './house.ts'

const NOTICE = '交通领域遴选结果公示'
const STATEMENT = '该项目所述的换乘枢纽并不由申报单位运营，可查工商登记与运营合同。'

const watch: Watch = { foreign: [], errors: [] }
let house: House
let browser: Browser
let review: OpenReview
let organiser: string
let secretary: string

beforeAll(async () => {
  house = await startHouse()
  browser = await launchBrowser()
  organiser = await redeemLink(house.base, house.links.Organiser ?? '')
  secretary = await redeemLink(house.base, house.links.Secretary ?? '')
  review = await openReview(house.base, secretary)
  await decideAll()
}, 240_000)

afterAll(async () => {
  await browser?.close()
  await house?.stop()
})

/** Every item is revealed and decided by the chair: the first two are selected. */
async function decideAll(): Promise<void> {
  const { id, chair } = review
  const room = await enterRoom(house.base, id, chair)
  const { agenda } = await callApi<{ agenda: { submissionId: string; phase: string }[] }>(
    house.base,
    `/gatherings/${id}`,
    { token: chair },
  )
  for (const [at, { submissionId, phase }] of agenda.entries()) {
    const way = phase === 'scoring' ? ['closed', 'revealed'] : ['scoring', 'closed', 'revealed']
    for (const next of way) await room.request('setPhase', { submissionId, phase: next })
    const outcome = at < 2 ? 'selected' : at === 2 ? 'reserve' : 'not-selected'
    const decision = { submissionId, outcome, reason: '', changeId: crypto.randomUUID() }
    await room.request('decide', decision)
    // Floods are refused: a chair takes longer.
    await pause(1000)
  }
  await room.leave()
}

async function openAs(token: string | undefined, path: string): Promise<Page> {
  const { page, open } = await startVisit(browser, { base: house.base, watch })
  if (token !== undefined)
    await page.context().addCookies([{ name: SESSION_COOKIE, value: token, url: house.base }])
  await open(path)
  return page
}

async function seal(token: string, path: string): Promise<Page> {
  const page = await openAs(token, `${path}/${review.id}`)
  const decision = page.getByTestId('decision')
  await decision.getByRole('button', { name: '签封遴选结果' }).click()
  await decision.getByRole('button', { name: '签封遴选结果' }).click()
  return page
}

describe('after the review', () => {
  it('two people seal the decision, and it is final', async () => {
    const chair = await seal(review.chair, '/gatherings')
    await chair.getByTestId('decision').getByText('还需要另一人签封').waitFor()
    await chair.context().close()
    const other = await seal(secretary, '/organiser/gatherings')
    await other.getByTestId('decision').getByText('两人已签封').waitFor()
    const minutes = await other.request.get(`${house.base}/api/gatherings/${review.id}/minutes.pdf`)
    expect((await minutes.body()).subarray(0, 5).toString()).toBe('%PDF-')
    await other.context().close()
  })

  it('the organiser publishes a notice, and anybody objects and follows it by a link', async () => {
    const desk = await openAs(organiser, '/notices')
    await desk.getByLabel('公示标题').fill(NOTICE)
    await desk.getByRole('button', { name: '发布公示' }).click()
    await desk.getByRole('button', { name: '发布公示' }).click()
    await desk.waitForURL(/notices\/./)
    await desk.getByRole('heading', { name: NOTICE }).waitFor()
    const path = new URL(desk.url()).pathname
    const visitor = await openAs(undefined, path)
    await visitor.getByTestId('noticed').waitFor()
    expect(await visitor.getByTestId('noticed').locator('> li').count()).toBe(3)
    await visitor.getByLabel('姓名或单位').fill('李明')
    await visitor.getByLabel(/^联系方式/).fill('13800000000')
    await visitor.getByLabel('事实和依据').fill(STATEMENT)
    await visitor.getByRole('button', { name: '提交异议' }).click()
    const filed = visitor.getByTestId('objection-filed')
    await filed.getByText('回执号YY-0001').waitFor()
    await filed.getByRole('link').click()
    await visitor.getByText('已登记，等待受理').waitFor()
    // The notice names nobody who objects.
    expect(await (await fetch(`${house.base}/api${path}`)).text()).not.toContain('李明')

    await desk.reload()
    const row = desk.getByTestId('objections').locator('> li').first()
    await row.getByText('李明').waitFor()
    await row.getByLabel('答复异议人').fill('已向登记机关核实，情况属实。')
    await row.getByRole('button', { name: '发出答复' }).click()
    await row.getByLabel('处理决定').selectOption('异议成立，取消该项目')
    await row.getByLabel('决定的理由').fill('申报主体与运营主体不符')
    await row.getByRole('button', { name: '作出决定' }).click()
    await row.getByRole('button', { name: '作出决定' }).click()
    await desk.getByText('已取消：申报主体与运营主体不符').waitFor()
    await visitor.reload()
    await visitor.getByText('申报主体与运营主体不符').waitFor()
    const sheet = await visitor.request.get(`${house.base}/api${path}/notice.pdf`)
    expect((await sheet.body()).subarray(0, 5).toString()).toBe('%PDF-')
    await visitor.context().close()
    await desk.context().close()
    expect(watch).toEqual({ foreign: [], errors: [] })
  })
})
