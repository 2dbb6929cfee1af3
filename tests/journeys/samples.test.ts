/** The sample call once its files are worked through: what a booth really costs is known only then. */
import { afterAll, beforeAll, expect, it } from 'vitest'
import { examineBooth } from '../../shared/exhibit/budget.ts'
import type { Booth } from '../../shared/exhibit/booth.ts'
import type { ScenarioSummary } from '../../shared/protocol/api-exhibition.ts'
import { callApi } from '../bench/seat.ts'
import { startHouse, type House } from './house.ts'

let house: House

beforeAll(async () => {
  house = await startHouse()
})

afterAll(() => house?.stop())

it('keeps every booth within the budget that holds for applicants', async () => {
  const scenarios = await callApi<ScenarioSummary[]>(house.base, '/scenarios')
  expect(scenarios).toHaveLength(40)
  const over: Record<string, unknown> = {}
  for (const { id, title } of scenarios) {
    const { booth } = await callApi<{ booth: Booth }>(house.base, `/scenarios/${id}`)
    const findings = examineBooth(
      booth.exhibits.map(({ exhibit }) => exhibit),
      booth.exhibits.flatMap(({ assets }) => assets),
    )
    if (findings.length > 0) over[title.zh] = findings
  }
  expect(over).toEqual({})
})
