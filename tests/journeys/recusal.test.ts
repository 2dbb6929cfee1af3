/** A reviewer takes no part in an item: declared on the page, shut everywhere, and cleared again. */
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { SESSION_COOKIE } from '../../server/session/sessions.ts'
import { openReview, type OpenReview } from '../bench/open-review.ts'
import { redeemLink } from '../bench/seat.ts'
import { expectUnbroken, isTold, press, sees } from './bad-acts.ts'
import { launchBrowser, startVisit, type Watch } from './browser.ts'
import { startHouse, type House } from './house.ts'

const watch: Watch = { foreign: [], errors: [] }
let house: House
let browser: Browser
let review: OpenReview
let reviewer: Page
let secretary: Page

async function enter(token: string, path: string): Promise<Page> {
  const { page } = await startVisit(browser, { base: house.base, watch })
  await page.context().addCookies([{ name: SESSION_COOKIE, value: token, url: house.base }])
  await page.goto(house.base + path)
  return page
}

beforeAll(async () => {
  ;[house, browser] = await Promise.all([startHouse(), launchBrowser()])
  const token = await redeemLink(house.base, house.links.Secretary ?? '')
  review = await openReview(house.base, token)
  reviewer = await enter(review.reviewers[0] ?? '', `/gatherings/${review.id}`)
  secretary = await enter(token, `/organiser/gatherings/${review.id}`)
}, 120_000)

afterAll(async () => {
  await browser?.close()
  await house?.stop()
})

const titleOf = () => review.scenario.title.zh
const itemOf = (page: Page) => page.getByRole('listitem').filter({ hasText: titleOf() })

describe('a recusal', () => {
  it('is declared with its reason, and ends one’s part in the item at once', async () => {
    await reviewer.getByRole('button', { name: '签封评分表' }).waitFor()
    await press(reviewer, `申请回避“${titleOf()}”`)
    await press(reviewer, '参与过这一项目')
    await itemOf(reviewer).getByText('已回避').waitFor()
    await reviewer.getByRole('button', { name: '签封评分表' }).waitFor({ state: 'detached' })
  })

  it('stands on the secretary’s page with who, what and why', async () => {
    await secretary.reload()
    const row = secretary.getByTestId('recusals').getByRole('listitem')
    await row.filter({ hasText: '吴专家' }).filter({ hasText: titleOf() }).waitFor()
    await row.filter({ hasText: '参与过这一项目' }).waitFor()
  })

  it('shuts the booth on its page and in the catalogue, for that person alone', async () => {
    const page = await enter(review.reviewers[0] ?? '', `/scenarios/${review.scenario.id}`)
    await sees(page, '您已回避这一项目，展位对您关闭。')
    expect(await page.getByText(titleOf()).count()).toBe(0)
    await page.goto(`${house.base}/scenarios`)
    await page.getByText('已回避').first().waitFor()
    expect(await page.getByText(titleOf()).count()).toBe(0)
    const other = await enter(review.reviewers[1] ?? '', `/scenarios/${review.scenario.id}`)
    await other.getByRole('heading', { level: 1, name: titleOf() }).waitFor()
    await other.context().close()
    await page.context().close()
  })

  it('is not cleared by the secretary while sheets are hidden, who reads why', async () => {
    await press(secretary, `撤回“${titleOf()}”的回避`)
    await press(secretary, '撤回')
    await isTold(secretary, '揭晓之前只能由本人申请或撤回回避')
    expect(await secretary.getByTestId('recusals').getByRole('listitem').count()).toBe(1)
  })

  it('is cleared by whoever declared it, and the item is there again without a reload', async () => {
    await press(reviewer, `撤回“${titleOf()}”的回避`)
    await press(reviewer, '撤回')
    await reviewer.getByRole('button', { name: '签封评分表' }).waitFor()
    expect(await itemOf(reviewer).getByText('已回避').count()).toBe(0)
    await secretary.reload()
    await sees(secretary, '还没有人回避。')
  })

  it('breaks no page', () => expectUnbroken(watch))
})
