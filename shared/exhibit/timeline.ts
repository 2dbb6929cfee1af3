/**
 * Reads stages out of what applicants write in 时间进度 and 阶段性目标, one stage a line, such as
 * `2025年9月—2025年12月：完成车间点云采集`. Where one line does not read as a stage, all stay text in the
 * order in which they were filed: a timeline that leaves a stage out would tell another plan.
 */
import { readPeriod } from './period.ts'

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
  /** All lines, where they are no stages. */
  rest: string[]
}

/** What stands before a period: a bullet, a number, the name of a stage. */
const LEAD =
  /^[\s•·▪●◆■*-]*(?:第[一二三四五六七八九十\d]{1,3}[阶段期步]{1,2}[\s：:、，(（]*|[（(]?[一二三四五六七八九十\d]{1,3}[)）、．.]\s*(?![\d]{1,2}\s*[月./-])|[①-⑳]\s*)?[\s（(]*/
const PART = /[^；;]+[；;]*|[；;]+/g

/** Stages in the order of their first month, or the lines as they stand. */
export function readTimeline(text: string): Timeline {
  // One space where there are many, so that no pattern can share out a run of them.
  const lines = text
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '')
  const stages: TimelineStage[] = []
  for (const line of lines) {
    const read = stagesOf(line)
    if (read.length === 0) return { stages: [], rest: lines }
    stages.push(...read)
  }
  return { stages: sorted(stages, (a, b) => a.fromMonth - b.fromMonth), rest: [] }
}

/** Stages that stand in one line; what follows a semicolon and names no period belongs to the last. */
function stagesOf(line: string): TimelineStage[] {
  const stages: TimelineStage[] = []
  for (const [part] of line.matchAll(PART)) {
    const stage = readStage(part)
    const last = stages.at(-1)
    if (stage) stages.push(stage)
    else if (last) last.text += part
    else return []
  }
  return stages.map((stage) => ({ ...stage, text: stage.text.replace(/[；;。\s]+$/, '') }))
}

function readStage(part: string): TimelineStage | undefined {
  const start = LEAD.exec(part)?.[0].length ?? 0
  const read = readPeriod(part.slice(start))
  if (!read || read.text === '') return undefined
  const { period, fromMonth, toMonth, text } = read
  return { period, fromMonth, toMonth, text }
}
