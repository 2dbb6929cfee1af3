/**
 * A blind review: the secretary makes a review blind, looks at each file, takes names out and clears the
 * item by keyboard and mouse; whoever scores then meets the booth on the page and in the hall without ever
 * being sent whose it is.
 */
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { SESSION_COOKIE } from '../../server/session/sessions.ts'
import type { ScenarioSummary } from '../../shared/protocol/api-exhibition.ts'
import type { Gathering, Invitation } from '../../shared/protocol/api-gathering.ts'
import { callApi, redeemLink } from '../bench/seat.ts'
import { waitReady } from './acts.ts'
import { launchBrowser, startVisit, type Watch } from './browser.ts'
import { startHouse, type House } from './house.ts'

const watch: Watch = { foreign: [], errors: [] }
let house: House
let browser: Browser
let organiser: string
let id: string
let item: ScenarioSummary

beforeAll(async () => {
  house = await startHouse()
  browser = await launchBrowser()
  organiser = await redeemLink(house.base, house.links.Organiser ?? '')
  const all = await callApi<ScenarioSummary[]>(house.base, '/scenarios')
  const withPicture = all.find(({ track, picture }) => track === 'transport' && picture !== null)
  if (!withPicture) throw new Error('The sample call has no such scenario.')
  item = withPicture
  const token = organiser
  const post = <T>(path: string, body: unknown): Promise<T> =>
    callApi<T>(house.base, path, { token, method: 'POST', body })
  await post(`/checks/${item.id}/publish`, { id: item.id, published: false })
  const review = await post<Gathering>('/gatherings', {
    kind: 'review',
    title: '匿名初评',
    trackId: null,
  })
  id = review.id
  const body = { id, agenda: [item.id] }
  await callApi(house.base, `/gatherings/${id}`, { token, method: 'PUT', body })
}, 300_000)

afterAll(async () => {
  await browser?.close()
  await house?.stop()
})

async function openAs(token: string, path: string, sent?: string[]): Promise<Page> {
  const { page, open } = await startVisit(browser, { base: house.base, watch })
  await page.context().addCookies([{ name: SESSION_COOKIE, value: token, url: house.base }])
  if (sent) {
    page.on('response', (response) => {
      if (/json|html/.test(response.headers()['content-type'] ?? ''))
        void response.text().then(
          (text) => sent.push(text),
          () => undefined,
        )
    })
    page.on('websocket', (socket) =>
      socket.on('framereceived', ({ payload }) => sent.push(payload.toString())),
    )
  }
  await open(path)
  return page
}

describe('a blind review', () => {
  it('is made blind, looked at file by file, cleared and opened', async () => {
    const page = await openAs(organiser, `/organiser/gatherings/${id}`)
    await page.getByLabel('揭晓前隐去申报单位').click()
    const list = page.getByTestId('blind-items')
    await list.getByText('待检查').waitFor()
    await page.getByRole('button', { name: '开始会次', exact: true }).click()
    await page.getByText('还没有做匿名检查').waitFor()
    // That refusal was asked for.
    expect(watch.errors.splice(0).every((error) => error.includes('409'))).toBe(true)
    await list.getByRole('link', { name: /^检查/ }).click()
    await page.getByRole('heading', { name: '评委看到的展位' }).waitFor()
    const clear = page.getByRole('button', { name: '确认，可以给评委' })
    expect(await clear.isDisabled()).toBe(true)
    const files = page.getByTestId('blind-files').locator('> li')
    const count = await files.count()
    expect(count).toBeGreaterThan(0)
    for (let at = 0; at < count; at += 1)
      await files
        .nth(at)
        .getByLabel(/给评委看吗$/)
        .selectOption(at === 0 ? '不给评委看' : '给评委看')
    await clear.click()
    await page.getByText('已确认。').waitFor()
    await page.getByRole('link', { name: '匿名评审' }).click()
    await page.getByTestId('blind-items').getByText('已确认').waitFor()
    await page.getByRole('button', { name: '开始会次', exact: true }).click()
    await page.getByRole('link', { name: '进入会场' }).waitFor()
    await page.context().close()
  })

  it('sends nobody who scores whose an item is, on the page and in the hall', async () => {
    const invite = { id, name: '匿名评审员', role: 'reviewer' }
    const { url } = await callApi<Invitation>(house.base, `/gatherings/${id}/members`, {
      token: organiser,
      method: 'POST',
      body: invite,
    })
    const token = await redeemLink(house.base, url)
    const sent: string[] = []
    const page = await openAs(token, `/scenarios/${item.id}`, sent)
    await page.getByText('申报单位隐去（匿名评审）').waitFor()
    await page.goto(`${house.base}/gatherings/${id}`)
    await page
      .getByTestId('sheet-state')
      .or(page.getByRole('heading', { level: 1 }))
      .first()
      .waitFor()
    await page.goto(`${house.base}/gatherings/${id}/hall#probe`)
    await waitReady(page)
    expect(sent.length).toBeGreaterThan(3)
    expect(sent.filter((text) => text.includes(item.unit))).toEqual([])
    expect(sent.some((text) => text.includes(item.id))).toBe(true)
    await page.context().close()
    expect(watch).toEqual({ foreign: [], errors: [] })
  })
})
