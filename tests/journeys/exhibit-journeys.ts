/** What is done with each kind of exhibit with a headset on: by the ray of a controller, then by hand. */
import { expect } from 'vitest'
import { PLINTH_ROOM } from '../../client/exhibit/stand-room.ts'
import { GROUND_M } from '../../client/exhibit/table/table-ground.ts'
import type { Input, Target, Thing } from './exhibit-acts.ts'
import type { ShowName } from './own-booth.ts'

export const desk = (button: string): Target => ({ panel: 'exhibit-desk', button })
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

export const nearly = (value: number, digits: number): unknown => expect.closeTo(value, digits)
export const between = (low: number, high: number): unknown =>
  expect.toSatisfy((value: number) => value > low && value < high)

/** A place on the sample's table, whose 240 m are as long as the stand is broad. */
const onTable = (x: number, z: number): Thing => {
  const unitM = PLINTH_ROOM.sideM / 240
  return { thing: 'table-ground', at: [x * unitM, GROUND_M, z * unitM] }
}
const standing = (piece: string, x: number, z: number): unknown =>
  expect.objectContaining({ piece, x: nearly(x, -1), z: nearly(z, -1) })
/** What is pressed at its middle. */
export const middle = (thing: string): Target => ({ thing, at: [0, 0, 0] })
/** Takes the model at its foot and goes round its axis. */
const swing: Target = {
  thing: 'model-model',
  at: [-0.35, 0.05, 0.1],
  to: { thing: 'model-model', at: [-0.1, 0.05, 0.4] },
}

type Journey = [kind: string, booth: ShowName, exhibit: string, acts: Record<Input, Acts>]

export const EXHIBIT_JOURNEYS: Journey[] = [
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
      hand: { press: [desk('1分钟')], state: { windowMin: 1 } },
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
        press: [desk('拥挤热力')],
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
