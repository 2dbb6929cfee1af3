/** The panel's sheets of an item as a reveal freezes them: in the database, in the ledger, in replays. */
import { z } from 'zod'
import type { GatheringRole } from '../permission/permission.ts'
import { SURFACES } from '../protocol/room-limits.ts'
import { keptPinSchema } from './pin.ts'

/** Roles whose sheets count. */
export const PANEL_ROLES = ['chair', 'reviewer'] as const satisfies readonly GatheringRole[]

export const frozenSheetsSchema = z.array(
  z.object({
    personId: z.string(),
    name: z.string(),
    role: z.enum(PANEL_ROLES),
    /** ms since the epoch; null for a sheet that was not sealed, which does not count. */
    sealedAt: z.number().nullable(),
    /** On what it was sealed; unknown of those of before it was noted. */
    surface: z.enum(SURFACES).optional(),
    scores: z.record(z.string(), z.number()),
    /** What each score rests on; reveals of before there was evidence have none. */
    reasons: z.record(z.string(), z.string()).optional(),
    pins: z.array(keptPinSchema).optional(),
  }),
)
/** One for each member of the panel, in the order of their names. */
export type FrozenSheets = z.infer<typeof frozenSheetsSchema>
