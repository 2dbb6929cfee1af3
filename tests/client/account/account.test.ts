import { describe, expect, it } from 'vitest'
import { isComplete, readCode, withDigit, withoutLast } from '../../../client/account/code-entry.ts'
import { ownPath } from '../../../client/account/own-path.ts'
import type { Me } from '../../../shared/protocol/api-account.ts'
import { losesTheWayBack } from '../../../client/account/use-sign-out.ts'

describe('readCode', () => {
  it.each([
    ['123 456', '123456'],
    ['１２３４５６', '123456'],
    ['code: 12-34-56-78', '123456'],
    ['abc', ''],
  ])('reads %s as %s', (typed, code) => {
    expect(readCode(typed)).toBe(code)
  })
})

it('takes no seventh digit and knows when six are there', () => {
  const full = '123456'
  expect([withDigit('12345', '6'), withDigit(full, '7'), withoutLast(full)]).toEqual([
    full,
    full,
    '12345',
  ])
  expect([isComplete(full), isComplete('12345')]).toEqual([true, false])
})

describe('ownPath', () => {
  it.each([
    ['/apply/1?a=b#c', '/apply/1?a=b#c'],
    ['https://elsewhere.example/apply', undefined],
    ['//elsewhere.example/apply', undefined],
    ['/\\elsewhere.example', undefined],
    ['javascript:alert(1)', undefined],
    ['', undefined],
    [null, undefined],
  ])('reads %s as %s', (address, path) => {
    expect(ownPath(address)).toBe(path)
  })
})

describe('losesTheWayBack', () => {
  const me = (email: string | null, more: Partial<Me> = {}): Me => ({
    person: { id: 'p', name: '专家', email, look: null },
    roles: [],
    gatherings: [],
    ...more,
  })
  const seat = (role: 'audience' | 'reviewer') => [{ id: 'g', role }]
  it.each<[string, Me, boolean]>([
    ['an applicant who came by a link', me(null, { roles: ['applicant'] }), true],
    ['a reviewer who came by a code', me(null, { gatherings: seat('reviewer') }), true],
    ['an applicant with a passphrase', me('a@example.com', { roles: ['applicant'] }), false],
    ['a guest of the audience', me(null, { gatherings: seat('audience') }), false],
    ['nobody', { person: null, roles: [], gatherings: [] }, false],
  ])('of %s', (_, who, loses) => {
    expect(losesTheWayBack(who)).toBe(loses)
  })
})
