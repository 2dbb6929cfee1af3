/** The thread of workbook.ts: takes tables, answers the bytes of a workbook, ends. */
import { parentPort, workerData } from 'node:worker_threads'
import ExcelJS from 'exceljs'
import type { Table } from './workbook.ts'

const COLUMN_WIDTH_EM = 20

async function main(tables: readonly Table[]): Promise<void> {
  const workbook = new ExcelJS.Workbook()
  for (const { name, rows } of tables) {
    const sheet = workbook.addWorksheet(name, { views: [{ state: 'frozen', ySplit: 1 }] })
    sheet.addRows(rows)
    sheet.getRow(1).font = { bold: true }
    sheet.columns.forEach((column) => (column.width = COLUMN_WIDTH_EM))
  }
  parentPort?.postMessage(new Uint8Array(await workbook.xlsx.writeBuffer()))
}

await main(workerData as readonly Table[])
