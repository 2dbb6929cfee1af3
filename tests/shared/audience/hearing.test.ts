import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mayKnow, type Viewer } from '../../../shared/audience/audience.ts'
import {
  EARSHOT_M,
  hears,
  type Listener,
  type Matter,
  type Speaker,
} from '../../../shared/audience/hearing.ts'
import { VOICE_WAYS } from '../../../shared/voice/voice-frame.ts'

const viewer = (personId: string, change: Partial<Viewer> = {}): Viewer => ({
  personId,
  callRoles: [],
  role: 'reviewer',
  isReview: true,
  recused: new Set(),
  presents: new Set(),
  outside: false,
  ...change,
})
const listener = (change: Partial<Listener> = {}): Listener => ({
  viewer: viewer('b'),
  place: { x: 0, z: 0 },
  ...change,
})
const speaker = (change: Partial<Speaker> = {}): Speaker => ({
  viewer: viewer('a'),
  place: { x: 2, z: 0 },
  way: 'aloud',
  to: new Set(),
  at: [],
  ...change,
})
const NOTHING: Matter = { submissionId: '', deliberation: false }
const PITCH: Matter = { submissionId: 'x', deliberation: false }
const far = { x: EARSHOT_M + 3, z: 0 }

describe('who hears', () => {
  it.each([
    ['who stands near', listener(), speaker(), NOTHING, true],
    ['not oneself', listener({ viewer: viewer('a') }), speaker(), NOTHING, false],
    ['not who stands far away', listener(), speaker({ place: far }), NOTHING, false],
    [
      'everybody, from the podium',
      listener(),
      speaker({ place: far, way: 'podium' }),
      NOTHING,
      true,
    ],
    ['who is on a page', listener({ place: undefined }), speaker({ place: far }), NOTHING, true],
    [
      'who is whispered to',
      listener(),
      speaker({ way: 'whisper', to: new Set(['b']) }),
      NOTHING,
      true,
    ],
    ['no other, of a whisper', listener(), speaker({ way: 'whisper' }), NOTHING, false],
    [
      'not who is recused from the item at hand',
      listener({ viewer: viewer('b', { recused: new Set(['x']) }) }),
      speaker({ way: 'podium' }),
      PITCH,
      false,
    ],
    [
      'who is recused from another item',
      listener({ viewer: viewer('b', { recused: new Set(['y']) }) }),
      speaker(),
      PITCH,
      true,
    ],
    [
      'not who is recused from the item at whose booth it is said',
      listener({ viewer: viewer('b', { recused: new Set(['y']) }) }),
      speaker({ at: ['y'] }),
      PITCH,
      false,
    ],
    [
      'nobody of the item at hand, when who is recused from it speaks',
      listener(),
      speaker({ viewer: viewer('a', { recused: new Set(['x']) }) }),
      PITCH,
      false,
    ],
    [
      'an applicant, of the own item',
      listener({ viewer: viewer('b', { role: 'presenter', presents: new Set(['x']) }) }),
      speaker(),
      PITCH,
      true,
    ],
    [
      'not an applicant, of the own item, once the panel is among itself',
      listener({ viewer: viewer('b', { role: 'presenter', presents: new Set(['x']) }) }),
      speaker(),
      { submissionId: 'x', deliberation: true },
      false,
    ],
    [
      'not who looks on, once the panel is among itself',
      listener({ viewer: viewer('b', { role: 'audience' }) }),
      speaker(),
      { submissionId: 'x', deliberation: true },
      false,
    ],
    [
      'not an applicant, of another item',
      listener({ viewer: viewer('b', { role: 'presenter', presents: new Set(['y']) }) }),
      speaker(),
      PITCH,
      false,
    ],
  ] as const)('%s', (...[, who, whom, matter, expected]) => {
    expect(hears(who, whom, matter)).toBe(expected)
  })

  it('is nobody, however it is said, who may not know of the items that it is about', () => {
    const items = fc.subarray(['x', 'y', 'z'])
    const place = fc.option(
      fc.record({ x: fc.double({ min: -9, max: 9, noNaN: true }), z: fc.constant(0) }),
      {
        nil: undefined,
      },
    )
    fc.assert(
      fc.property(
        fc.record({
          recusedHere: items,
          recusedThere: items,
          atHand: fc.record({
            submissionId: fc.constantFrom('', 'x', 'y', 'z'),
            deliberation: fc.boolean(),
          }),
          at: items,
          here: place,
          there: place,
          way: fc.constantFrom(...VOICE_WAYS),
        }),
        ({ recusedHere, recusedThere, atHand, at, here, there, way }) => {
          const who = listener({
            viewer: viewer('b', { recused: new Set(recusedHere) }),
            place: here,
          })
          const whom = speaker({
            viewer: viewer('a', { recused: new Set(recusedThere) }),
            place: there,
            way,
            to: new Set(['b']),
            at,
          })
          const items = [...(atHand.submissionId === '' ? [] : [atHand.submissionId]), ...at]
          const isShut = items.some(
            (submissionId) =>
              mayKnow(who.viewer, { of: 'item', submissionId }) !== 'all' ||
              mayKnow(whom.viewer, { of: 'item', submissionId }) !== 'all',
          )
          expect(hears(who, whom, atHand)).toBe(!isShut)
        },
      ),
    )
  })
})
