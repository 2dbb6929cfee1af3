/** A rubric of the secretary's own, from its editor to a sheet that is scored, taken back and scored alike. */
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { SESSION_COOKIE } from '../../server/session/sessions.ts'
import type { Gathering, Invitation } from '../../shared/protocol/api-gathering.ts'
import type { ScenarioSummary } from '../../shared/protocol/api-exhibition.ts'
import { callApi, enterRoom, redeemLink } from '../bench/seat.ts'
import { must } from '../support/must.ts'
import { expectUnbroken, press, sees, SOON } from './bad-acts.ts'
import { launchBrowser, startVisit, type Watch } from './browser.ts'
import { startHouse } from './house.ts'

const watch: Watch = { foreign: [], errors: [] }
let house: Awaited<ReturnType<typeof startHouse>>
let browser: Browser
let secretary = ''
let path = ''
let items: string[] = []
const sessions: string[] = []

const post = <T>(to: string, body: object): Promise<T> =>
  callApi<T>(house.base, to, { token: secretary, method: 'POST', body })

async function pageOf(token: string, at: string): Promise<Page> {
  const { page } = await startVisit(browser, { base: house.base, watch })
  await page.context().addCookies([{ name: SESSION_COOKIE, value: token, url: house.base }])
  await page.goto(house.base + at)
  return page
}

beforeAll(async () => {
  house = await startHouse()
  browser = await launchBrowser()
  secretary = await redeemLink(house.base, house.links.Secretary ?? '')
  const { id } = await post<Gathering>('/gatherings', {
    kind: 'review',
    title: '细则评审会',
    trackId: null,
  })
  path = `/gatherings/${id}`
  const scenarios = await callApi<ScenarioSummary[]>(house.base, '/scenarios')
  items = scenarios.slice(0, 2).map((one) => one.id)
  const change = { id, agenda: items }
  await callApi(house.base, path, { token: secretary, method: 'PUT', body: change })
  for (const role of ['chair', 'reviewer']) {
    const { url } = await post<Invitation>(`${path}/members`, { id, name: `细则${role}`, role })
    sessions.push(await redeemLink(house.base, url))
  }
}, 180_000)

afterAll(async () => {
  await browser?.close()
  await house?.stop()
})

describe('a rubric of one’s own', () => {
  it('is written on the page of the gathering, and tells what is wrong with it', async () => {
    const page = await pageOf(secretary, `/organiser${path}`)
    await press(page, '修改评分细则')
    await page.getByLabel('最高分').fill('10')
    await page.getByLabel('步长').fill('3')
    await sees(page, '步长须能从最低分整步走到最高分')
    await page.getByLabel('步长').fill('0.5')
    for (;;) {
      const removals = page.getByRole('list').getByRole('button', { name: /^移除.*/ })
      const criteria = page.getByRole('textbox', { name: /：名称（中文）$/ })
      if ((await criteria.count()) === 1) break
      const name = must((await criteria.last().inputValue()) || undefined)
      await removals
        .filter({ hasText: '移除' })
        .and(page.getByLabel(`移除${name}`))
        .click()
    }
    await page.getByRole('textbox', { name: /：名称（中文）$/ }).fill('可用')
    await page.getByText('评分指引与档次').click()
    await page.getByRole('textbox', { name: '可用：评分指引（中文）' }).fill('看谁在用。')
    for (const [index, [from, meaning]] of [
      ['0', '少用'],
      ['6.5', '常用'],
    ].entries()) {
      await page.getByRole('button', { name: '可用：添加档次' }).click()
      await page.getByLabel(`可用：起始分 ${index + 1}`).fill(must(from))
      await page.getByLabel(`可用：含义（中文） ${index + 1}`).fill(must(meaning))
    }
    const section = page.getByRole('region').or(page.locator('section'))
    await section
      .filter({ has: page.getByRole('heading', { name: '评分细则' }) })
      .getByRole('button', { name: '保存', exact: true })
      .click()
    await sees(page, '第2版')
    const { rubric } = await callApi<Gathering>(house.base, path, { token: secretary })
    expect(rubric).toMatchObject({
      version: 2,
      scale: { min: 0, max: 10, step: 0.5 },
      criteria: [{ name: { zh: '可用' }, anchors: [{ from: 0 }, { from: 6.5, zh: '常用' }] }],
    })
    await page.context().close()
  })

  it('is scored by with its levels in sight, taken back, and scored as the item before', async () => {
    await post(`${path}/status`, { id: path.slice('/gatherings/'.length), status: 'open' })
    const [chair = '', reviewer = ''] = sessions
    const room = await enterRoom(house.base, path.slice('/gatherings/'.length), chair)
    const [first, second] = items
    await room.request('setPhase', { submissionId: first, phase: 'scoring' })
    const page = await pageOf(reviewer, path)
    await sees(page, '看谁在用。')
    const score = page.getByRole('spinbutton', { name: '可用的分数' })
    await score.fill('6.5')
    await score.press('Enter')
    await sees(page, '6.5分起：常用')
    await score.fill('3')
    await score.press('Enter')
    await sees(page, '0分起：少用')
    await page.getByRole('button', { name: '撤销本项上一步评分' }).click()
    await page.locator('[data-status="saved"]').first().waitFor(SOON)
    expect(await score.inputValue()).toBe('6.5')
    await page.getByText('各档次').press('Enter')
    await page.locator('li[aria-current]', { hasText: '常用' }).waitFor(SOON)
    await room.request('setPhase', { submissionId: first, phase: 'closed' })
    await room.request('setPhase', { submissionId: second, phase: 'scoring' })
    await page.getByRole('button', { name: '未评分的评分项沿用上一项的分数' }).click(SOON)
    await page.waitForFunction(
      () => document.querySelector<HTMLInputElement>('[role=spinbutton]')?.value === '6.5',
    )
    await room.leave()
    expectUnbroken(watch)
  })
})
