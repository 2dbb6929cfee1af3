import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { WRONG_CODES_PER_ADDRESS } from '../../server/api/rate-limits.ts'
import { callApi, runHouse, type RunningHouse } from '../support/running-house.ts'

describe.each([
  ['of a proxy that is trusted', ['loopback'], 410],
  ['of anybody else', false as const, 429],
])('the word %s', (_, trustProxy, second) => {
  let house: RunningHouse
  beforeAll(async () => {
    house = await runHouse('SQLite', { trustProxy })
  })
  afterAll(() => house.close())

  it(`on where visitors come from means ${second} to the next of them`, async () => {
    const guess = async (from: string): Promise<number> => {
      const code = { method: 'POST', body: { code: '000000' } }
      const headers = { 'x-forwarded-for': from }
      return (await callApi(house.url, '/codes/redeem', { ...code, headers })).status
    }
    for (let i = 0; i < WRONG_CODES_PER_ADDRESS; i += 1) expect(await guess('192.0.2.1')).toBe(410)
    expect(await guess('192.0.2.1')).toBe(429)
    expect(await guess('192.0.2.2')).toBe(second)
  })
})
