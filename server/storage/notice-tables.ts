/** Rows of blind reviews, of decisions as a whole, and of what comes after. As tables.ts has them. */
import type { Verdict } from '../../shared/notice/notice.ts'

/** What a panel may see of a submission without knowing whose it is: see shared/blind/anonymous.ts. */
export interface ClearanceRow {
  gathering_id: string
  submission_id: string
  /** Of the submission that was looked at: it holds for no other. */
  revision: number
  /** As JSON: names to take out beside those of the form, and ids of the files that may be seen. */
  names: string
  shown: string
  cleared_by: string
  cleared_at: number
}

/** Somebody seals the decision of a review as a whole: see review/decision.ts. */
export interface DecisionSealRow {
  gathering_id: string
  person_id: string
  role: string
  digest: string
  sealed_at: number
}

/** A notice period 公示: what was decided, for everybody to see and to object to. */
export interface NoticeRow {
  id: string
  call_id: string
  title: string
  /** As JSON, see shared/notice/notice.ts. */
  items: string
  published_by: string
  published_at: number
  /** Until when objections are taken. */
  until_at: number
  /** When the result became final. */
  confirmed_at: number | null
}

export interface ObjectionRow {
  id: string
  notice_id: string
  submission_id: string
  receipt_no: string
  /** Of the link by which its author follows it. */
  token_hash: string
  name: string
  contact: string
  statement: string
  filed_at: number
  /** Of the staff, who answers it. */
  assignee: string | null
  answer: string
  answered_at: number | null
  verdict: Verdict | null
  reason: string
  decided_at: number | null
}
