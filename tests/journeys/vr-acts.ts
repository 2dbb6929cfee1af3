/** What reviewers do in VR in several journeys. */
import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { waitReady } from './acts.ts'
import type { Visit } from './browser.ts'
import { enterVr, pressPanel, wearHeadset, type World } from './headset.ts'

/** Enters the hall with a headset on and joins a gathering by its code, without typing. */
export async function joinByCodeInVr({ page }: Visit, code: string): Promise<void> {
  expect(code).toMatch(/^\d{6}$/)
  await waitReady(page)
  await wearHeadset(page)
  await enterVr(page)
  await pressPanel(page, 'visit-desk', { button: 'code' })
  for (const digit of code) await pressPanel(page, 'visit-desk', { button: `digit:${digit}` })
  await pressPanel(page, 'visit-desk', { button: 'confirm' })
  await page.waitForFunction(() =>
    (window as never as World).jiebangProbe.scene().getObjectByName('gathering-desk'),
  )
}

/** Teleport, smooth walking and snap turn change the place and the direction. */
export async function movesInVr(page: Page): Promise<void> {
  const moved = await page.evaluate(async () => {
    const world = window as never as World
    const { visitor } = world.jiebangProbe
    const before = { ...visitor }
    // The arc follows the hand a little late, and a press may fall between two frames.
    for (let attempt = 0; attempt < 4 && visitor.z === before.z; attempt += 1) {
      await world.aim('controller', [before.x, 0.3, before.z - 3])
      await world.frames(4)
      await world.press('controller')
      await world.frames(3)
    }
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
export async function useHands(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const world = window as never as World
    world.headset.primaryInputMode = 'hand'
    await world.frames(20)
  })
}

/** Criteria of the sample call with their weights, which add up to 100. */
const WEIGHTS = {
  leadership: 25,
  technology: 20,
  synergy: 15,
  foundation: 15,
  feasibility: 15,
  funding: 10,
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

/** Scores every criterion in VR and seals; returns the weighted total that came of it. */
export async function scoreInVr(
  page: Page,
  value: number,
  input: 'controller' | 'hand',
): Promise<number> {
  await page.waitForFunction(() =>
    (window as never as World).jiebangProbe
      .scene()
      .getObjectByName('gathering-desk')
      ?.userData.layout.placed.some(({ item }) => item.kind === 'slider' && !item.disabled),
  )
  for (const score of Object.keys(WEIGHTS))
    await pressPanel(page, 'gathering-desk', { score, value }, input)
  await page.waitForFunction(() =>
    (window as never as World).jiebangProbe
      .scene()
      .getObjectByName('gathering-desk')
      ?.userData.layout.placed.some(
        ({ item }) =>
          item.kind === 'buttons' && item.buttons.some((b) => b.id === 'seal' && !b.disabled),
      ),
  )
  await pressPanel(page, 'gathering-desk', { button: 'seal' }, input)
  await pressPanel(page, 'gathering-desk', { button: 'sure' }, input)
  const scores = await page.evaluate(() => {
    const { placed } = (window as never as World).jiebangProbe
      .scene()
      .getObjectByName('gathering-desk')?.userData.layout ?? { placed: [] }
    return placed.flatMap(({ item }) =>
      item.kind === 'slider' ? [[item.id, item.value ?? 0] as const] : [],
    )
  })
  const weights: Record<string, number> = WEIGHTS
  return scores.reduce((sum, [id, score]) => sum + (score * (weights[id] ?? 0)) / 100, 0)
}
