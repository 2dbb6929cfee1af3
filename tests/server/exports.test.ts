import ExcelJS from 'exceljs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  rankingTable,
  safeCell,
  sheetTable,
  toCsv,
  tablesOf,
} from '../../server/review/export-routes.ts'
import { createWorkbookWriter } from '../../server/workbook/workbook.ts'
import type { Review } from '../../server/review/results.ts'
import { decimal } from '../../shared/review/rational.ts'
import type { Rubric } from '../../shared/review/rubric.ts'

const rubric: Rubric = {
  version: 1,
  isDefault: true,
  graceS: 60,
  scale: { min: 0, max: 100, step: 1 },
  criteria: [{ id: 'a', weight: 1, name: { zh: '引领', en: 'Leads' } }],
}
const role = 'reviewer'

const review: Review = {
  hidden: 0,
  items: [
    {
      submissionId: 's1',
      title: '=HYPERLINK("https://evil.example","看")',
      unit: '@SUM(1+1)',
      receiptNo: 'JB2025-00001',
      outcome: 'selected',
      reason: '-1+1\n第二行, "引号"',
      rubric,
      sheets: [
        {
          personId: 'p1',
          name: '+cmd|calc',
          role,
          sealedAt: 1,
          scores: { a: 80 },
          total: decimal(80),
        },
        { personId: 'p2', name: '\t=1', role, sealedAt: null, scores: {}, total: undefined },
      ],
    },
  ],
}

/** A reader of RFC 4180 of our own: what a spreadsheet would see. */
function readCsv(text: string): string[][] {
  const rows: string[][] = [[]]
  const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/y
  while (cell.lastIndex < text.length) {
    const [, quoted, bare = '', end] = cell.exec(text) ?? []
    rows.at(-1)?.push(quoted === undefined ? bare : quoted.replaceAll('""', '"'))
    if (end === '\r\n') rows.push([])
  }
  return rows.slice(0, -1)
}

describe('safeCell', () => {
  it.each([
    '=1+1',
    '+1',
    '-1',
    '@A1',
    '\t=1',
    '\r=1',
    '\t甲',
    '＝1+1',
    '＋1',
    '－1',
    '＠A1',
    '﹦1',
    '−1', // A21
    ' =1',
    '\u00a0＝1',
    '\ufeff=1',
    '\n=1',
    '\u3000@A1',
    '\u200b=1',
    '\u0000=1',
  ])('makes %j a text (A21)', (cell) => {
    expect(safeCell(cell)).toBe(`'${cell}`)
  })

  it.each(['甲', 'a=b', '', ' ', '5G＋医疗', '（-1）', 5, -5, null])(
    'leaves %j as it is',
    (cell) => {
      expect(safeCell(cell)).toBe(cell)
    },
  )
})

describe('toCsv', () => {
  it('begins with a byte order mark and ends each line as RFC 4180 asks', () => {
    expect(
      toCsv([
        ['甲', 1],
        [null, 'b'],
      ]),
    ).toBe('\uFEFF甲,1\r\n,b\r\n')
  })

  it('can be read back, whatever stands in a cell', () => {
    const width = 3
    const text = fc.string({ unit: fc.constantFrom('"', ',', '\n', '\r', 'a', '甲', ' ') })
    const table = fc.array(fc.array(text, { minLength: width, maxLength: width }), { minLength: 1 })
    fc.assert(
      fc.property(table, (cells) => {
        const safe = cells.map((row) => row.map(safeCell))
        expect(readCsv(toCsv(cells).slice(1))).toEqual(safe)
      }),
    )
  })
})

describe('rankingTable, sheetTable', () => {
  it('hold no cell that a spreadsheet would run, once they are a CSV', () => {
    const texts = [rankingTable(review), sheetTable(review)]
      .flatMap((table) => readCsv(toCsv(table).slice(1)))
      .flat()
    expect(texts.filter((text) => /^[=+\-@\t\r]/.test(text))).toEqual([])
    expect(texts).toContain('\'=HYPERLINK("https://evil.example","看")')
    expect(texts).toContain("'+cmd|calc")
  })

  it('hold one line for each item and each sheet under their headings', () => {
    const ranking = rankingTable(review)
    const sheets = sheetTable(review)
    expect([ranking.length, sheets.length]).toEqual([2, 3])
    for (const table of [ranking, sheets])
      expect(new Set(table.map((row) => row.length)).size).toBe(1)
    expect(ranking[1]).toEqual(expect.arrayContaining([1, 'JB2025-00001', 80, '入选']))
    expect(sheets[2]?.slice(2)).toEqual([null, null, expect.stringContaining('not sealed')])
  })

  it('stay text in a workbook', async () => {
    const sheet = new ExcelJS.Workbook().addWorksheet('x')
    sheet.addRows([...rankingTable(review), ...sheetTable(review)])
    const types: ExcelJS.ValueType[] = []
    sheet.eachRow((row) => row.eachCell((cell) => types.push(cell.type)))
    expect(types).not.toContain(ExcelJS.ValueType.Formula)
    expect(types).toContain(ExcelJS.ValueType.String)
  })

  it('keep a title as it is in a workbook, without a mark before it (A22)', async () => {
    const [item] = review.items
    const items = item ? [{ ...item, title: '-5G 智慧港' }] : []
    const book = new ExcelJS.Workbook()
    await book.xlsx.load(
      (await createWorkbookWriter()(tablesOf({ ...review, items }))).buffer as ArrayBuffer,
    )
    expect(book.getWorksheet('排名 Ranking')?.getRow(2).getCell(3).value).toBe('-5G 智慧港')
    expect(book.getWorksheet('评分表 Sheets')?.getRow(2).getCell(1).value).toBe('-5G 智慧港')
  })
})
