/** A picture of each kind of exhibit: a sample's booth with the exhibit's controls open. */
import type { Page } from 'playwright-core'
import type { ExhibitKind } from '../../shared/exhibit/manifest.ts'
import type { ScenarioSummary } from '../../shared/protocol/api-exhibition.ts'
import { bayToHall, type FloorPose } from '../../shared/hall/plan.ts'
import type { ExhibitWorld } from '../journeys/exhibit-acts.ts'
import type { World } from '../journeys/headset-world.ts'
import { standAt, untilStill } from './hall-camera.ts'
import { readSample } from './read-sample.ts'

/** The sample that shows a kind best. */
const SAMPLE_OF: Record<ExhibitKind, string> = {
  model: 'virtual-rnd',
  hotspots: 'precision-medicine',
  'what-if': 'precision-medicine',
  procedure: 'hazard-training',
  dialogue: 'smart-service',
  route: 'riverside-guide',
  feed: 'metaverse-factory',
  flow: 'hub-twin',
  media: 'medical-training',
  panorama: 'culture-field',
  table: 'future-city',
}

/** So far one turns to the right, away from the drawer with the controls, in radians. */
const TURN_RAD = 0.3

export interface FoundExhibit {
  booth: ScenarioSummary
  /** Id of the exhibit. */
  exhibit: string
}

/** The first exhibit of a kind that a sample has, and its booth. */
export async function findExhibit(
  scenarios: readonly ScenarioSummary[],
  slug: string,
  kind: ExhibitKind,
): Promise<FoundExhibit> {
  const { form, exhibits } = await readSample(slug)
  const booth = scenarios.find(({ title }) => title.zh === form.scenarioName)
  const exhibit = exhibits.find((one) => one.kind === kind)
  if (!booth || !exhibit) throw new Error(`The sample ${slug} shows no ${kind}.`)
  return { booth, exhibit: exhibit.id }
}

/** Opens an exhibit's controls. */
export async function openOf(page: Page, booth: ScenarioSummary, exhibit: string): Promise<void> {
  await page.evaluate(
    (open) => {
      ;(window as never as ExhibitWorld).jiebangProbe.exhibits.setState({ open })
    },
    { submissionId: booth.id, exhibitId: exhibit },
  )
}

async function turnAside(page: Page): Promise<void> {
  await page.evaluate((turnRad) => {
    ;(window as never as World).jiebangProbe.visitor.yawRad -= turnRad
  }, TURN_RAD)
}

/** Before the left side board of a bay, on which the first of its pictures stands. */
function beforeBoard({ address }: ScenarioSummary): FloorPose {
  const { pavilion, bay } = address
  if (bay === 'stage') throw new Error('Pictures are taken of a bay.')
  return bayToHall(pavilion, bay, { x: -0.7, z: 1.2, yawRad: -Math.PI / 2 + 0.2 })
}

/**
 * How each is taken, by the picture's name. `enter` opens the hall at a booth.
 */
export function kindPictures(
  scenarios: readonly ScenarioSummary[],
  enter: (booth: ScenarioSummary) => Promise<Page>,
): Record<string, () => Promise<Page>> {
  const kinds = Object.entries(SAMPLE_OF) as [ExhibitKind, string][]
  return Object.fromEntries(
    kinds.map(([kind, slug]) => [
      `exhibit-${kind}`,
      async () => {
        const { booth, exhibit } = await findExhibit(scenarios, slug, kind)
        const page = await enter(booth)
        if (kind === 'media') await standAt(page, beforeBoard(booth), booth.pavilion)
        else await turnAside(page)
        await openOf(page, booth, exhibit)
        const drawer = page.locator('[data-testid=exhibit-drawer]')
        // There and back: so it comes to the front of its stand.
        await drawer.getByRole('button', { name: '下一项' }).click()
        await drawer.getByRole('button', { name: '上一项' }).click()
        if (kind === 'panorama') await drawer.getByRole('button', { name: '走进全景' }).click()
        await untilStill(page)
        return page
      },
    ]),
  )
}
