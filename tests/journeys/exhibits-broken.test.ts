/**
 * Exhibits that are broken, slow or hostile, in a browser: each says what happened to it, in words, and
 * the booth beside it and the page go on working.
 */
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { viewOf } from '../../shared/hall/views.ts'
import type { Booth } from '../../shared/exhibit/booth.ts'
import type { Exhibit } from '../../shared/exhibit/manifest.ts'
import type { BoothAddress } from '../../shared/hall/placement.ts'
import { callApi, redeemLink } from '../bench/seat.ts'
import { createGlb, triangleGlb } from '../support/glb.ts'
import { waitReady } from './acts.ts'
import { launchBrowser, startVisit, type Watch } from './browser.ts'
import { startEmptyHouse, type EmptyHouse } from './empty-house.ts'
import type { ExhibitWorld } from './exhibit-acts.ts'
import { publishBooth, publishShows } from './own-booth.ts'
import { spoilHouse, type Spoil, type SpoiledHouse } from './spoiled-house.ts'

const MODEL_FAILED = '模型无法显示，其余内容不受影响。'
const SLOW = '这件展项还在载入。'
const FAILED = '这件展项无法显示。'
const OUTSIDE = '这件展项超出了模型的范围，未予显示。'

const SOON_MS = 60_000
/** What the console is told of each, whenever it comes near: it could not be loaded, drawn or computed. */
const TOLD = /Could not load \/blobs\/|status of 500|reading '(map|count)'|not iterable/

interface OnShow {
  id: string
  booth: Booth
  address: BoothAddress
}

const watch: Watch = { foreign: [], errors: [] }
let house: EmptyHouse
let spoiled: SpoiledHouse
let browser: Browser
let page: Page

/** A model's answer, or a booth's manifest, as somebody hostile or unlucky would have it. */
interface Case {
  says: string
  model?: Spoil
  manifest?: (exhibit: Exhibit) => unknown
  /** Exhibit whose controls are broken as well. */
  broken?: string
}

const answer =
  (status: number, body: Buffer | string): Spoil =>
  (response) => {
    response.writeHead(status, { 'content-type': 'model/gltf-binary' })
    response.end(body)
  }

/** A shape that has no places. */
const shapeless = createGlb({
  asset: { version: '2.0' },
  scene: 0,
  scenes: [{ nodes: [0] }],
  nodes: [{ mesh: 0 }],
  meshes: [{ primitives: [{ attributes: {} }] }],
})

/** What no server of ours would let through. */
function spoil(exhibit: Exhibit): unknown {
  if (exhibit.kind === 'flow') return { ...exhibit, floors: null }
  if (exhibit.kind !== 'route') return exhibit
  const ways = exhibit.ways.map((way) => ({
    ...way,
    points: way.points.map(([x, y, z]) => [x * 40, y, z]),
  }))
  return { ...exhibit, ways }
}

const CASES: [string, Case][] = [
  ['is no model at all', { says: MODEL_FAILED, model: answer(200, 'glTF?'.repeat(100)) }],
  ['cannot be read from the disk', { says: MODEL_FAILED, model: answer(500, 'broken') }],
  [
    'is cut off in the middle',
    { says: MODEL_FAILED, model: answer(200, triangleGlb().subarray(0, 300)) },
  ],
  ['has a shape without places', { says: MODEL_FAILED, model: answer(200, shapeless) }],
  ['never comes', { says: SLOW, model: () => undefined }],
  [
    'has a flow that cannot be computed, and a route that crosses the hall',
    { says: OUTSIDE, manifest: spoil, broken: 'passengers' },
  ],
]

/** Booths of the cases in their order, and one beside them that nothing is wrong with. */
let booths: OnShow[] = []
let neighbour: OnShow

beforeAll(async () => {
  house = await startEmptyHouse('2099-12-31T23:59:59+08:00')
  browser = await launchBrowser()
  const { hub } = await publishShows(house, ['hub'])
  const ids: string[] = []
  for (let index = 0; index < CASES.length; index += 1) ids.push(await publishTriangle(index))
  const read = (id: string) => callApi<OnShow>(house.base, `/scenarios/${id}`)
  neighbour = await read(ids.pop() ?? '')
  booths = await Promise.all([...ids, hub.id].map(read))
  const spoils = CASES.map(([, one], index) => spoilOf(booths[index], one))
  spoiled = await spoilHouse(house.base, new Map(spoils))
  const visit = await startVisit(browser, { base: spoiled.base, watch })
  page = visit.page
  await visit.open(`/hall?booth=${neighbour.id}#probe`)
  await waitReady(page)
}, 120_000)

afterAll(async () => {
  await browser?.close()
  await spoiled?.stop()
  await house?.stop()
})

/** A booth with a model of its own. */
async function publishTriangle(number: number): Promise<string> {
  const applicant = await redeemLink(house.base, await house.invite('applicant', '申报人'))
  return publishBooth(house.base, {
    applicant,
    organiser: house.organiser,
    form: { scenarioName: `三角 ${number}`, directionId: 'supply-chain' },
    files: [
      {
        purpose: 'model',
        bytes: triangleGlb({ nodes: [{ mesh: 0, translation: [0, number, 0] }] }),
      },
    ],
    exhibits: ([model]) => [{ kind: 'model', id: 'model', assetId: model, title: { zh: '三角' } }],
  })
}

/** What of a booth is spoiled, by its path. */
function spoilOf(booth: OnShow | undefined, { model, manifest }: Case): [string, Spoil] {
  const url = booth?.booth.exhibits[0]?.assets[0]?.url
  if (!booth || !url) throw new Error('A booth has no model.')
  if (model) return [url, model]
  const change: Spoil = async (response, original) => {
    const scenarios = (await (await original()).json()) as {
      id: string
      booth: { exhibits: { exhibit: unknown }[] }
    }[]
    for (const shown of scenarios.find(({ id }) => id === booth.id)?.booth.exhibits ?? [])
      shown.exhibit = manifest?.(shown.exhibit as Exhibit)
    response.writeHead(200, { 'content-type': 'application/json' })
    response.end(JSON.stringify(scenarios))
  }
  const { pavilion, chapter } = booth.address
  return [`/api/pavilions/${pavilion}/chapters/${chapter}`, change]
}

/** Goes to a booth and waits until things of this name stand there; returns what they say. */
async function meet({ id, address }: OnShow, name: string): Promise<string[]> {
  const found = await page.waitForFunction(
    ([to, booth, wanted]) => {
      const { visitor, scene } = (window as never as ExhibitWorld).jiebangProbe
      Object.assign(visitor, { x: to.x, z: to.z, yawRad: to.yawRad + Math.PI })
      const said: string[] = []
      scene()
        .getObjectByName(`booth-${booth}`)
        ?.traverse(({ name: own, userData }) => {
          if (own === wanted) said.push(userData.text ?? '')
        })
      return said.length > 0 ? said : undefined
    },
    [viewOf(address), id, name] as const,
    { timeout: SOON_MS, polling: 250 },
  )
  return (await found.jsonValue()) ?? []
}

/** Works the model of a booth by its controls on the page. */
async function works({ id }: OnShow): Promise<void> {
  await open(id, '')
  const turn = page.getByRole('slider', { name: '旋转' })
  await turn.focus()
  await turn.press('ArrowRight')
  await page.waitForFunction(
    (key) =>
      ((window as never as ExhibitWorld).jiebangProbe.exhibits.getState().own[key] as Turned)
        ?.turnDeg > 0,
    `${id}/model`,
  )
}

interface Turned {
  turnDeg: number
}

const open = (submissionId: string, exhibitId: string): Promise<void> =>
  page.evaluate(
    (key) => {
      ;(window as never as ExhibitWorld).jiebangProbe.exhibits.setState({ open: key })
    },
    { submissionId, exhibitId },
  )

describe('a booth whose exhibit', () => {
  it.each(CASES.map(([name, one], index) => [name, one, index] as const))(
    '%s says so and leaves its neighbour alone',
    async (_, one, index) => {
      const booth = booths[index]
      if (!booth) throw new Error('There is no such booth.')
      expect(await meet(booth, 'message-board')).toContain(one.says)
      if (one.broken) {
        await open(booth.id, one.broken)
        await page.getByText(FAILED).waitFor({ timeout: SOON_MS })
      }
      await meet(neighbour, 'model-model')
      await works(neighbour)
    },
  )

  it('leaves no error but its own, and asks nobody else for anything', () => {
    expect(watch.foreign).toEqual([])
    expect(watch.errors.filter((error) => !TOLD.test(error))).toEqual([])
  })
})
