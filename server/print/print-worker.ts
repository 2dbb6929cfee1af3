/**
 * The thread of print.ts: takes a job, answers the bytes of a PDF, ends. Loads no file but its fonts, and
 * nothing by address; of the fonts a document gets the characters that it has.
 */
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { parentPort, workerData } from 'node:worker_threads'
import pdfmake from 'pdfmake'
import type { TDocumentDefinitions } from 'pdfmake/interfaces.js'
import { certificate } from './certificate.ts'
import { letter } from './letter.ts'
import { minutes } from './minutes.ts'
import { noticeSheet } from './notice-sheet.ts'
import { FONT } from './paper.ts'
import type { PrintJob } from './print.ts'

const FONTS = dirname(
  createRequire(import.meta.url).resolve('@expo-google-fonts/noto-sans-sc/package.json'),
)
const NORMAL = join(FONTS, '400Regular/NotoSansSC_400Regular.ttf')
const BOLD = join(FONTS, '700Bold/NotoSansSC_700Bold.ttf')

function documentOf(job: PrintJob): TDocumentDefinitions {
  switch (job.kind) {
    case 'minutes':
      return minutes(job.about)
    case 'notice':
      return noticeSheet(job.about)
    case 'certificate':
      return certificate(job.about)
    case 'letter':
      return letter(job.about)
  }
}

pdfmake.setLocalAccessPolicy((path) => path === NORMAL || path === BOLD)
pdfmake.setUrlAccessPolicy(() => false)
// Chinese has no italics: what would be set so stays upright.
pdfmake.addFonts({
  [FONT]: { normal: NORMAL, bold: BOLD, italics: NORMAL, bolditalics: BOLD },
})
const bytes = await pdfmake.createPdf(documentOf(workerData as PrintJob)).getBuffer()
parentPort?.postMessage(new Uint8Array(bytes))
