/**
 * Exhibits with a headset on: opened by the booth's card, worked once by the ray of a controller and
 * once by hand, with the samples' manifests where a sample has the kind.
 */
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { waitReady } from './acts.ts'
import { launchBrowser, startVisit, type Watch } from './browser.ts'
import { startEmptyHouse, type EmptyHouse } from './empty-house.ts'
import {
  learnExhibits,
  openInVr,
  take,
  turnTo,
  work,
  type ExhibitWorld,
  type Place,
} from './exhibit-acts.ts'
import { between, desk, EXHIBIT_JOURNEYS, middle, nearly } from './exhibit-journeys.ts'
import { grasp, stepUp } from './grab-acts.ts'
import { enterVr, pressPanel, wearHeadset } from './headset.ts'
import { publishShows, type PublishedBooth, type ShowName } from './own-booth.ts'

const watch: Watch = { foreign: [], errors: [] }
let house: EmptyHouse
let browser: Browser
let page: Page
let booths: Record<ShowName, PublishedBooth>

beforeAll(async () => {
  house = await startEmptyHouse('2099-12-31T23:59:59+08:00')
  browser = await launchBrowser()
  booths = await publishShows(house, [...new Set(EXHIBIT_JOURNEYS.map(([, booth]) => booth))])
}, 120_000)

afterAll(async () => {
  await browser?.close()
  await house?.stop()
})

/** Height over the stand at which a ray passes above the closed menu, in m. */
const OVER_MENU_M = 0.35
/** A place a little above the foot of a model. */
const foot = (x: number, z: number): Place => [x, 0.05, z]

/** Where one stands, whose card is open, and which panorama one is in; runs in the page. */
function whereNow() {
  const { scene, visitor, hall } = (window as never as ExhibitWorld).jiebangProbe
  const place = scene().getObjectByName('panorama-place')
  const isHallSeen = scene().getObjectByName('hall')?.visible
  return {
    at: [visitor.x, visitor.z],
    card: hall.getState().selected,
    isHallSeen,
    bearingDeg: (-(place?.rotation.y ?? NaN) * 180) / Math.PI,
  }
}

describe('exhibits with a headset on', () => {
  it('stand in the hall', async () => {
    for (const context of browser.contexts()) await context.close()
    const visit = await startVisit(browser, {
      base: house.base,
      watch,
      headset: true,
    })
    page = visit.page
    await visit.open(`/hall?booth=${booths.factory.id}#probe`)
    await waitReady(page)
    await wearHeadset(page)
    await learnExhibits(page)
    await enterVr(page)
    await pressPanel(page, 'visit-desk', { button: '关闭' })
  })

  it('have a card that is at hand from the moment it is there', async () => {
    const awayM = await page.evaluate(async (id) => {
      const { scene, visitor, hall, Vector3 } = (window as never as ExhibitWorld).jiebangProbe
      hall.setState({ selected: id })
      const card = () => scene().getObjectByName('booth-desk')
      // Not a frame goes by: what the frame puts right is too late for a press.
      for (let turns = 0; !card() && turns < 1000; turns += 1)
        await new Promise<void>((resolve) => queueMicrotask(resolve))
      const at = card()?.localToWorld(new Vector3(0, 0, 0))
      return at && Math.hypot(at.x - visitor.x, at.z - visitor.z)
    }, booths.factory.id)
    expect(awayM).toBeLessThan(1.6)
  })

  it.each(EXHIBIT_JOURNEYS)('work by ray and by hand: %s', async (_, name, exhibitId, acts) => {
    const booth = booths[name]
    const key = { submissionId: booth.id, exhibitId }
    for (const input of ['controller', 'hand'] as const) {
      await take(page, input)
      await openInVr(page, input, key, booth.order)
      const before = await page.evaluate(whereNow)
      let state: unknown
      for (const target of acts[input].press) {
        await turnTo(page, input, key, target)
        state = await work(page, input, key, target)
      }
      expect(state).toMatchObject(acts[input].state as object)
      // What was pressed was neither the floor before it nor the booth around it.
      const { at, card } = before
      expect(await page.evaluate(whereNow)).toMatchObject({ at, card })
    }
  })

  it('keep north from spot to spot of a panorama, and let one out to where one stepped in', async () => {
    const key = { submissionId: booths.panorama.id, exhibitId: 'lane' }
    const now = () => page.evaluate(whereNow)
    const inside = await now()
    expect(inside.isHallSeen).toBe(false)
    await take(page, 'controller')
    await work(page, 'controller', key, desk('弄堂口'))
    await page.waitForFunction(() =>
      (window as never as ExhibitWorld).jiebangProbe.scene().getObjectByName('panorama-place'),
    )
    expect((await now()).bearingDeg).toBeCloseTo(inside.bearingDeg + 40, 3)
    await work(page, 'controller', key, middle('panorama-leave'))
    expect(await now()).toMatchObject({ at: inside.at, isHallSeen: true })
  })

  it('turn and grow in the hands that take them, and shrink between two rays', async () => {
    const key = { submissionId: booths.notes.id, exhibitId: 'model' }
    await page.evaluate(() =>
      (window as never as ExhibitWorld).jiebangProbe.exhibits.setState({ own: {} }),
    )
    await take(page, 'hand')
    await openInVr(page, 'hand', key, booths.notes.order)
    // Nothing stands between the hands and the model.
    await work(page, 'hand', key, desk('关闭'))
    await stepUp(page, key, 'model-model', 0.95)
    const held = { thing: 'model-model', reach: 'near' } as const
    const top = { thing: 'pins-notes', reach: 'near', hands: { right: [[0, 0.6, 0]] } } as const
    const notes = { ...key, exhibitId: 'notes' }
    expect(await grasp(page, 'hand', notes, top)).toEqual({ open: 'top' })
    // From 33.7 to 61.9 degrees about the axis.
    const one = { right: [foot(0.3, 0.45), foot(0.45, 0.24)] } as const
    expect(await grasp(page, 'hand', key, { ...held, hands: one })).toMatchObject({
      turnDeg: nearly(28.2, 0),
      scale: 1,
    })
    const wider = {
      left: [foot(-0.3, 0.3), foot(-0.45, 0.3)],
      right: [foot(0.3, 0.3), foot(0.45, 0)],
    } as const
    expect(await grasp(page, 'hand', key, { ...held, hands: wider })).toMatchObject({
      turnDeg: nearly(28.2 + 18.4, 0),
      scale: nearly(Math.hypot(0.9, 0.3) / 0.6, 1),
    })
    await take(page, 'controller')
    await stepUp(page, key, 'model-model', 1.6)
    const closer = {
      left: [
        [-0.35, OVER_MENU_M, 0.3],
        [-0.15, OVER_MENU_M, 0.3],
      ],
      right: [
        [0.35, OVER_MENU_M, 0.3],
        [0.15, OVER_MENU_M, 0.3],
      ],
    } as const
    const far = { thing: 'model-model', reach: 'far', hands: closer } as const
    expect(await grasp(page, 'controller', key, far)).toMatchObject({ scale: between(0.5, 1.3) })
  })

  it('ask nobody else for anything and leave no error', () => {
    expect(watch).toEqual({ foreign: [], errors: [] })
  })
})
