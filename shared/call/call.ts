/**
 * The call as data: tracks, directions, form limits, criteria. Another city's call is another JSON
 * of this shape; nothing in the code names a city. Loaded and validated by the server, served to
 * clients, never trusted from them. Names may stand beside an id (`zh`, `en`) as notices have them,
 * or in `name`; what comes out has `name` and can be read again.
 */
import { z } from 'zod'

const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/i, 'ids are words joined by hyphens')
const bilingual = z.object({ zh: z.string().min(1), en: z.string().min(1) })
const option = z.union([
  z.object({ id, name: bilingual }),
  z
    .object({ id, zh: z.string().min(1), en: z.string().optional() })
    .transform((o) => ({ id: o.id, name: { zh: o.zh, en: o.en ?? o.zh } })),
])

const direction = z.object({
  id,
  kind: z.enum(['composite', 'vertical']),
  name: bilingual,
  asks: z.array(z.string()).default([]),
})

const track = z.object({ id, name: bilingual, directions: z.array(direction).min(1) })

const contentField = z.object({
  id,
  zh: z.string(),
  en: z.string().optional(),
  maxChars: z.number().int().positive(),
  hint: z.string().default(''),
})

const weight = z.number().positive()
const criterion = z.union([
  z.object({ id, weight, name: bilingual }),
  z
    .object({ id, weight, zh: z.string(), en: z.string() })
    .transform((c) => ({ id: c.id, weight: c.weight, name: { zh: c.zh, en: c.en } })),
])

export const callSchema = z
  .object({
    id,
    name: bilingual,
    issuedOn: z.iso.date(),
    deadline: z.iso.datetime({ offset: true }),
    timeZone: z.string(),
    /** How long a returned submission may be corrected, in days; never shorter than the call itself. */
    correctionDays: z.number().int().min(1).max(365).default(7),
    organisers: z.array(bilingual).min(1),
    tracks: z.array(track).min(1).max(5),
    technologyElements: z.object({
      minimum: z.number().int().min(0),
      options: z.array(option).min(1),
    }),
    applicant: z.object({
      maxJointUnits: z.number().int().min(0),
      natures: z.array(option).min(1),
    }),
    form: z.object({ content: z.array(contentField).min(1) }),
    commitmentLetter: z.object({ points: z.array(z.string()) }),
    selectionCriteria: z.object({
      scale: z.object({ min: z.number(), max: z.number(), step: z.number().positive() }),
      items: z.array(criterion).min(1),
    }),
  })
  .superRefine((call, check) => {
    const directions = call.tracks.flatMap((t) => t.directions.map((d) => d.id))
    const lists: Record<string, string[]> = {
      tracks: call.tracks.map((t) => t.id),
      directions,
      technologyElements: call.technologyElements.options.map((o) => o.id),
      criteria: call.selectionCriteria.items.map((c) => c.id),
    }
    for (const [name, ids] of Object.entries(lists)) {
      const twice = ids.find((value, index) => ids.indexOf(value) !== index)
      if (twice !== undefined)
        check.addIssue({ code: 'custom', message: `${name}: id "${twice}" stands twice` })
    }
  })

export type Call = z.infer<typeof callSchema>
export type Track = Call['tracks'][number]
export type Direction = Track['directions'][number]
export type Criterion = Call['selectionCriteria']['items'][number]
export type Bilingual = z.infer<typeof bilingual>

/** The track that holds a direction, or undefined when the call has no such direction. */
export function trackOfDirection(call: Call, directionId: string): Track | undefined {
  return call.tracks.find((t) => t.directions.some((d) => d.id === directionId))
}

/** The direction of that id, or undefined. */
export function findDirection(call: Call, directionId: string): Direction | undefined {
  return call.tracks.flatMap((t) => t.directions).find((d) => d.id === directionId)
}

/** Whether `at` (ms since the epoch) is past the deadline; the deadline itself still counts as in time. */
export function isPastDeadline(call: Pick<Call, 'deadline'>, atMs: number): boolean {
  return atMs >= Date.parse(call.deadline) + 1000
}

/** The deadline by the call's own clock, in digits that both languages read: `2025-07-10 17:00`. */
export function deadlineText(call: Pick<Call, 'deadline' | 'timeZone'>): string {
  return momentText(call, Date.parse(call.deadline))
}

/** A moment (ms since the epoch) by the call's own clock. */
export function momentText({ timeZone }: Pick<Call, 'timeZone'>, atMs: number): string {
  return new Intl.DateTimeFormat('sv-SE', {
    dateStyle: 'short',
    timeStyle: 'short',
    timeZone,
  }).format(atMs)
}

const DAY_MS = 24 * 3600 * 1000

/** Until when a submission that is returned at `nowMs` may be corrected (ms since the epoch). */
export function correctionDeadline(
  call: Pick<Call, 'deadline' | 'correctionDays'>,
  nowMs: number,
): number {
  return Math.max(Date.parse(call.deadline), nowMs + call.correctionDays * DAY_MS)
}
