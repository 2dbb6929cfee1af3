import { Vector3 } from 'three'
import { describe, expect, it } from 'vitest'
import { HUB_PASSENGERS } from '../../../assets/build/samples/texts/exhibits/hub-passengers.ts'
import { createAgentShape } from '../../../client/exhibit/flow/agent-shape.ts'
import { flowControls } from '../../../client/exhibit/flow/flow-controls.ts'
import { createFlowMeshes } from '../../../client/exhibit/flow/flow-meshes.ts'
import { must } from '../../support/must.ts'
import { actOf, pressOf, turnOf } from '../../support/panel-presses.ts'
import type { Shown, Words } from '../../../client/exhibit/kit/kind.ts'
import { textIn } from '../../../client/i18n/i18n.ts'
import { Flow } from '../../../shared/exhibit/flow/flow.ts'
import { flowSchema } from '../../../shared/exhibit/flow/manifest.ts'
import { flowState } from '../../../shared/exhibit/flow/state.ts'

const manifest = flowSchema.parse(HUB_PASSENGERS)
const shown: Shown<'flow'> = { exhibit: manifest, assets: [] }
const words: Words = {
  t: (text, figures) => textIn(text, 'zh-CN', figures),
  pick: ({ zh }) => zh,
  language: 'zh-CN',
}

function running(seconds: number): Flow {
  const flow = new Flow(manifest, {}, 1)
  for (let step = 0; step < seconds * 5; step += 1) flow.advance()
  return flow
}

describe('createAgentShape', () => {
  it.each(['person', 'box'] as const)(
    'has at most 24 triangles as a %s and is one high',
    (shape) => {
      const geometry = createAgentShape(shape)
      const corners = geometry.getAttribute('position')
      expect(corners.count / 3).toBeLessThanOrEqual(24)
      const heights = Array.from({ length: corners.count }, (_, i) => corners.getY(i))
      expect(Math.min(...heights)).toBe(0)
      expect(Math.max(...heights)).toBeGreaterThan(0.99)
      expect(Math.max(...heights)).toBeLessThan(1.03)
    },
  )

  it('looks outwards with every face', () => {
    const corners = createAgentShape('box').getAttribute('position')
    const at = (i: number): Vector3 => new Vector3().fromBufferAttribute(corners, i)
    for (let i = 0; i < corners.count; i += 3) {
      const [a, b, c] = [at(i), at(i + 1), at(i + 2)]
      const middle = a
        .clone()
        .add(b)
        .add(c)
        .divideScalar(3)
        .sub(new Vector3(0, 0.5, 0))
      const normal = b.sub(a).cross(c.sub(a))
      expect(normal.dot(middle)).toBeGreaterThan(0)
    }
  })
})

describe('createFlowMeshes', () => {
  it('draws everybody who is there in one call, and the crowding of all floors in another', () => {
    const meshes = createFlowMeshes(manifest)
    const flow = running(240)
    meshes.show(flow, 0.5)
    expect(meshes.agents.count).toBe(flow.count)
    expect(flow.count).toBeGreaterThan(400)
    const colours = meshes.heat.geometry.getAttribute('color')
    const opacities = Array.from({ length: colours.count }, (_, i) => colours.getW(i))
    expect(Math.max(...opacities)).toBeGreaterThan(0.3)
    expect(opacities.filter((opacity) => opacity === 0).length).toBeGreaterThan(colours.count / 2)
    meshes.dispose()
  })

  it('places agents between their last two steps, at their height', () => {
    const meshes = createFlowMeshes(manifest)
    const flow = running(60)
    meshes.show(flow, 0.25)
    const first = flow.status.findIndex((status) => status !== 0)
    const matrix = meshes.agents.instanceMatrix.array
    const between = (axis: number): number => {
      const [from, to] = [flow.before[first * 3 + axis] ?? 0, flow.place[first * 3 + axis] ?? 0]
      return from + (to - from) * 0.25
    }
    ;[0, 1, 2].forEach((axis) => expect(matrix[12 + axis]).toBeCloseTo(between(axis), 6))
    expect(matrix[5]).toBeCloseTo(manifest.agents.height)
  })
})

describe('flowControls', () => {
  const state = flowState.initial(manifest)
  const items = flowControls.items(words, shown, state, 1e12)

  it('has a slider for each source and for the pace, numbers, lines, and two buttons', () => {
    const kinds = items.map(({ kind }) => kind)
    expect(kinds.filter((kind) => kind === 'slider').length).toBe(manifest.sources.length + 1)
    expect(kinds).toContain('figures')
    expect(kinds).toContain('chart')
    expect(items.find(({ kind }) => kind === 'buttons')).toMatchObject({
      buttons: [{ label: '暂停' }, { label: '拥挤热力', pressed: true }],
    })
  })

  it('turns presses into acts', () => {
    const west = must(manifest.sources.find(({ id }) => id === 'west'))
    expect(actOf(turnOf(items, west.title.zh, 900))).toEqual({
      type: 'set',
      id: 'west',
      value: 900,
    })
    expect(actOf(turnOf(items, '时间倍速', 3))).toEqual({ type: 'pace', value: 3 })
    expect(actOf(pressOf(items, '暂停'))).toEqual({ type: 'run', running: false })
    expect(actOf(pressOf(items, '拥挤热力'))).toEqual({ type: 'heat', shown: false })
  })
})
