/** What somebody does with a headset on: look, aim, press, teleport, use hands. Runs in the page. */
import type { Page } from 'playwright-core'
import { ARM_M, SHOULDER_DROP_M } from '../support/arm-reach.ts'
import type { AtM, Means, PanelItem, PanelMesh, Place, Rect, Side, World } from './headset-world.ts'

/** Puts the helpers into the page; call once after the hall is open. Needs the address part `#probe`. */
export async function wearHeadset(page: Page): Promise<void> {
  await page.evaluate(() => {
    const world = window as never as World
    const { headset, jiebangProbe: probe } = world
    const frame = (): Promise<unknown> =>
      new Promise((resolve) => {
        const session = probe.xrStore.getState().session
        if (session) session.requestAnimationFrame(resolve)
        else requestAnimationFrame(resolve)
      })
    world.frames = async (count) => {
      for (let i = 0; i < count; i += 1) await frame()
    }
    /** A point of the hall in the frame that inputs are given in. */
    world.toOrigin = (target) => {
      const { visitor, Vector3 } = probe
      const sin = Math.sin(-visitor.yawRad)
      const cos = Math.cos(-visitor.yawRad)
      const dx = target[0] - visitor.x
      const dz = target[2] - visitor.z
      return new Vector3(dx * cos + dz * sin, target[1] - visitor.seatedLiftM, -dx * sin + dz * cos)
    }
    /** Aims an input at a point given in the hall's frame. */
    world.aim = async (input, target, side = 'right') => {
      const device = (input === 'hand' ? headset.hands : headset.controllers)[side]
      const { Vector3, Quaternion } = probe
      const local = world.toOrigin(target)
      const from = new Vector3(side === 'right' ? 0.18 : -0.18, 1.35, -0.25)
      const towards = local.clone().sub(from).normalize()
      const turn = new Quaternion().setFromUnitVectors(new Vector3(0, 0, -1), towards)
      device.position.set(from.x, from.y, from.z)
      device.quaternion.set(turn.x, turn.y, turn.z, turn.w)
      await world.frames(3)
    }
    /** The tip of the right index finger from where an emulated hand is, in m. */
    const OPEN_TIP = { x: -0.034, y: 0.064, z: -0.033 }
    const PINCHED_TIP = { x: 0.001, y: -0.025, z: -0.012 }
    world.reach = (side, target, pinched) => {
      const device = headset.hands[side]
      const goal = world.toOrigin(target)
      const tip = pinched ? PINCHED_TIP : OPEN_TIP
      const aside = side === 'right' ? tip.x : -tip.x
      device.position.set(goal.x - aside, goal.y - tip.y, goal.z - tip.z)
      device.quaternion.set(0, 0, 0, 1)
    }
    /** Pulls the trigger or pinches, or lets go. */
    world.hold = async (input, on, side = 'right') => {
      const value = on ? 1 : 0
      if (input === 'hand') headset.hands[side].updatePinchValue(value)
      else headset.controllers[side].updateButtonValue('trigger', value)
      await world.frames(2)
    }
    world.press = async (input, side) => {
      // A press is a click only when it is let go in time, and frames are slow here.
      await world.hold(input, true, side)
      await world.hold(input, false, side)
    }
    world.poke = async (side, ...way) => {
      for (const place of way) {
        world.reach(side, place, false)
        await world.frames(3)
      }
    }
    world.look = async (target) => {
      const { Vector3, Quaternion } = probe
      const { x, y, z } = headset.position
      const towards = world
        .toOrigin(target)
        .sub(new Vector3(x, y, z))
        .normalize()
      const turn = new Quaternion().setFromUnitVectors(new Vector3(0, 0, -1), towards)
      headset.quaternion.set(turn.x, turn.y, turn.z, turn.w)
      await world.frames(3)
    }
  })
  await page.evaluate(
    ([armM, downM]) => {
      const world = window as never as World
      const { headset } = world
      /** Nobody's arm is longer, of those who turn to what they touch. */
      const inReach = (place: Place): void => {
        const { x, y, z } = world.toOrigin(place)
        const { x: headX, y: headY, z: headZ } = headset.position
        const farM = Math.hypot(x - headX, y - headY + downM, z - headZ)
        if (farM > armM) throw new Error(`${farM.toFixed(2)} m from the shoulder is out of reach.`)
      }
      const byRay = (input: 'controller' | 'hand', side: Side) => async (at: AtM) => {
        await world.aim(input, at(0), side)
        await world.press(input, side)
      }
      const byFinger = (side: Side) => async (at: AtM) => {
        inReach(at(0))
        await world.poke(side, at(0.15), at(0), at(0.06), at(0.15))
      }
      world.pressBy = {
        controller: byRay('controller', 'right'),
        'left controller': byRay('controller', 'left'),
        hand: byRay('hand', 'right'),
        finger: byFinger('right'),
        'left finger': byFinger('left'),
        async look(at) {
          // The same look presses once: one looks elsewhere before the next thing.
          headset.quaternion.set(0, 0, 0, 1)
          await world.frames(2)
          await world.look(at(0))
        },
        /** What is looked at when fingers close is pressed; between pinches there is no input at all. */
        async pinch(at) {
          const { right } = headset.controllers
          const { x, y, z } = headset.position
          const { Vector3, Quaternion } = world.jiebangProbe
          const towards = world
            .toOrigin(at(0))
            .sub(new Vector3(x, y, z))
            .normalize()
          const turn = new Quaternion().setFromUnitVectors(new Vector3(0, 0, -1), towards)
          right.position.set(x, y, z)
          right.quaternion.set(turn.x, turn.y, turn.z, turn.w)
          right.connected = true
          await world.frames(4)
          await world.press('controller')
          right.connected = false
          await world.frames(3)
        },
      }
    },
    [ARM_M, SHOULDER_DROP_M] as const,
  )
}

/** Enters VR by the page's own button and waits for both controllers and the panel that is at hand. */
export async function enterVr(page: Page): Promise<void> {
  // A headset's page is kept tiny here, so that frames come in time; the button may lie under others.
  await page.getByRole('button', { name: /进入VR|Enter VR/ }).dispatchEvent('click')
  await page.waitForFunction(() => {
    const { xrStore, scene } = (window as never as World).jiebangProbe
    const hasPanel = ['visit-desk', 'gathering-desk'].some((name) => scene().getObjectByName(name))
    return xrStore.getState().inputSourceStates.length === 2 && hasPanel
  })
}

/** Presses the tab of a panel that another one is in front of. */
async function bringForward(page: Page, panel: string, input: Means): Promise<void> {
  const tab = `${panel}-tab`
  const label = await page.evaluate(
    ([name, tabName]) => {
      const scene = (window as never as World).jiebangProbe.scene()
      const item = scene.getObjectByName(tabName)?.userData.layout.placed[0]?.item
      const isBehind = !scene.getObjectByName(name) && item?.kind === 'buttons'
      return isBehind ? item.buttons[0]?.label : undefined
    },
    [panel, tab] as const,
  )
  if (label === undefined) return
  await pressPanel(page, tab, { button: label }, input)
}

/** `quiet`: pressing it changes nothing on the panel itself. */
type PanelTarget =
  | { button: string; quiet?: true }
  | { slider: string; value: number }
  /** The button beside a slider. */
  | { beside: string }

/**
 * Presses a button of a panel in space by what stands on it, or a place on a slider's track, by a
 * controller's or a hand's ray or with the fingertip. Once: a press is a press, and the panel answers it.
 */
export async function pressPanel(
  page: Page,
  panel: string,
  target: PanelTarget,
  input: Means = 'controller',
): Promise<void> {
  await bringForward(page, panel, input)
  await page.evaluate(
    async ([name, wanted, kind, slack, answerMs]) => {
      const world = window as never as World
      const { jiebangProbe: probe } = world
      const find = ():
        { mesh: PanelMesh; item: PanelItem; rect: Rect; ratio: number } | undefined => {
        const mesh = probe.scene().getObjectByName(name)
        for (const { item, buttons } of mesh?.userData.layout.placed ?? []) {
          const index =
            'button' in wanted && item.kind === 'buttons'
              ? item.buttons.findIndex(({ label }) => label === wanted.button)
              : 'slider' in wanted && item.kind === 'slider' && item.label.includes(wanted.slider)
                ? 1
                : 'beside' in wanted && item.kind === 'slider' && item.label.includes(wanted.beside)
                  ? 3
                  : -1
          const rect = buttons[index]
          if (!mesh || !rect) continue
          const range = item.kind === 'slider' ? item.range : undefined
          const ratio =
            range && 'value' in wanted ? (wanted.value - range.min) / (range.max - range.min) : 0.5
          return { mesh, item, rect, ratio }
        }
        return undefined
      }
      const layoutNow = (): unknown => probe.scene().getObjectByName(name)?.userData.layout
      const isDone = (before: unknown): boolean => {
        if ('quiet' in wanted || !probe.scene().getObjectByName(name)) return true
        const item = find()?.item
        if ('value' in wanted)
          return item?.kind === 'slider' && Math.abs((item.value ?? -99) - wanted.value) <= slack
        return layoutNow() !== before
      }
      await world.frames(1)
      const found = find()
      if (!found) throw new Error(`Nothing to press for ${JSON.stringify(wanted)} on ${name}.`)
      const { mesh, rect, ratio } = found
      const { layout } = mesh.userData
      const atM = (overM: number): Place => {
        const { x, y, z } = mesh.localToWorld(
          new probe.Vector3(
            (rect.x + rect.width * ratio - 500) / 1000,
            (layout.heightPx / 2 - rect.y - rect.height / 2) / 1000,
            overM,
          ),
        )
        return [x, y, z]
      }
      await world.pressBy[kind](atM)
      const pressedAtMs = Date.now()
      while (!isDone(layout)) {
        if (Date.now() - pressedAtMs > answerMs)
          throw new Error(`${name} did not answer ${JSON.stringify(wanted)}.`)
        await world.frames(1)
      }
    },
    [panel, target, input, SCORE_SLACK, ANSWER_MS] as const,
  )
}

/** Longest a panel takes to show what was pressed, on a busy machine. */
const ANSWER_MS = 15_000
/** A track is half a metre for a hundred points: a ray lands within some of them. */
const SCORE_SLACK = 5
