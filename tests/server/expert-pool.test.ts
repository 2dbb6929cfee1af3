/** The pool of experts: nobody stands in it twice, no change is lost, tables are taken whole or not at all. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  importExperts,
  listExperts,
  removeExpert,
  saveExpert,
} from '../../server/expert/experts.ts'
import { expertSchema, type Expert } from '../../shared/expert/expert.ts'
import { DATABASES, openHouse, type House } from '../support/house.ts'
import { createActor, outcomeOf } from '../support/people.ts'

describe.each(DATABASES)('the pool of experts, kept in %s', (kind) => {
  let house: House
  let staff: string
  beforeAll(async () => {
    house = await openHouse(kind)
    staff = await createActor(house.services, 'organiser')
  })
  afterAll(() => house.close())

  const add = (name: string, more: Partial<Expert> = {}) => {
    const expert = expertSchema.parse({ name, unit: '研究所', fields: ['industry'], ...more })
    return saveExpert(house.services, staff, { id: null, revision: 0, expert })
  }

  it('has a pool in which nobody stands twice, and no change is lost', async () => {
    const { services } = house
    const one = await add('专家甲', { email: 'Zhang。@x' })
    expect(one.findings).toEqual(['email'])
    const expert = expertSchema.parse({ name: one.name, unit: ` ${one.unit}` })
    expect(await outcomeOf(saveExpert(services, staff, { id: null, revision: 0, expert }))).toBe(
      'expert-known',
    )
    const change = { id: one.id, revision: one.revision, expert }
    const changed = await saveExpert(services, staff, change)
    expect(changed.revision).toBe(2)
    expect(await outcomeOf(saveExpert(services, staff, change))).toBe('revision-conflict')
    await removeExpert(services, staff, one.id)
    expect((await listExperts(services)).map(({ id }) => id)).not.toContain(one.id)
    expect(await outcomeOf(removeExpert(services, staff, one.id))).toBe('not-found')
  })

  it('takes a table whole or not at all', async () => {
    const { services } = house
    const known = await add('专家乙')
    const rows = [
      { expertId: known.id, expert: expertSchema.parse({ name: known.name, unit: '新单位' }) },
      { expertId: null, expert: expertSchema.parse({ name: '表中人', unit: '表中单位' }) },
    ]
    expect(await importExperts(services, staff, rows)).toEqual({ added: 1, changed: 1 })
    const before = await listExperts(services)
    // The second row would stand in the pool twice: the first is not taken either.
    const again = [
      { expertId: null, expert: expertSchema.parse({ name: '新人', unit: '新人单位' }) },
      { expertId: null, expert: expertSchema.parse({ name: '表中人', unit: '表中单位' }) },
    ]
    expect(await outcomeOf(importExperts(services, staff, again))).toBe('expert-known')
    expect(await listExperts(services)).toEqual(before)
  })
})
