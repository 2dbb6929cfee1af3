/**
 * Downloads of a review: ranking and sheets as XLSX and CSV, pins as BCF, the ledger as a file to verify
 * offline.
 */
import { pipeline } from 'node:stream/promises'
import { Router, type Request, type Response } from 'express'
import { z } from 'zod'
import { RESULTS_FORMAT, type ResultsFile } from '../../shared/ledger/check.ts'
import { can, type Action } from '../../shared/permission/permission.ts'
import { Refusal } from '../../shared/protocol/refusals.ts'
import { BCF_VERSIONS } from '../../shared/review/bcf-camera.ts'
import { FIGURE_DIGITS_MAX } from '../../shared/review/figures.ts'
import { METHODS, type Method } from '../../shared/review/ranking/methods.ts'
import { roundedNumber } from '../../shared/review/rational.ts'
import type { Rubric } from '../../shared/review/rubric.ts'
import { sheetTotal, type Scores } from '../../shared/review/score.ts'
import { ownId } from '../../shared/text/own-id.ts'
import { answerFor } from '../session/answer-for.ts'
import { findCaller, tokenOf } from '../session/caller.ts'
import type { RateLimits } from '../api/rate-limits.ts'
import type { Bcf } from '../bcf/bcf.ts'
import { findGathering } from '../gathering/gatherings.ts'
import { viewerOf } from '../gathering/recusals.ts'
import { appendLedger, type LedgerExport } from '../ledger/ledger-store.ts'
import type { Services } from '../house/services.ts'
import { print } from '../print/print.ts'
import { topicsOf } from './pins-out.ts'
import { createWorkbookWriter, type Table } from '../workbook/workbook.ts'
import { minutesOf, OUTCOME_NAMES } from './minutes.ts'
import { rankReview, readReview, type Review } from './results.ts'
import { openToldLedger, type AskedLedger } from './told-ledger.ts'

const METHOD_NAMES: Record<Method, string> = {
  mean: '平均分 Mean',
  trimmedMean: '去极值平均分 Trimmed mean',
  median: '中位数 Median',
  zScore: '标准分 z-score',
  borda: '波达计分 Borda',
  schulze: '舒尔茨：胜过它的项数 Schulze: items that beat it',
}

type Cell = string | number | null

/** What a spreadsheet skips before it looks at the first character of a cell. */
const SKIPPED = /^[\s\p{Z}\p{Cc}\p{Cf}]*/u
/** What begins a formula, in whatever width. */
const BEGINS_FORMULA = /^[=+\-@−]/
const RUN_BY_OLD_ONES = /^[\t\r]/

/**
 * A cell of a CSV that a spreadsheet would run as a formula is made text. Cells of a workbook have a
 * type and need no such mark.
 */
export function safeCell(value: Cell): Cell {
  if (typeof value !== 'string') return value
  const [first = ''] = value.replace(SKIPPED, '')
  const runs = BEGINS_FORMULA.test(first.normalize('NFKC')) || RUN_BY_OLD_ONES.test(value)
  return runs ? `'${value}` : value
}

export function rankingTable(review: Review): Cell[][] {
  const { items } = rankReview(review, { forChair: false })
  const byId = new Map(review.items.map((item) => [item.submissionId, item]))
  return [
    [
      '名次 Rank',
      '回执号 Receipt',
      '场景 Scenario',
      '申报单位 Unit',
      '有效评分表 Sheets',
      '评审人数 Panel',
      ...METHODS.flatMap((method) => [METHOD_NAMES[method], `名次 Rank: ${method}`]),
      '遴选结果 Decision',
      '理由 Reason',
    ],
    ...items.map((item): Cell[] => {
      const source = byId.get(item.submissionId)
      return [
        item.by.mean?.rank ?? null,
        source?.receiptNo ?? '',
        item.title,
        source?.unit ?? '',
        item.sheets,
        item.members,
        ...METHODS.flatMap((method): Cell[] => {
          const standing = item.by[method]
          return standing ? [Number(standing.figure), standing.rank] : [null, null]
        }),
        item.outcome === null ? '' : OUTCOME_NAMES[item.outcome],
        source?.reason ?? '',
      ]
    }),
  ]
}

/** A sheet's own total, whether it counts or not. */
function totalOf(rubric: Rubric, scores: Scores): number | null {
  const total = sheetTotal(rubric, scores)
  return total === undefined ? null : roundedNumber(total, FIGURE_DIGITS_MAX)
}

export function sheetTable(review: Review): Cell[][] {
  const criteria = review.items[0]?.rubric.criteria ?? []
  return [
    [
      '场景 Scenario',
      '评审专家 Reviewer',
      ...criteria.map((c) => `${c.name.zh} ${c.name.en} (${c.weight})`),
      '加权总分 Weighted total',
      '签封 Sealed',
    ],
    ...review.items.flatMap((item) =>
      item.sheets.map((sheet): Cell[] => [
        item.title,
        sheet.name,
        ...criteria.map((c) => sheet.scores[c.id] ?? null),
        totalOf(item.rubric, sheet.scores),
        sheet.sealedAt === null ? '未签封，不计入 not sealed, does not count' : '是 yes',
      ]),
    ),
  ]
}

/** What each score rests on, a reason or a pin a row. */
export function evidenceTable(review: Review): Cell[][] {
  return [
    [
      '场景 Scenario',
      '评审专家 Reviewer',
      '评分项 Criterion',
      '类别 Kind',
      '内容 Text',
      '展项 Exhibit',
      '视点 Viewpoint (m)',
    ],
    ...review.items.flatMap(({ title, rubric, sheets }) => {
      const nameOf = (id: string | null): string =>
        rubric.criteria.find((one) => one.id === id)?.name.zh ?? ''
      return sheets.flatMap(({ name, reasons = {}, pins = [] }): Cell[][] => [
        ...Object.entries(reasons).map(([id, text]): Cell[] => [
          title,
          name,
          nameOf(id),
          '理由 reason',
          text,
          '',
          '',
        ]),
        ...pins.map(({ criterionId, text, exhibit, view }): Cell[] => [
          title,
          name,
          nameOf(criterionId),
          '批注 pin',
          text,
          exhibit?.exhibitId ?? '',
          view?.eye.map((one) => one.toFixed(2)).join(', ') ?? '',
        ]),
      ])
    }),
  ]
}

/** RFC 4180 with a byte order mark, which spreadsheets need to read Chinese as UTF-8. */
export function toCsv(table: Cell[][]): string {
  const quote = (cell: Cell): string => {
    const text = String(safeCell(cell) ?? '')
    return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
  }
  return `\uFEFF${table.map((row) => row.map(quote).join(',')).join('\r\n')}\r\n`
}

/** The tables of a workbook. */
export function tablesOf(review: Review): Table[] {
  const rubric = review.items[0]?.rubric
  const tables: Table[] = []
  const add = (name: string, rows: Cell[][]): void => void tables.push({ name, rows })
  add('排名 Ranking', rankingTable(review))
  add('评分表 Sheets', sheetTable(review))
  add('理由与批注 Evidence', evidenceTable(review))
  add('公式 Formulas', [
    ['加权总分 = Σ(权重×分数) / Σ权重', 'Weighted total = Σ(weight·score) / Σ weight'],
    [
      '平均分 = 各有效评分表（已签封、已评完）总分的平均',
      'Mean of the totals of the sheets that are sealed and complete',
    ],
    ['数值按四舍五入显示', 'Figures are rounded half up'],
    [
      '去极值平均分：5份及以上去掉最高、最低各一份',
      'Trimmed mean: from 5 sheets on, without highest and lowest',
    ],
    ['评分细则版本', rubric?.version ?? null],
    ['默认权重 Default weights', rubric?.isDefault ? '是 yes' : '否 no'],
  ])
  return tables
}

function nameDownload(response: Response, name: string, type: string): Response {
  return response
    .type(type)
    .set('Content-Disposition', `attachment; filename*=UTF-8''${encodeURIComponent(name)}`)
    .set('Cache-Control', 'no-store')
}

function send(response: Response, name: string, type: string, body: Buffer | string): void {
  nameDownload(response, name, type).send(body)
}

/** A ledger file, an entry a line. */
async function* ledgerText({ about, entries }: LedgerExport): AsyncGenerator<string> {
  yield `${JSON.stringify(about).slice(0, -1)},"entries":[`
  let mark = '\n'
  for await (const entry of entries) {
    yield mark + JSON.stringify(entry)
    mark = ',\n'
  }
  yield '\n]}\n'
}

const bcfVersion = z.enum(BCF_VERSIONS).default('3.0')

/** Express 5 hands rejections to the error handler of app.ts, which answers refusals. */
export function exportRoutes(services: Services, limits: RateLimits, bcf: Bcf): Router {
  const router = Router()
  const writeWorkbook = createWorkbookWriter()

  async function admit(request: Request, action: Action): Promise<AskedLedger> {
    const { actor } = await findCaller(services, tokenOf(request.headers.cookie))
    const id = ownId(String(request.params.id))
    const target = { gatheringRole: actor.memberships.get(id), revealed: true }
    if (!can(action, actor, target))
      throw new Refusal(actor.personId === null ? 'sign-in-needed' : 'not-allowed')
    await limits.export(actor.personId ?? '')
    const row = await findGathering(services.db, id)
    const { recused } = await viewerOf(services.db, actor, row)
    const review = await readReview(services.db, id, recused)
    return { row, review, actor, recused }
  }

  async function exportReview(request: Request): Promise<AskedLedger> {
    const asked = await admit(request, 'review.export')
    const { row, review, actor } = asked
    if (review.items.length === 0) throw new Refusal('not-revealed')
    await answerFor(actor, () =>
      services.db.transaction().execute((trx) =>
        appendLedger(trx, {
          scope: `gathering:${row.id}`,
          actor: actor.personId ?? '',
          act: 'review.exported',
          payload: { path: request.path },
          atMs: services.now(),
        }),
      ),
    )
    return asked
  }

  router.get('/api/gatherings/:id/results.csv', async (request, response) => {
    const { row, review } = await exportReview(request)
    send(response, `${row.title}-排名.csv`, 'text/csv; charset=utf-8', toCsv(rankingTable(review)))
  })
  router.get('/api/gatherings/:id/results.xlsx', async (request, response) => {
    const { row, review } = await exportReview(request)
    const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
    send(response, `${row.title}-评审结果.xlsx`, type, await writeWorkbook(tablesOf(review)))
  })
  router.get('/api/gatherings/:id/results.json', async (request, response) => {
    const { row, review } = await exportReview(request)
    const file: ResultsFile = {
      format: RESULTS_FORMAT,
      scope: `gathering:${row.id}`,
      title: row.title,
      exportedAt: new Date(services.now()).toISOString(),
      results: rankReview(review, { forChair: false }),
    }
    send(response, `${row.title}-评审结果.json`, 'json', JSON.stringify(file, null, 2))
  })
  router.get('/api/gatherings/:id/minutes.pdf', async (request, response) => {
    const asked = await exportReview(request)
    const about = await minutesOf(services, asked)
    send(
      response,
      `${asked.row.title}-评审会议纪要.pdf`,
      'pdf',
      await print({ kind: 'minutes', about }),
    )
  })
  router.get('/api/gatherings/:id/pins.bcf', async (request, response) => {
    const version = bcfVersion.safeParse(request.query.version).data
    if (!version) throw new Refusal('bad-input')
    const { row, review } = await exportReview(request)
    const project = { id: row.id, name: row.title, at: services.now() }
    const file = await bcf.write(version, project, topicsOf(review))
    send(response, `${row.title}-批注-BCF${version}.bcf`, 'application/octet-stream', file)
  })
  router.get('/api/gatherings/:id/ledger.json', async (request, response) => {
    const asked = await admit(request, 'review.ledger')
    const { row } = asked
    const ledger = await openToldLedger(services, asked)
    nameDownload(response, `${row.title}-ledger.json`, 'json')
    await pipeline(ledgerText(ledger), response).catch((error: unknown) =>
      services.log.info({ err: error }, 'a download was broken off'),
    )
  })
  return router
}
