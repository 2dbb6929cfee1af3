/** Contract of experts: the pool, panels by appointment, conflicts of interest, and the answer of who is asked. */
import { z } from 'zod'
import { APPOINTMENT_STATES, PANEL_ROLES_ASKED } from '../expert/appointment.ts'
import { CONFLICT_RULES, CONFLICT_VERDICTS } from '../expert/conflicts.ts'
import { expertSchema } from '../expert/expert.ts'
import { EXPERT_COLUMNS } from '../expert/expert-table.ts'
import { EXPERT_ROWS_MAX, PANEL_SIZE_MAX, SEED_MAX } from '../expert/limits.ts'
import { scheduleSchema } from '../expert/schedule-schema.ts'
import { base, bilingual, byId, done, moment } from './api-base.ts'
import {
  nameSchema,
  ownIdSchema,
  remarkSchema,
  revisionSchema,
  secretSchema,
} from './written-schema.ts'

const findings = z.array(z.string())

const expertLine = expertSchema.extend({
  id: z.string(),
  revision: z.number().int(),
  /** Items that the expert is asked to score, over all gatherings. */
  used: z.number().int(),
  /** See ExpertFinding. */
  findings,
})
export type ExpertLine = z.infer<typeof expertLine>

export const expertRowSchema = z.object({
  row: z.number().int(),
  act: z.enum(['add', 'change', 'same', 'twice', 'refuse']),
  expert: expertSchema.nullable(),
  expertId: z.string().nullable(),
  changed: z.array(z.enum(EXPERT_COLUMNS)),
  findings,
  called: z.string(),
})
/** What the file route answers: see server/expert/expert-file-route.ts. */
export const expertRowsSchema = z.object({ rows: z.array(expertRowSchema) })
export type ExpertRows = z.infer<typeof expertRowsSchema>

export const expert = {
  list: base
    .route({ method: 'GET', path: '/experts', tags: ['expert'] })
    .output(z.array(expertLine)),
  save: base
    .route({ method: 'POST', path: '/experts', tags: ['expert'] })
    .input(
      z.object({
        /** Null for somebody new. */
        id: ownIdSchema.nullable(),
        /** What the change was made from. */
        revision: revisionSchema.default(0),
        expert: expertSchema,
      }),
    )
    .output(expertLine),
  remove: base
    .route({ method: 'DELETE', path: '/experts/{id}', tags: ['expert'] })
    .input(byId)
    .output(done),
  /** Rows of a table as they were shown before: all of them are taken, or none. */
  importRows: base
    .route({ method: 'POST', path: '/experts/import', tags: ['expert'] })
    .input(
      z.object({
        rows: z
          .array(z.object({ expertId: ownIdSchema.nullable(), expert: expertSchema }))
          .min(1)
          .max(EXPERT_ROWS_MAX),
      }),
    )
    .output(z.object({ added: z.number().int(), changed: z.number().int() })),
}

const appointment = z.object({
  id: z.string(),
  expertId: z.string(),
  role: z.enum(PANEL_ROLES_ASKED),
  state: z.enum(APPOINTMENT_STATES),
  sentAt: moment,
  replyBy: moment.nullable(),
  answeredAt: moment.nullable(),
  /** Of who declined, or of who withdrew it. */
  reason: z.string(),
  /** The link that the letter bears; null once it leads nowhere. */
  url: z.string().nullable(),
})
export type Appointment = z.infer<typeof appointment>

const conflict = z.object({
  expertId: z.string(),
  submissionId: z.string(),
  found: z.array(z.object({ rule: z.enum(CONFLICT_RULES), expert: z.string(), form: z.string() })),
  declared: z.string().nullable(),
  settled: z.enum(CONFLICT_VERDICTS).nullable(),
  /** Why it was settled so. */
  reason: z.string(),
  standing: z.enum(['conflict', 'clear', 'open']),
})
export type Conflict = z.infer<typeof conflict>

const panelSchema = z.object({
  appointments: z.array(appointment),
  candidates: z.array(
    z.object({
      expertId: z.string(),
      name: z.string(),
      unit: z.string(),
      ofField: z.boolean(),
      /** On the agenda, without those to be looked at. */
      conflicts: z.number().int(),
      used: z.number().int(),
      load: z.number().int(),
      away: z.boolean(),
    }),
  ),
  items: z.array(z.object({ submissionId: z.string(), title: z.string(), unit: z.string() })),
  /** Of those who are appointed, wherever anything was found, declared or settled. */
  conflicts: z.array(conflict),
})
export type Panel = z.infer<typeof panelSchema>

const proposal = z.object({
  gatheringId: z.string(),
  title: z.string(),
  picks: z.array(
    z.object({
      expertId: z.string(),
      name: z.string(),
      unit: z.string(),
      standing: z.boolean(),
      ofField: z.boolean(),
      conflicts: z.number().int(),
      items: z.number().int(),
      used: z.number().int(),
      load: z.number().int(),
    }),
  ),
  empty: z.number().int(),
  short: z.array(
    z.object({ submissionId: z.string(), title: z.string(), members: z.number().int() }),
  ),
  passed: z.array(
    z.object({
      expertId: z.string(),
      name: z.string(),
      reason: z.enum(['away', 'elsewhere', 'declined', 'load', 'all-conflicts']),
    }),
  ),
})
export type Proposal = z.infer<typeof proposal>

const seedSchema = z.number().int().min(0).max(SEED_MAX)

export const panel = {
  read: base
    .route({ method: 'GET', path: '/gatherings/{id}/panel', tags: ['panel'] })
    .input(byId)
    .output(panelSchema),
  /** Nothing is kept of it: see shared/expert/panel-plan.ts. */
  propose: base
    .route({ method: 'POST', path: '/panels/propose', tags: ['panel'] })
    .input(
      z.object({
        gatherings: z.array(ownIdSchema).min(1).max(50),
        size: z.number().int().min(1).max(PANEL_SIZE_MAX),
        perItem: z.number().int().min(0).max(PANEL_SIZE_MAX),
        perUnit: z.number().int().min(1).max(PANEL_SIZE_MAX),
        seed: seedSchema,
      }),
    )
    .output(z.array(proposal)),
  appoint: base
    .route({ method: 'POST', path: '/gatherings/{id}/panel', tags: ['panel'] })
    .input(
      byId.extend({
        experts: z
          .array(z.object({ expertId: ownIdSchema, role: z.enum(PANEL_ROLES_ASKED) }))
          .min(1)
          .max(PANEL_SIZE_MAX),
        replyBy: moment.nullable(),
      }),
    )
    .output(panelSchema),
  withdraw: base
    .route({
      method: 'POST',
      path: '/gatherings/{id}/panel/{appointmentId}/withdraw',
      tags: ['panel'],
    })
    .input(byId.extend({ appointmentId: ownIdSchema, reason: remarkSchema(500).min(1) }))
    .output(panelSchema),
  /** The secretary says how a conflict stands, with a reason; null takes that back. */
  settle: base
    .route({ method: 'PUT', path: '/gatherings/{id}/panel/conflicts', tags: ['panel'] })
    .input(
      byId.extend({
        expertId: ownIdSchema,
        submissionId: ownIdSchema,
        verdict: z.enum(CONFLICT_VERDICTS).nullable(),
        reason: remarkSchema(500),
      }),
    )
    .output(panelSchema),
  /** Puts the agenda in an order drawn by lot: see shared/expert/order.ts. */
  drawOrder: base
    .route({ method: 'POST', path: '/gatherings/{id}/order', tags: ['panel'] })
    .input(byId.extend({ seed: seedSchema, group: z.number().int().min(0).max(200) }))
    .output(done),
}

const asked = z.object({
  state: z.enum(APPOINTMENT_STATES),
  expert: z.object({
    name: z.string(),
    unit: z.string(),
    formerUnits: z.array(z.string()),
    collaborators: z.array(z.string()),
  }),
  role: z.enum(PANEL_ROLES_ASKED),
  call: bilingual,
  organisers: z.array(bilingual),
  gathering: z.string(),
  schedule: scheduleSchema.nullable(),
  replyBy: moment.nullable(),
  /** Whether it can still be answered. */
  open: z.boolean(),
  blind: z.boolean(),
  /** What is to be judged; null where nobody may know yet whose it is, and once it is answered with no. */
  items: z
    .array(z.object({ submissionId: z.string(), title: z.string(), units: z.array(z.string()) }))
    .nullable(),
  declared: z.array(z.object({ submissionId: z.string(), reason: z.string() })),
  /** The way in, told once: with the yes of somebody who has never come in. */
  enter: z.string().nullable(),
})
export type Asked = z.infer<typeof asked>

const byToken = z.object({ token: secretSchema })

export const appointments = {
  read: base
    .route({ method: 'GET', path: '/appointments/{token}', tags: ['appointment'] })
    .input(byToken)
    .output(asked),
  answer: base
    .route({ method: 'POST', path: '/appointments/{token}', tags: ['appointment'] })
    .input(
      byToken.extend({
        accept: z.boolean(),
        /** Why not; may be empty. */
        reason: remarkSchema(500),
        formerUnits: z.array(nameSchema(120)).max(30),
        collaborators: z.array(nameSchema(120)).max(30),
        conflicts: z
          .array(z.object({ submissionId: ownIdSchema, reason: remarkSchema(200).min(1) }))
          .max(500),
      }),
    )
    .output(asked),
}
