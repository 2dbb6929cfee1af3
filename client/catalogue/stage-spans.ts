/** Where each stage's bar starts and how long it is, in percent of the whole period. */
import type { TimelineStage } from '../../shared/exhibit/timeline.ts'

export interface StageSpan {
  stage: TimelineStage
  startPercent: number
  widthPercent: number
}

/** A stage covers its first month up to and including its last. */
export function stageSpans(stages: readonly TimelineStage[]): StageSpan[] {
  const first = Math.min(...stages.map((s) => s.fromMonth))
  const months = Math.max(...stages.map((s) => s.toMonth)) + 1 - first
  return stages.map((stage) => ({
    stage,
    startPercent: ((stage.fromMonth - first) / months) * 100,
    widthPercent: ((stage.toMonth + 1 - stage.fromMonth) / months) * 100,
  }))
}
