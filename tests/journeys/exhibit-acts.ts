/**
 * What somebody with a headset on does with exhibits: goes to a booth and opens them by its card,
 * presses their controls and the things themselves. An act has come through when the exhibit's state
 * or one's own choice in it is another one, so that nothing here waits for a time.
 */
import type { Page } from 'playwright-core'
import type { World } from './headset-world.ts'

export type Input = 'controller' | 'hand'

/** What is pressed: a button or a place on a slider of a panel, or a thing of the hall itself. */
export type Target =
  | { panel: string; button: string }
  | { panel: string; slider: string; value: number }
  | Thing
  /** A thing that is taken, and where it is let go. */
  | (Thing & { to: Thing })

export type Thing =
  /** An instance of an instanced thing. */
  | { thing: string; instance: number }
  /** A place in the frame that the thing stands in, in m. */
  | { thing: string; at: Place }

export type Place = readonly [x: number, y: number, z: number]

/** A key of the exhibit store. */
export interface Key {
  submissionId: string
  exhibitId: string
}

/** Longest an act takes to show on a busy machine, and a thing to come. */
const ANSWER_MS = 15_000
const COMES_MS = 20_000
const COMES_FRAMES = 40

/** Puts the helpers of this file into the page; after `wearHeadset`. */
export async function learnExhibits(page: Page): Promise<void> {
  await page.evaluate(() => {
    const world = window as never as ExhibitWorld
    const { jiebangProbe: probe } = world
    const sceneObject = (name: string) => probe.scene().getObjectByName(name)
    const placed = (mesh: SceneObject | undefined): Placed[] => mesh?.userData.layout?.placed ?? []

    world.trace = ({ submissionId, exhibitId }, panel) => {
      const { own, shared, choices, open } = probe.exhibits.getState()
      const name = `${submissionId}/${exhibitId}`
      // Turning a panel's page changes nothing else.
      const isDesk = panel === 'exhibit-desk'
      const buttons = placed(isDesk ? sceneObject(panel) : undefined).flatMap(({ item }) => [
        item.kind,
        item.label,
        ...(item.buttons?.map(({ label }) => label) ?? []),
      ])
      return JSON.stringify([own[name], shared[name]?.state, choices[name], open, buttons])
    }

    const onPanel = (mesh: SceneObject, target: PanelTarget): Point | undefined => {
      for (const { item, buttons } of placed(mesh)) {
        const index =
          'button' in target
            ? (item.buttons?.findIndex(({ label }) => label.startsWith(target.button)) ?? -1)
            : item.label?.startsWith(target.slider) && item.range
              ? 1
              : -1
        const rect = buttons[index]
        if (!rect) continue
        const { min, max } = item.range ?? { min: 0, max: 1 }
        const ratio = 'value' in target ? (target.value - min) / (max - min) : 0.5
        const heightPx = mesh.userData.layout?.heightPx ?? 0
        const x = (rect.x + rect.width * ratio - 500) / 1000
        const y = (heightPx / 2 - rect.y - rect.height / 2) / 1000
        return mesh.localToWorld(new probe.Vector3(x, y, 0))
      }
      return undefined
    }

    const onThing = (thing: SceneObject, target: Thing): Point => {
      if ('at' in target) return thing.parent.localToWorld(new probe.Vector3(...target.at))
      const at = thing.instanceMatrix?.array.slice(target.instance * 16 + 12) ?? []
      return thing.localToWorld(new probe.Vector3(at[0] ?? 0, at[1] ?? 0, at[2] ?? 0))
    }

    world.placeOf = (target, { submissionId }) => {
      const name = 'panel' in target ? target.panel : target.thing
      // Booths that stand side by side may have things of one name.
      const booth = sceneObject(`booth-${submissionId}`)
      const object = booth?.getObjectByName(name) ?? sceneObject(name)
      if (!object) return undefined
      return 'panel' in target ? onPanel(object, target) : onThing(object, target)
    }

    const FAR_LEFT_RAD = 1.3
    world.face = async (from, to) => {
      const { visitor } = probe
      const [x, z] = [(from.x + to.x) / 2 - visitor.x, (from.z + to.z) / 2 - visitor.z]
      // The panel at hand comes along with whoever turns far, and then stands at the left of what is ahead.
      for (const leftRad of [FAR_LEFT_RAD, 0]) {
        visitor.yawRad = Math.atan2(-x, -z) + leftRad
        await world.frames(4)
      }
    }

    world.carry = async (input, from, to) => {
      await world.hold(input, true)
      for (let step = 1; step <= CARRY_STEPS; step += 1) {
        const share = step / CARRY_STEPS
        const way = (a: number, b: number): number => a + (b - a) * share
        await world.aim(input, [way(from.x, to.x), way(from.y, to.y), way(from.z, to.z)])
      }
      await world.hold(input, false)
    }
    const CARRY_STEPS = 2
  })
}

/** Presses, once, and waits for the exhibit's answer; returns one's own state of it then. */
export async function work<State>(
  page: Page,
  input: Input,
  key: Key,
  target: Target,
): Promise<State> {
  const state = await page.evaluate(
    async ([hand, of, at, { answerMs, comesMs, comesFrames }]) => {
      const world = window as never as ExhibitWorld
      const { exhibits } = world.jiebangProbe
      const panel = 'panel' in at ? at.panel : undefined
      const before = world.trace(of, panel)
      const startedMs = Date.now()
      let place = world.placeOf(at, of)
      // A single frame may take long where a pavilion is drawn for the first time.
      for (let wait = 0; !place; wait += 1) {
        if (wait > comesFrames && Date.now() - startedMs > comesMs) break
        await world.frames(1)
        place = world.placeOf(at, of)
      }
      if (!place) throw new Error(`There is nothing to press for ${JSON.stringify(at)}.`)
      const goal = 'to' in at ? world.placeOf(at.to, of) : undefined
      // As anybody does with what stands in the hall; the panel at hand is then beside it.
      if ('thing' in at) await world.face(place, goal ?? place)
      await world.aim(hand, [place.x, place.y, place.z])
      await (goal ? world.carry(hand, place, goal) : world.press(hand))
      const pressedMs = Date.now()
      while (world.trace(of, panel) === before) {
        if (Date.now() - pressedMs > answerMs)
          throw new Error(`${of.exhibitId} did not answer ${JSON.stringify(at)}: ${before}`)
        await world.frames(1)
      }
      return exhibits.getState().own[`${of.submissionId}/${of.exhibitId}`]
    },
    [
      input,
      key,
      target,
      { answerMs: ANSWER_MS, comesMs: COMES_MS, comesFrames: COMES_FRAMES },
    ] as const,
  )
  return state as State
}

const DESK = 'exhibit-desk'

/** Turns the desk's pages, on and then back, until what is wanted is on the one that is open. */
export async function turnTo(page: Page, input: Input, key: Key, target: Target): Promise<void> {
  if (!('panel' in target) || target.panel !== DESK) return
  const isThere = (): Promise<boolean> =>
    page.evaluate(([at, of]) => (window as never as ExhibitWorld).placeOf(at, of) !== undefined, [
      target,
      key,
    ] as const)
  const canTurn = (label: string): Promise<boolean> =>
    page.evaluate(
      ([name, begins]) => {
        const desk = (window as never as ExhibitWorld).jiebangProbe.scene().getObjectByName(name)
        const buttons = desk?.userData.layout?.placed.flatMap(({ item }) => item.buttons ?? [])
        return buttons?.some((one) => one.label.startsWith(begins) && !one.disabled) ?? false
      },
      [DESK, label] as const,
    )
  for (const way of ['下一页', '上一页'])
    while (!(await isThere()) && (await canTurn(way)))
      await work(page, input, key, { panel: DESK, button: way })
}

/** Opens an exhibit: goes to its booth by the booth's card, then on from one exhibit to the next. */
export async function openInVr(
  page: Page,
  input: Input,
  key: Key,
  order: readonly string[],
): Promise<void> {
  const openNow = () =>
    page.evaluate(
      () => (window as never as ExhibitWorld).jiebangProbe.exhibits.getState().open ?? null,
    )
  if ((await openNow())?.submissionId !== key.submissionId) {
    await page.evaluate((id) => {
      ;(window as never as World).jiebangProbe.hall.setState({ selected: id })
    }, key.submissionId)
    await work(page, input, key, { panel: 'booth-desk', button: '操作展项' })
  }
  const isOpen = async (): Promise<boolean> =>
    ((await openNow())?.exhibitId || order[0]) === key.exhibitId
  for (let steps = 0; !(await isOpen()); steps += 1) {
    if (steps > order.length) throw new Error(`The desk does not come to ${key.exhibitId}.`)
    await work(page, input, key, { panel: 'exhibit-desk', button: '下一项' })
  }
}

/** Takes the controllers up, or puts them down so that the hands are tracked. */
export async function take(page: Page, input: Input): Promise<void> {
  await page.evaluate(async (kind) => {
    const world = window as never as World
    world.headset.primaryInputMode = kind
    const { xrStore } = world.jiebangProbe
    while (!xrStore.getState().inputSourceStates.some(({ type }) => type === kind))
      await world.frames(1)
    await world.frames(4)
  }, input)
}

type PanelTarget = Extract<Target, { panel: string }>

interface Point {
  x: number
  y: number
  z: number
}

interface Placed {
  item: {
    kind: string
    label?: string
    buttons?: { label: string; disabled?: boolean }[]
    range?: { min: number; max: number }
    value?: number
    disabled?: boolean
  }
  buttons: { x: number; y: number; width: number; height: number }[]
}

interface SceneObject {
  name: string
  parent: SceneObject
  getObjectByName(name: string): SceneObject | undefined
  traverse(visit: (object: SceneObject) => void): void
  visible: boolean
  rotation: { y: number }
  userData: { text?: string; layout?: { heightPx: number; placed: Placed[] } }
  localToWorld(local: Point): Point
  instanceMatrix?: { array: Float32Array }
}

interface ExhibitStoreNow {
  own: Record<string, unknown>
  shared: Record<string, { state: unknown }>
  choices: Record<string, string>
  open: Key | null
}

export interface ExhibitWorld extends Omit<World, 'jiebangProbe'> {
  jiebangProbe: Omit<World['jiebangProbe'], 'scene'> & {
    exhibits: { getState(): ExhibitStoreNow; setState(change: Partial<ExhibitStoreNow>): void }
    scene(): { getObjectByName(name: string): SceneObject | undefined }
  }
  /** All of an exhibit's that an act on a panel or on a thing can change, as text. */
  trace(key: Key, panel?: string): string
  /** Where in the hall a target is; undefined while it is not there. */
  placeOf(target: Target, key: Key): Point | undefined
  /** Looks about and then at what lies between two points of the hall. */
  face(from: Point, to: Point): Promise<void>
  /** Takes what an input is aimed at from one point of the hall to another. */
  carry(input: Input, from: Point, to: Point): Promise<void>
}
