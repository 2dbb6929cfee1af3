/** When and where a gathering meets, as it is kept. */
import type { Schedule } from '../../shared/expert/appointment.ts'
import type { GatheringRow } from '../storage/tables.ts'

export const scheduleOf = ({ schedule }: Pick<GatheringRow, 'schedule'>): Schedule | null =>
  schedule === null ? null : (JSON.parse(schedule) as Schedule)
