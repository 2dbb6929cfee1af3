/**
 * The pool as a table, as it comes from a spreadsheet: what each row would do, row by row, before anything is
 * done. Pure. A row is somebody of the pool when name and unit are the same, or name and telephone or e-mail.
 */
import { comparisonKey } from '../text/written.ts'
import { partsOf, readAway } from './away.ts'
import {
  examineExpert,
  expertSchema,
  tidyExpert,
  type Expert,
  type ExpertFinding,
} from './expert.ts'

export const EXPERT_COLUMNS = [
  'name',
  'unit',
  'unitCode',
  'position',
  'fields',
  'phone',
  'email',
  'formerUnits',
  'collaborators',
  'load',
  'away',
  'remark',
] as const
export type ExpertColumn = (typeof EXPERT_COLUMNS)[number]

/** How a column is headed: the first is written, all are read. */
export const COLUMN_HEADINGS: Record<ExpertColumn, readonly string[]> = {
  name: ['姓名', 'Name'],
  unit: ['工作单位', '单位', 'Unit', 'Organisation', 'Organization'],
  unitCode: ['统一社会信用代码', '信用代码', 'Unit code', 'Credit code'],
  position: ['职务职称', '职务', '职称', 'Position', 'Title'],
  fields: ['领域', '专业领域', 'Fields', 'Field'],
  phone: ['电话', '手机', '联系电话', 'Telephone', 'Phone'],
  email: ['电子邮箱', '邮箱', 'E-mail', 'Email'],
  formerUnits: ['曾任职单位', '原单位', 'Former units'],
  collaborators: ['合作单位和人员', '合作者', 'Collaborators'],
  load: ['评审上限', '最多评审项数', 'Most items', 'Load'],
  away: ['不能到会', '不可用日期', 'Away'],
  remark: ['备注', 'Remark', 'Notes'],
}

export type RowFinding = ExpertFinding | 'name' | 'unit' | 'load' | 'away' | 'too-long'

export type RowAct = 'add' | 'change' | 'same' | 'twice' | 'refuse'

export interface ExpertRow {
  /** As the sheet numbers it: the heading is 1. */
  row: number
  act: RowAct
  expert: Expert | null
  /** Whom it changes. */
  expertId: string | null
  /** What differs from the pool. */
  changed: ExpertColumn[]
  findings: RowFinding[]
  /** As the row calls itself. */
  called: string
}

export interface KnownExpert extends Expert {
  id: string
}

interface Reading {
  /** Ids by name, in both languages, and by id. */
  tracks: readonly { id: string; name: { zh: string; en: string } }[]
  pool: readonly KnownExpert[]
}

/** Which column stands where, by its heading; undefined where name or unit is missing. */
export function readHeading(cells: readonly string[]): Map<ExpertColumn, number> | undefined {
  const keys = cells.map(comparisonKey)
  const found = new Map<ExpertColumn, number>()
  for (const column of EXPERT_COLUMNS) {
    const at = keys.findIndex((key) =>
      COLUMN_HEADINGS[column].some((heading) => comparisonKey(heading) === key),
    )
    if (at >= 0) found.set(column, at)
  }
  return found.has('name') && found.has('unit') ? found : undefined
}

/** Tracks by their names or ids; names of none are left out, and a finding. */
function readFields(cell: string, tracks: Reading['tracks']): { ids: string[]; unknown: boolean } {
  const ids = partsOf(cell).map((part) => {
    const key = comparisonKey(part)
    const isNamed = (name: string): boolean => comparisonKey(name) === key
    return tracks.find(({ id, name }) => id === part || isNamed(name.zh) || isNamed(name.en))?.id
  })
  const known = ids.filter((id) => id !== undefined)
  return { ids: [...new Set(known)], unknown: known.length < ids.length }
}

/** The rows of a sheet below its heading, each with what it would do. Rows in which nothing stands are left out. */
export function readExpertRows(
  rows: readonly (readonly string[])[],
  heading: ReadonlyMap<ExpertColumn, number>,
  reading: Reading,
): ExpertRow[] {
  const taken = new Set<string>()
  return rows.flatMap((cells, index) => {
    if (cells.every((cell) => cell.trim() === '')) return []
    const line = readRow(cells, heading, reading)
    const row = index + 2
    if (line.expert === null) return [{ ...line, row }]
    const key = line.expertId ?? sameKeys(line.expert)[0] ?? ''
    if (taken.has(key)) return [{ ...line, row, act: 'twice' as const }]
    taken.add(key)
    return [{ ...line, row }]
  })
}

type ReadRow = Omit<ExpertRow, 'row'>

function readRow(
  cells: readonly string[],
  heading: ReadonlyMap<ExpertColumn, number>,
  { tracks, pool }: Reading,
): ReadRow {
  const cell = (column: ExpertColumn): string | undefined => {
    const at = heading.get(column)
    return at === undefined ? undefined : (cells[at] ?? '').trim()
  }
  const called = [cell('name'), cell('unit')].filter((text) => text).join(' · ')
  const load = cell('load')
  const away = readAway(cell('away') ?? '')
  const fields = readFields(cell('fields') ?? '', tracks)
  const findings: RowFinding[] = []
  if (!cell('name')) findings.push('name')
  if (!cell('unit')) findings.push('unit')
  if (load && !/^\d{1,3}$/.test(load)) findings.push('load')
  if (away === undefined) findings.push('away')
  const refused = { act: 'refuse' as const, expert: null, expertId: null, changed: [], called }
  if (findings.length > 0) return { ...refused, findings }
  const written = {
    name: cell('name'),
    unit: cell('unit'),
    unitCode: cell('unitCode'),
    position: cell('position'),
    fields: heading.has('fields') ? fields.ids : undefined,
    phone: cell('phone'),
    email: cell('email'),
    formerUnits: heading.has('formerUnits') ? partsOf(cell('formerUnits') ?? '') : undefined,
    collaborators: heading.has('collaborators') ? partsOf(cell('collaborators') ?? '') : undefined,
    load: load ? Number(load) : undefined,
    away: heading.has('away') ? away : undefined,
    remark: cell('remark'),
  }
  const read = expertSchema.safeParse(written)
  if (!read.success) return { ...refused, findings: ['too-long'] }
  const known = findKnown(read.data, pool)
  // A column that the sheet does not have says nothing of whom the pool has already.
  const expert = tidyExpert(known ? mergeInto(known, written, read.data) : read.data)
  const changed = known
    ? EXPERT_COLUMNS.filter(
        (column) => JSON.stringify(expert[column]) !== JSON.stringify(known[column]),
      )
    : []
  return {
    act: !known ? 'add' : changed.length > 0 ? 'change' : 'same',
    expert,
    expertId: known?.id ?? null,
    changed,
    findings: [
      ...(fields.unknown ? ['unknown-field' as const] : []),
      ...examineExpert(
        expert,
        tracks.map(({ id }) => id),
      ),
    ],
    called,
  }
}

function mergeInto(
  known: KnownExpert,
  written: Partial<Record<ExpertColumn, unknown>>,
  read: Expert,
): Expert {
  const { id: _id, ...expert } = known
  const said = EXPERT_COLUMNS.filter((column) => written[column] !== undefined)
  return { ...expert, ...Object.fromEntries(said.map((column) => [column, read[column]])) }
}

/** Under each of these two entries are one person. */
function sameKeys({ name, unit, phone, email }: Expert): string[] {
  const own = comparisonKey(name)
  return [
    `${own} unit ${comparisonKey(unit)}`,
    ...(phone === '' ? [] : [`${own} phone ${phone}`]),
    ...(email === '' ? [] : [`${own} email ${email.toLowerCase()}`]),
  ]
}

function findKnown(expert: Expert, pool: readonly KnownExpert[]): KnownExpert | undefined {
  const keys = new Set(sameKeys(tidyExpert(expert)))
  return pool.find((one) => sameKeys(one).some((key) => keys.has(key)))
}
