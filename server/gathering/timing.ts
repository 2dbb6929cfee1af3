/** How long the phases of a gathering take, as it is kept. */
import { HOUSE_TIMING, type Timing } from '../../shared/review/timing.ts'
import type { GatheringRow } from '../storage/tables.ts'

export const timingOf = ({ timing }: Pick<GatheringRow, 'timing'>): Timing =>
  timing === null ? HOUSE_TIMING : { ...HOUSE_TIMING, ...(JSON.parse(timing) as Partial<Timing>) }
