/**
 * What an applicant may put into a booth beside the form: exhibits, declared and validated, never
 * code. An exhibit names an uploaded asset; it cannot name an address.
 */
import { z } from 'zod'
import { dialogueSchema } from './dialogue/manifest.ts'
import { feedSchema } from './feed/manifest.ts'
import { flowSchema } from './flow/manifest.ts'
import { hotspotsSchema } from './hotspots/manifest.ts'
import { mediaSchema } from './media/manifest.ts'
import { modelSchema } from './model/manifest.ts'
import { panoramaAssetIds, panoramaSchema } from './panorama/manifest.ts'
import { procedureSchema } from './procedure/manifest.ts'
import { routeSchema } from './route/manifest.ts'
import { tableSchema } from './table/manifest.ts'
import { whatIfSchema } from './what-if/manifest.ts'

/** Most exhibits one booth may hold. */
export const EXHIBITS_MAX = 8

export const exhibitSchema = z.discriminatedUnion('kind', [
  modelSchema,
  mediaSchema,
  hotspotsSchema,
  whatIfSchema,
  feedSchema,
  flowSchema,
  panoramaSchema,
  tableSchema,
  procedureSchema,
  dialogueSchema,
  routeSchema,
])
export type Exhibit = z.infer<typeof exhibitSchema>
export type ExhibitKind = Exhibit['kind']
export type ExhibitOf<K extends ExhibitKind> = Extract<Exhibit, { kind: K }>

export const exhibitsSchema = z
  .array(exhibitSchema)
  .max(EXHIBITS_MAX)
  .superRefine((exhibits, context) => {
    for (const [index, exhibit] of exhibits.entries()) {
      const wrong = (message: string): void =>
        context.addIssue({ code: 'custom', path: [index], message })
      if (exhibits.findIndex(({ id }) => id === exhibit.id) !== index)
        wrong(`the id “${exhibit.id}” is there twice`)
      const on = modelIdOf(exhibit)
      if (on !== undefined && !exhibits.some(({ id, kind }) => id === on && kind === 'model'))
        wrong(`“on” names “${on}”, which is no model of this booth`)
    }
  })

/** The model exhibit that another one belongs to, if it does. */
export function modelIdOf(exhibit: Exhibit): string | undefined {
  return 'on' in exhibit ? exhibit.on : undefined
}

/** Uploaded files that an exhibit shows. */
export function assetIdsOf(exhibit: Exhibit): string[] {
  if (exhibit.kind === 'panorama') return panoramaAssetIds(exhibit)
  return 'assetId' in exhibit ? [exhibit.assetId] : []
}

/** The exhibits that are left when a file is gone: those that show it go, and what belongs to them. */
export function withoutAsset(exhibits: readonly Exhibit[], assetId: string): Exhibit[] {
  const gone = new Set(exhibits.filter((e) => assetIdsOf(e).includes(assetId)).map(({ id }) => id))
  return exhibits.filter((e) => !gone.has(e.id) && !gone.has(modelIdOf(e) ?? ''))
}

/** What processing a file found in it. Zero or empty where it does not apply. */
export const assetFactsSchema = z.object({
  /** Bytes that a visitor downloads. */
  servedBytes: z.number(),
  drawCalls: z.number(),
  /** Bytes of its textures on the graphics card, mipmaps included. */
  textureBytes: z.number(),
  /** Extent of a model along x, y, z in the file's units. */
  size: z.tuple([z.number(), z.number(), z.number()]).nullable(),
  /** Names of a model's nodes, material variants and animations. */
  nodes: z.array(z.string()),
  variants: z.array(z.string()),
  animations: z.array(z.string()),
  /** Length of a recording, in s; null where it has none or does not say. */
  durationS: z.number().nullable().default(null),
  /** A model as it is seen from afar; null where there is none. */
  farUrl: z.string().nullable().default(null),
  /** Pages of a document, in order, each a picture with its words. */
  pages: z
    .array(z.object({ url: z.string(), width: z.number(), height: z.number(), text: z.string() }))
    .default([]),
})
export type AssetFacts = z.infer<typeof assetFactsSchema>

/** What a file is uploaded for: a slide for a gathering, the others for a booth. */
export const PURPOSES = [
  'model',
  'picture',
  'panorama',
  'document',
  'audio',
  'video',
  'slide',
] as const
export type Purpose = (typeof PURPOSES)[number]

/** An uploaded file as others may see it: addresses are content hashes under our own origin. */
export const assetSchema = z.object({
  id: z.string(),
  purpose: z.enum(PURPOSES),
  status: z.enum(['processing', 'ready', 'refused']),
  name: z.string(),
  bytes: z.number(),
  /** Address of the optimised file, once ready. */
  url: z.string().nullable(),
  mediaType: z.string().nullable(),
  width: z.number().nullable(),
  height: z.number().nullable(),
  triangles: z.number().nullable(),
  /** What its processing found; null before it is ready. */
  facts: assetFactsSchema.nullable(),
  /** Why it was refused: a code of shared/protocol/refusals.ts, with figures. */
  refusal: z
    .object({ code: z.string(), figures: z.record(z.string(), z.union([z.string(), z.number()])) })
    .nullable(),
})
export type Asset = z.infer<typeof assetSchema>
