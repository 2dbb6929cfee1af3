/**
 * `node tests/bench/pictures.ts [NAME…] [--json]`, after `npm run build`: takes the README's pictures
 * from the production build with the sample call into docs/pictures. Hides nothing. With names, only
 * those.
 */
import { randomUUID } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import type { Page } from 'playwright-core'
import { viewInVr, viewOf } from '../../shared/hall/views.ts'
import { hasClientBuild } from '../../server/page-routes.ts'
import {
  bayToHall,
  PAVILION_IDS,
  portalPose,
  type PavilionId,
  type ZoneId,
} from '../../shared/hall/plan.ts'
import { TIMES_OF_DAY, type TimeOfDay } from '../../shared/hall/time-of-day.ts'
import type { ScenarioSummary } from '../../shared/protocol/api-exhibition.ts'
import { launchBrowser } from '../journeys/browser.ts'
import { enterVr, pressPanel, wearHeadset } from '../journeys/headset.ts'
import type { World } from '../journeys/headset-world.ts'
import { startHouse, untilProcessed } from '../journeys/house.ts'
import { openHall, openWindow, standAt, untilStill } from './hall-camera.ts'
import { findExhibit, kindPictures, openOf } from './kind-pictures.ts'
import { openReview, type OpenReview } from './open-review.ts'
import { PEOPLE, peoplePictures } from './people-pictures.ts'
import { readSample } from './read-sample.ts'
import { report } from './report.ts'
import { savePicture } from './save-picture.ts'
import { callApi, enterRoom, redeemLink } from './seat.ts'

const SIZE = { width: 1280, height: 720 }
/** The headset's wearer turns the head this far to the left, towards the panel, in radians. */
const HEAD_TURN_RAD = 0.5
/** And so far down: the whole sheet is on the picture. */
const HEAD_DOWN_RAD = 0.24
/** The left hand with the map, in m from where one stands. */
const HELD_AT = [-0.1, 1.28, -0.5] as const
/** Where a booth is seen whole, in its bay's frame: metres and radians. */
const AISLE_VIEW = { x: -1.4, z: 6.2, yawRad: Math.PI - 0.2 }
const SUFFIX: Record<TimeOfDay, string> = { day: '', evening: '-evening' }
/** Scores that the reviewer of the pictures has given so far, by criterion. */
const SCORES = { leadership: 88, technology: 82, synergy: 76, foundation: 91 }

const { values, positionals } = parseArgs({
  options: { json: { type: 'boolean', default: false } },
  allowPositionals: true,
})

if (!(await hasClientBuild())) throw new Error('There is no production build: run "npm run build".')
const dataDir = await mkdtemp(join(tmpdir(), 'jiebang-pictures-'))
const house = await startHouse(dataDir)
const { base, links } = house
const browser = await launchBrowser()
const taken: string[] = []
try {
  // Models and pictures are processed after the start; without them booths are bare.
  await untilProcessed(dataDir)
  const scenarios = await callApi<ScenarioSummary[]>(base, '/scenarios')
  const secretary = await redeemLink(base, links.Secretary ?? '')
  const review = await openReview(base, secretary)
  const leave = await fillRoom(review)
  // The session first: its countdown runs.
  const pictures = {
    ...headsetPicture(review, scenarios),
    ...pagePictures(review),
    ...hallPictures(scenarios),
    ...peoplePictures({ browser, base, review: await openReview(base, secretary, PEOPLE) }),
  }
  for (const [name, take] of Object.entries(pictures)) {
    if (positionals.length > 0 && !positionals.includes(name)) continue
    const page = await take()
    taken.push(await savePicture(page, name))
    await page.context().close()
  }
  await leave()
  report({ bench: 'pictures', taken }, values.json)
} finally {
  await browser.close()
  await house.stop()
  await rm(dataDir, { recursive: true, force: true })
}

type Take = () => Promise<Page>

interface Turning {
  headset: {
    quaternion: { set(x: number, y: number, z: number, w: number): void }
    controllers: { left: { position: { set(x: number, y: number, z: number): void } } }
  }
}

interface Lit {
  jiebangProbe: { hall: { setState(change: { timeOfDay: TimeOfDay }): void } }
}

async function still(page: Page): Promise<Page> {
  await untilStill(page)
  return page
}

/** The chair and one reviewer are in the room, and the other has begun the sheet. Returns the way out. */
async function fillRoom({
  id,
  chair,
  reviewers,
  scenario,
}: OpenReview): Promise<() => Promise<void>> {
  const [first = '', second = ''] = reviewers
  const reviewer = await enterRoom(base, id, first)
  for (const [criterionId, value] of Object.entries(SCORES))
    await reviewer.request('setScore', {
      submissionId: scenario.id,
      criterionId,
      value,
      changeId: randomUUID(),
    })
  await reviewer.leave()
  const rooms = [await enterRoom(base, id, chair), await enterRoom(base, id, second)]
  return async () => {
    await Promise.all(rooms.map((room) => room.leave()))
  }
}

function hallPictures(scenarios: ScenarioSummary[]): Record<string, Take> {
  const inHall = async (search = '', time: TimeOfDay = 'day'): Promise<Page> => {
    const page = await openWindow(browser, { base, size: SIZE, draws: true })
    await openHall(page, `${base}/hall${search}`)
    await lightHall(page, time)
    return page
  }
  const atBooth = async (
    found: ScenarioSummary | undefined,
    time: TimeOfDay = 'day',
  ): Promise<Page> => {
    if (!found) throw new Error('The sample call has no such booth.')
    const page = await inHall(`?booth=${found.id}`, time)
    await page.waitForFunction(
      (zone) => (window as never as World).jiebangProbe.hall.getState().zone === zone,
      found.pavilion,
    )
    return page
  }
  const booth = (found: ScenarioSummary | undefined, time?: TimeOfDay) => async () =>
    still(await atBooth(found, time))
  const stands = (pavilion: string, onStage: boolean): ScenarioSummary | undefined =>
    scenarios.find((s) => s.pavilion === pavilion && (s.address.bay === 'stage') === onStage)
  const pavilions = TIMES_OF_DAY.flatMap((time) =>
    PAVILION_IDS.map((pavilion): [string, Take] => [
      `pavilion-${pavilion}${SUFFIX[time]}`,
      async () => {
        const page = await inHall('', time)
        await standAt(page, portalPose(pavilion), pavilion satisfies ZoneId)
        return still(page)
      },
    ]),
  )
  const directions = [...new Set(scenarios.map(({ direction }) => direction))].map(
    (direction): [string, Take] => [
      `direction-${direction}`,
      async () => {
        const found = scenarios.find((one) => one.direction === direction)
        return still(await atBooth(found))
      },
    ],
  )
  const medical = stands('medical', false)
  return {
    atrium: async () => still(await inHall()),
    'atrium-evening': async () => still(await inHall('', 'evening')),
    ...Object.fromEntries(pavilions),
    ...Object.fromEntries(directions),
    ...kindPictures(scenarios, atBooth),
    map: async () => {
      const page = await inHall()
      await page.getByRole('button', { name: '导览图' }).click()
      return still(page)
    },
    booth: booth(medical),
    'booth-from-aisle': async () => {
      const page = await booth(medical)()
      const { pavilion, bay } = medical?.address ?? {}
      if (pavilion !== undefined && typeof bay === 'number')
        await standAt(page, bayToHall(pavilion, bay, AISLE_VIEW), pavilion)
      return still(page)
    },
    'booth-evening': booth(medical, 'evening'),
    stage: booth(stands('industry', true)),
    'stage-evening': booth(stands('industry', true), 'evening'),
  }
}

async function lightHall(page: Page, timeOfDay: TimeOfDay): Promise<void> {
  await page.evaluate(
    (time) => (window as never as Lit).jiebangProbe.hall.setState({ timeOfDay: time }),
    timeOfDay,
  )
}

function pagePictures(review: OpenReview): Record<string, Take> {
  const show = async (path: string, selector: string, token?: string): Promise<Page> => {
    const page = await openWindow(browser, { base, size: SIZE, ...(token ? { token } : {}) })
    await page.goto(base + path, { waitUntil: 'networkidle' })
    await page.locator(selector).first().waitFor()
    return page
  }
  return {
    session: () => show(`/gatherings/${review.id}`, '[data-testid=members]', review.reviewers[0]),
    home: () => show('/', 'h1'),
    catalogue: () => show('/scenarios', 'a[href^="/scenarios/"]'),
    scenario: () => show(`/scenarios/${review.scenario.id}`, 'h1'),
    form: async () => {
      const applicant = await redeemLink(base, links.Applicant ?? '')
      return show(`/apply/${await fileDraft(applicant)}`, 'textarea', applicant)
    },
  }
}

/** A draft with the words of a sample; returns its id. */
async function fileDraft(token: string): Promise<string> {
  const { id, revision } = await callApi<{ id: string; revision: number }>(base, '/submissions', {
    token,
    method: 'POST',
  })
  const { form } = await readSample('precision-medicine')
  const body = { id, revision, form, exhibits: [] }
  await callApi(base, `/submissions/${id}`, { token, method: 'PUT', body })
  return id
}

function headsetPicture(
  review: OpenReview,
  scenarios: readonly ScenarioSummary[],
): Record<string, Take> {
  const wearing = async (): Promise<Page> => {
    const page = await openWindow(browser, { base, size: SIZE, headset: true, draws: true })
    await openHall(page, `${base}/hall`)
    return page
  }
  const standing = (pavilion: PavilionId) => async (): Promise<Page> => {
    const page = await wearing()
    await standAt(page, portalPose(pavilion), pavilion)
    await wearHeadset(page)
    await enterVr(page)
    await pressPanel(page, 'visit-desk', { button: '关闭' })
    return still(page)
  }
  return {
    'vr-map': async () => {
      const page = await wearing()
      await wearHeadset(page)
      await enterVr(page)
      await pressPanel(page, 'visit-desk', { button: '导览图' })
      await page.evaluate(async (place) => {
        const world = window as never as World & Turning
        world.headset.controllers.left.position.set(...place)
        await world.frames(4)
      }, HELD_AT)
      return still(page)
    },
    'vr-pavilion': standing('transport'),
    'vr-exhibit': async () => {
      const { booth, exhibit } = await findExhibit(scenarios, 'metaverse-factory', 'model')
      const page = await wearing()
      await standAt(page, viewInVr(booth.address), booth.pavilion)
      await wearHeadset(page)
      await enterVr(page)
      await pressPanel(page, 'visit-desk', { button: '关闭' })
      await openOf(page, booth, exhibit)
      return still(page)
    },
    'vr-score-sheet': async () => {
      const [token = ''] = review.reviewers
      const page = await openWindow(browser, {
        base,
        token,
        size: SIZE,
        headset: true,
        draws: true,
      })
      await openHall(page, `${base}/gatherings/${review.id}/hall`)
      const { address } = review.scenario
      await standAt(page, viewOf(address), address.pavilion)
      await wearHeadset(page)
      await enterVr(page)
      await page.waitForFunction(() =>
        (window as never as World).jiebangProbe
          .scene()
          .getObjectByName('gathering-desk')
          ?.userData.layout.placed.some(({ item }) => item.kind === 'slider'),
      )
      await page.evaluate(
        async ([turnRad, downRad]) => {
          const world = window as never as World & Turning
          world.headset.controllers.left.position.set(-0.5, 1, -0.3)
          const panel = world.jiebangProbe.scene().getObjectByName('gathering-desk')
          const middle = panel?.localToWorld(new world.jiebangProbe.Vector3(0.2, 0.1, 0))
          // Between the panel and what stands ahead, so that both are on the picture.
          const [turnSin, turnCos] = [Math.sin(turnRad / 2), Math.cos(turnRad / 2)]
          const [downSin, downCos] = [Math.sin(-downRad / 2), Math.cos(-downRad / 2)]
          world.headset.quaternion.set(
            turnCos * downSin,
            turnSin * downCos,
            -turnSin * downSin,
            turnCos * downCos,
          )
          if (middle) await world.aim('controller', [middle.x, middle.y, middle.z])
        },
        [HEAD_TURN_RAD, HEAD_DOWN_RAD] as const,
      )
      return still(page)
    },
  }
}
