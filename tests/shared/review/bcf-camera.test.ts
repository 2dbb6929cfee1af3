import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Vec3 } from '../../../shared/hall/booth-frame.ts'
import {
  BCF_VERSIONS,
  bcfCamera,
  fromBcf,
  isSameCamera,
  toBcf,
  upOf,
  viewOfCamera,
} from '../../../shared/review/bcf-camera.ts'

const coordinate = fc.double({ min: -100, max: 100, noNaN: true }).map((value) => value + 0)
const point = fc.tuple(coordinate, coordinate, coordinate)
const direction = point
  .filter((one) => Math.hypot(...one) > 1e-6)
  .map((one) => one.map((part) => part / Math.hypot(...one) + 0) as [number, number, number])
const view = fc.record({
  eye: point,
  direction,
  fovDeg: fc.double({ min: 10, max: 150, noNaN: true }),
})

const dot = (a: Vec3, b: Vec3): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2]

describe('toBcf', () => {
  it.each<[string, Vec3, Vec3]>([
    ['up is its +z', [0, 1, 0], [0, 0, 1]],
    ['towards the reader is its -y', [0, 0, 1], [0, -1, 0]],
    ['right stays right', [1, 0, 0], [1, 0, 0]],
    ['from before the booth', [0, 1.6, 3], [0, -3, 1.6]],
  ])('%s', (_, ours, theirs) => {
    expect(toBcf(ours)).toEqual(theirs)
    expect(fromBcf(theirs)).toEqual(ours)
  })

  it('stays right-handed', () => {
    const [x, y, z] = [toBcf([1, 0, 0]), toBcf([0, 1, 0]), toBcf([0, 0, 1])]
    const cross = [
      x[1] * y[2] - x[2] * y[1],
      x[2] * y[0] - x[0] * y[2],
      x[0] * y[1] - x[1] * y[0],
    ].map((part) => part + 0)
    expect(cross).toEqual([...z])
  })

  it('changes no number', () => {
    fc.assert(
      fc.property(point, (one) => {
        expect(fromBcf(toBcf(one))).toEqual(one)
      }),
    )
  })
})

describe('upOf', () => {
  it.each<[string, Vec3, Vec3]>([
    ['level', [0, 1, 0], [0, 0, 1]],
    ['straight down', [0, 0, -1], [0, 1, 0]],
    ['straight up', [0, 0, 1], [0, 1, 0]],
    ['down at an angle', [0, 0.6, -0.8], [0, 0.8, 0.6]],
  ])('is at the top of a picture %s', (_, along, top) => {
    upOf(along).forEach((part, axis) => expect(part).toBeCloseTo(top[axis] ?? NaN, 12))
  })

  it('is of length 1, upright on the direction, and never upside down', () => {
    fc.assert(
      fc.property(direction, (along) => {
        const up = upOf(along)
        expect(Math.hypot(...up)).toBeCloseTo(1, 9)
        expect(dot(up, along)).toBeCloseTo(0, 9)
        expect(up[2]).toBeGreaterThanOrEqual(0)
      }),
    )
  })
})

describe('bcfCamera', () => {
  it.each([
    ['2.1', 30, 45],
    ['2.1', 50, 50],
    ['2.1', 90, 60],
    ['3.0', 30, 30],
    ['3.0', 90, 90],
  ] as const)('of %s with %d degrees has %d', (version, fovDeg, written) => {
    const one = { eye: [0, 0, 0], direction: [0, 0, -1], fovDeg } as const
    const camera = bcfCamera({ ...one, eye: [...one.eye], direction: [...one.direction] }, version)
    expect(camera.fovDeg).toBe(written)
  })

  it('gives the view back, but for a field of view that 2.1 does not have', () => {
    fc.assert(
      fc.property(view, fc.constantFrom(...BCF_VERSIONS), (one, version) => {
        const camera = bcfCamera(one, version)
        expect(viewOfCamera(camera)).toEqual({ ...one, fovDeg: camera.fovDeg })
        expect(isSameCamera(camera, bcfCamera(one, version))).toBe(true)
      }),
    )
  })
})

describe('viewOfCamera', () => {
  const camera = { viewPoint: [0, -3, 1.6], direction: [0, 5, 0], fovDeg: 50 } as const
  it('makes a direction of any length one of length 1', () => {
    expect(viewOfCamera(camera)).toEqual({ eye: [0, 1.6, 3], direction: [0, 0, -1], fovDeg: 50 })
    expect(viewOfCamera({ ...camera, direction: [0, 1.004, 0] })?.direction).toEqual([0, 0, -1])
  })

  it('keeps a field of view within what a pin has', () => {
    expect([1, 170].map((fovDeg) => viewOfCamera({ ...camera, fovDeg })?.fovDeg)).toEqual([10, 150])
  })

  it('has none for a camera that looks nowhere', () => {
    for (const nowhere of [
      [0, 0, 0],
      [NaN, 0, 1],
      [Infinity, 0, 0],
    ] as const)
      expect(viewOfCamera({ ...camera, direction: nowhere })).toBeUndefined()
  })
})

describe('isSameCamera', () => {
  const camera = { viewPoint: [1, 2, 3], direction: [0, 1, 0], fovDeg: 50 } as const
  it('knows a camera whose digits were rounded from one that was moved', () => {
    expect(isSameCamera(camera, { ...camera, viewPoint: [1.0004, 2, 3] })).toBe(true)
    expect(isSameCamera(camera, { ...camera, viewPoint: [1.01, 2, 3] })).toBe(false)
    expect(isSameCamera(camera, { ...camera, direction: [0, 0.6, 0.8] })).toBe(false)
    expect(isSameCamera(camera, { ...camera, fovDeg: 51 })).toBe(false)
  })
})
