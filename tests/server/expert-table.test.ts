/** Tables of experts as people make them: read, refused with a reason, and written so that they read back. */
import ExcelJS from 'exceljs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { saveExpert } from '../../server/expert/experts.ts'
import { readTable } from '../../server/workbook/read-table.ts'
import { expertSchema } from '../../shared/expert/expert.ts'
import type { ExpertRows } from '../../shared/protocol/api-expert.ts'
import { must } from '../support/must.ts'
import { createActor, outcomeOf, signInAs } from '../support/people.ts'
import { cookieOf, runHouse, type RunningHouse } from '../support/running-house.ts'

/** “姓名,单位\n甲,乙” in GBK. */
const GBK = Buffer.from('d0d5c3fb2cb5a5cebb0abcd72cd2d2', 'hex')

async function workbookOf(rows: unknown[][]): Promise<Buffer> {
  const workbook = new ExcelJS.Workbook()
  workbook.addWorksheet('表').addRows(rows)
  return Buffer.from(await workbook.xlsx.writeBuffer())
}

describe('a table that is read', () => {
  it.each([
    ['CSV in UTF-8', Buffer.from('姓名,单位\n甲,乙')],
    ['CSV with a byte order mark and quotes', Buffer.from('\ufeff"姓名","单位"\r\n"甲","乙"\r\n')],
    ['CSV in GBK', GBK],
  ])('%s', async (_, bytes) => {
    expect(await readTable(bytes)).toEqual([
      ['姓名', '单位'],
      ['甲', '乙'],
    ])
  })

  it('keeps numbers, days, links and zeros of a workbook and of a CSV as they are seen', async () => {
    const day = new Date('2026-12-07T00:00:00Z')
    const link = { text: 'a@example.com', hyperlink: 'mailto:a@example.com' }
    const rows = await readTable(await workbookOf([['x'], [13_800_138_000, day, link, null, 'y']]))
    expect(rows[1]).toEqual(['13800138000', '2026-12-07', 'a@example.com', '', 'y'])
    expect(await readTable(Buffer.from('a,b\n007,2026-12-07'))).toEqual([
      ['a', 'b'],
      ['007', '2026-12-07'],
    ])
  })

  it.each([
    ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1])],
    ['an archive of something else', Buffer.from('PK\u0003\u0004nothing')],
    ['bytes', Buffer.from([0xff, 0xfe, 0xfd])],
  ])('is refused: %s', async (_, bytes) => {
    expect(await outcomeOf(readTable(bytes))).toBe('table-unreadable')
  })
})

describe('the pool as a file', () => {
  let house: RunningHouse
  let organiser: string
  let token: string
  beforeAll(async () => {
    house = await runHouse('SQLite')
    organiser = await createActor(house.services, 'organiser')
    token = await signInAs(house.services, organiser)
  })
  afterAll(() => house.close())
  const ask = (path: string, init: RequestInit = {}) =>
    fetch(`${house.url}${path}`, {
      ...init,
      headers: { cookie: cookieOf(token), 'x-requested-with': 'jiebang', ...init.headers },
    })
  const send = async (body: Buffer) =>
    ask('/api/experts/rows', { method: 'POST', body: new Uint8Array(body) })

  it('reads back what it wrote, and changes nothing by it', async () => {
    await saveExpert(house.services, organiser, {
      id: null,
      revision: 0,
      expert: expertSchema.parse({
        name: '甲',
        unit: '=乙所',
        phone: '13800138000',
        fields: ['industry'],
        formerUnits: ['丙院', '丁厂'],
        away: [
          { from: '2026-12-07', to: '2026-12-07' },
          { from: '2026-12-09', to: '2026-12-11' },
        ],
        load: 7,
      }),
    })
    const file = Buffer.from(await (await ask('/api/experts.xlsx')).arrayBuffer())
    const { rows } = (await (await send(file)).json()) as ExpertRows
    expect(rows.map(({ act, changed }) => [act, changed])).toEqual([['same', []]])
  })

  it.each([
    ['table-heading', Buffer.from('甲,乙\n丙,丁')],
    ['table-unreadable', Buffer.from([0, 1, 2])],
    ['table-long', Buffer.from(`姓名,单位\n${'甲,乙\n'.repeat(2001)}`)],
    ['file-too-large', Buffer.alloc(2 * 1024 * 1024 + 1, 'a')],
  ])('says what is wrong: %s', async (code, bytes) => {
    const answer = await send(bytes)
    expect(answer.ok).toBe(false)
    expect(must((await answer.json()) as { data?: { code?: string } }).data?.code).toBe(code)
  })
})
