/**
 * A meeting room without the internet: a headset opens the plain address, is shown the way to the secure
 * one, enters six digits there and stands in the hall in VR.
 */
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { AUTHORITY_PATH } from '../../shared/protocol/api-entrance.ts'
import { waitReady } from './acts.ts'
import { BROWSER_ARGS, chromiumPath, startVisit, type Visit, type Watch } from './browser.ts'
import { startEmptyHouse, type EmptyHouse } from './empty-house.ts'
import { enterVr, wearHeadset } from './headset.ts'

/** A name of a local network; browsers give it nothing that wants a secure page. */
const NAME = 'hall.localhost.local'
/** What Chromium itself says about plain http, and of a certificate it does not know. */
const OF_CHROMIUM = /Cross-Origin-Opener-Policy|Origin-Agent-Cluster|ERR_CERT/

const watch: Watch = { foreign: [], errors: [] }
let house: EmptyHouse
let browser: Browser
let plain: string
let secure: string

beforeAll(async () => {
  house = await startEmptyHouse('2099-12-31T23:59:59+08:00', NAME, '--lan')
  plain = house.publicUrl
  secure = plain.replace('http:', 'https:')
  browser = await chromium.launch({
    executablePath: chromiumPath(),
    args: [...BROWSER_ARGS, `--host-resolver-rules=MAP ${NAME} 127.0.0.1`],
  })
}, 120_000)

afterAll(async () => {
  await browser?.close()
  await house?.stop()
})

describe('a local network', () => {
  it('is entered at a plain address that shows the way to the secure one', async () => {
    const context = await browser.newContext({ locale: 'zh-CN' })
    const page = await context.newPage()
    await page.goto(`${plain}/enter`)
    await page.getByRole('heading', { name: '再走三步就能戴上头显' }).waitFor()
    expect(await page.getByRole('listitem').count()).toBe(3)
    const on = page.getByRole('link', { name: '打开安全地址' })
    expect(await on.getAttribute('href')).toBe(`${secure}/enter`)
    const authority = await fetch(house.base + AUTHORITY_PATH)
    expect(authority.headers.get('content-type')).toContain('application/x-x509-ca-cert')
    expect(await authority.text()).toContain('BEGIN CERTIFICATE')
    await page.getByRole('link', { name: '直接用网页入场' }).click()
    await page.getByRole('heading', { name: '输入六位入场码' }).waitFor()
    await context.close()
  })

  it('never binds a browser to https, so that its warning can be passed again', async () => {
    const answer = await fetch(`${house.base}/enter`)
    expect(answer.headers.get('strict-transport-security')).toBeNull()
  })

  it('warns of the certificate, and stays secure once one has gone on', async () => {
    const careful = await browser.newContext()
    await expect((await careful.newPage()).goto(`${secure}/enter`)).rejects.toThrow(/ERR_CERT/)
    await careful.close()
  })

  it('takes a headset by six digits into the hall, and into VR', async () => {
    const [, first = '', second = ''] = /on a headset: (\d{3}) (\d{3})/.exec(house.said()) ?? []
    const visit: Visit = await startVisit(browser, {
      base: secure,
      watch,
      headset: true,
      lan: true,
    })
    const { page } = visit
    await visit.open('/enter#probe')
    expect(await page.evaluate(() => isSecureContext)).toBe(true)
    await page.getByText('可以进入').waitFor()
    await page.getByText('与服务器一致').waitFor()
    for (const digit of first + second)
      await page.getByRole('group').getByRole('button', { name: digit, exact: true }).click()
    await page.getByRole('button', { name: '入场', exact: true }).click()
    await page.waitForURL(/\/hall/)
    await page.goto(`${secure}/hall#probe`)
    await waitReady(page)
    await wearHeadset(page)
    await enterVr(page)
    const me = await page.evaluate(async () => (await fetch('/api/me')).json())
    expect((me as { roles: string[] }).roles).toContain('organiser')
    const [cookie] = await page.context().cookies()
    expect(cookie).toMatchObject({ secure: true, httpOnly: true })
    await page.context().close()
  })

  it('shows itself on a big screen with an address one can type and a code where one was given', async () => {
    const page = await screen(browser, `${plain}/enter/screen#code=123456`)
    await page.getByText('123 456').waitFor()
    const { ways } = (await (await fetch(`${house.base}/api/entrance`)).json()) as {
      ways: { plainUrl: string }[]
    }
    const address = await page.getByTestId('address').innerText()
    expect(`http://${address}`).toBe(ways[0]?.plainUrl)
    await page.context().close()
    const bare = await screen(browser, `${plain}/enter/screen`)
    await bare.getByText('请用会务发给您本人的六位码').waitFor()
    await bare.context().close()
  })

  it('leaves no error, and asks nobody else', () => {
    const ours = watch.errors.filter((error) => !OF_CHROMIUM.test(error))
    expect({ ...watch, errors: ours }).toEqual({ foreign: [], errors: [] })
  })
})

async function screen(from: Browser, url: string): Promise<Page> {
  const context: BrowserContext = await from.newContext({
    locale: 'zh-CN',
    viewport: { width: 1920, height: 1080 },
  })
  const page = await context.newPage()
  await page.goto(url)
  return page
}
