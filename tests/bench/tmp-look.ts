import { SESSION_COOKIE } from '../../server/session/sessions.ts'
import { openReview } from './open-review.ts'
import { callApi, redeemLink } from './seat.ts'
import { launchBrowser, type Watch } from '../journeys/browser.ts'
import { startHouse } from '../journeys/house.ts'

const OUT = '/tmp/look'
const watch: Watch = { foreign: [], errors: [] }
const [house, browser] = await Promise.all([startHouse(), launchBrowser()])
const staff = await redeemLink(house.base, house.links.Secretary ?? '')
const organiser = await redeemLink(house.base, house.links.Organiser ?? '')
const review = await openReview(house.base, staff)
async function enter(token: string, path: string, size = { width: 1440, height: 900 }) {
  const context = await browser.newContext({
    viewport: size,
    deviceScaleFactor: 1,
    locale: 'zh-CN',
  })
  const page = await context.newPage()
  await page.context().addCookies([{ name: SESSION_COOKIE, value: token, url: house.base }])
  await page.goto(house.base + path)
  return page
}
const shot = async (page: Awaited<ReturnType<typeof enter>>, name: string) => {
  await page.waitForTimeout(900)
  await page.screenshot({ path: `${OUT}/${name}.png`, fullPage: true })
  console.log(name)
}
try {
  console.log(Object.keys(review), Object.keys(house.links))
  const chair = await enter(review.chair, `/gatherings/${review.id}`)
  await chair.waitForTimeout(1500)
  await shot(chair, 'chair')
  await chair.getByRole('button', { name: '结束评分' }).click()
  await shot(chair, 'chair-ask')
  await chair.getByRole('button', { name: '结束评分' }).click()
  await chair.getByRole('button', { name: '揭晓' }).first().click()
  await chair.getByRole('button', { name: '揭晓' }).first().click()
  await shot(chair, 'chair-revealed')
  const phone = await enter(review.chair, `/gatherings/${review.id}`, { width: 390, height: 844 })
  await phone.waitForTimeout(1500)
  await shot(phone, 'chair-phone')
  const reviewer = await enter(review.reviewers[0] ?? '', `/gatherings/${review.id}`)
  await reviewer.waitForTimeout(1000)
  await reviewer
    .getByRole('button', { name: /申请回避/ })
    .first()
    .click()
  await shot(reviewer, 'recuse-ask')
  const sec = await enter(staff, `/organiser/gatherings/${review.id}`, { width: 390, height: 844 })
  await sec.waitForTimeout(1000)
  await shot(sec, 'organiser-phone')
  const exhibits = await enter(organiser, '/scenarios')
  await exhibits.getByRole('link', { name: '元宇宙工厂' }).first().click().catch(() => undefined)
  await exhibits.waitForTimeout(3000)
  await shot(exhibits, 'scenario')
  const hall = await enter(review.chair, `/gatherings/${review.id}/hall#probe`, { width: 1200, height: 720 })
  await hall.waitForTimeout(25000)
  await hall.evaluate((id) => { const w = window as never as { jiebangProbe: { hall: { setState(s: object): void } } }; w.jiebangProbe.hall.setState({ selected: id }) }, review.scenario.id)
  await shot(hall, 'hall-drawer')
} catch (error) {
  console.error(error)
} finally {
  await browser.close()
  await house.stop()
}
console.log(watch)
