/**
 * What everybody in a gathering may know, and nothing else: the slow facts. Scores, who has sealed,
 * and who looks where never enter this state. Poses travel as bytes beside it.
 */
import { schema, t, type SchemaType } from '@colyseus/schema'

export const MemberState = schema(
  {
    /** Number of the member's pose slot, unique in the room. */
    slot: t.uint16(),
    name: t.string(),
    /** A GatheringRole. */
    role: t.string(),
    /** A Surface. */
    surface: t.string(),
    /** False while the seat is held for somebody whose connection dropped. */
    connected: t.boolean(),
    following: t.boolean(),
    /** Whether acts on what is open to all are refused to this member. */
    muted: t.boolean(),
    /** When staff last made a new way in for this member, ms since the epoch; 0 for never. */
    reissuedAt: t.number(),
  },
  'Member',
)
export type MemberState = SchemaType<typeof MemberState>

export const AgendaItemState = schema(
  {
    submissionId: t.string(),
    title: t.string(),
    /** A Phase. */
    phase: t.string(),
    /** An Outcome once decided, else empty. */
    outcome: t.string(),
  },
  'AgendaItem',
)
export type AgendaItemState = SchemaType<typeof AgendaItemState>

export const GatheringState = schema(
  {
    gatheringId: t.string(),
    /** review or roadshow. */
    kind: t.string(),
    title: t.string(),
    /** A TimeOfDay: how the hall is lit. */
    timeOfDay: t.string(),
    /** Members by personId. */
    members: t.map(MemberState),
    agenda: t.array(AgendaItemState),
    /** Submission of the item that runs, or empty. */
    currentItem: t.string(),
    /** End of the running countdown, ms since the epoch on the server's clock; 0 = no countdown. */
    phaseEndsAt: t.number(),
    /** personId of who leads, or empty. */
    leader: t.string(),
    /** Where the leader has led everybody: a BoothAddress as JSON, or empty for the atrium. */
    place: t.string(),
    /** Grows each time the leader takes everybody somewhere, also to where they were taken before. */
    ledNo: t.uint32(),
    /** Grows each time the leader gathers everybody, so that one sees two calls to the same place. */
    gatherNo: t.uint32(),
    /** Chapter each pavilion shows to all, by PavilionId. */
    chapters: t.map('uint16'),
    /** Slide addresses in order, and the one shown. */
    slides: t.array('string'),
    slide: t.uint16(),
  },
  'Gathering',
)
export type GatheringState = SchemaType<typeof GatheringState>
