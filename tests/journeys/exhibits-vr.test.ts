/**
 * Exhibits with a headset on: opened by the booth's card, worked once by the ray of a controller and
 * once by hand, with the samples' manifests where a sample has the kind.
 */
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { PLINTH_ROOM } from '../../client/exhibit/stand-room.ts'
import { GROUND_M } from '../../client/exhibit/table/table-ground.ts'
import { waitReady } from './acts.ts'
import { launchBrowser, startVisit, type Watch } from './browser.ts'
import { startEmptyHouse, type EmptyHouse } from './empty-house.ts'
import {
  learnExhibits,
  openInVr,
  take,
  work,
  type ExhibitWorld,
  type Input,
  type Place,
  type Target,
  type Thing,
} from './exhibit-acts.ts'
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
  booths = await publishShows(house, [...new Set(JOURNEYS.map(([, booth]) => booth))])
}, 120_000)

afterAll(async () => {
  await browser?.close()
  await house?.stop()
})

const desk = (button: string): Target => ({ panel: 'exhibit-desk', button })
const deskSlider = (slider: string, value: number): Target => ({
  panel: 'exhibit-desk',
  slider,
  value,
})
const board = (exhibit: string, button: string): Target => ({ panel: `board-${exhibit}`, button })

/** What is pressed one after the other, and what the exhibit's state is then. */
interface Acts {
  press: Target[]
  state: unknown
}

const nearly = (value: number, digits: number): unknown => expect.closeTo(value, digits)
const between = (low: number, high: number): unknown =>
  expect.toSatisfy((value: number) => value > low && value < high)

/** A place on the sample's table, whose 240 m are as long as the stand is broad. */
const onTable = (x: number, z: number): Thing => {
  const unitM = PLINTH_ROOM.sideM / 240
  return { thing: 'table-ground', at: [x * unitM, GROUND_M, z * unitM] }
}
const standing = (piece: string, x: number, z: number): unknown =>
  expect.objectContaining({ piece, x: nearly(x, -1), z: nearly(z, -1) })
/** What is pressed at its middle. */
const middle = (thing: string): Target => ({ thing, at: [0, 0, 0] })
/** Takes the model at its foot and goes round its axis. */
const swing: Target = {
  thing: 'model-model',
  at: [-0.35, 0.05, 0.1],
  to: { thing: 'model-model', at: [-0.1, 0.05, 0.4] },
}

type Journey = [kind: string, booth: ShowName, exhibit: string, acts: Record<Input, Acts>]

const JOURNEYS: Journey[] = [
  [
    'model',
    'factory',
    'model',
    {
      controller: { press: [deskSlider('旋转', 90)], state: { turnDeg: nearly(90, -1) } },
      hand: { press: [deskSlider('旋转', 270)], state: { turnDeg: nearly(270, -1) } },
    },
  ],
  [
    'feed',
    'factory',
    'line-live',
    {
      controller: { press: [desk('试验台排气温度')], state: { channel: 'temperature' } },
      hand: { press: [desk('下一页'), desk('1分钟')], state: { windowMin: 1 } },
    },
  ],
  [
    'what-if',
    'factory',
    'energy',
    {
      controller: {
        press: [deskSlider('日产量', 30)],
        state: { values: expect.objectContaining({ units: nearly(30, 0) }) },
      },
      hand: {
        press: [deskSlider('试验台热回收', 35)],
        state: { values: expect.objectContaining({ recovery: nearly(35, -1) }) },
      },
    },
  ],
  [
    'procedure',
    'training',
    'valve-shutdown',
    {
      controller: {
        press: [desk('开始'), { thing: 'targets-valve-shutdown', instance: 4 }],
        state: { done: [{ step: 'report' }], slips: [] },
      },
      hand: {
        press: [{ thing: 'targets-valve-shutdown', instance: 0 }],
        state: { done: [{ step: 'report' }, { step: 'feed' }], slips: [] },
      },
    },
  ],
  [
    'hotspots',
    'notes',
    'notes',
    {
      controller: { press: [{ thing: 'pins-notes', instance: 0 }], state: { open: 'top' } },
      hand: { press: [desk('2  底边')], state: { open: 'foot' } },
    },
  ],
  [
    'model taken by its foot',
    'hub',
    'model',
    {
      controller: { press: [swing], state: { turnDeg: between(15, 45), scale: 1 } },
      hand: { press: [swing], state: { turnDeg: between(35, 80), scale: 1 } },
    },
  ],
  [
    'flow',
    'hub',
    'passengers',
    {
      controller: {
        press: [desk('下一页'), desk('下一页'), desk('拥挤热力')],
        state: { heat: false },
      },
      hand: { press: [desk('暂停')], state: { run: { sinceMs: 0 } } },
    },
  ],
  [
    'route',
    'hub',
    'ways',
    {
      controller: { press: [desk('下一站')], state: { walk: { sinceMs: 0 } } },
      hand: { press: [desk('走一遍')], state: { way: 'escalator' } },
    },
  ],
  [
    'media',
    'notes',
    'plan',
    {
      controller: { press: [{ panel: 'strip-plan', button: '下一页' }], state: { page: 1 } },
      hand: { press: [desk('下一页')], state: { page: 2 } },
    },
  ],
  [
    'media with sound',
    'notes',
    'voice',
    {
      controller: {
        press: [desk('播放')],
        state: { recording: { atS: 0 } },
      },
      hand: { press: [desk('暂停')], state: { recording: { sinceMs: 0 } } },
    },
  ],
  [
    'dialogue',
    'guide',
    'guide',
    {
      controller: { press: [board('guide', '社保、医保')], state: { scene: 'insurance' } },
      hand: { press: [desk('总投入多少钱？')], state: { shows: 'answer' } },
    },
  ],
  [
    'table',
    'table',
    'riverside',
    {
      controller: {
        press: [
          desk('塔楼'),
          onTable(-25, 5),
          // Chosen a second time it is put away: what stands there can be taken.
          desk('塔楼'),
          { thing: 'table-tower', instance: 1, to: onTable(-45, 15) },
        ],
        state: { things: expect.arrayContaining([standing('tower', -45, 15)]), next: 15 },
      },
      hand: {
        press: [desk('撤销我的上一步'), desk('广场'), onTable(-50, 15), desk('公园优先')],
        state: {
          things: expect.arrayContaining([standing('tower', -25, 5), standing('plaza', -50, 15)]),
          votes: [{ by: '', for: 'park-first' }],
        },
      },
    },
  ],
  [
    'panorama',
    'panorama',
    'lane',
    {
      controller: {
        press: [middle('panorama-window'), middle('link-corner')],
        state: { spot: 'corner' },
      },
      hand: {
        press: [desk('弄堂中段'), deskSlider('', 80)],
        state: { spot: 'middle', blend: nearly(0.8, 1) },
      },
    },
  ],
]

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
    const visit = await startVisit(browser, { base: house.base, watch, headset: true })
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

  it.each(JOURNEYS)('work by ray and by hand: %s', async (_, name, exhibitId, acts) => {
    const booth = booths[name]
    const key = { submissionId: booth.id, exhibitId }
    for (const input of ['controller', 'hand'] as const) {
      await take(page, input)
      await openInVr(page, input, key, booth.order)
      const before = await page.evaluate(whereNow)
      let state: unknown
      for (const target of acts[input].press) state = await work(page, input, key, target)
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
