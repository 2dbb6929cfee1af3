import { beforeEach, describe, expect, it } from 'vitest'
import {
  backToNow,
  bringToFront,
  showPinned,
  useExhibitStore,
} from '../../../client/exhibit/kit/exhibit-store.ts'
import { standKey } from '../../../client/exhibit/kit/stand-front.ts'
import { forgetSight, lastSight, noteSight } from '../../../client/gathering/in-sight.ts'
import { pinHere } from '../../../client/gathering/pin-here.ts'
import type { BoothExhibit } from '../../../shared/exhibit/booth.ts'
import { pinSchema } from '../../../shared/review/pin.ts'

const shown = (id: string, kind: string) => ({ exhibit: { id, kind } }) as unknown as BoothExhibit
const exhibits = [shown('line', 'model'), shown('film', 'media'), shown('pit', 'model')]
const wish = { submissionId: 's1', criterionId: 'c1', exhibits }
const view = { eye: [0, 1.6, 3], direction: [0, 0, -1], fovDeg: 68 } as const

const look = (stand: 'plinth' | 'left' | 'text', submissionId = 's1') =>
  noteSight(submissionId, { stand, at: [0, 1, 0.5] }, view)

describe('pinHere', () => {
  beforeEach(() => {
    forgetSight()
    useExhibitStore.setState({ part: 'alone', own: {}, shared: {}, front: {} })
  })

  it('keeps what one looks at, from where, and the exhibit in front there as it stands', () => {
    look('plinth')
    useExhibitStore.setState({ own: { 's1/line': { turnDeg: 30 } } })
    const pin = pinHere(wish)
    expect(pin).toMatchObject({
      criterionId: 'c1',
      text: '',
      point: [0, 1, 0.5],
      view,
      exhibit: { exhibitId: 'line', state: { turnDeg: 30 } },
    })
    expect(pinSchema.safeParse(pin).success).toBe(true)
    bringToFront(standKey('s1', 'plinth'), 'pit')
    expect(pinHere(wish)?.exhibit).toEqual({ exhibitId: 'pit', state: null })
  })

  it('keeps what the gathering shares while one follows', () => {
    look('left')
    useExhibitStore.setState({
      part: 'follows',
      own: { 's1/film': { page: 1 } },
      shared: { 's1/film': { state: { page: 7 }, revision: 2 } },
    })
    expect(pinHere(wish)?.exhibit).toEqual({ exhibitId: 'film', state: { page: 7 } })
  })

  it('keeps what is shown: nothing of one’s own while one follows, and a pin of a pin as it is', () => {
    look('left')
    useExhibitStore.setState({ part: 'follows', own: { 's1/film': { page: 1 } } })
    expect(pinHere(wish)?.exhibit).toEqual({ exhibitId: 'film', state: null })
    showPinned({ submissionId: 's1', exhibitId: 'film' }, { page: 4 })
    expect(pinHere(wish)?.exhibit).toEqual({ exhibitId: 'film', state: { page: 4 } })
    backToNow()
  })

  it('has no exhibit where one reads the booth, and nothing seen of another booth', () => {
    look('text')
    expect(pinHere(wish)).toMatchObject({ exhibit: null, view })
    look('plinth', 's2')
    expect(lastSight('s1')).toBeNull()
    expect(pinHere(wish)).toBeNull()
  })

  it('takes the exhibit that is named on a page, without a viewpoint', () => {
    look('plinth')
    expect(pinHere({ ...wish, exhibitId: 'film' })).toMatchObject({
      view: null,
      exhibit: { exhibitId: 'film', state: null },
    })
    expect(pinHere({ ...wish, exhibitId: '' })).toMatchObject({ exhibit: null })
  })

  it('leaves out a state that is too long to be kept', () => {
    look('plinth')
    useExhibitStore.setState({ own: { 's1/line': { text: 'x'.repeat(6000) } } })
    const pin = pinHere(wish)
    expect(pin?.exhibit).toEqual({ exhibitId: 'line', state: null })
    expect(pinSchema.safeParse(pin).success).toBe(true)
  })
})
