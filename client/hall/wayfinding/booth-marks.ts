/** Booths as marks on the plan: those that stand in the chapters shown now. Pure. */
import type { PavilionId } from '../../../shared/hall/plan.ts'
import type { ScenarioSummary } from '../../../shared/protocol/api-exhibition.ts'
import { placeOf } from '../../../shared/hall/views.ts'

export interface BoothMark {
  id: string
  /** Metres in the hall, drawn in a little from the wall so that the mark lies inside. */
  x: number
  z: number
  pavilion: PavilionId
}

const INWARDS_M = 1.9
/** A press counts for a mark this near, in m of the plan. */
const PRESS_M = 2.6

export function boothMarks(
  scenarios: readonly ScenarioSummary[],
  chapters: Partial<Record<PavilionId, number>>,
): BoothMark[] {
  return scenarios
    .filter(({ address }) => address.chapter === (chapters[address.pavilion] ?? 0))
    .map(({ id, address }) => {
      const { x, z, yawRad } = placeOf(address)
      const inwards = address.bay === 'stage' ? 0 : INWARDS_M
      return {
        id,
        x: x + Math.sin(yawRad) * inwards,
        z: z + Math.cos(yawRad) * inwards,
        pavilion: address.pavilion,
      }
    })
}

/** The mark at a place of the plan, or undefined. */
export function markAt(
  marks: readonly BoothMark[],
  at: { x: number; z: number },
): BoothMark | undefined {
  let best: BoothMark | undefined
  let bestM = PRESS_M
  for (const mark of marks) {
    const distance = Math.hypot(mark.x - at.x, mark.z - at.z)
    if (distance >= bestM) continue
    best = mark
    bestM = distance
  }
  return best
}
