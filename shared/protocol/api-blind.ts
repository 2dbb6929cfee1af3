/** Contract of what is looked at before a blind review: by what its applicants could be known. */
import { z } from 'zod'
import { OWN_NAME_MAX_CHARS, OWN_NAMES_MAX } from '../blind/limits.ts'
import { boothSchema } from '../exhibit/booth.ts'
import { EXHIBITS_MAX, PURPOSES } from '../exhibit/manifest.ts'
import { base, byId, done } from './api-base.ts'
import { nameSchema, ownIdSchema } from './written-schema.ts'

/** Most files that the exhibits of a submission can show: every spot of a panorama then and now. */
const FILES_MAX = EXHIBITS_MAX * 16

/** Where a name was found that nothing takes out. */
export const TRACE_PLACES = ['file-name', 'page', 'model', 'exhibit'] as const

const traceSchema = z.object({
  place: z.enum(TRACE_PLACES),
  /** Number of the page, from 1; what it is of the model or of the exhibit; empty of a file's name. */
  where: z.string(),
  /** As it stands there. */
  text: z.string(),
})
export type Trace = z.infer<typeof traceSchema>

const blindFileSchema = z.object({
  assetId: z.string(),
  purpose: z.enum(PURPOSES),
  /** What it was called where it came from; nobody else is told. */
  name: z.string(),
  url: z.string().nullable(),
  mediaType: z.string().nullable(),
  /** Pictures of its pages. */
  pages: z.array(z.string()),
  /** What the exhibits that show it are called. */
  exhibits: z.array(z.object({ zh: z.string(), en: z.string() })),
  /** Whether it may be seen; null while nobody has said. */
  shown: z.boolean().nullable(),
  traces: z.array(traceSchema),
})
export type BlindFile = z.infer<typeof blindFileSchema>

export const blindCheckSchema = z.object({
  submissionId: z.string(),
  /** Of the submission that was looked at. */
  revision: z.number().int(),
  cleared: z.boolean(),
  title: z.string(),
  unit: z.string(),
  /** Names of its units: always taken out, as people, codes and contacts are. */
  given: z.array(z.string()),
  /** Names that somebody has settled beside them, or that we propose. */
  names: z.array(z.string()),
  /** Words of the texts that may be names too, with how often. */
  candidates: z.array(z.object({ name: z.string(), count: z.number().int() })),
  /** What was found in its texts and is taken out, with how often. */
  found: z.array(z.object({ name: z.string(), count: z.number().int() })),
  /** The booth as the panel sees it. */
  booth: boothSchema,
  files: z.array(blindFileSchema),
  /** Names in what holds the exhibits together. */
  traces: z.array(traceSchema),
})
export type BlindCheck = z.infer<typeof blindCheckSchema>

const ofItem = byId.extend({ submissionId: z.string().max(64) })

export const blind = {
  /** Which items of the agenda are cleared as they are now. */
  list: base
    .route({ method: 'GET', path: '/gatherings/{id}/blind', tags: ['review'] })
    .input(byId)
    .output(
      z.array(z.object({ submissionId: z.string(), title: z.string(), cleared: z.boolean() })),
    ),
  read: base
    .route({ method: 'GET', path: '/gatherings/{id}/blind/{submissionId}', tags: ['review'] })
    .input(ofItem)
    .output(blindCheckSchema),
  /** Clears an item: these names are taken out, these files may be seen, all others are withheld. */
  clear: base
    .route({ method: 'PUT', path: '/gatherings/{id}/blind/{submissionId}', tags: ['review'] })
    .input(
      ofItem.extend({
        revision: z.number().int(),
        names: z.array(nameSchema(OWN_NAME_MAX_CHARS)).max(OWN_NAMES_MAX),
        shown: z.array(ownIdSchema).max(FILES_MAX),
      }),
    )
    .output(done),
}
