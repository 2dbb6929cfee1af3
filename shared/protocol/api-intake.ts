/** Contract of filing a submission and of the formal check. */
import { z } from 'zod'
import { formSchema } from '../call/form.ts'
import { assetSchema, exhibitsSchema } from '../exhibit/manifest.ts'
import { base, byId, done, moment } from './api-base.ts'
import { ownIdSchema, remarkSchema, revisionSchema } from './written-schema.ts'

export const STAGES = [
  'draft',
  'submitted',
  'returned',
  'accepted',
  'rejected',
  /** To review: whoever has it on an agenda may see its booth, and nobody else. */
  'admitted',
  /** On show: everybody may see its booth. */
  'published',
] as const
/** Stages in which there is a booth, and it can stand on an agenda. */
export const BOOTH_STAGES = ['admitted', 'published'] as const
export const stageSchema = z.enum(STAGES)
export type Stage = z.infer<typeof stageSchema>

/** What the organiser confirms by hand; each is a text key `check.tick.ID`. */
export const CHECK_TICKS = ['eligible', 'complete', 'genuine', 'no-secrets', 'materials'] as const
const tick = z.enum(CHECK_TICKS)

const finding = z.object({
  path: z.string(),
  code: z.string(),
  limit: z.number().optional(),
  actual: z.number().optional(),
})

export const submissionSchema = z.object({
  id: z.string(),
  stage: stageSchema,
  /** Grows with every save; a save names the revision it was made from. */
  revision: z.number().int(),
  form: formSchema,
  exhibits: exhibitsSchema,
  assets: z.array(assetSchema),
  findings: z.array(finding),
  receiptNo: z.string().nullable(),
  submittedAt: moment.nullable(),
  updatedAt: moment,
  /** What the organiser wrote when returning or rejecting it. */
  returnedReason: z.string(),
  /** Until when a returned one may be corrected. */
  correctBy: moment.nullable(),
})
export type Submission = z.infer<typeof submissionSchema>

const line = z.object({
  id: z.string(),
  stage: stageSchema,
  scenarioName: z.string(),
  leadUnitName: z.string(),
  directionId: z.string(),
  receiptNo: z.string().nullable(),
  submittedAt: moment.nullable(),
  updatedAt: moment,
})
export type SubmissionLine = z.infer<typeof line>

export const intake = {
  mine: base.route({ method: 'GET', path: '/submissions', tags: ['intake'] }).output(z.array(line)),
  create: base
    .route({ method: 'POST', path: '/submissions', tags: ['intake'] })
    .output(submissionSchema),
  read: base
    .route({ method: 'GET', path: '/submissions/{id}', tags: ['intake'] })
    .input(byId)
    .output(submissionSchema),
  save: base
    .route({ method: 'PUT', path: '/submissions/{id}', tags: ['intake'] })
    .input(byId.extend({ revision: revisionSchema, form: formSchema, exhibits: exhibitsSchema }))
    .output(submissionSchema),
  submit: base
    .route({ method: 'POST', path: '/submissions/{id}/submit', tags: ['intake'] })
    .input(byId.extend({ revision: revisionSchema }))
    .output(submissionSchema),
  /** Reads manifests as `save` would, and returns them whole: refuses with what is wrong and where. */
  readExhibits: base
    .route({ method: 'POST', path: '/submissions/{id}/exhibits', tags: ['intake'] })
    .input(byId.extend({ exhibits: exhibitsSchema }))
    .output(exhibitsSchema),
  removeAsset: base
    .route({ method: 'DELETE', path: '/submissions/{id}/assets/{assetId}', tags: ['intake'] })
    .input(byId.extend({ assetId: ownIdSchema }))
    .output(submissionSchema),
}

export const check = {
  list: base
    .route({ method: 'GET', path: '/checks', tags: ['check'] })
    .output(z.array(line.extend({ findings: z.number().int() }))),
  read: base
    .route({ method: 'GET', path: '/checks/{id}', tags: ['check'] })
    .input(byId)
    .output(
      z.object({
        submission: submissionSchema,
        ticks: z.array(tick),
        /** Other submissions that look like the same scenario: same unit, or same name. */
        similar: z.array(line),
      }),
    ),
  decide: base
    .route({ method: 'POST', path: '/checks/{id}', tags: ['check'] })
    .input(
      byId.extend({
        decision: z.enum(['accept', 'return', 'reject']),
        ticks: z.array(tick),
        reason: remarkSchema(2000),
      }),
    )
    .output(done),
  admit: base
    .route({ method: 'POST', path: '/checks/{id}/admit', tags: ['check'] })
    .input(byId.extend({ admitted: z.boolean() }))
    .output(done),
  publish: base
    .route({ method: 'POST', path: '/checks/{id}/publish', tags: ['check'] })
    .input(byId.extend({ published: z.boolean() }))
    .output(done),
}
