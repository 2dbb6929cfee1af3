/** What can be taken away of a review's results. */
import type { BilingualText } from '../i18n.ts'

export const downloadTexts = {
  xlsx: ['下载 XLSX', 'Download XLSX'],
  csv: ['下载 CSV', 'Download CSV'],
  json: ['下载 JSON', 'Download JSON'],
  ledger: ['下载留痕台账', 'Download the ledger'],
  receipt: ['台账回执', 'Ledger receipt'],
  verifier: ['下载核验页（不联网）', 'Download the verifier (offline)'],
  bcf3: ['下载批注 BCF 3.0', 'Download pins as BCF 3.0'],
  bcf2: ['下载批注 BCF 2.1', 'Download pins as BCF 2.1'],
} satisfies Record<string, BilingualText>
