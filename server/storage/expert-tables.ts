/** Rows of the pool of experts, of who is asked to a panel, and of conflicts of interest. As tables.ts has them. */
import type { AppointmentState, AskedRole } from '../../shared/expert/appointment.ts'
import type { ConflictVerdict } from '../../shared/expert/conflicts.ts'

export interface ExpertRow {
  id: string
  call_id: string
  /** As JSON, see shared/expert/expert.ts. */
  entry: string
  revision: number
  /** Once somebody has accepted: who signs in as this expert. */
  person_id: string | null
  created_at: number
  /** When it was taken out of the pool; what was settled before stays. */
  removed_at: number | null
}

export interface AppointmentRow {
  id: string
  gathering_id: string
  expert_id: string
  role: AskedRole
  state: AppointmentState
  /** Of the link that the letter bears, which is made of the secret key: see expert/appointment-link.ts. */
  token_hash: string
  sent_by: string
  sent_at: number
  reply_by: number | null
  answered_at: number | null
  /** Of who declined, or of who withdrew it. */
  reason: string
}

/** What an expert declared about an item, and what the secretary settled. */
export interface ConflictRow {
  expert_id: string
  submission_id: string
  /** Null where the expert declared none. */
  declared: string | null
  settled: ConflictVerdict | null
  reason: string
}
