/** How many items of a gathering may come to each outcome, as it is kept. */
import { NO_QUOTA, type Quota } from '../../shared/review/decision.ts'
import type { GatheringRow } from '../storage/tables.ts'

export const quotaOf = ({ quota }: Pick<GatheringRow, 'quota'>): Quota => ({
  ...NO_QUOTA,
  ...(quota === null ? {} : (JSON.parse(quota) as Partial<Quota>)),
})
