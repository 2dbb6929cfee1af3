import {
  Box3,
  BoxGeometry,
  Color,
  Group,
  Mesh,
  MeshStandardMaterial,
  VectorKeyframeTrack,
  AnimationClip,
  Vector3,
  type BatchedMesh,
} from 'three'
import type { GLTF } from 'three/addons/loaders/GLTFLoader.js'
import { describe, expect, it } from 'vitest'
import { dialogueControls } from '../../../client/exhibit/dialogue/dialogue-controls.ts'
import { pickVoice } from '../../../client/exhibit/dialogue/speech.ts'
import type { Words } from '../../../client/exhibit/kit/kind.ts'
import { createBoundEasing } from '../../../client/exhibit/model/bound-easing.ts'
import { createModelRig } from '../../../client/exhibit/model/model-rig.ts'
import { storeysOf } from '../../../client/exhibit/procedure/target-labels.ts'
import { procedureControls } from '../../../client/exhibit/procedure/procedure-controls.ts'
import { routeControls } from '../../../client/exhibit/route/route-controls.ts'
import { arrowPlaces } from '../../../client/exhibit/route/route-shapes.ts'
import { legsOf, planOf } from '../../../client/exhibit/route/way-plan.ts'
import { textIn } from '../../../client/i18n/i18n.ts'
import type { PanelItem } from '../../../client/panel/panel-items.ts'
import { dialogueSchema } from '../../../shared/exhibit/dialogue/manifest.ts'
import { dialogueState } from '../../../shared/exhibit/dialogue/state.ts'
import type { Binding } from '../../../shared/exhibit/fields.ts'
import { modelSchema } from '../../../shared/exhibit/model/manifest.ts'
import { modelState } from '../../../shared/exhibit/model/state.ts'
import { procedureSchema } from '../../../shared/exhibit/procedure/manifest.ts'
import { procedureState } from '../../../shared/exhibit/procedure/state.ts'
import { routeSchema } from '../../../shared/exhibit/route/manifest.ts'
import { routeState } from '../../../shared/exhibit/route/state.ts'
import { measureWay } from '../../../shared/exhibit/route/way.ts'
import { must } from '../../support/must.ts'
import { actOf, labelsOf, pressOf } from '../../support/panel-presses.ts'

const words: Words = {
  t: (text, figures) => textIn(text, 'zh-CN', figures),
  pick: ({ zh }) => zh,
  language: 'zh-CN',
}
const at = (seconds: number) => ({ personId: 'p', nowMs: 1_000_000 + seconds * 1000, leads: true })
const named = (zh: string) => ({ zh, en: '' })
const textsOf = (items: readonly PanelItem[]) =>
  items.flatMap((item) => (item.kind === 'text' || item.kind === 'title' ? [item.text] : []))

const drill = procedureSchema.parse({
  kind: 'procedure',
  id: 'p',
  on: 'm',
  title: named('演练'),
  intro: named('开始前'),
  limitS: 60,
  targets: [
    { id: 'valve', title: named('阀门'), node: 'wheel' },
    { id: 'lock', title: named('上锁') },
  ],
  steps: [
    {
      id: 'shut',
      title: named('关阀'),
      text: named('关闭阀门'),
      target: 'valve',
      hint: named('左边'),
    },
    {
      id: 'lock',
      title: named('上锁'),
      text: named('上锁挂牌'),
      target: 'lock',
      after: ['shut'],
      early: named('阀门没关'),
    },
  ],
})
const drilled = { exhibit: drill, assets: [] }
const started = procedureState.apply(drill, procedureState.initial(drill), { type: 'start' }, at(0))
const press = (label: string) =>
  actOf(pressOf(procedureControls.items(words, drilled, started, at(1).nowMs), label))

describe('procedureControls', () => {
  const items = (state = started, seconds = 1) =>
    procedureControls.items(words, drilled, state, at(seconds).nowMs)

  it('offers a button for every target, and in space only for what has no part', () => {
    expect(labelsOf(items())).toEqual(['阀门', '上锁', '提示（扣5分）'])
    const board = must(procedureControls.boardItems)(words, drilled, started, at(1).nowMs)
    expect(labelsOf(board)).toEqual(['上锁', '提示（扣5分）'])
  })

  it('shows the time, what is due and the consequence of a wrong act', () => {
    const slipped = procedureState.apply(drill, started, press('上锁'), at(2))
    const texts = textsOf(items(slipped, 9))
    expect(texts).toContain('用时 0:09，限时 1:00')
    expect(texts).toContain('第1步　关闭阀门')
    expect(texts).toContain('误操作：上锁。阀门没关')
    const right = procedureState.apply(drill, slipped, press('阀门'), at(3))
    expect(textsOf(items(right, 9)).some((text) => text.startsWith('误操作'))).toBe(false)
  })

  it('ends with each step, the score and its formula filled in', () => {
    const done = ['上锁', '阀门', '上锁'].reduce(
      (state, label, index) => procedureState.apply(drill, state, press(label), at(index + 1)),
      started,
    )
    const [title, ...rest] = items(done, 30)
    expect(title).toMatchObject({ kind: 'title', aside: '得分 90 合格' })
    expect(textsOf(rest)).toContain('0:03　上锁　用时0:01　曾提前操作')
    expect(textsOf(rest).at(-1)).toContain('100 × 2 ÷ 2 − 10 × 1 − 5 × 0 − 5 × 0 = 90')
    expect(must(procedureControls.ticks)(drilled, done, at(30).nowMs)).toBe(false)
  })
})

const route = routeSchema.parse({
  kind: 'route',
  id: 'r',
  on: 'm',
  title: named('路线'),
  ways: [
    {
      id: 'w',
      title: named('扶梯'),
      points: [
        [0, 0, 0],
        [1, 0, 0],
        [1, 1, 0],
      ],
      stops: [
        { id: 'a', title: named('甲'), text: named('起点'), point: 0 },
        { id: 'b', title: named('乙'), text: named('中间'), point: 1 },
        { id: 'c', title: named('丙'), text: named('终点'), point: 2 },
      ],
    },
  ],
})
const way = must(route.ways[0])

describe('routeControls', () => {
  const shown = { exhibit: route, assets: [], metresPerUnit: 60 }
  const first = routeState.initial(route)
  const items = (state = first) => routeControls.items(words, shown, state, at(0).nowMs)
  const step = (label: string, state = first) =>
    routeState.apply(route, state, actOf(pressOf(items(state), label), at(0).nowMs), at(0))

  it('gives the length by the model’s scale and the walking time', () => {
    expect(textsOf(items())[0]).toBe('全长 120 米，步行约 1分40秒')
  })

  it('steps forward and back from stop to stop', () => {
    const second = step('下一站')
    expect(textsOf(items(second))).toContain('中间')
    expect(step('上一站', second)).toEqual(first)
    expect(step('下一站', step('下一站', second))).toEqual(step('下一站', second))
  })

  it('draws the plan within its frame, legs in metres, and arrows along the way', () => {
    const plan = planOf(route.ways, 640)(way)
    for (const { x, y } of plan.points) {
      expect(x).toBeGreaterThanOrEqual(0)
      expect(x).toBeLessThanOrEqual(plan.width)
      expect(y).toBeGreaterThanOrEqual(0)
      expect(y).toBeLessThanOrEqual(plan.height)
    }
    expect(legsOf(way, measureWay(way), 60)).toEqual([
      { m: 0, upM: 0 },
      { m: 60, upM: 0 },
      { m: 60, upM: 60 },
    ])
    expect(arrowPlaces(way, 0.5).map(({ towards }) => towards.toArray())).toEqual([
      [1, 0, 0],
      [1, 0, 0],
      [0, 1, 0],
      [0, 1, 0],
    ])
  })
})

describe('dialogueControls', () => {
  const guide = dialogueSchema.parse({
    kind: 'dialogue',
    id: 'd',
    title: named('导办'),
    host: named('小示'),
    scenes: [
      { id: 'hello', line: named('您好'), choices: [{ text: named('材料'), to: 'papers' }] },
      { id: 'papers', line: named('带身份证') },
    ],
    questions: [{ zh: '总投入多少钱？' }, { zh: '有没有食堂？' }],
  })
  const passages = [{ id: 'funding-1', section: 'funding' as const, text: '总投入620万元。' }]
  const shown = { exhibit: guide, assets: [], passages }
  const first = dialogueState.initial(guide)
  const items = (state = first) => dialogueControls.items(words, shown, state, 0)
  const hit = (label: string, state = first) =>
    dialogueState.apply(guide, state, actOf(pressOf(items(state), label)), at(0))
  const ask = async (label: string) =>
    dialogueState.apply(guide, first, await must(pressOf(items(), label).actLater)(), at(0))

  it('says the host’s line with its choices and the questions', () => {
    expect(labelsOf(items())).toEqual(['材料', '总投入多少钱？', '有没有食堂？'])
    expect(textsOf(items(hit('材料')))[0]).toBe('带身份证')
    expect(hit('从头开始', hit('材料'))).toEqual(first)
  })

  it('answers with the passage and where it stands, or says that there is none', async () => {
    const answered = await ask('总投入多少钱？')
    expect(textsOf(items(answered)).slice(0, 3)).toEqual([
      '问：总投入多少钱？',
      '“总投入620万元。”',
      '—— 申报材料·资金投入',
    ])
    expect(textsOf(items(await ask('有没有食堂？')))[1]).toBe('申报材料中没有提到。')
    expect(hit('回到对话', answered).shows).toBe('scene')
  })
})

describe('pickVoice', () => {
  const voice = (lang: string, localService = true) => ({ lang, localService, default: false })

  it('takes a voice of the device for the language, Mandarin before Cantonese, and never a network’s', () => {
    const [hongKong, mandarin, english] = [voice('zh-HK'), voice('zh_CN'), voice('en-GB')]
    expect(pickVoice([hongKong, mandarin, english], 'zh-CN')).toBe(mandarin)
    expect(pickVoice([mandarin, english], 'en')).toBe(english)
    expect(pickVoice([voice('zh-CN', false)], 'zh-CN')).toBeUndefined()
  })
})

describe('createBoundEasing', () => {
  const turn: Binding = { node: 'wheel', property: 'turn', low: 0, high: 1, from: 0, to: 90 }

  it('is there at once at first, then comes to its goal without passing it, and rests', () => {
    const easing = createBoundEasing()
    easing.aim([{ binding: turn, value: 0 }])
    expect(easing.step(0.016)).toBe(true)
    expect(easing.values[0]?.value).toBe(0)
    easing.aim([{ binding: turn, value: 1 }])
    const seen: number[] = []
    while (easing.step(0.05) && seen.length < 200) seen.push(must(easing.values[0]).value)
    expect(seen[0]).toBeGreaterThan(0)
    expect(seen).toEqual(seen.toSorted((a, b) => a - b))
    expect(seen.at(-1)).toBe(1)
    expect(easing.step(0.05)).toBe(false)
  })
})

describe('createModelRig', () => {
  /** A wheel that the file's animation turns, on a stand; one material for both. */
  function createStation(): GLTF {
    const material = new MeshStandardMaterial()
    const scene = new Group()
    for (const name of ['stand', 'wheel']) {
      const mesh = new Mesh(new BoxGeometry(), material)
      mesh.name = name
      mesh.position.x = name === 'wheel' ? 3 : 0
      scene.add(mesh)
    }
    const slide = (node: string, x: number) =>
      new VectorKeyframeTrack(`${node}.position`, [0, 1], [x, 0, 0, x + 2, 0, 0])
    const animations = [new AnimationClip('run', 1, [slide('stand', 0), slide('wheel', 3)])]
    return { scene, animations, userData: {} } as unknown as GLTF
  }
  const manifest = modelSchema.parse({ kind: 'model', id: 'm', assetId: 'a', title: named('站') })
  const rigged = () => {
    const rig = createModelRig(createStation(), manifest)
    rig.show(modelState.initial(manifest))
    const batches: BatchedMesh[] = []
    rig.object.traverse((node) => {
      if ('isBatchedMesh' in node) batches.push(node as BatchedMesh)
    })
    return { rig, batch: must(batches[0]) }
  }

  it('names the node whose shape of a batch was met', () => {
    const { rig, batch } = rigged()
    const names = new Set(['wheel'])
    expect([0, 1].map((id) => rig.nameAt(batch, id, names))).toEqual([undefined, 'wheel'])
    expect(rig.nameAt(batch, undefined, names)).toBeUndefined()
    expect(rig.boxOf('wheel').getCenter(new Vector3()).x).toBeCloseTo(3)
    expect(rig.boxOf('moon')).toEqual(new Box3())
  })

  it('plays the animation of a file but for what is bound', () => {
    const { rig } = rigged()
    const middle = (name: string) => rig.boxOf(name).getCenter(new Vector3())
    rig.animate(0.5)
    expect([middle('stand').x, middle('wheel').x]).toEqual([1, 4])
    const binding: Binding = { node: 'wheel', property: 'lift', low: 0, high: 1, from: 0, to: 2 }
    rig.bind([{ binding, value: 1 }])
    rig.animate(0.25)
    expect(middle('stand').x).toBeCloseTo(0.5)
    expect(middle('wheel').toArray()).toEqual([3, 2, 0])
  })

  it('makes nodes stand out, and leaves none so', () => {
    const { rig, batch } = rigged()
    const red = (id: number) => batch.getColorAt(id, new Color()).r
    rig.highlight(new Map([['wheel', new Color(2, 1, 1)]]))
    expect([red(0), red(1)]).toEqual([1, 2])
    rig.highlight(new Map())
    expect([red(0), red(1)]).toEqual([1, 1])
  })
})

describe('storeysOf', () => {
  it('puts labels that would overlap one over the other', () => {
    const places = [0, 0.1, 0.2, 2].map((x) => new Vector3(x, 0, 0))
    expect(storeysOf(places, 0.15)).toEqual([0, 1, 0, 0])
    expect(storeysOf(places, 0.3)).toEqual([0, 1, 2, 0])
  })
})
