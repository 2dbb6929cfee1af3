import { describe, expect, it } from 'vitest'
import { isComplete, readCode, withDigit, withoutLast } from '../../../client/account/code-entry.ts'
import { NAME_MAX_CHARS } from '../../../client/account/name-limit.ts'
import { ownPath } from '../../../client/account/own-path.ts'
import * as contract from '../../../shared/protocol/api-account.ts'

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

it('allows a name as long as the contract does', () => {
  expect(NAME_MAX_CHARS).toBe(contract.NAME_MAX_CHARS)
})
