/** The table of a review's results, and what can be taken away of it. [中文, English] */
import type { BilingualText } from '../i18n.ts'

export const resultTexts = {
  scenario: ['场景', 'Scenario'],
  sheets: ['有效评分表', 'Sheets'],
  hidden: ['另有{{count}}项尚未揭晓。', '{{count}} more items are not revealed yet.'],
  panelEvidence: ['评审理由与批注', 'The panel’s reasons and pins'],
  notSealed: ['未签封，未计入：{{names}}', 'Not sealed, not counted: {{names}}'],
  halfPanel: ['评分表未齐', 'panel incomplete'],
  firmness: ['结果稳不稳', 'How firm it is'],
  minutes: ['会议纪要（PDF）', 'Minutes (PDF)'],
  xlsx: ['下载 XLSX', 'Download XLSX'],
  csv: ['下载 CSV', 'Download CSV'],
  json: ['下载 JSON', 'Download JSON'],
  ledger: ['下载留痕台账', 'Download the ledger'],
  receipt: ['台账回执', 'Ledger receipt'],
  verifier: ['下载核验页（不联网）', 'Download the verifier (offline)'],
  bcf3: ['下载批注 BCF 3.0', 'Download pins as BCF 3.0'],
  bcf2: ['下载批注 BCF 2.1', 'Download pins as BCF 2.1'],
  noLedger: [
    '您回避了本会次的项目：留痕台账请向会务索取。',
    'You are recused from an item here: ask the secretary for the ledger.',
  ],
} satisfies Record<string, BilingualText>
