/** What reviewers do in VR in several journeys. */
import type { Browser, Page } from 'playwright-core'
import { expect } from 'vitest'
import { waitReady } from './acts.ts'
import { SESSION_COOKIE } from '../../server/session/sessions.ts'
import type { Comfort } from '../../client/xr/comfort.ts'
import { startVisit, type Visit, type Watch } from './browser.ts'
import { enterVr, pressPanel, wearHeadset } from './headset.ts'
import type { Means, World } from './headset-world.ts'

/** Enters the hall with a headset on and joins a gathering by its code, without typing. */
export async function joinByCodeInVr({ page }: Visit, code: string): Promise<void> {
  expect(code).toMatch(/^\d{6}$/)
  await waitReady(page)
  await wearHeadset(page)
  await enterVr(page)
  await pressPanel(page, 'visit-desk', { button: '用入场码加入会次' })
  for (const digit of code) await pressPanel(page, 'visit-desk', { button: digit })
  await pressPanel(page, 'visit-desk', { button: '确定' })
  await page.waitForFunction(() =>
    (window as never as World).jiebangProbe.scene().getObjectByName('gathering-desk'),
  )
}

interface Coming {
  browser: Browser
  base: string
  watch: Watch
  /** Session of a member. */
  token: string
  gatheringId: string
  comfort?: Partial<Comfort> | undefined
}

/** Comes into a gathering's hall with a headset on. */
export async function comeInVr({ browser, token, gatheringId, ...options }: Coming): Promise<Page> {
  const { page, open } = await startVisit(browser, { ...options, headset: true })
  const cookie = { name: SESSION_COOKIE, value: token, url: options.base }
  await page.context().addCookies([cookie])
  await open(`/gatherings/${gatheringId}/hall#probe`)
  await waitReady(page)
  await wearHeadset(page)
  await enterVr(page)
  return page
}

/** Teleport, smooth walking and snap turn change the place and the direction. */
export async function movesInVr(page: Page): Promise<void> {
  const moved = await page.evaluate(async () => {
    const world = window as never as World
    const { visitor } = world.jiebangProbe
    const before = { ...visitor }
    await world.aim('controller', [before.x, 0.3, before.z - 3])
    // The arc follows the hand a little late.
    await world.frames(4)
    await world.press('controller')
    const pressedMs = Date.now()
    while (visitor.z === before.z && Date.now() - pressedMs < 15_000) await world.frames(1)
    const teleported = Math.hypot(visitor.x - before.x, visitor.z - before.z)
    const from = { ...visitor }
    world.headset.controllers.left.updateAxes('thumbstick', 0, -1)
    await world.frames(12)
    world.headset.controllers.left.updateAxes('thumbstick', 0, 0)
    const walked = Math.hypot(visitor.x - from.x, visitor.z - from.z)
    const yaw = visitor.yawRad
    world.headset.controllers.right.updateAxes('thumbstick', 1, 0)
    await world.frames(4)
    world.headset.controllers.right.updateAxes('thumbstick', 0, 0)
    await world.frames(2)
    return { teleported, walked, turned: Math.abs(visitor.yawRad - yaw) }
  })
  expect(moved.teleported).toBeGreaterThan(0.1)
  expect(moved.walked).toBeGreaterThan(0.3)
  expect(moved.turned).toBeCloseTo(Math.PI / 6, 2)
}

/** Puts the controllers down: from now on hands are tracked. */
export async function takeUpHands(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const world = window as never as World
    world.headset.primaryInputMode = 'hand'
    await world.frames(20)
  })
}

/** Criteria of the sample call, as they begin, with their weights, which add up to 100. */
const WEIGHTS = {
  引领示范: 25,
  技术要素: 20,
  大中小企业: 15,
  建设与运营: 15,
  进度: 15,
  资金: 10,
}

/**
 * Waits for three seconds of a countdown in which the clock was sent to the graphics card and its panel
 * was not (V12). What else happens in a room may upload the panel in one of them, never in all.
 */
export function clockUploadsAlone(page: Page): Promise<boolean> {
  return page.evaluate(async () => {
    const { scene } = (window as never as World).jiebangProbe
    const versionOf = (name: string): number =>
      (scene().getObjectByName(name) as never as { material: { map: { version: number } } })
        .material.map.version
    for (let span = 0; span < 5; span += 1) {
      const [panel, clock] = [versionOf('gathering-desk'), versionOf('gathering-desk-aside')]
      await new Promise((resolve) => setTimeout(resolve, 3000))
      const alone = versionOf('gathering-desk') === panel
      if (alone && versionOf('gathering-desk-aside') > clock) return true
    }
    return false
  })
}

/** Waits until the sheet on the panel in VR takes scores. */
export async function untilScoring(page: Page): Promise<void> {
  await page.waitForFunction(() =>
    (window as never as World).jiebangProbe
      .scene()
      .getObjectByName('gathering-desk')
      ?.userData.layout.placed.some(({ item }) => item.kind === 'slider' && !item.disabled),
  )
}

/** Seals the sheet on the panel in VR once it may be sealed, by two presses. */
export async function sealInVr(
  page: Page,
  press: (button: string) => Promise<void>,
): Promise<void> {
  await page.waitForFunction(() =>
    (window as never as World).jiebangProbe
      .scene()
      .getObjectByName('gathering-desk')
      ?.userData.layout.placed.some(
        ({ item }) =>
          item.kind === 'buttons' &&
          item.buttons.some((b) => b.label === '签封评分表' && !b.disabled),
      ),
  )
  await press('签封评分表')
  // Asked whether one is sure: the answer says the same.
  await press('签封评分表')
}

const MIDWAY = 3

/**
 * Scores every criterion in VR and seals; returns the weighted total that came of it. `midway` happens
 * after some of them, and says by what means one goes on.
 */
export async function scoreInVr(
  page: Page,
  value: number,
  begins: Means,
  midway?: (page: Page) => Promise<Means>,
): Promise<number> {
  let input = begins
  await untilScoring(page)
  for (const [index, slider] of Object.keys(WEIGHTS).entries()) {
    if (index === MIDWAY) input = (await midway?.(page)) ?? input
    await pressPanel(page, 'gathering-desk', { slider, value }, input)
  }
  await sealInVr(page, (button) => pressPanel(page, 'gathering-desk', { button }, input))
  const scores = await page.evaluate(() => {
    const { placed } = (window as never as World).jiebangProbe
      .scene()
      .getObjectByName('gathering-desk')?.userData.layout ?? { placed: [] }
    return placed.flatMap(({ item }) =>
      item.kind === 'slider' ? [[item.label, item.value ?? 0] as const] : [],
    )
  })
  const weightOf = (label: string): number =>
    Object.entries(WEIGHTS).find(([name]) => label.startsWith(name))?.[1] ?? 0
  return scores.reduce((sum, [label, score]) => sum + (score * weightOf(label)) / 100, 0)
}
