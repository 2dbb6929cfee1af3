import { describe, expect, it } from 'vitest'
import { exhibitSchema } from '../../../shared/exhibit/manifest.ts'
import { placesOf } from '../../../shared/exhibit/places.ts'

const title = { zh: '名' }
const text = { zh: '说明' }
const common = { id: 'one', on: 'model', title }

describe('placesOf', () => {
  it('has the places of notes and ways', () => {
    const notes = { kind: 'hotspots', ...common, spots: [{ id: 'a', title, text, at: [1, 2, 3] }] }
    expect(placesOf(exhibitSchema.parse(notes))).toEqual([[1, 2, 3]])
    const points = [
      [0, 0, 0],
      [0, 0, 9],
    ]
    const stops = [0, 1].map((point) => ({ id: `${point}`, title, text, point }))
    const route = { kind: 'route', ...common, ways: [{ id: 'w', title, points, stops }] }
    expect(placesOf(exhibitSchema.parse(route))).toEqual(points)
  })

  it('has the places that agents get to, beside and above their ways and on every floor', () => {
    const flow = {
      kind: 'flow',
      ...common,
      seed: 1,
      agents: { name: title, height: 2, speed: 1, spacing: 1, spread: 3 },
      floors: [{ title, y: 40 }],
      stations: [
        { id: 'gate', title, servers: 1, serviceS: 1, gates: { from: [7, 0, 0], to: [8, 0, 0] } },
      ],
      sources: [
        {
          id: 's',
          title,
          rate: { min: 0, max: 10, step: 1, value: 1 },
          routes: [
            {
              share: 1,
              legs: [
                {
                  points: [
                    [0, 1, 0],
                    [5, 1, 0],
                  ],
                },
              ],
            },
          ],
        },
      ],
    }
    const places = placesOf(exhibitSchema.parse(flow))
    expect(places).toEqual(
      expect.arrayContaining([
        [-3, 1, -3],
        [8, 3, 3],
        [11, 2, 3],
        [5, 40, 0],
      ]),
    )
  })

  it('is empty for what draws nothing of its own at a model', () => {
    const model = { kind: 'model', id: 'model', title, assetId: 'a' }
    expect(placesOf(exhibitSchema.parse(model))).toEqual([])
  })
})
