import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createDelivery, type Delivery } from '../../server/delivery/delivery.ts'
import { readAddresses } from '../../server/exhibition/exhibition.ts'
import { changeFacts } from '../../server/gathering/facts.ts'
import { emptyFacts } from '../../server/gathering/room-facts.ts'
import { createRoomShown } from '../../server/room/room-shown.ts'
import type { Services } from '../../server/house/services.ts'
import { openHouse, type House } from '../support/house.ts'
import { must } from '../support/must.ts'
import { holdOf, openGathering } from '../support/people.ts'

let house: House
let services: Services
beforeAll(async () => {
  house = await openHouse('SQLite')
  services = house.services
})
afterAll(() => house.close())

async function showGathering(over: Services, delivery: Delivery) {
  const { id, items, people } = await openGathering(services)
  const row = { id, kind: 'review', round: 'session', title: '会' } as const
  const shown = createRoomShown(over, row, {
    delivery,
    facts: emptyFacts(),
    onPhases: () => undefined,
  })
  await shown.load()
  return { id, item: must(items[0]), person: must(people[0]), shown }
}

describe('createRoomShown', () => {
  it('shows no facts that are older than those it shows', async () => {
    const delivery = createDelivery()
    const { id, person, shown } = await showGathering(services, delivery)
    const hold = await holdOf(services, id)
    const by = { actor: person, act: 'lead.taken' }
    const taken = await changeFacts(services, hold, by, () => ({ leader: person }))
    const given = await changeFacts(services, hold, by, () => ({ leader: '' }))
    shown.showFacts(given)
    // As a chair's act that waited for the agenda to be read while the lead ended.
    shown.showFacts(taken)
    expect([shown.facts().leader, delivery.read('leader')]).toEqual(['', ''])
  })

  it('keeps an exhibit that is shown for the first time while stored ones are read', async () => {
    const delivery = createDelivery()
    let item = ''
    const first = { submissionId: 'a', exhibitId: 'table', state: {}, revision: 1 }
    let reads = false
    const overtaken = services.db.withPlugin({
      transformQuery({ node }) {
        reads = item !== '' && JSON.stringify(node).includes('exhibit_state')
        return node
      },
      async transformResult({ result }) {
        if (reads) delivery.show('exhibit/a/table', { of: 'item', submissionId: item }, first)
        return result
      },
    })
    const scene = await showGathering({ ...services, db: overtaken }, delivery)
    item = scene.item
    await scene.shown.loadAgenda()
    expect(delivery.read('exhibit/a/table')).toEqual(first)
  })

  it('tells nobody recused from an item that all were taken to its booth before it was one', async () => {
    const delivery = createDelivery()
    const { item, shown } = await showGathering(services, delivery)
    const { pavilion, chapter, bay } = must((await readAddresses(services)).get(item))
    const place = JSON.stringify({ pavilion, chapter, bay })
    shown.showFacts({ ...emptyFacts(), led: { '': { place, ledAt: 1, gatheredAt: 2 } } })
    const ledSeen = [[item], []].map((recused) => {
      let told = ''
      delivery.tick([
        {
          viewer: {
            personId: 'p',
            callRoles: [],
            role: 'reviewer',
            isReview: true,
            recused: new Set(recused),
            presents: new Set(),
            outside: false,
          },
          isReady: () => true,
          bufferedBytes: () => 0,
          sendBytes: (_channel, bytes) => (told = new TextDecoder().decode(bytes)),
        },
      ])
      return told.includes('"led/"')
    })
    expect(ledSeen).toEqual([false, true])
    expect(shown.ledItem(() => true)).toBe(item)
  })
})
