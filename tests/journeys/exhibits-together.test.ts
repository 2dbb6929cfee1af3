/**
 * Exhibits in a gathering, on its page: the leader works them by keyboard, a second person sees the same,
 * and so does a third who joins when all is done.
 */
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { SESSION_COOKIE } from '../../server/session/sessions.ts'
import type { Gathering, Invitation } from '../../shared/protocol/api-gathering.ts'
import { callApi, redeemLink } from '../bench/seat.ts'
import { launchBrowser, startVisit, type Watch } from './browser.ts'
import { startEmptyHouse, type EmptyHouse } from './empty-house.ts'
import { KEYBOARD_SHOWS, untilShown, workByKeyboard } from './keyboard-shows.ts'
import { publishShows, type PublishedBooth, type ShowName } from './own-booth.ts'

const watch: Watch = { foreign: [], errors: [] }
const SHOW_NAMES = [...new Set(KEYBOARD_SHOWS.map(({ booth }) => booth))]
let house: EmptyHouse
let browser: Browser
let booths: Record<ShowName, PublishedBooth>
let path: string
let presenters: string[]
let leader: Page
let second: Page

beforeAll(async () => {
  house = await startEmptyHouse('2099-12-31T23:59:59+08:00')
  browser = await launchBrowser()
  booths = await publishShows(house, SHOW_NAMES)
  const token = await redeemLink(house.base, await house.invite('secretary', '会务'))
  const post = <T>(to: string, body: object): Promise<T> =>
    callApi<T>(house.base, to, { token, method: 'POST', body })
  const { id } = await post<Gathering>('/gatherings', {
    kind: 'roadshow',
    title: '共同看展项',
    trackId: null,
  })
  presenters = []
  for (const name of ['主讲', '同行', '后到']) {
    const body = { id, name, role: 'presenter' }
    const { url } = await post<Invitation>(`/gatherings/${id}/members`, body)
    presenters.push(await redeemLink(house.base, url))
  }
  await post(`/gatherings/${id}/status`, { id, status: 'open' })
  path = `/gatherings/${id}`
}, 120_000)

afterAll(async () => {
  await browser?.close()
  await house?.stop()
})

/** The page of the gathering with its exhibits open, for the presenter of that number. */
async function enter(number: number): Promise<Page> {
  const { page, open } = await startVisit(browser, { base: house.base, watch })
  const value = presenters[number] ?? ''
  await page.context().addCookies([{ name: SESSION_COOKIE, value, url: house.base }])
  await open(path)
  await page.getByTestId('session-exhibits').locator('summary').click()
  return page
}

describe('exhibits of a gathering', () => {
  it('open on its page, and one leads', async () => {
    leader = await enter(0)
    await leader.getByRole('button', { name: '带领大家', exact: true }).click()
    second = await enter(1)
    await second.getByText('由主讲（路演人）带领').waitFor()
  })

  it.each(KEYBOARD_SHOWS)('are worked by the leader and seen by a second: $kind', async (show) => {
    const { id } = booths[show.booth]
    const choice = leader.getByLabel('所看展位')
    if ((await choice.inputValue()) !== id) {
      await choice.selectOption(id)
      await leader.getByRole('button', { name: '带大家到这里' }).click()
    }
    await workByKeyboard(leader, show)
    await untilShown(leader, show, 'self')
    await untilShown(second, show, 'another')
  })

  it('are seen by a third who joins later', async () => {
    const third = await enter(2)
    for (const name of SHOW_NAMES) {
      await third.getByLabel('所看展位').selectOption(booths[name].id)
      for (const show of KEYBOARD_SHOWS.filter(({ booth }) => booth === name))
        await untilShown(third, show, 'another')
    }
  })

  it('ask nobody else for anything and leave no error', () => {
    expect(watch).toEqual({ foreign: [], errors: [] })
  })
})
