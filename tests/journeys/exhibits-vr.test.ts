/**
 * Exhibits with a headset on: opened by the booth's card, worked once by the ray of a controller and
 * once by hand, with the samples' manifests where a sample has the kind.
 */
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { waitReady } from './acts.ts'
import { launchBrowser, startVisit, type Watch } from './browser.ts'
import { startEmptyHouse, type EmptyHouse } from './empty-house.ts'
import { learnExhibits, openInVr, take, work, type Input, type Target } from './exhibit-acts.ts'
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

type Journey = [kind: string, booth: ShowName, exhibit: string, acts: Record<Input, Acts>]

const JOURNEYS: Journey[] = [
  [
    'model',
    'factory',
    'model',
    {
      controller: { press: [deskSlider('turn', 90)], state: { turnDeg: nearly(90, -1) } },
      hand: { press: [deskSlider('turn', 270)], state: { turnDeg: nearly(270, -1) } },
    },
  ],
  [
    'feed',
    'factory',
    'line-live',
    {
      controller: { press: [desk('channel:temperature')], state: { channel: 'temperature' } },
      hand: { press: [desk('sheet:1'), desk('window:1')], state: { windowMin: 1 } },
    },
  ],
  [
    'what-if',
    'factory',
    'energy',
    {
      controller: {
        press: [deskSlider('units', 30)],
        state: { values: expect.objectContaining({ units: nearly(30, 0) }) },
      },
      hand: {
        press: [deskSlider('recovery', 35)],
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
        press: [desk('start'), { thing: 'targets-valve-shutdown', instance: 4 }],
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
      hand: { press: [desk('spot:foot')], state: { open: 'foot' } },
    },
  ],
  [
    'flow',
    'hub',
    'passengers',
    {
      controller: { press: [desk('sheet:1'), desk('heat')], state: { heat: false } },
      hand: { press: [desk('run')], state: { run: { sinceMs: 0 } } },
    },
  ],
  [
    'route',
    'hub',
    'ways',
    {
      controller: { press: [desk('stop:1')], state: { walk: { sinceMs: 0 } } },
      hand: { press: [desk('play')], state: { way: 'escalator' } },
    },
  ],
  [
    'media',
    'notes',
    'plan',
    {
      controller: { press: [{ panel: 'strip-plan', button: 'page:1' }], state: { page: 1 } },
      hand: { press: [desk('page:1')], state: { page: 2 } },
    },
  ],
  [
    'media with sound',
    'notes',
    'voice',
    {
      controller: {
        press: [desk('play')],
        state: { recording: { atS: 0 } },
      },
      hand: { press: [desk('play')], state: { recording: { sinceMs: 0 } } },
    },
  ],
  [
    'dialogue',
    'guide',
    'guide',
    {
      controller: { press: [board('guide', 'choice:0')], state: { scene: 'insurance' } },
      hand: { press: [desk('question:0')], state: { shows: 'answer' } },
    },
  ],
]

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
    await pressPanel(page, 'visit-desk', { button: 'close' })
  })

  it.each(JOURNEYS)('work by ray and by hand: %s', async (_, name, exhibitId, acts) => {
    const booth = booths[name]
    const key = { submissionId: booth.id, exhibitId }
    for (const input of ['controller', 'hand'] as const) {
      await take(page, input)
      await openInVr(page, input, key, booth.order)
      let state: unknown
      for (const target of acts[input].press) state = await work(page, input, key, target)
      expect(state).toMatchObject(acts[input].state as object)
    }
  })

  it('ask nobody else for anything and leave no error', () => {
    expect(watch).toEqual({ foreign: [], errors: [] })
  })
})
