import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  BOOTH_LIMITS,
  boothCost,
  BUDGET_PARTS,
  examineBooth,
  exhibitCost,
} from '../../../shared/exhibit/budget.ts'
import {
  assetFactsSchema,
  exhibitsSchema,
  type Asset,
  type AssetFacts,
  type Purpose,
} from '../../../shared/exhibit/manifest.ts'
import { must } from '../../support/must.ts'

const MEGABYTE = 1024 * 1024
const title = { zh: '名', en: '' }

function asset(
  id: string,
  purpose: Purpose,
  facts: Partial<AssetFacts>,
  triangles: number | null = null,
): Asset {
  return {
    id,
    purpose,
    status: 'ready',
    name: id,
    bytes: 1,
    url: `/blobs/${id}`,
    mediaType: null,
    width: null,
    height: null,
    triangles,
    refusal: null,
    facts: assetFactsSchema.parse({
      servedBytes: 0,
      drawCalls: 0,
      textureBytes: 0,
      size: null,
      nodes: [],
      variants: [],
      animations: [],
      ...facts,
    }),
  }
}

const picture = (id: string) => ({ kind: 'media', id, assetId: id, title })
const model = { kind: 'model', id: 'm', assetId: 'm', title }
const spots = {
  kind: 'hotspots',
  id: 'h',
  on: 'm',
  title,
  spots: [{ id: 'a', title, text: { zh: '点' }, at: [0, 0, 0] }],
}
const MODEL = asset(
  'm',
  'model',
  { servedBytes: 2 * MEGABYTE, drawCalls: 6, textureBytes: 8 * MEGABYTE },
  30_000,
)
const flat = (id: string, textureBytes = 3 * MEGABYTE): Asset =>
  asset(id, 'picture', { servedBytes: MEGABYTE, drawCalls: 1, textureBytes })

describe('boothCost', () => {
  it('is nothing for an empty booth, and for files that nothing shows', () => {
    const nothing = { downloadBytes: 0, triangles: 0, drawCalls: 0, textureBytes: 0 }
    expect(boothCost([], [])).toEqual(nothing)
    expect(boothCost([], [MODEL])).toEqual(nothing)
    expect(boothCost(exhibitsSchema.parse([model]), [])).toEqual(nothing)
  })

  it('adds a model with its pins to the largest picture of each board, and all downloads', () => {
    const exhibits = exhibitsSchema.parse([model, spots, picture('a'), picture('b'), picture('c')])
    // a and c share the left board, b stands on the right.
    const assets = [MODEL, flat('a'), flat('b'), flat('c', 5 * MEGABYTE)]
    expect(boothCost(exhibits, assets)).toEqual({
      downloadBytes: 5 * MEGABYTE,
      triangles: 30_000 + 176 + 2 + 2,
      drawCalls: 6 + 1 + 1 + 1,
      textureBytes: 8 * MEGABYTE + 5 * MEGABYTE + 3 * MEGABYTE,
    })
  })

  it('counts a file that two exhibits show once to download', () => {
    const exhibits = exhibitsSchema.parse([picture('a'), { ...picture('b'), assetId: 'a' }])
    expect(boothCost(exhibits, [flat('a')]).downloadBytes).toBe(MEGABYTE)
  })

  it('counts of a panorama the spot with most, both of its times', () => {
    const spot = (id: string, past?: string) => ({
      id,
      title,
      assetId: id,
      ...(past && { past: { assetId: past, title, now: title } }),
    })
    const [panorama] = exhibitsSchema.parse([
      { kind: 'panorama', id: 'p', title, spots: [spot('one', 'past'), spot('two')] },
    ])
    const files = ['one', 'past', 'two'].map((id) => flat(id, 8 * MEGABYTE))
    expect(exhibitCost(must(panorama), files)).toMatchObject({ textureBytes: 16 * MEGABYTE })
    expect(boothCost([must(panorama)], files).downloadBytes).toBe(3 * MEGABYTE)
  })

  it('counts a table by the shapes of its palette', () => {
    const piece = (id: string, shape: string) => ({
      id,
      title,
      shape,
      colour: '#aabbcc',
      sizeM: [1, 1, 1],
    })
    const [table] = exhibitsSchema.parse([
      {
        kind: 'table',
        id: 't',
        title,
        sizeM: [10, 10],
        palette: [piece('a', 'block'), piece('b', 'block'), piece('c', 'tree')],
      },
    ])
    expect(exhibitCost(must(table), []).drawCalls).toBe(4)
  })

  it('grows with every exhibit, and is never less than nothing', () => {
    const facts = fc.record({
      servedBytes: fc.nat(9e6),
      drawCalls: fc.nat(20),
      textureBytes: fc.nat(4e7),
    })
    fc.assert(
      fc.property(fc.array(facts, { minLength: 1, maxLength: 8 }), (list) => {
        const assets = list.map((one, index) => asset(`${index}`, 'picture', one))
        const exhibits = exhibitsSchema.parse(assets.map(({ id }) => picture(id)))
        const all = boothCost(exhibits, assets)
        const fewer = boothCost(exhibits.slice(0, -1), assets)
        for (const part of BUDGET_PARTS) {
          expect(fewer[part]).toBeGreaterThanOrEqual(0)
          expect(all[part]).toBeGreaterThanOrEqual(fewer[part])
        }
        const over = examineBooth(exhibits, assets).map(({ path }) => path)
        expect(over).toEqual(
          BUDGET_PARTS.filter((part) => all[part] > BOOTH_LIMITS[part]).map(
            (part) => `exhibits.${part}`,
          ),
        )
      }),
    )
  })
})

describe('examineBooth', () => {
  it.each<[string, Partial<AssetFacts>, number, object[]]>([
    [
      'exactly at every limit',
      { servedBytes: 5 * MEGABYTE, drawCalls: 12, textureBytes: 24 * MEGABYTE },
      60_000,
      [],
    ],
    [
      'a byte over in downloads',
      { servedBytes: 5 * MEGABYTE + 1 },
      0,
      [{ path: 'exhibits.downloadBytes', code: 'budget-download', limit: 5, actual: 5.1 }],
    ],
    [
      'a triangle over',
      {},
      60_001,
      [{ path: 'exhibits.triangles', code: 'budget-triangles', limit: 60_000, actual: 60_001 }],
    ],
    [
      'over in draw calls and textures',
      { drawCalls: 13, textureBytes: 30 * MEGABYTE },
      0,
      [
        { path: 'exhibits.drawCalls', code: 'budget-draw-calls', limit: 12, actual: 13 },
        { path: 'exhibits.textureBytes', code: 'budget-textures', limit: 24, actual: 30 },
      ],
    ],
  ])('names what is over: %s', (_, facts, triangles, findings) => {
    expect(
      examineBooth(exhibitsSchema.parse([model]), [asset('m', 'model', facts, triangles)]),
    ).toEqual(findings)
  })
})
