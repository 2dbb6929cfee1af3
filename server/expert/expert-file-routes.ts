/** The pool as a file: a table read and shown row by row before anything is taken from it, and the table as it is. */
import { Router, type Request } from 'express'
import { awayText } from '../../shared/expert/away.ts'
import {
  COLUMN_HEADINGS,
  EXPERT_COLUMNS,
  readExpertRows,
  readHeading,
} from '../../shared/expert/expert-table.ts'
import { EXPERT_ROWS_MAX, TABLE_MAX_BYTES } from '../../shared/expert/limits.ts'
import type { Expert } from '../../shared/expert/expert.ts'
import { can } from '../../shared/permission/permission.ts'
import { expertRowsSchema } from '../../shared/protocol/api-expert.ts'
import { Refusal } from '../../shared/protocol/refusals.ts'
import { refuseForeignPages } from '../api/api-routes.ts'
import type { RateLimits } from '../api/rate-limits.ts'
import { readBody } from '../api/read-body.ts'
import type { Services } from '../house/services.ts'
import { findCaller, tokenOf } from '../session/caller.ts'
import { readTable } from '../workbook/read-table.ts'
import type { Table, WriteWorkbook } from '../workbook/workbook.ts'
import { knownExperts } from './experts.ts'

export function expertFileRoutes(
  services: Services,
  limits: RateLimits,
  write: WriteWorkbook,
): Router {
  const router = Router()
  const { tracks } = services.current.call

  router.post('/api/experts/rows', refuseForeignPages, async (request, response) => {
    const personId = await refuseUnlessStaff(services, request)
    await limits.table(personId)
    const [head = [], ...rows] = await readTable(await readBody(request, TABLE_MAX_BYTES))
    const heading = readHeading(head)
    if (!heading) throw new Refusal('table-heading')
    if (rows.length > EXPERT_ROWS_MAX)
      throw new Refusal('table-long', { limit: EXPERT_ROWS_MAX, count: rows.length })
    const pool = await knownExperts(services)
    const read = readExpertRows(rows, heading, { tracks, pool })
    response.set('Cache-Control', 'no-store').json(expertRowsSchema.parse({ rows: read }))
  })

  router.get('/api/experts.xlsx', async (request, response) => {
    const personId = await refuseUnlessStaff(services, request)
    await limits.export(personId)
    const pool = await knownExperts(services)
    const nameOf = (id: string): string => tracks.find((track) => track.id === id)?.name.zh ?? id
    response
      .type('xlsx')
      .set(
        'Content-Disposition',
        `attachment; filename*=UTF-8''${encodeURIComponent('专家库.xlsx')}`,
      )
      .set('Cache-Control', 'no-store')
      .send(await write([tableOf(pool, nameOf)]))
  })
  return router
}

/** Resolves to who asks. */
async function refuseUnlessStaff(services: Services, request: Request): Promise<string> {
  const { actor } = await findCaller(services, tokenOf(request.headers.cookie))
  if (actor.personId === null) throw new Refusal('sign-in-needed')
  if (!can('expert.list', actor)) throw new Refusal('not-allowed')
  return actor.personId
}

/** The same columns that are read: whoever takes the file out can take it in again. */
function tableOf(pool: readonly Expert[], nameOf: (trackId: string) => string): Table {
  const cellsOf = (expert: Expert): (string | number)[] =>
    EXPERT_COLUMNS.map((column) => {
      if (column === 'fields') return expert.fields.map(nameOf).join('、')
      if (column === 'away') return awayText(expert.away, '、')
      const value = expert[column]
      return Array.isArray(value) ? value.join('、') : value
    })
  const heading = EXPERT_COLUMNS.map((column) => COLUMN_HEADINGS[column][0] ?? column)
  return { name: '专家库', rows: [heading, ...pool.map(cellsOf)] }
}
