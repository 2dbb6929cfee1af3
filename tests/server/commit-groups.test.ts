/** Acts of one gathering share commits, and nothing else (F8). */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { commitInGroup, GROUP_MAX } from '../../server/gathering/commit-groups.ts'
import type { Services } from '../../server/house/services.ts'
import type { Queries } from '../../server/storage/database.ts'
import { DATABASES, openHouse, type House } from '../support/house.ts'

describe.each(DATABASES)('commits in groups on %s', (kind) => {
  let house: House
  let services: Services
  beforeAll(async () => {
    house = await openHouse(kind)
    services = house.services
  })
  afterAll(() => house.close())

  const write = (name: string) => (trx: Queries) =>
    trx.insertInto('setting').values({ name, value: name }).execute()
  const stored = async (prefix: string) => {
    const rows = await services.db
      .selectFrom('setting')
      .select('name')
      .where('name', 'like', `${prefix}%`)
      .orderBy('name')
      .execute()
    return rows.map(({ name }) => name.slice(prefix.length))
  }

  it('takes what waits into one transaction, and tells each when it is committed', async () => {
    let begun = 0
    const hold = {}
    const begin = async () => void (begun += 1)
    const names = Array.from({ length: GROUP_MAX + 1 }, (_, i) => String(i).padStart(2, '0'))
    const told = names.map(async (name) => {
      await commitInGroup(services, hold, begin, write(`group ${name}`))
      return (await stored('group ')).includes(name)
    })
    expect(await Promise.all(told)).toEqual(names.map(() => true))
    // The first goes alone, at once; all others waited for it.
    expect(begun).toBe(2)
  })

  it('undoes the work that throws, and that alone', async () => {
    const hold = {}
    const begin = () => Promise.resolve()
    const fail = async (trx: Queries) => {
      await write('part 1')(trx)
      throw new Error('no')
    }
    const twice = async (trx: Queries) => {
      await write('part 3')(trx)
      await write('part 3')(trx)
    }
    const outcomes = await Promise.allSettled([
      commitInGroup(services, hold, begin, write('part 0')),
      commitInGroup(services, hold, begin, fail),
      commitInGroup(services, hold, begin, write('part 2')),
      commitInGroup(services, hold, begin, twice),
      commitInGroup(services, hold, begin, write('part 4')),
    ])
    expect(outcomes.map(({ status }) => status)).toEqual([
      'fulfilled',
      'rejected',
      'fulfilled',
      'rejected',
      'fulfilled',
    ])
    expect(await stored('part ')).toEqual(['0', '2', '4'])
  })

  it('writes nothing of a group that may not begin, and goes on with the next', async () => {
    const hold = {}
    let held = false
    const begin = () => (held ? Promise.resolve() : Promise.reject(new Error('moved')))
    const lost = await Promise.allSettled([
      commitInGroup(services, hold, begin, write('held 0')),
      commitInGroup(services, hold, begin, write('held 1')),
    ])
    expect(lost.map(({ status }) => status)).toEqual(['rejected', 'rejected'])
    held = true
    await commitInGroup(services, hold, begin, write('held 2'))
    expect(await stored('held ')).toEqual(['2'])
  })
})
