/** A short shake of gatherings; `npm run bench:converge` shakes longer. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openConvergeHouse, type ConvergeHouse } from '../support/converge-house.ts'
import { shake } from '../support/converge-run.ts'

const SEEDS = 20
const OPERATIONS = 60

let house: ConvergeHouse
beforeAll(async () => {
  house = await openConvergeHouse()
})
afterAll(() => house.close())

describe('the clients of a gathering', () => {
  it.concurrent.each(Array.from({ length: SEEDS }, (_, index) => index + 1))(
    'agree in the end and hold nothing that they may not know, whatever befalls it (seed %i)',
    async (seed) => {
      const { diverging, forbidden } = await shake(house, seed, OPERATIONS)
      expect({ diverging, forbidden }).toEqual({ diverging: [], forbidden: [] })
    },
  )

  it('control: are found out when something that was told is lost', async () => {
    const lossy = { ...house, linesOf: house.lossyLinesOf }
    const { diverging } = await shake(lossy, 1, OPERATIONS)
    expect(diverging).not.toEqual([])
  })
})
