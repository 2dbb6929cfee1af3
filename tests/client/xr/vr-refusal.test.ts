import { describe, expect, it } from 'vitest'
import { hallTexts } from '../../../client/i18n/texts/hall.ts'
import { refusalText } from '../../../client/xr/vr-refusal.ts'

describe('refusalText', () => {
  it.each([
    ['NotAllowedError', hallTexts.vrNotAllowed],
    ['SecurityError', hallTexts.vrNotAllowed],
    ['InvalidStateError', hallTexts.vrElsewhere],
    ['NotSupportedError', hallTexts.vrFailed],
    ['OperationError', hallTexts.vrFailed],
  ])('says what to do when the browser answers %s', (name, text) => {
    expect(refusalText(new DOMException('no', name))).toBe(text)
  })

  it('says so of anything else too', () => {
    expect(refusalText(undefined)).toBe(hallTexts.vrFailed)
  })
})
