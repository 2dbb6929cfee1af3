/** That no procedure of the API can be called without the permission table being asked. */
import { describe, expect, it } from 'vitest'
import { can, type Action } from '../../shared/permission/permission.ts'
import { contract } from '../../shared/protocol/contract.ts'
import { denyUnasked, procedurePaths } from '../../server/api/deny-unasked.ts'
import { api } from '../../server/api/procedure.ts'
import { accountProcedures } from '../../server/account/account-procedures.ts'
import { feedProcedures } from '../../server/feeds/feed-procedures.ts'
import type { Feeds } from '../../server/feeds/feeds.ts'
import { createRouter, OPEN } from '../../server/router.ts'

const router = createRouter({} as Feeds)
const contracted = Object.entries(contract).flatMap(([part, routes]) =>
  Object.keys(routes).map((name) => `${part}.${name}`),
)

describe('createRouter', () => {
  it('has every procedure of the contract under its own name', () => {
    expect(
      procedurePaths(router)
        .map(({ path }) => path)
        .toSorted(),
    ).toEqual(contracted.toSorted())
  })

  it('leaves open only what the table gives to anybody', () => {
    const nobody = { personId: null, roles: [] }
    expect(OPEN.filter((path) => !can(path as Action, nobody))).toEqual([])
  })
})

describe('denyUnasked', () => {
  it('names a procedure that asks nobody', () => {
    const careless = {
      account: { ...accountProcedures, devices: api.account.devices.handler(() => []) },
      feeds: feedProcedures({} as Feeds),
    }
    expect(() => denyUnasked(careless, [])).toThrow(/: account\.devices$/)
  })

  it('control: takes the same parts when all of them ask', () => {
    const asked = { account: accountProcedures, feeds: feedProcedures({} as Feeds) }
    expect(denyUnasked(asked, [])).toBe(asked)
  })
})
