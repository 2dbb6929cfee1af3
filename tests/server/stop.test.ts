/** A stop waits for nobody who is still on the way. */
import { expect, it } from 'vitest'
import { must } from '../support/must.ts'
import { openGathering, signInAs } from '../support/people.ts'
import { enter, reserveSeat, runHouse } from '../support/running-house.ts'

const STOP_MAX_MS = 3000

it('ends at once though a seat was given and its holder has not come', async () => {
  const house = await runHouse('SQLite')
  const { id, people } = await openGathering(house.services)
  const [here, away] = await Promise.all(
    people.slice(0, 2).map((personId) => signInAs(house.services, personId)),
  )
  await enter(house.url, must(here), id)
  await reserveSeat(house.url, must(away), id)
  const startMs = performance.now()
  await house.close()
  expect(performance.now() - startMs).toBeLessThan(STOP_MAX_MS)
})
