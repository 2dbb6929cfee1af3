/**
 * Reads stages out of what applicants write in 时间进度 and 阶段性目标, one stage a line, such as
 * `2025年9月—2025年12月：完成车间点云采集`. What does not read as a stage stays text; nothing is lost.
 */
import { sorted } from '../list/changed-copy.ts'
export interface TimelineStage {
  /** The period as written, e.g. `2025年9月—12月`. */
  period: string
  /** First month as months since year 0, for ordering and drawing to scale. */
  fromMonth: number
  toMonth: number
  text: string
}

export interface Timeline {
  stages: TimelineStage[]
  /** Lines that name no period. */
  rest: string[]
}

const MONTH = String.raw`(?:(\d{4})\s*[年./-]\s*)?(\d{1,2})\s*月?(?:\s*(?:上旬|中旬|下旬|底|初|末))?`
const PERIOD = new RegExp(
  String.raw`^[\s•·、（(\d.）)-]{0,6}?((\d{4})\s*[年./-]\s*(\d{1,2})\s*月?\s*(?:[—–~～至到-]+\s*${MONTH})?(?:前|底前)?)\s*[：:，,\s]\s*(.+)$`,
)

/** Stages in the order of their first month, and the lines that are none. */
export function readTimeline(text: string): Timeline {
  const stages: TimelineStage[] = []
  const rest: string[] = []
  for (const line of text.split(/\n|(?<=[；;])/)) {
    // One space where there are many: several places of PERIOD match spaces, and would share out each run.
    const clean = line
      .replace(/\s+/g, ' ')
      .replace(/[；;。] ?$/, '')
      .trim()
    if (clean === '') continue
    const stage = readStage(clean)
    if (stage) stages.push(stage)
    else rest.push(clean)
  }
  return { stages: sorted(stages, (a, b) => a.fromMonth - b.fromMonth), rest }
}

function readStage(line: string): TimelineStage | undefined {
  const match = PERIOD.exec(line)
  if (!match) return undefined
  const [, period = '', year = '', month = '', toYear, toMonth, text = ''] = match
  const from = Number(year) * 12 + Number(month) - 1
  const to = toMonth === undefined ? from : Number(toYear ?? year) * 12 + Number(toMonth) - 1
  if (Number(month) < 1 || Number(month) > 12) return undefined
  return { period: period.trim(), fromMonth: from, toMonth: Math.max(from, to), text: text.trim() }
}
