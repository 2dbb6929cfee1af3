/** Contract of notice periods and objections. Read by everybody; filed by anybody; handled by the staff. */
import { z } from 'zod'
import {
  NOTICE_DAYS_MAX,
  NOTICE_DAYS_MIN,
  NOTICED_OUTCOMES,
  OBJECTION_CONTACT_MAX_CHARS,
  OBJECTION_MAX_CHARS,
  OBJECTION_NAME_MAX_CHARS,
  VERDICTS,
} from '../notice/notice.ts'
import { base, bilingual, byId, done, moment } from './api-base.ts'
import { nameSchema, ownIdSchema, remarkSchema, tokenSchema } from './written-schema.ts'

export const noticedItemSchema = z.object({
  submissionId: z.string(),
  gatheringId: z.string(),
  title: bilingual,
  unit: z.string(),
  jointUnits: z.array(z.string()),
  trackId: z.string(),
  directionId: z.string(),
  outcome: z.enum(NOTICED_OUTCOMES),
})
export type NoticedItem = z.infer<typeof noticedItemSchema>

const noticeLine = z.object({
  id: z.string(),
  title: z.string(),
  publishedAt: moment,
  untilAt: moment,
  confirmedAt: moment.nullable(),
  items: z.number().int(),
})
export type NoticeLine = z.infer<typeof noticeLine>

const noticeSchema = noticeLine.extend({
  items: z.array(
    noticedItemSchema.extend({
      /** Why it was taken off the list, after an objection; null while it stands. */
      withdrawn: z.string().nullable(),
    }),
  ),
})
export type Notice = z.infer<typeof noticeSchema>

const candidate = z.object({
  gatheringId: z.string(),
  title: z.string(),
  finalAt: moment,
  items: z.array(noticedItemSchema),
})
export type NoticeCandidate = z.infer<typeof candidate>

/** As its author follows it. */
const ownObjection = z.object({
  receiptNo: z.string(),
  noticeId: z.string(),
  noticeTitle: z.string(),
  title: bilingual,
  statement: z.string(),
  filedAt: moment,
  assigned: z.boolean(),
  answer: z.string(),
  answeredAt: moment.nullable(),
  verdict: z.enum(VERDICTS).nullable(),
  reason: z.string(),
  decidedAt: moment.nullable(),
})
export type OwnObjection = z.infer<typeof ownObjection>

/** As the staff handle it. */
const objection = ownObjection.omit({ assigned: true, noticeId: true, noticeTitle: true }).extend({
  id: z.string(),
  submissionId: z.string(),
  name: z.string(),
  contact: z.string(),
  assignee: z.object({ personId: z.string(), name: z.string() }).nullable(),
})
export type Objection = z.infer<typeof objection>

const ofObjection = z.object({ id: ownIdSchema })

export const notice = {
  list: base
    .route({ method: 'GET', path: '/notices', tags: ['notice'] })
    .output(z.array(noticeLine)),
  read: base
    .route({ method: 'GET', path: '/notices/{id}', tags: ['notice'] })
    .input(byId)
    .output(noticeSchema),
  /** Reviews whose decision is final and that no notice names yet. */
  candidates: base
    .route({ method: 'GET', path: '/notice-candidates', tags: ['notice'] })
    .output(z.array(candidate)),
  publish: base
    .route({ method: 'POST', path: '/notices', tags: ['notice'] })
    .input(
      z.object({
        title: nameSchema(80),
        gatherings: z.array(ownIdSchema).min(1).max(50),
        days: z.number().int().min(NOTICE_DAYS_MIN).max(NOTICE_DAYS_MAX),
      }),
    )
    .output(noticeSchema),
  /** Makes the result final; once the period is over and every objection decided. */
  confirm: base
    .route({ method: 'POST', path: '/notices/{id}/confirm', tags: ['notice'] })
    .input(byId)
    .output(noticeSchema),
  object: base
    .route({ method: 'POST', path: '/notices/{id}/objections', tags: ['notice'] })
    .input(
      byId.extend({
        submissionId: ownIdSchema,
        name: nameSchema(OBJECTION_NAME_MAX_CHARS),
        contact: nameSchema(OBJECTION_CONTACT_MAX_CHARS),
        statement: remarkSchema(OBJECTION_MAX_CHARS),
        /** Made by whoever objects, who follows it by this; sent again it is filed once. */
        token: tokenSchema,
      }),
    )
    .output(z.object({ receiptNo: z.string() })),
  follow: base
    .route({ method: 'GET', path: '/objections/followed/{token}', tags: ['notice'] })
    .input(z.object({ token: tokenSchema }))
    .output(ownObjection),
  objections: base
    .route({ method: 'GET', path: '/notices/{id}/objections', tags: ['notice'] })
    .input(byId)
    .output(
      z.object({
        objections: z.array(objection),
        /** Who may be asked to answer. */
        staff: z.array(z.object({ personId: z.string(), name: z.string() })),
      }),
    ),
  assign: base
    .route({ method: 'POST', path: '/objections/{id}/assign', tags: ['notice'] })
    .input(ofObjection.extend({ personId: ownIdSchema }))
    .output(done),
  answer: base
    .route({ method: 'POST', path: '/objections/{id}/answer', tags: ['notice'] })
    .input(ofObjection.extend({ text: remarkSchema(OBJECTION_MAX_CHARS).min(1) }))
    .output(done),
  decide: base
    .route({ method: 'POST', path: '/objections/{id}/decide', tags: ['notice'] })
    .input(
      ofObjection.extend({
        verdict: z.enum(VERDICTS),
        reason: remarkSchema(1000).min(1),
      }),
    )
    .output(done),
}
