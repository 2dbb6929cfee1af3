import { describe, expect, it } from 'vitest'
import { expertSchema } from '../../../shared/expert/expert.ts'
import {
  COLUMN_HEADINGS,
  EXPERT_COLUMNS,
  readExpertRows,
  readHeading,
  type KnownExpert,
} from '../../../shared/expert/expert-table.ts'
import { must } from '../../support/must.ts'
import { call2025 } from '../../support/sample-call.ts'

const { tracks } = call2025
const known: KnownExpert = {
  id: 'k',
  ...expertSchema.parse({
    name: '甲',
    unit: '一所',
    phone: '13800138000',
    fields: [must(tracks[0]).id],
    remark: '老专家',
  }),
}

const read = (head: string[], ...rows: string[][]) =>
  readExpertRows(rows, must(readHeading(head)), { tracks, pool: [known] })

describe('a heading', () => {
  it('is read in both languages, in any order, however it is spaced', () => {
    expect(readHeading(['单 位', '姓名 '])).toEqual(
      new Map([
        ['name', 1],
        ['unit', 0],
      ]),
    )
    expect(readHeading(['E-mail', 'NAME', 'unit'])?.get('email')).toBe(0)
    expect(readHeading(['姓名', '电话'])).toBeUndefined()
  })
})

describe('rows of a table', () => {
  it('say what each would do', () => {
    const rows = read(
      ['姓名', '工作单位', '电话', '领域'],
      ['甲', '一所', '13800138000', must(tracks[0]).name.zh],
      ['甲', '一所', '13800138001', ''],
      ['乙', '二所', '', must(tracks[1]).name.zh],
      ['', '', '', ''],
      ['乙', ' 二 所', '', ''],
      ['', '三所', '', ''],
    )
    expect(rows.map(({ row, act, expertId }) => [row, act, expertId])).toEqual([
      [2, 'same', 'k'],
      // The same row of the pool a second time.
      [3, 'twice', 'k'],
      [4, 'add', null],
      [6, 'twice', null],
      [7, 'refuse', null],
    ])
    expect(rows.at(-1)?.findings).toEqual(['name'])
    expect(rows[2]?.expert?.fields).toEqual([must(tracks[1]).id])
  })

  it('leave alone what the sheet has no column for', () => {
    const [row] = read(['姓名', '工作单位', '职务'], ['甲', '一所', '研究员'])
    expect(row?.act).toBe('change')
    expect(row?.changed).toEqual(['position'])
    expect(row?.expert).toMatchObject({
      phone: '13800138000',
      remark: '老专家',
      position: '研究员',
    })
  })

  it('know somebody who has changed the unit by the telephone', () => {
    const [row] = read(['姓名', '工作单位', '手机'], ['甲', '新所', '138 0013 8000'])
    expect(row).toMatchObject({ act: 'change', expertId: 'k', changed: ['unit'] })
  })

  it('take another person of the same name for another person', () => {
    const [row] = read(['姓名', '工作单位'], ['甲', '别的所'])
    expect(row).toMatchObject({ act: 'add', expertId: null })
  })

  it.each([
    ['评审上限', 'abc', 'load'],
    ['评审上限', '9999', 'load'],
    ['不能到会', '下周', 'away'],
  ])('refuse %s: %s', (heading, cell, finding) => {
    const [row] = read(['姓名', '工作单位', heading], ['丙', '三所', cell])
    expect(row).toMatchObject({ act: 'refuse', findings: [finding] })
  })

  it.each([
    ['2026-12-7', [{ from: '2026-12-07', to: '2026-12-07' }]],
    ['2026/12/7至2026/12/9', [{ from: '2026-12-07', to: '2026-12-09' }]],
    [
      '2026.12.07、2027-01-01到2027-01-03',
      [
        { from: '2026-12-07', to: '2026-12-07' },
        { from: '2027-01-01', to: '2027-01-03' },
      ],
    ],
    ['', []],
  ])('read days: %s', (cell, away) => {
    const [row] = read(['姓名', '工作单位', '不能到会'], ['丙', '三所', cell])
    expect(row?.expert?.away).toEqual(away)
  })

  it('keep a row whose contacts cannot be read, and say so', () => {
    const [row] = read(['姓名', '工作单位', '手机', '领域'], ['丙', '三所', '12', '不存在的领域'])
    expect(row).toMatchObject({ act: 'add', findings: ['unknown-field', 'phone', 'no-field'] })
  })

  it('refuse what is longer than an entry takes', () => {
    const [row] = read(['姓名', '工作单位'], ['丙'.repeat(50), '三所'])
    expect(row).toMatchObject({ act: 'refuse', findings: ['too-long'] })
  })

  it('have a heading for every column', () => {
    const head = EXPERT_COLUMNS.map((column) => must(COLUMN_HEADINGS[column][0]))
    expect(must(readHeading(head)).size).toBe(EXPERT_COLUMNS.length)
  })
})
