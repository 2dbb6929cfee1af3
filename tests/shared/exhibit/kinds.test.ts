import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { actOnExhibit, readState } from '../../../shared/exhibit/kinds.ts'
import { exhibitsSchema, withoutAsset, type Exhibit } from '../../../shared/exhibit/manifest.ts'

const title = { zh: '名', en: '' }
const context = { personId: 'p', nowMs: 1000 }
const model = {
  kind: 'model',
  id: 'm',
  assetId: 'a',
  title,
  explodes: true,
  sections: true,
  layers: [{ id: 'roof', title, nodes: ['roof'] }],
}
const spots = {
  kind: 'hotspots',
  id: 'h',
  on: 'm',
  title,
  spots: [{ id: 'door', title, text: { zh: '门' }, at: [0, 1, 0] }],
}
const picture = { kind: 'media', id: 'p', assetId: 'b', title }
const exhibits = exhibitsSchema.parse([model, spots, picture])
const one = (kind: string): Exhibit => exhibits.find((e) => e.kind === kind) as Exhibit

describe('exhibitsSchema', () => {
  it.each<[string, unknown[]]>([
    ['an id twice', [picture, { ...picture, assetId: 'c' }]],
    ['hotspots on no model', [spots]],
    ['hotspots on a picture', [picture, { ...spots, on: 'p' }]],
    ['nine exhibits', Array.from({ length: 9 }, (_, i) => ({ ...picture, id: `p${i}` }))],
    ['an unknown kind', [{ ...picture, kind: 'script' }]],
  ])('refuses %s', (_, list) => {
    expect(exhibitsSchema.safeParse(list).success).toBe(false)
  })
})

describe('withoutAsset', () => {
  it('takes what belongs to a model along with it', () => {
    expect(withoutAsset(exhibits, 'a').map(({ id }) => id)).toEqual(['p'])
    expect(withoutAsset(exhibits, 'b').map(({ id }) => id)).toEqual(['m', 'h'])
  })
})

describe('actOnExhibit', () => {
  it.each<[string, string, object, object]>([
    ['model', 'explodes within its bounds', { type: 'explode', amount: 7 }, { explode: 1 }],
    ['model', 'peels a layer', { type: 'layer', id: 'roof', shown: false }, { hidden: ['roof'] }],
    ['model', 'keeps a layer it has not', { type: 'layer', id: 'x', shown: false }, { hidden: [] }],
    [
      'model',
      'cuts along an axis',
      { type: 'section', axis: 'y', at: 0.4 },
      { section: { axis: 'y', at: 0.4 } },
    ],
    ['model', 'turns all the way round', { type: 'turn', turnDeg: -30 }, { turnDeg: 330 }],
    [
      'model',
      'pauses where it is',
      { type: 'play', playing: false },
      { animation: { atS: 0.999, sinceMs: 0 } },
    ],
    ['hotspots', 'opens a note', { type: 'open', id: 'door' }, { open: 'door' }],
    ['hotspots', 'opens none that is not there', { type: 'open', id: 'x' }, { open: '' }],
    ['media', 'turns a page', { type: 'page', page: 3 }, { page: 3 }],
    [
      'media',
      'plays from a place',
      { type: 'play', atS: 12 },
      { recording: { atS: 12, sinceMs: 1000 } },
    ],
  ])('of kind %s: %s', (kind, _, act, expected) => {
    expect(actOnExhibit(one(kind), null, act, context)).toMatchObject(expected)
  })

  it('goes back to the first state on reset', () => {
    const moved = actOnExhibit(one('model'), null, { type: 'turn', turnDeg: 90 }, context)
    expect(actOnExhibit(one('model'), moved, { type: 'reset' }, context)).toEqual(
      readState(one('model'), null),
    )
  })

  it('refuses what is no act of the kind, and survives whatever was stored', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...exhibits),
        fc.jsonValue(),
        fc.jsonValue(),
        (e, stored, act) => {
          const state = actOnExhibit(e, stored, act, context)
          expect(readState(e, state ?? null)).toEqual(state ?? readState(e, null))
          expect(readState(e, readState(e, stored))).toEqual(readState(e, stored))
        },
      ),
    )
  })
})
