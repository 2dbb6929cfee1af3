/**
 * A booth compiled from the form: what stands on its walls, in space and on the page alike. Pure;
 * nobody wins by owning a modeller, because this much everybody gets.
 */
import { z } from 'zod'
import { findDirection, trackOfDirection, type Call } from '../call/call.ts'
import type { SubmissionForm } from '../call/form.ts'
import {
  assetIdsOf,
  assetSchema,
  exhibitSchema,
  modelIdOf,
  type Asset,
  type Exhibit,
} from './manifest.ts'
import { boothCost } from './budget.ts'
import { passageSchema, passagesOf, type Passage } from './dialogue/passages.ts'
import { readFunding } from './funding.ts'
import { readTimeline } from './timeline.ts'

const bilingual = z.object({ zh: z.string(), en: z.string() })
const stage = z.object({
  period: z.string(),
  fromMonth: z.number(),
  toMonth: z.number(),
  text: z.string(),
})
const timeline = z.object({ stages: z.array(stage), rest: z.array(z.string()) })

export const boothSchema = z.object({
  title: bilingual,
  track: z.object({ id: z.string(), name: bilingual }),
  direction: z.object({
    id: z.string(),
    kind: z.enum(['composite', 'vertical']),
    name: bilingual,
  }),
  unit: z.string(),
  jointUnits: z.array(z.string()),
  /** Summary in English where the applicant gave one. */
  summaryEn: z.string(),
  unitProfile: z.string(),
  overview: z.array(z.string()),
  foundation: z.array(z.string()),
  needs: z.array(z.object({ label: z.string(), text: z.string() })),
  schedule: timeline,
  milestones: timeline,
  funding: z.object({
    totalWan: z.number().nullable(),
    parts: z.array(z.object({ label: z.string(), amountWan: z.number() })),
    text: z.string(),
  }),
  technology: z.array(z.object({ id: z.string(), name: bilingual })),
  partners: z.array(z.string()),
  /** What its exhibits ask of a visitor's network and headset. */
  cost: z.object({
    downloadBytes: z.number(),
    triangles: z.number(),
    drawCalls: z.number(),
    textureBytes: z.number(),
  }),
  exhibits: z.array(
    z.object({
      exhibit: exhibitSchema,
      assets: z.array(assetSchema),
      /** What a dialogue answers from. */
      passages: z.array(passageSchema).optional(),
      /** Of the model that it belongs to. */
      metresPerUnit: z.number().optional(),
    }),
  ),
  /** Whether whoever asks may not know whose it is: then it names nobody. */
  anonymous: z.literal(true).optional(),
  /** Whether whoever asks is recused from it: then it says nothing else. */
  shut: z.literal(true).optional(),
})
export type Booth = z.infer<typeof boothSchema>
/** An exhibit with the files it shows, in the order in which its manifest names them. */
export type BoothExhibit = Booth['exhibits'][number]

const paragraphs = (text: string): string[] =>
  text
    .split(/\n+/)
    .map((p) => p.trim())
    .filter((p) => p !== '')

/** A heading before a colon: its number, as long as it may be, and its words, in characters. */
const LABELLED = /^[\d一二三四五六七八九十.、（）()\s]{0,8}([^：:，。；]{2,14}?)[：:]\s*(\S.*)$/s

function labelled(line: string): { label: string; text: string } {
  const [, label = '', text = line] = LABELLED.exec(line) ?? []
  return { label, text }
}

/**
 * The booth of a form with its exhibits. Missing parts stay empty and are simply not shown; an
 * exhibit one of whose assets is gone is left out.
 */
export function compileBooth(
  call: Call,
  form: SubmissionForm,
  exhibits: Exhibit[],
  assets: Asset[],
): Booth {
  const none = { zh: '', en: '' }
  const track = trackOfDirection(call, form.directionId)
  const direction = findDirection(call, form.directionId)
  const elements = call.technologyElements.options.filter((o) =>
    form.technologyElements.includes(o.id),
  )
  return {
    title: { zh: form.scenarioName, en: form.english.scenarioName },
    track: { id: track?.id ?? '', name: track?.name ?? none },
    direction: {
      id: form.directionId,
      kind: direction?.kind ?? 'vertical',
      name: direction?.name ?? none,
    },
    unit: form.leadUnitName,
    jointUnits: form.jointUnits.map((u) => u.name).filter((name) => name !== ''),
    summaryEn: form.english.summary,
    unitProfile: form.unitProfile,
    overview: paragraphs(form.overview),
    foundation: paragraphs(form.foundation),
    needs: paragraphs(form.needs).map(labelled),
    schedule: readTimeline(form.schedule),
    milestones: readTimeline(form.milestones),
    funding: readFunding(form.funding),
    technology: elements.map(({ id, name }) => ({
      id,
      name:
        id === 'other' && form.technologyOther !== ''
          ? { zh: form.technologyOther, en: form.technologyOther }
          : name,
    })),
    partners: form.partnerTypes
      .split(/[、，,；;\n]+/)
      .map((p) => p.trim().replace(/。$/, ''))
      .filter((p) => p !== ''),
    cost: boothCost(exhibits, assets),
    exhibits: exhibits.flatMap((exhibit) => {
      const ids = assetIdsOf(exhibit)
      const own = ids.flatMap((id) => assets.find((asset) => asset.id === id) ?? [])
      const surroundings = surroundingsOf(exhibit, exhibits, form)
      return own.length === ids.length ? [{ exhibit, assets: own, ...surroundings }] : []
    }),
  }
}

/** What an exhibit needs to know of the rest of its submission. */
function surroundingsOf(
  exhibit: Exhibit,
  exhibits: readonly Exhibit[],
  form: SubmissionForm,
): { passages?: Passage[]; metresPerUnit?: number } {
  if (exhibit.kind === 'dialogue') return { passages: passagesOf(form) }
  const model = exhibits.find(({ id }) => id === modelIdOf(exhibit))
  return model?.kind === 'model' ? { metresPerUnit: model.metresPerUnit } : {}
}
