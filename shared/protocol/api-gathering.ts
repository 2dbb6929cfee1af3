/** Contract of gatherings: review sessions and roadshows, their people, codes, seats and results. */
import { z } from 'zod'
import { PHASES } from '../review/phase.ts'
import { calibrationSchema } from '../review/calibration-schema.ts'
import { keptPinSchema } from '../review/pin.ts'
import { firmnessSchema } from '../review/firmness-schema.ts'
import { formulaSchema } from '../review/ranking/formula-schema.ts'
import { resultsSchema } from '../review/results-schema.ts'
import { PHASE_MAX_MIN, TIMED_PHASES } from '../review/timing.ts'
import { rubricDraftSchema } from '../review/rubric-draft.ts'
import { rubricSchema } from '../review/rubric.ts'
import { ROUNDS } from '../review/round.ts'
import { TIMES_OF_DAY } from '../hall/time-of-day.ts'
import { base, byId, done, gatheringRole, moment } from './api-base.ts'
import { displayName } from './api-account.ts'
import { quotaSchema } from './api-decision.ts'
import { scheduleSchema } from '../expert/schedule-schema.ts'
import { nameSchema, ownIdSchema, remarkSchema, revisionSchema } from './written-schema.ts'

export const GATHERING_KINDS = ['review', 'roadshow'] as const
const kind = z.enum(GATHERING_KINDS)
const round = z.enum(ROUNDS)
const status = z.enum(['planned', 'open', 'ended'])
const timeOfDay = z.enum(TIMES_OF_DAY)
const titleText = nameSchema(80)

/** Most items of one agenda. */
export const AGENDA_MAX = 100
/** Most slides of one roadshow. */
export const SLIDES_MAX = 60

/** Minutes of each phase; 0 for one without an end. */
const timing = z.record(z.enum(TIMED_PHASES), z.number().int().min(0).max(PHASE_MAX_MIN))

const agendaItem = z.object({
  submissionId: z.string(),
  title: z.string(),
  /** Of an item from which the asker is recused: waiting, whatever it is. */
  phase: z.enum(PHASES),
  recused: z.boolean(),
  /** Whether everybody scores it first and it counts for nothing. */
  calibration: z.boolean(),
})

export const slideSchema = z.object({
  assetId: z.string(),
  url: z.string().nullable(),
  status: z.enum(['processing', 'ready', 'refused']),
  /** Slides stand in its order; a new one is put after the last. */
  position: z.number().int(),
})

const line = z.object({
  id: z.string(),
  kind,
  /** Of a review; `session` for any other gathering. */
  round,
  title: z.string(),
  trackId: z.string().nullable(),
  status,
  role: gatheringRole.nullable(),
  createdAt: moment,
})
export type GatheringLine = z.infer<typeof line>

export const gatheringSchema = line.extend({
  /** Grows with every change; a change names the one it was made from. */
  revision: z.number().int(),
  agenda: z.array(agendaItem),
  rubric: rubricSchema,
  /** The review that a defence comes from, for who may know of it. */
  from: z.object({ id: z.string(), title: z.string() }).nullable(),
  /** How the hall is lit for all. */
  timeOfDay,
  /** Whether the panel may not know whose an item is until it is revealed. */
  blind: z.boolean(),
  /** How many items may come to each outcome. */
  quota: quotaSchema,
  schedule: scheduleSchema.nullable(),
  timing,
  /** Whether there is a link of the sign at its door. */
  hasDoor: z.boolean(),
  members: z.array(
    z.object({
      personId: z.string(),
      name: z.string(),
      role: gatheringRole,
      /** When staff made a new way in for this person, which ended the devices before it. */
      reissuedAt: moment.nullable(),
      /** Name of who did. */
      reissuedBy: z.string().nullable(),
    }),
  ),
  slides: z.array(slideSchema),
})
export type Gathering = z.infer<typeof gatheringSchema>

const invitation = z.object({
  personId: z.string().nullable(),
  url: z.string(),
  code: z.string(),
  codeExpiresAt: moment,
  /** The link as a QR picture, an SVG document. */
  qrSvg: z.string(),
})
export type Invitation = z.infer<typeof invitation>

export const gathering = {
  list: base
    .route({ method: 'GET', path: '/gatherings', tags: ['gathering'] })
    .output(z.array(line)),
  create: base
    .route({ method: 'POST', path: '/gatherings', tags: ['gathering'] })
    .input(
      z.object({
        kind,
        title: titleText,
        trackId: ownIdSchema.nullable(),
        round: round.default('session'),
        /** The review whose shortlist a defence hears. */
        fromId: ownIdSchema.nullable().default(null),
      }),
    )
    .output(gatheringSchema),
  read: base
    .route({ method: 'GET', path: '/gatherings/{id}', tags: ['gathering'] })
    .input(byId)
    .output(gatheringSchema),
  update: base
    .route({ method: 'PUT', path: '/gatherings/{id}', tags: ['gathering'] })
    .input(
      byId.extend({
        /** What the change was made from; without one it is made to whatever stands there. */
        revision: revisionSchema.optional(),
        title: titleText.optional(),
        agenda: z.array(ownIdSchema).max(AGENDA_MAX).optional(),
        /** The item that everybody scores first and that counts for nothing; null for none. */
        calibration: ownIdSchema.nullable().optional(),
        rubric: rubricDraftSchema.optional(),
        timeOfDay: timeOfDay.optional(),
        blind: z.boolean().optional(),
        quota: quotaSchema.optional(),
        schedule: scheduleSchema.nullable().optional(),
        timing: timing.optional(),
      }),
    )
    .output(gatheringSchema),
  setOpen: base
    .route({ method: 'POST', path: '/gatherings/{id}/status', tags: ['gathering'] })
    .input(byId.extend({ status: z.enum(['open', 'ended']) }))
    .output(gatheringSchema),
  invite: base
    .route({ method: 'POST', path: '/gatherings/{id}/members', tags: ['gathering'] })
    .input(
      byId.extend({
        name: displayName,
        role: z.enum(['chair', 'secretary', 'reviewer', 'presenter']),
        /** What a presenter of a review presents: the only item that this person knows of. */
        submissionId: ownIdSchema.optional(),
      }),
    )
    .output(invitation),
  issueCode: base
    .route({ method: 'POST', path: '/gatherings/{id}/codes', tags: ['gathering'] })
    .input(byId.extend({ personId: ownIdSchema.nullable() }))
    .output(invitation),
  removeMember: base
    .route({ method: 'DELETE', path: '/gatherings/{id}/members/{personId}', tags: ['gathering'] })
    .input(byId.extend({ personId: z.string().max(64) }))
    .output(done),
  seat: base
    .route({ method: 'POST', path: '/gatherings/{id}/seat', tags: ['gathering'] })
    .input(
      byId.extend({
        /** Made by the page for as long as it lives: its new line takes the place of its lost one. */
        page: ownIdSchema.optional(),
        /** For a screen that others look at too: it is told what an audience may know, and no more. */
        screen: z.boolean().default(false),
      }),
    )
    .output(
      z.object({
        reservation: z.json(),
        /** The server's clock, in ms since the epoch. */
        nowMs: z.number(),
        /** Whose seat it is: a page that began as somebody else must not go on as this person. */
        personId: z.string(),
      }),
    ),
  /** All slides in their new order. */
  orderSlides: base
    .route({ method: 'PUT', path: '/gatherings/{id}/slides', tags: ['gathering'] })
    .input(byId.extend({ assetIds: z.array(z.string().max(64)).max(SLIDES_MAX) }))
    .output(done),
  removeSlide: base
    .route({ method: 'DELETE', path: '/gatherings/{id}/slides/{assetId}', tags: ['gathering'] })
    .input(byId.extend({ assetId: ownIdSchema }))
    .output(done),
}

const recusal = z.object({
  submissionId: z.string(),
  personId: z.string(),
  /** Empty for those who may not know it. */
  reason: z.string(),
  /** Whether the one who asks may take it back. */
  mayClear: z.boolean(),
})
export type Recusal = z.infer<typeof recusal>

const sheetEvidence = z.object({
  personId: z.string(),
  name: z.string(),
  /** By criterion. */
  reasons: z.record(z.string(), z.string()),
  pins: z.array(keptPinSchema),
})
export type SheetEvidence = z.infer<typeof sheetEvidence>

const ledgerReceipt = z.object({
  /** Of the house (Ed25519), as hexadecimal. */
  publicKey: z.string(),
  head: z.object({ seq: z.number().int(), hash: z.string() }),
  /** Both as a QR picture, an SVG document. */
  qrSvg: z.string(),
})
export type LedgerReceipt = z.infer<typeof ledgerReceipt>

const ofRecusal = byId.extend({ submissionId: ownIdSchema, personId: ownIdSchema })

export const review = {
  /** All of them for who runs the gathering, one's own for everybody else. */
  recusals: base
    .route({ method: 'GET', path: '/gatherings/{id}/recusals', tags: ['review'] })
    .input(byId)
    .output(z.array(recusal)),
  recuse: base
    .route({ method: 'POST', path: '/gatherings/{id}/recusals', tags: ['review'] })
    .input(ofRecusal.extend({ reason: remarkSchema(500).min(1) }))
    .output(done),
  clearRecusal: base
    .route({
      method: 'DELETE',
      path: '/gatherings/{id}/recusals/{submissionId}/{personId}',
      tags: ['review'],
    })
    .input(ofRecusal)
    .output(done),
  results: base
    .route({ method: 'GET', path: '/gatherings/{id}/results', tags: ['review'] })
    .input(byId)
    .output(resultsSchema),
  /** How each figure of an item came about: see shared/review/ranking/formula-schema.ts. */
  formulas: base
    .route({ method: 'GET', path: '/gatherings/{id}/results/{submissionId}', tags: ['review'] })
    .input(byId.extend({ submissionId: ownIdSchema }))
    .output(z.array(formulaSchema)),
  /** How firmly the first n stand, by the mean; as many as were selected where it is not said. */
  firmness: base
    .route({ method: 'GET', path: '/gatherings/{id}/firmness', tags: ['review'] })
    .input(byId.extend({ topN: z.coerce.number().int().min(1).max(AGENDA_MAX).optional() }))
    .output(firmnessSchema),
  /** One's own place beside the panel on the revealed calibration item. */
  calibration: base
    .route({ method: 'GET', path: '/gatherings/{id}/calibration', tags: ['review'] })
    .input(byId)
    .output(calibrationSchema),
  /** What to keep of the ledger: its end as it may be told, and the key that signs it. */
  receipt: base
    .route({ method: 'GET', path: '/gatherings/{id}/ledger/receipt', tags: ['review'] })
    .input(byId)
    .output(ledgerReceipt),
  /** What each score of a revealed item rests on, by member of the panel. */
  evidence: base
    .route({
      method: 'GET',
      path: '/gatherings/{id}/results/{submissionId}/evidence',
      tags: ['review'],
    })
    .input(byId.extend({ submissionId: ownIdSchema }))
    .output(z.array(sheetEvidence)),
}
