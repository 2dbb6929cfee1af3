/** Downloads of a review: ranking and sheets as XLSX and CSV, the ledger as a file to verify offline. */
import ExcelJS from 'exceljs'
import { Router, type Request, type Response } from 'express'
import { can, type Action } from '../../shared/permission/permission.ts'
import { Refusal } from '../../shared/protocol/refusals.ts'
import { findActor, SESSION_COOKIE, type SignedInActor } from '../account/sessions.ts'
import { readCookie } from '../api/cookies.ts'
import { findGathering } from '../gathering/gatherings.ts'
import { appendLedger, exportLedger } from '../ledger/ledger-store.ts'
import type { Services } from '../services.ts'
import type { GatheringRow } from '../storage/tables.ts'
import { rankReview, readReview, type Review } from './results.ts'

const OUTCOME_NAMES = { selected: '入选', reserve: '备选', 'not-selected': '未入选' } as const

type Cell = string | number | null

/** A cell that a spreadsheet would run as a formula is made text. */
export function safeCell(value: Cell): Cell {
  return typeof value === 'string' && /^[=+\-@\t\r]/.test(value) ? `'${value}` : value
}

const round = (value: number | null): number | null =>
  value === null ? null : Math.round(value * 1000) / 1000

export function rankingTable(review: Review): Cell[][] {
  const { items } = rankReview(review)
  const byId = new Map(review.items.map((item) => [item.submissionId, item]))
  return [
    [
      '名次 Rank (mean)',
      '回执号 Receipt',
      '场景 Scenario',
      '申报单位 Unit',
      '有效评分表 Sheets',
      '平均分 Mean',
      '去极值平均分 Trimmed mean',
      '中位数 Median',
      '遴选结果 Decision',
      '理由 Reason',
    ],
    ...items.map((item): Cell[] => {
      const source = byId.get(item.submissionId)
      return [
        item.rank.mean,
        source?.receiptNo ?? '',
        item.title,
        source?.unit ?? '',
        item.sheets,
        round(item.mean),
        round(item.trimmedMean),
        round(item.median),
        item.outcome === null ? '' : OUTCOME_NAMES[item.outcome],
        source?.reason ?? '',
      ].map(safeCell)
    }),
  ]
}

export function sheetTable(review: Review): Cell[][] {
  const { criteria } = review.rubric
  return [
    [
      '场景 Scenario',
      '评审专家 Reviewer',
      ...criteria.map((c) => `${c.name.zh} ${c.name.en} (${c.weight})`),
      '加权总分 Weighted total',
    ],
    ...review.items.flatMap((item) =>
      item.sheets.map((sheet): Cell[] =>
        [
          item.title,
          sheet.name,
          ...criteria.map((c) => sheet.scores[c.id] ?? null),
          round(sheet.total ?? null),
        ].map(safeCell),
      ),
    ),
  ]
}

/** RFC 4180 with a byte order mark, which spreadsheets need to read Chinese as UTF-8. */
export function toCsv(table: Cell[][]): string {
  const quote = (cell: Cell): string => {
    const text = cell === null ? '' : String(cell)
    return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
  }
  return `\uFEFF${table.map((row) => row.map(quote).join(',')).join('\r\n')}\r\n`
}

async function toXlsx(review: Review): Promise<Buffer> {
  const workbook = new ExcelJS.Workbook()
  const add = (name: string, table: Cell[][]): void => {
    const sheet = workbook.addWorksheet(name, { views: [{ state: 'frozen', ySplit: 1 }] })
    sheet.addRows(table)
    sheet.getRow(1).font = { bold: true }
    sheet.columns.forEach((column) => (column.width = 20))
  }
  add('排名 Ranking', rankingTable(review))
  add('评分表 Sheets', sheetTable(review))
  add('公式 Formulas', [
    ['加权总分 = Σ(权重×分数) / Σ权重', 'Weighted total = Σ(weight·score) / Σ weight'],
    ['平均分 = 各有效评分表总分的平均', 'Mean of the totals of complete sheets'],
    [
      '去极值平均分：5份及以上去掉最高、最低各一份',
      'Trimmed mean: from 5 sheets on, without highest and lowest',
    ],
    ['评分细则版本', review.rubric.version],
    ['默认权重 Default weights', review.rubric.isDefault ? '是 yes' : '否 no'],
  ])
  return Buffer.from(await workbook.xlsx.writeBuffer())
}

function send(response: Response, name: string, type: string, body: Buffer | string): void {
  response
    .type(type)
    .set('Content-Disposition', `attachment; filename*=UTF-8''${encodeURIComponent(name)}`)
    .set('Cache-Control', 'no-store')
    .send(body)
}

/** Express 5 hands rejections to the error handler of app.ts, which answers refusals. */
export function exportRoutes(services: Services): Router {
  const router = Router()

  async function admit(
    request: Request,
    action: Action,
  ): Promise<{ row: GatheringRow; review: Review; actor: SignedInActor }> {
    const token = readCookie(request.headers.cookie ?? '', SESSION_COOKIE)
    const actor = await findActor(services, token)
    const id = String(request.params.id)
    const target = { gatheringRole: actor.memberships.get(id), revealed: true }
    if (!can(action, actor, target))
      throw new Refusal(actor.personId === null ? 'sign-in-needed' : 'not-allowed')
    const row = await findGathering(services.db, id)
    const review = await readReview(services.db, id)
    return { row, review, actor }
  }

  async function exportReview(request: Request): Promise<{ row: GatheringRow; review: Review }> {
    const { row, review, actor } = await admit(request, 'review.export')
    if (review.items.length === 0) throw new Refusal('not-revealed')
    await services.db.transaction().execute((trx) =>
      appendLedger(trx, {
        scope: `gathering:${row.id}`,
        actor: actor.personId ?? '',
        act: 'review.exported',
        payload: { path: request.path },
        atMs: services.now(),
      }),
    )
    return { row, review }
  }

  router.get('/api/gatherings/:id/results.csv', async (request, response) => {
    const { row, review } = await exportReview(request)
    send(response, `${row.title}-排名.csv`, 'text/csv; charset=utf-8', toCsv(rankingTable(review)))
  })
  router.get('/api/gatherings/:id/results.xlsx', async (request, response) => {
    const { row, review } = await exportReview(request)
    const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
    send(response, `${row.title}-评审结果.xlsx`, type, await toXlsx(review))
  })
  router.get('/api/gatherings/:id/ledger.json', async (request, response) => {
    const { row, review } = await admit(request, 'review.ledger')
    // The ledger holds every score: it is given out when none in it is hidden any more.
    if (review.items.length === 0 || review.hiddenScored > 0) throw new Refusal('not-revealed')
    const scope = `gathering:${row.id}`
    const file = await exportLedger(services.db, scope, row.title, services.now())
    const { entries, ...about } = file
    const lines = entries.map((entry) => JSON.stringify(entry)).join(',\n')
    const head = JSON.stringify(about).slice(0, -1)
    send(response, `${row.title}-ledger.json`, 'json', `${head},"entries":[\n${lines}\n]}\n`)
  })
  return router
}
