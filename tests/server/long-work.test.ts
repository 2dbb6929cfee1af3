/** Long lists and files are made without holding up the rooms (F8). */
import ExcelJS from 'exceljs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findSimilar, listForCheck } from '../../server/intake/formal-check.ts'
import { appendLedger } from '../../server/ledger/ledger-store.ts'
import { exportLedger } from '../support/export-ledger.ts'
import { createWorkbookWriter } from '../../server/workbook/workbook.ts'
import type { Services } from '../../server/house/services.ts'
import { verifyLedger } from '../../shared/ledger/ledger.ts'
import { DATABASES, openHouse, type House } from '../support/house.ts'
import { createActor, fileScenario } from '../support/people.ts'
import { fitForm } from '../support/sample-call.ts'

/** How often others would have been answered while `work` was under way. */
async function turnsDuring(work: Promise<unknown>): Promise<number> {
  let turns = 0
  let done = false
  const count = (): void => {
    turns += 1
    if (!done) setImmediate(count)
  }
  setImmediate(count)
  await work
  done = true
  return turns
}

describe.each(DATABASES)('on %s', (kind) => {
  let house: House
  let services: Services
  beforeAll(async () => {
    house = await openHouse(kind)
    services = house.services
  })
  afterAll(() => house.close())

  it('the list of checks examines a form once for a revision, a few at a time', async () => {
    const ownerId = await createActor(services, 'applicant')
    const filed = []
    for (let i = 0; i < 24; i += 1) filed.push(await fileScenario(services, ownerId))
    expect(await turnsDuring(listForCheck(services))).toBeGreaterThan(2)
    const [first, second] = filed
    if (!first || !second) throw new Error('The test needs two submissions.')
    const change = (values: { form?: string; revision?: number }) =>
      services.db.updateTable('submission').set(values).where('id', '=', first.id).execute()
    const findingsOf = async () =>
      (await listForCheck(services)).find(({ id }) => id === first.id)?.findings
    expect(await findingsOf()).toBe(0)
    await change({ form: 'no JSON' })
    expect(await findingsOf()).toBe(0)
    const form = JSON.stringify(fitForm({ scenarioName: '' }))
    await change({ form, revision: first.revision + 1 })
    expect(await findingsOf()).toBeGreaterThan(0)
    await change({ form: first.form, revision: first.revision })
    const similar = await findSimilar(services, second)
    expect(similar.map(({ id }) => id).toSorted()).toEqual(
      filed.flatMap(({ id }) => (id === second.id ? [] : [id])).toSorted(),
    )
  })

  it('a ledger is read in pieces, and whole', async () => {
    const scope = 'gathering:long'
    const atMs = services.now()
    await services.db.transaction().execute(async (trx) => {
      for (let i = 0; i < 1203; i += 1)
        await appendLedger(trx, { scope, actor: 'system', act: 'test', payload: { i }, atMs })
    })
    const exported = exportLedger(services, scope)
    // Once between each two of three pieces.
    expect(await turnsDuring(exported)).toBeGreaterThanOrEqual(2)
    const file = await exported
    expect(file.entries.map(({ seq }) => seq)).toEqual(
      Array.from({ length: 1203 }, (_, i) => i + 1),
    )
    expect(await verifyLedger(file)).toMatchObject({ ok: true, entries: 1203 })
  })
})

describe('createWorkbookWriter', () => {
  it('writes on a thread of its own what a spreadsheet reads', async () => {
    const write = createWorkbookWriter()
    const rows = Array.from({ length: 4000 }, (_, i) => [i, `第${i}行`, null])
    const written = write([{ name: '排名 Ranking', rows: [['甲', 'B', ''], ...rows] }])
    expect(await turnsDuring(written)).toBeGreaterThan(100)
    const workbook = new ExcelJS.Workbook()
    await workbook.xlsx.load(new Uint8Array(await written).buffer)
    const sheet = workbook.getWorksheet('排名 Ranking')
    expect([sheet?.rowCount, sheet?.getCell('B4001').value]).toEqual([4001, '第3999行'])
  })
})
