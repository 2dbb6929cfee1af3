import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readBriefs } from '../../server/exhibition/briefs.ts'
import type { Services } from '../../server/house/services.ts'
import { DATABASES, openHouse, type House } from '../support/house.ts'
import { publishScenario } from '../support/people.ts'
import { fitForm } from '../support/sample-call.ts'

describe.each(DATABASES)('readBriefs on %s', (kind) => {
  let house: House
  let services: Services
  beforeAll(async () => {
    house = await openHouse(kind)
    services = house.services
  })
  afterAll(() => house.close())

  const titles = async () => (await readBriefs(services)).map(({ title }) => title.zh)
  const change = (id: string, values: { form?: string; revision?: number; stage?: 'returned' }) =>
    services.db.updateTable('submission').set(values).where('id', '=', id).execute()

  it('tells what is published now, as its revision says', async () => {
    expect(await titles()).toEqual([])
    const first = await publishScenario(services, { scenarioName: '甲' })
    await publishScenario(services, { scenarioName: '乙' })
    expect(await titles()).toEqual(['甲', '乙'])
    const form = JSON.stringify(fitForm({ scenarioName: '甲改' }))
    await change(first, { form, revision: 90 })
    expect(await titles()).toEqual(['甲改', '乙'])
    await change(first, { stage: 'returned' })
    expect(await titles()).toEqual(['乙'])
  })

  it('reads a form once for a revision', async () => {
    const id = await publishScenario(services, { scenarioName: '丙' })
    await titles()
    house.planted()
    await change(id, { form: 'no JSON' })
    expect(await titles()).toContain('丙')
  })
})
