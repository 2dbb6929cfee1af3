/** The thread of read-table.ts: takes the bytes of a file, answers its rows, ends. */
import { Readable } from 'node:stream'
import { parentPort, workerData } from 'node:worker_threads'
import ExcelJS from 'exceljs'
import type { ReadRows } from './read-table.ts'

/** Beyond these a table holds something else: the rest is not read. */
const COLUMNS_MAX = 60
const ROWS_MAX = 20_000

const isZip = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b

/** Chinese spreadsheets write CSV as GBK, whose superset is GB 18030. */
function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('gb18030', { fatal: true }).decode(bytes)
  }
}

function textOf(cell: ExcelJS.Cell): string {
  const { value } = cell
  const shown =
    value !== null && typeof value === 'object' && 'result' in value ? value.result : value
  return shown instanceof Date ? shown.toISOString().slice(0, 10) : cell.text
}

function rowsOf(sheet: ExcelJS.Worksheet | undefined): ReadRows {
  if (!sheet) return null
  const columns = Math.min(sheet.columnCount, COLUMNS_MAX)
  const rows: string[][] = []
  for (let at = 1; at <= Math.min(sheet.rowCount, ROWS_MAX); at += 1) {
    const row = sheet.getRow(at)
    rows.push(Array.from({ length: columns }, (_, column) => textOf(row.getCell(column + 1))))
  }
  return rows
}

async function read(bytes: Uint8Array): Promise<ReadRows> {
  const workbook = new ExcelJS.Workbook()
  try {
    if (isZip(bytes)) {
      await workbook.xlsx.load(new Uint8Array(bytes).buffer)
      return rowsOf(workbook.worksheets[0])
    }
    const text = decode(bytes)
    if (text.includes('\0')) return null
    // Nothing is taken for a number or a day: a telephone number keeps its zeros.
    return rowsOf(await workbook.csv.read(Readable.from([text]), { map: String }))
  } catch {
    return null
  }
}

parentPort?.postMessage(await read(workerData as Uint8Array))
