import { minifyContractRouter } from '@orpc/contract'
import { expect, it } from 'vitest'
import { routes } from '../../../client/api/routes.ts'
import { contract } from '../../../shared/protocol/contract.ts'

interface Procedure {
  '~orpc': { route: { method?: string; path?: string } }
}

function addresses(router: object, path = ''): Record<string, string> {
  return Object.assign(
    {},
    ...Object.entries(router).map(([name, value]: [string, object]) => {
      if (!('~orpc' in value)) return addresses(value, `${path}${name}.`)
      const { method, path: address } = (value as Procedure)['~orpc'].route
      return { [`${path}${name}`]: `${method} ${address}` }
    }),
  ) as Record<string, string>
}

it('calls every procedure of the contract at its method and path, and no other', () => {
  expect(addresses(routes)).toEqual(addresses(minifyContractRouter(contract)))
})
