import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { assetIdsOf, exhibitsSchema, withoutAsset } from '../../../shared/exhibit/manifest.ts'
import { panoramaSchema } from '../../../shared/exhibit/panorama/manifest.ts'
import {
  panoramaRules,
  panoramaState,
  spotOf,
  type PanoramaAct,
} from '../../../shared/exhibit/panorama/state.ts'
import { must } from '../../support/must.ts'

const title = { zh: '名', en: '' }
const gate = { id: 'gate', title, assetId: 'a', links: [{ to: 'lane', yawDeg: 20 }] }
const lane = { id: 'lane', title, assetId: 'b', past: { assetId: 'c', title, now: title } }
const source = { kind: 'panorama', id: 'p', title, spots: [gate, lane] }
const manifest = panoramaSchema.parse(source)
const first = panoramaState.initial(manifest)
const at = (nowMs: number) => ({ personId: 'x', nowMs })

describe('panoramaSchema', () => {
  it.each<[string, object]>([
    ['no spot', { spots: [] }],
    ['a spot twice', { spots: [gate, lane, gate] }],
    ['a link to nowhere', { spots: [gate] }],
    ['a link to itself', { spots: [{ ...gate, links: [{ to: 'gate', yawDeg: 0 }] }] }],
    [
      'a link at one’s feet',
      { spots: [{ ...gate, links: [{ to: 'lane', yawDeg: 0, pitchDeg: -80 }] }, lane] },
    ],
  ])('refuses %s', (_, change) => {
    expect(panoramaSchema.safeParse({ ...source, ...change }).success).toBe(false)
  })

  it('names the files of all its spots and times, and goes when one of them does', () => {
    const [panorama] = exhibitsSchema.parse([source])
    expect(assetIdsOf(must(panorama))).toEqual(['a', 'b', 'c'])
    expect(withoutAsset([must(panorama)], 'c')).toEqual([])
  })
})

describe('panoramaState', () => {
  it.each<[string, PanoramaAct, object]>([
    ['goes to a spot', { type: 'go', spot: 'lane' }, { spot: 'lane' }],
    ['stays where there is none', { type: 'go', spot: 'roof' }, { spot: 'gate' }],
    ['blends within its bounds', { type: 'blend', amount: 3 }, { blend: 1 }],
    ['plays', { type: 'play', atS: 2 }, { recording: { atS: 2, sinceMs: 1000 } }],
    ['pauses', { type: 'pause', atS: 4 }, { recording: { atS: 4, sinceMs: 0 } }],
    ['winds while it stands', { type: 'seek', atS: 9 }, { recording: { atS: 9, sinceMs: 0 } }],
  ])('%s', (_, act, expected) => {
    expect(panoramaState.apply(manifest, first, act, at(1000))).toMatchObject(expected)
  })

  it('keeps the time one looks at when one goes on, and begins the next video anew', () => {
    const blended = { ...first, blend: 0.4, recording: { atS: 3, sinceMs: 50 } }
    expect(panoramaState.apply(manifest, blended, { type: 'go', spot: 'lane' }, at(60))).toEqual({
      spot: 'lane',
      blend: 0.4,
      recording: { atS: 0, sinceMs: 0 },
    })
  })

  it('shows a spot that is there, whatever is stored', () => {
    fc.assert(
      fc.property(fc.string(), fc.double({ min: 0, max: 1, noNaN: true }), (spot, blend) => {
        const stored = panoramaRules.state.parse({ spot, blend, recording: first.recording })
        expect(manifest.spots).toContain(spotOf(manifest, stored))
      }),
    )
  })
})
