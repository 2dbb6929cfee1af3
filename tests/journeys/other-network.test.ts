/**
 * Somebody in another network: comes in by the address that the terminal prints, with six digits, over
 * https, and speaks and scores there. Where no network can be made (no Linux, no root) this is left out.
 */
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, type Browser, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Invitation } from '../../shared/protocol/api-gathering.ts'
import { SESSION_COOKIE } from '../../server/session/sessions.ts'
import { openReview, type OpenReview } from '../bench/open-review.ts'
import { callApi, redeemLink } from '../bench/seat.ts'
import { earsOf, listenIn } from '../support/listen-in.ts'
import { canMakeNetwork, openNetwork, type OtherNetwork } from '../support/other-network.ts'
import { createTone } from '../support/tone.ts'
import { press, SOON } from './bad-acts.ts'
import { BROWSER_ARGS, chromiumPath } from './browser.ts'
import { startHouse, type House } from './house.ts'

const TONE_HZ = 1000
const NEAR_HZ = 24
const NAME = '远方专家'

let folder = ''
let network: OtherNetwork
let house: House
let review: OpenReview
let code = ''
let far: Browser
let near: Browser
let guest: Page
let chair: Page

async function launch(executablePath: string): Promise<Browser> {
  const tone = join(folder, 'tone.wav')
  await writeFile(tone, createTone({ hz: TONE_HZ, seconds: 4 }))
  return chromium.launch({
    executablePath,
    args: [
      ...BROWSER_ARGS,
      '--use-fake-ui-for-media-stream',
      '--use-fake-device-for-media-stream',
      `--use-file-for-fake-audio-capture=${tone}`,
    ],
  })
}

describe.skipIf(!canMakeNetwork())('somebody in another network', () => {
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'jiebang-room-'))
    network = openNetwork({ name: 'jbroom', net: '10.77.31', routed: true })
    house = await startHouse(undefined, '--lan')
    const secretary = await redeemLink(house.base, house.links.Secretary ?? '')
    review = await openReview(house.base, secretary)
    const body = { id: review.id, name: NAME, role: 'reviewer' }
    const path = `/gatherings/${review.id}/members`
    const call = { token: secretary, method: 'POST', body } as const
    code = (await callApi<Invitation>(house.base, path, call)).code
    far = await launch(await network.wrapper(chromiumPath(), folder))
    near = await launch(chromiumPath())
  }, 240_000)

  afterAll(async () => {
    await far?.close()
    await near?.close()
    await house?.stop()
    network?.end()
    await rm(folder, { recursive: true, force: true })
  })

  it('comes in by the printed address and six digits, over https', async () => {
    const [, printed = ''] = /For headsets and phones: (http:\S+)/.exec(house.said()) ?? []
    expect(new URL(printed).hostname).toMatch(/^\d+\.\d+\.\d+\.\d+$/)
    const context = await far.newContext({ locale: 'zh-CN', ignoreHTTPSErrors: true })
    guest = await context.newPage()
    await guest.goto(printed)
    await guest.getByRole('link', { name: '打开安全地址' }).click()
    await guest.waitForURL(/^https:/)
    expect(await guest.evaluate(() => isSecureContext)).toBe(true)
    await context.grantPermissions(['microphone'], { origin: new URL(guest.url()).origin })
    for (const digit of code)
      await guest.getByRole('group').getByRole('button', { name: digit, exact: true }).click()
    await guest.getByRole('button', { name: '入场', exact: true }).click()
    await guest.waitForURL(new RegExp(`/gatherings/${review.id}`))
  })

  it('is heard by who sits beside the server', async () => {
    const context = await near.newContext({ locale: 'zh-CN' })
    await context.addCookies([{ name: SESSION_COOKIE, value: review.chair, url: house.base }])
    chair = await context.newPage()
    await listenIn(chair)
    await chair.goto(`${house.base}/gatherings/${review.id}`)
    await press(chair, '加入语音')
    await guest.goto(`${new URL(guest.url()).origin}/gatherings/${review.id}`)
    await press(guest, '加入语音')
    await press(guest, '打开麦克风')
    await expect.poll(async () => (await earsOf(chair)).levelDb, SOON).toBeGreaterThan(-60)
    expect(Math.abs((await earsOf(chair)).loudestHz - TONE_HZ)).toBeLessThan(NEAR_HZ)
  })

  it('scores and seals', async () => {
    for (const criterion of await guest.getByRole('spinbutton').all()) {
      await criterion.fill('80')
      await criterion.press('Enter')
    }
    await press(guest, '签封评分表')
    await press(guest, '确认')
    await guest.getByTestId('sheet-state').filter({ hasText: '已签封' }).waitFor(SOON)
  })
})
