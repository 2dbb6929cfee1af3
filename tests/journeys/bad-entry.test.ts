/**
 * Ways in that do not work, and a score sheet in a bad hour: codes that are wrong, used or guessed,
 * links used up, scores that are none, a second window, a lost network, a session that ended.
 */
import { refusalText } from '../../shared/protocol/refusals.ts'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { redeemLink } from '../bench/seat.ts'
import { WRONG_CODES_PER_ADDRESS } from '../../server/api/rate-limits.ts'
import { enterBy } from './acts.ts'
import { expectUnbroken, isTold, press, sees, signOut, SOON } from './bad-acts.ts'
import { launchBrowser, startVisit, type Visit, type Watch } from './browser.ts'
import { startEmptyHouse, type EmptyHouse } from './empty-house.ts'
import { openPanel, type Panel } from './open-panel.ts'

const CODE_WRONG = '入场码不对、已用过或已过期。请核对六位数字，或请会务重新发码。'
const OUT_OF_RANGE = '分数须在0到100之间，步长1。'
const INVITE_USES = 20
const CRITERIA = 6

const watch: Watch = { foreign: [], errors: [] }
let house: EmptyHouse
let browser: Browser
let visit: Visit
let page: Page
let panel: Panel

async function typeCode(at: Page, code: string): Promise<void> {
  await at.getByRole('textbox', { name: '入场码' }).fill(code)
  await press(at, '入场')
}

const score = (at: Page, criterion = 0) => at.getByRole('spinbutton').nth(criterion)
const state = (at: Page) => at.getByTestId('sheet-state')

async function enterScore(at: Page, criterion: number, text: string): Promise<void> {
  await score(at, criterion).focus()
  await score(at, criterion).press('ControlOrMeta+a')
  await at.keyboard.type(text)
  await score(at, criterion).press('Enter')
}

async function isKept(at: Page, criterion: number, value: string): Promise<void> {
  await expect.poll(() => score(at, criterion).inputValue(), SOON).toBe(value)
  await state(at).filter({ hasText: '已保存' }).waitFor(SOON)
}

beforeAll(async () => {
  house = await startEmptyHouse('2099-12-31T23:59:59+08:00')
  browser = await launchBrowser()
  panel = await openPanel(house, ['专家甲', '专家乙'])
  visit = await startVisit(browser, { base: house.base, watch })
  page = visit.page
}, 120_000)

afterAll(async () => {
  await browser?.close()
  await house?.stop()
})

describe('a way in', () => {
  it('that is a link used up says whom to ask', async () => {
    const link = await house.invite('applicant', '转发群')
    for (let i = 0; i < INVITE_USES; i += 1) await redeemLink(house.base, link)
    await enterBy(link, page)
    await isTold(page, refusalText('invite-invalid', {}, 'zh-CN'))
  })

  it('that is a code guessed, replaced or expired says so and keeps the digits', async () => {
    const replaced = await panel.codeFor('专家甲')
    const expired = await panel.codeFor('专家甲')
    await visit.open('/join')
    await typeCode(page, replaced)
    await isTold(page, CODE_WRONG)
    expect(await page.getByRole('textbox', { name: '入场码' }).inputValue()).toBe(replaced)
    const database = new Database(join(house.dataDir, 'jiebang.sqlite'))
    database.prepare('update join_code set expires_at = 1').run()
    database.close()
    await page.reload()
    await typeCode(page, expired)
    await isTold(page, CODE_WRONG)
  })

  it('that is a good code works once', async () => {
    const code = await panel.codeFor('专家甲')
    await typeCode(page, code)
    await score(page).waitFor(SOON)
    const other = await startVisit(browser, { base: house.base, watch })
    await other.open(`/join/${code}`)
    await press(other.page, '入场')
    await isTold(other.page, CODE_WRONG)
    await other.page.close()
  })
})

describe('a score', () => {
  it.each(['101', '-1', '1.5', 'e'])('of %s is no score, and says what is one', async (text) => {
    await page.reload()
    await score(page).waitFor(SOON)
    await enterScore(page, 0, text)
    await isTold(page, OUT_OF_RANGE)
    // What was typed stays in sight, and is not called saved (A14).
    expect(await score(page).inputValue()).toBe(text)
    expect(await state(page).innerText()).toBe('有分数尚未确认')
  })

  it('can be mended key by key without the one before it coming back', async () => {
    await enterScore(page, 0, '80')
    await isKept(page, 0, '80')
    await score(page).press('End')
    for (const key of ['Backspace', 'Backspace', '9', '5', 'Enter']) await page.keyboard.press(key)
    await isKept(page, 0, '95')
    await enterScore(page, 0, '101')
    await isTold(page, OUT_OF_RANGE)
    expect(await score(page).inputValue()).toBe('101')
    await enterScore(page, 0, ' ')
    await isKept(page, 0, '95')
  })

  it('is kept without a network, and counts when it is back', async () => {
    await page.context().setOffline(true)
    await enterScore(page, 1, '66')
    await state(page).filter({ hasText: '尚未送达' }).waitFor(SOON)
    await page.context().setOffline(false)
    await isKept(page, 1, '66')
  })

  it('given in a second window stands in the first at once, and the other way round', async () => {
    const second = await page.context().newPage()
    await second.goto(page.url())
    await score(second).waitFor(SOON)
    await enterScore(second, 2, '77')
    await isKept(second, 2, '77')
    await isKept(page, 2, '77')
    await enterScore(page, 2, '78')
    await isKept(second, 2, '78')
    await second.close()
  })

  it('is kept when the room ends a flooding connection, and the page comes back', async () => {
    const flooding = await page.context().newPage()
    await flooding.addInitScript(() => {
      const sockets: WebSocket[] = []
      const Socket = window.WebSocket
      window.WebSocket = class extends Socket {
        constructor(...of: ConstructorParameters<typeof WebSocket>) {
          super(...of)
          sockets.push(this)
        }
      }
      Object.assign(window, {
        flood: () => {
          for (let i = 0; i < 2000; i += 1) sockets.at(-1)?.send(new Uint8Array([17, 161, 112]))
        },
      })
    })
    await flooding.goto(page.url())
    await score(flooding).waitFor(SOON)
    const lost = flooding.getByText('连接中断，正在自动重连。').waitFor(SOON)
    await flooding.evaluate(() => (window as never as { flood(): void }).flood())
    await lost
    await enterScore(flooding, 3, '88')
    await isKept(flooding, 3, '88')
    await flooding.close()
    await isKept(page, 3, '88')
  })

  it('waits for its author who signed out in another window', async () => {
    const second = await page.context().newPage()
    await second.goto(`${house.base}/scenarios`)
    await signOut(second)
    await isTold(page, '请先登录。用邀请链接或入场码登录后再试一次。')
    await enterScore(page, 4, '55')
    await second.goto(`${house.base}/join`)
    await typeCode(second, await panel.codeFor('专家甲'))
    await score(second).waitFor(SOON)
    await second.close()
    await press(page, '重试')
    await isKept(page, 4, '55')
  })

  it('of one person is not sent as the next on the same browser', async () => {
    const second = await page.context().newPage()
    await enterBy(panel.linkOf('专家乙'), second)
    await score(second).waitFor(SOON)
    await page.context().setOffline(true)
    await enterScore(page, 5, '11')
    await page.context().setOffline(false)
    await isTold(page, '本浏览器已换成另一位用户登录，此页已断开。')
    await second.close()
    await press(page, '重试')
    await state(page).filter({ hasText: '尚未评分' }).waitFor(SOON)
    for (let i = 0; i < CRITERIA; i += 1) expect(await score(page, i).inputValue()).toBe('')
  })

  it('of one person is not shown to the next who enters on the same page', async () => {
    await enterScore(page, 0, '33')
    await isKept(page, 0, '33')
    await signOut(page)
    await page.getByRole('link', { name: '凭码入场' }).click()
    await typeCode(page, await panel.codeFor('专家甲'))
    await expect.poll(() => score(page).inputValue(), SOON).toBe('95')
    // What did not reach the server while somebody else was signed in waited for its author.
    await isKept(page, 5, '11')
  })

  it('cannot be changed once the sheet is sealed', async () => {
    for (let i = 0; i < CRITERIA; i += 1) await enterScore(page, i, '70')
    await sees(page, '加权总分 70.00')
    await press(page, '签封评分表')
    await press(page, '确认')
    await state(page).filter({ hasText: '已签封' }).waitFor(SOON)
    for (let i = 0; i < CRITERIA; i += 1) expect(await score(page, i).isDisabled()).toBe(true)
  })
})

describe('guessing at codes', () => {
  it('ends after some tries, and says in how long one may go on', async () => {
    const guesser = await startVisit(browser, { base: house.base, watch, language: 'en' })
    await guesser.open('/join')
    const answers = guesser.page.getByRole('alert').filter({ hasText: /\S/ })
    for (let i = 0; i <= WRONG_CODES_PER_ADDRESS; i += 1) {
      const answer = guesser.page.waitForResponse((response) =>
        response.url().endsWith('/codes/redeem'),
      )
      await guesser.page.getByRole('textbox', { name: 'Code' }).fill(String(100_000 + i))
      await press(guesser.page, 'Join')
      await answer
    }
    await expect
      .poll(() => answers.allInnerTexts(), SOON)
      .toEqual([expect.stringMatching(/^Too many attempts\. Try again in \d+ seconds\.$/)])
  })

  it('breaks no page', () => expectUnbroken(watch))
})
