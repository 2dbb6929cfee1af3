/**
 * Rows as both databases hold them: JSON as text, moments as ms since the epoch, yes/no by a moment
 * or null. One description for SQLite and PostgreSQL.
 */
import type { Generated } from 'kysely'
import type { TimeOfDay } from '../../shared/hall/time-of-day.ts'
import type { Purpose } from '../../shared/exhibit/manifest.ts'
import type { Surface } from '../../shared/protocol/room-limits.ts'
import type { Stage } from '../../shared/protocol/api-intake.ts'
import type { CallRole, GatheringRole } from '../../shared/permission/permission.ts'
import type { Word } from '../../shared/voice/word.ts'
import type { Outcome, Phase } from '../../shared/review/phase.ts'
import type { AppointmentRow, ConflictRow, ExpertRow } from './expert-tables.ts'
import type { Round } from '../../shared/review/round.ts'
import type { ClearanceRow, DecisionSealRow, NoticeRow, ObjectionRow } from './notice-tables.ts'

export interface Tables {
  person: PersonRow
  said: SaidRow
  call_role: { call_id: string; person_id: string; role: CallRole }
  session: SessionRow
  invite: InviteRow
  join_code: JoinCodeRow
  device_code: DeviceCodeRow
  setting: { name: string; value: string }
  counter: { name: string; value: number }
  call: { id: string; version: number; document: string; is_sample: number; created_at: number }
  submission: SubmissionRow
  filing: { call_id: string; filing_key: string; submission_id: string }
  asset: AssetRow
  blob_use: BlobUseRow
  gathering: GatheringRow
  agenda_item: AgendaItemRow
  member: MemberRow
  sheet: SheetRow
  score: ScoreRow
  remark: RemarkRow
  pin: PinRow
  reveal: RevealRow
  recusal: RecusalRow
  clearance: ClearanceRow
  decision_seal: DecisionSealRow
  notice: NoticeRow
  objection: ObjectionRow
  expert: ExpertRow
  appointment: AppointmentRow
  conflict: ConflictRow
  exhibit_state: ExhibitStateRow
  feed: FeedRow
  change: { change_id: string; scope: string; seq: number; answer: string }
  ledger: LedgerRow
  ledger_head: { scope: string; seq: number; hash: string }
}

export interface PersonRow {
  id: string
  name: string
  email: string | null
  password_hash: string | null
  /** See shared/avatar/look.ts; null while none is chosen. */
  look: Generated<number | null>
  created_at: number
}

export interface SessionRow {
  token_hash: string
  person_id: string
  device: 'headset' | 'phone' | 'computer'
  created_at: number
  expires_at: number
}

/** Leads the person's next device in, see account/device-codes.ts. */
export interface DeviceCodeRow {
  code_hash: string
  person_id: string
  go_to: string
  expires_at: number
}

export interface MemberRow {
  gathering_id: string
  person_id: string
  role: GatheringRole
  /** When staff last made a new code for this member, and who; null while nobody has. */
  reissued_at: number | null
  reissued_by: string | null
  /** Since when acts on what is open to all are refused; null while they are not. */
  muted_at: number | null
  /** What became of this member's word, and why it was taken. */
  word: Generated<Word>
  word_reason: Generated<string>
  /** Submission that a presenter of a review presents; null for everybody else. */
  presents: string | null
}

export interface SaidRow {
  id: string
  gathering_id: string
  person_id: string
  text: string
  said_at: number
  /** The item that was at hand; empty for none. */
  submission_id: string
  /** 1 where the panel was among itself. */
  deliberation: number
}

export interface InviteRow {
  token_hash: string
  call_id: string
  call_role: CallRole | null
  gathering_id: string | null
  gathering_role: GatheringRole | null
  /** The person it signs in; null makes a new person of each use. */
  person_id: string | null
  name: string
  go_to: string
  uses_left: number
  expires_at: number
}

export interface JoinCodeRow {
  code_hash: string
  gathering_id: string
  gathering_role: GatheringRole
  person_id: string | null
  uses_left: number
  expires_at: number
}

export interface SubmissionRow {
  id: string
  call_id: string
  owner_id: string
  stage: Stage
  revision: number
  form: string
  exhibits: string
  receipt_no: string | null
  submitted_at: number | null
  published_no: number | null
  ticks: string
  returned_reason: string
  /** Until when it may be corrected after it was returned; null before, and for those returned long ago. */
  correct_by: number | null
  created_at: number
  updated_at: number
}

export interface AssetRow {
  id: string
  submission_id: string | null
  gathering_id: string | null
  owner_id: string
  purpose: Purpose
  status: 'processing' | 'ready' | 'refused'
  name: string
  bytes: number
  source_sha: string
  blob_sha: string | null
  media_type: string | null
  width: number | null
  height: number | null
  triangles: number | null
  /** AssetFacts as JSON, once ready. */
  facts: string | null
  /** The pages of a document as JSON: see StoredPage of assets/asset-rows.ts. */
  pages: string | null
  /** A model as it is seen from afar. */
  far_sha: string | null
  refusal: string | null
  /** When its upload began. */
  created_at: number
  /** The process that works on it, until `lease_until`; null when none does. */
  lease_holder: string | null
  lease_until: number | null
  /** Where it stands among those it came with, from 0; equal ones stand as they began. */
  position: number
}

/** A file that needs a blob: `source` while it is processed, `shown` as what came of it. */
export interface BlobUseRow {
  sha: string
  asset_id: string
  kind: 'source' | 'shown'
  created_at: number
}

export interface GatheringRow {
  id: string
  call_id: string
  kind: 'review' | 'roadshow'
  /** Of a review; `session` for any other gathering. */
  round: Round
  /** The review whose shortlist a defence hears. */
  from_id: string | null
  title: string
  track_id: string | null
  status: 'planned' | 'open' | 'ended'
  rubric: string
  time_of_day: TimeOfDay
  /** Grows with every change of what the secretary prepares. */
  revision: number
  /** 1 where the panel may not know whose an item is until it is revealed. */
  blind: number
  /** How many items may come to each outcome, as JSON; null for any number. */
  quota: string | null
  /** When and where it meets, as JSON: see shared/expert/appointment.ts. */
  schedule: string | null
  /** A Timing as JSON; null for as long as the house has it. */
  timing: string | null
  /** Hash of the secret of the sign at its door; null where there is none. */
  door_hash: string | null
  /** When two people had sealed what was decided. */
  final_at: number | null
  /** Fencing: grows each time a room takes the gathering over; writes of older epochs fail. */
  epoch: number
  room_id: string | null
  room_seen_at: number
  /** The slow facts of the room as JSON, see gathering/room-facts.ts. */
  facts: string
  created_at: number
}

export interface AgendaItemRow {
  gathering_id: string
  submission_id: string
  position: number
  phase: Phase
  outcome: Outcome | null
  reason: string
  /** 1 for the one item that everybody scores first, and that counts for nothing. */
  calibration: number
}

export interface SheetRow {
  gathering_id: string
  submission_id: string
  person_id: string
  revision: number
  sealed_at: number | null
  /** On what it was sealed; null while it is not, and for those of before it was noted. */
  surface: Surface | null
}

/** State of an exhibit that people in a gathering share, see shared/exhibit/kinds.ts. */
export interface ExhibitStateRow {
  gathering_id: string
  submission_id: string
  exhibit_id: string
  /** As JSON. */
  state: string
}

/** A feed of live values that come from outside. */
export interface FeedRow {
  submission_id: string
  exhibit_id: string
  /** Of the token that sends; null until one was made. */
  token_hash: string | null
  /** The last value of each channel with its moment, as JSON. */
  latest: string
}

export interface ScoreRow {
  gathering_id: string
  submission_id: string
  person_id: string
  criterion_id: string
  value: number
  updated_at: number
}

/** What somebody wrote on a sheet: a criterion's reason, or, where the criterion is empty, the own note. */
export interface RemarkRow {
  gathering_id: string
  submission_id: string
  person_id: string
  criterion_id: string
  text: string
}

/** See shared/review/pin.ts. */
export interface PinRow {
  gathering_id: string
  submission_id: string
  person_id: string
  pin_id: string
  /** The pin as JSON. */
  document: string
  set_at: number
}

/** What a reveal froze: written once, see review/reveal.ts. */
export interface RevealRow {
  gathering_id: string
  submission_id: string
  round: number
  revealed_at: number
  /** The rubric as JSON. */
  rubric: string
  /** The panel and its sheets as JSON. */
  sheets: string
}

/** Somebody takes no part in an item, and knows nothing of how it fares. */
export interface RecusalRow {
  gathering_id: string
  submission_id: string
  person_id: string
  reason: string
  declared_by: string
  declared_at: number
}

export interface LedgerRow {
  scope: string
  seq: number
  at: string
  actor: string
  act: string
  payload: string
  /** Null in entries of before the chain was made of commitments. */
  nonce: string | null
  /** Null for what the house did by itself, and in entries of before they were noted. */
  role: string | null
  device: string | null
  prev: string
  hash: string
}
