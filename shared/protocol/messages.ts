/**
 * Requests a client may make of a gathering room: name → schema of its payload and how many a
 * second one person may make. Each is answered; none is trusted.
 */
import { z } from 'zod'
import { OUTCOMES, PHASES } from '../review/phase.ts'
import { boothAddressSchema } from './api-exhibition.ts'
import { PAVILION_IDS } from '../hall/plan.ts'
import { SURFACES } from './room-limits.ts'
import { NOTE_MAX_CHARS, REASON_MAX_CHARS } from '../review/evidence.ts'
import { pinSchema, type KeptPin } from '../review/pin.ts'
import { REACTIONS, SAID_MAX_CHARS } from '../talk/reaction.ts'
import { WHISPER_MAX } from '../voice/word.ts'
import { lineSchema, ownIdSchema, remarkSchema } from './written-schema.ts'

const personId = ownIdSchema
const submissionId = ownIdSchema
/** Made by the client, once per change: a change that arrives twice counts once. */
const changeId = z.uuid()

/** An act on an exhibit; what acts there are its kind says, see shared/exhibit/kinds.ts. */
const exhibitAct = z.object({
  submissionId,
  exhibitId: lineSchema(64).min(1),
  act: z.record(z.string().max(32), z.json()),
})

export const messages = {
  surface: z.object({ surface: z.enum(SURFACES) }),
  lead: z.object({ lead: z.boolean() }),
  follow: z.object({ follow: z.boolean() }),
  gather: z.object({}),
  goTo: z.object({ address: boothAddressSchema.nullable() }),
  turnChapter: z.object({
    pavilion: z.enum(PAVILION_IDS),
    chapter: z.number().int().min(0).max(999),
  }),
  turnSlide: z.object({ slide: z.number().int().min(0).max(999) }),
  exhibitAct,
  exhibitTakePart: exhibitAct,
  muteMember: z.object({ personId, muted: z.boolean() }),
  removeMember: z.object({ personId }),
  /** Whether the device that asks is sent voices. */
  hear: z.object({ on: z.boolean() }),
  raiseHand: z.object({ raised: z.boolean() }),
  giveWord: z.object({ personId }),
  takeWord: z.object({ personId, reason: remarkSchema(200).min(1) }),
  react: z.object({ kind: z.enum(REACTIONS) }),
  say: z.object({ text: remarkSchema(SAID_MAX_CHARS).min(1), changeId }),
  caption: z.object({ personId, text: remarkSchema(SAID_MAX_CHARS) }),
  whisperTo: z.object({ personIds: z.array(personId).max(WHISPER_MAX) }),
  setPhase: z.object({ submissionId, phase: z.enum(PHASES) }),
  addTime: z.object({ submissionId, seconds: z.number().int().min(-3600).max(3600) }),
  pauseClock: z.object({ submissionId, paused: z.boolean() }),
  /** Whether the people of a waiting item are told to keep ready. */
  callUp: z.object({ submissionId, called: z.boolean() }),
  /** Who presides for the chair from now on; null: nobody any more. */
  deputize: z.object({ personId: personId.nullable() }),
  /** In ms since the epoch; again, it moves the deadline. */
  openScreening: z.object({ until: z.number().int() }),
  revealScreening: z.object({}),
  readReadiness: z.object({ submissionId }),
  readSheet: z.object({ submissionId }),
  /** Null takes the score back. */
  setScore: z.object({
    submissionId,
    criterionId: ownIdSchema,
    value: z.number().nullable(),
    changeId,
  }),
  /** Why a score is what it is; an empty text takes the reason away. */
  setReason: z.object({
    submissionId,
    criterionId: ownIdSchema,
    text: remarkSchema(REASON_MAX_CHARS),
    changeId,
  }),
  /** What somebody notes on an item for themselves alone. */
  setNote: z.object({ submissionId, text: remarkSchema(NOTE_MAX_CHARS), changeId }),
  putPin: z.object({ submissionId, pin: pinSchema, changeId }),
  removePin: z.object({ submissionId, pinId: z.uuid(), changeId }),
  sealSheet: z.object({ submissionId, changeId }),
  readResults: z.object({}),
  decide: z.object({
    submissionId,
    outcome: z.enum(OUTCOMES),
    reason: remarkSchema(1000),
    changeId,
  }),
} as const

export type MessageName = keyof typeof messages
export type MessagePayload<N extends MessageName> = z.infer<(typeof messages)[N]>

/** State of one exhibit as a gathering shares it: the answer to an act, and shown to all who may know it. */
export interface SharedExhibit {
  submissionId: string
  exhibitId: string
  /** Of the exhibit's kind, see shared/exhibit. */
  state: unknown
  /** Grows with each change of the exhibit in the room: an older one that arrives late is dropped. */
  revision: number
}

/** Before a reveal: whether every sheet of the panel is sealed. Whose is not stays hidden until then. */
export interface Readiness {
  allSealed: boolean
}

/** What a reviewer sees of the own sheet. */
export interface Sheet {
  submissionId: string
  scores: Record<string, number>
  /** By criterion; one without is absent. */
  reasons: Record<string, string>
  /** For oneself alone, before the reveal and after it. */
  note: string
  /** In the order in which they were set. */
  pins: KeptPin[]
  revision: number
  sealedAt: number | null
}
