/** A rubric as a secretary writes it: what it may say, and the version that comes of it. Pure. */
import { z } from 'zod'
import { sortedByText } from '../list/changed-copy.ts'
import { lineSchema } from '../protocol/written-schema.ts'
import { hasVisible } from '../text/written.ts'
import { decimal, divide, subtract } from './rational.ts'
import type { Criterion, Rubric, RubricScale } from './rubric.ts'

export const CRITERIA_MAX = 12
export const ANCHORS_MAX = 6
/** Names of criteria are as long as the notice of a call has them. */
export const NAME_MAX_CHARS = 200
export const GUIDANCE_MAX_CHARS = 200
export const ANCHOR_MAX_CHARS = 80
export const WEIGHT_MAX = 1000
export const SCORE_MAX = 1000
/** Most steps of a scale: finer ones nobody can choose on a slider. */
export const STEPS_MAX = 1000
/** Decimals of scores, steps and weights. */
const DECIMALS_MAX = 3

export type RubricFlaw =
  /** The lowest score is below 0, or not below the highest. */
  | 'scale-range'
  /** The steps do not come out even at the highest score, or are too many. */
  | 'scale-step'
  /** None, or too many. */
  | 'criteria-count'
  /** Two criteria have the same id or Chinese name. */
  | 'criterion-twice'
  | 'name-missing'
  /** A name is longer than NAME_MAX_CHARS. */
  | 'name-long'
  | 'weight'
  /** Not a score of the scale. */
  | 'anchor-score'
  /** Not higher than the one before. */
  | 'anchor-order'
  /** Says nothing in Chinese. */
  | 'anchor-text'

export interface RubricFinding {
  flaw: RubricFlaw
  /** What it is found in; null for the scale or the whole. */
  criterionId: string | null
}

/** Made by us or by the writer's page; never the name of something that every object has. */
const criterionId = z
  .string()
  .regex(/^[\w-]{1,64}$/)
  .refine((id) => !(id in {}))

const words = (max: number) => z.object({ zh: lineSchema(max), en: lineSchema(max) })

const draftSchema = z.object({
  scale: z.object({ min: z.number(), max: z.number(), step: z.number() }),
  criteria: z
    .array(
      z.object({
        id: criterionId,
        weight: z.number(),
        name: words(NAME_MAX_CHARS),
        evidence: z.boolean(),
        /** Empty where nothing is said. */
        guidance: words(GUIDANCE_MAX_CHARS),
        anchors: z.array(words(ANCHOR_MAX_CHARS).extend({ from: z.number() })).max(ANCHORS_MAX),
      }),
    )
    .max(CRITERIA_MAX),
})
export type RubricDraft = z.infer<typeof draftSchema>
type DraftCriterion = RubricDraft['criteria'][number]

export const rubricDraftSchema = draftSchema.superRefine((draft, check) => {
  for (const { flaw } of examineRubric(draft)) check.addIssue({ code: 'custom', message: flaw })
})

const isPlain = (value: number): boolean =>
  Number.isFinite(value) && Number(value.toFixed(DECIMALS_MAX)) === value

/** Whether a scale of at most STEPS_MAX equal steps leads from the lowest score to the highest. */
function examineScale({ min, max, step }: RubricScale): RubricFlaw[] {
  if (![min, max].every(isPlain) || min < 0 || max > SCORE_MAX || min >= max) return ['scale-range']
  return !isPlain(step) || step <= 0 || !isScore({ min, max, step }, max) ? ['scale-step'] : []
}

/** Whether `value` lies on the scale, exactly. */
function isScore({ min, max, step }: RubricScale, value: number): boolean {
  if (!isPlain(value) || value < min || value > max) return false
  const { numerator, denominator } = divide(subtract(decimal(value), decimal(min)), decimal(step))
  return denominator === 1n && numerator <= BigInt(STEPS_MAX)
}

function examineCriterion(scale: RubricScale | null, criterion: DraftCriterion): RubricFlaw[] {
  const { name, weight, anchors } = criterion
  const flaws = new Set<RubricFlaw>()
  if (!hasVisible(name.zh)) flaws.add('name-missing')
  if (name.zh.length > NAME_MAX_CHARS || name.en.length > NAME_MAX_CHARS) flaws.add('name-long')
  if (!isPlain(weight) || weight <= 0 || weight > WEIGHT_MAX) flaws.add('weight')
  anchors.forEach((anchor, index) => {
    if (!hasVisible(anchor.zh)) flaws.add('anchor-text')
    if (scale && !isScore(scale, anchor.from)) flaws.add('anchor-score')
    const before = anchors[index - 1]
    if (before && before.from >= anchor.from) flaws.add('anchor-order')
  })
  return [...flaws]
}

/** What is wrong with a rubric; nothing when it can be scored by. */
export function examineRubric({ scale, criteria }: RubricDraft): RubricFinding[] {
  const ofScale = examineScale(scale)
  const known = ofScale.length === 0 ? scale : null
  const hasRoom = criteria.length >= 1 && criteria.length <= CRITERIA_MAX
  const isTwice = ({ id, name }: DraftCriterion, index: number): boolean =>
    criteria
      .slice(0, index)
      .some((one) => one.id === id || (name.zh !== '' && one.name.zh.trim() === name.zh.trim()))
  return [
    ...ofScale.map((flaw) => ({ flaw, criterionId: null })),
    ...(hasRoom ? [] : [{ flaw: 'criteria-count', criterionId: null } as const]),
    ...criteria.flatMap((criterion, index): RubricFinding[] =>
      [
        ...examineCriterion(known, criterion),
        ...(isTwice(criterion, index) ? (['criterion-twice'] as const) : []),
      ].map((flaw) => ({ flaw, criterionId: criterion.id })),
    ),
  ]
}

const NOTHING_SAID = { zh: '', en: '' }

/** A rubric as one edits it. */
export function draftOfRubric({
  scale,
  criteria,
}: Pick<Rubric, 'scale' | 'criteria'>): RubricDraft {
  const { min, max, step } = scale
  return {
    scale: { min, max, step },
    criteria: criteria.map(({ id, weight, name, evidence, guidance, anchors = [] }) => ({
      id,
      weight,
      name: { zh: name.zh, en: name.en },
      evidence: evidence ?? false,
      guidance: guidance ?? NOTHING_SAID,
      anchors: anchors.map(({ from, zh, en }) => ({ from, zh, en })),
    })),
  }
}

function criterionOf({ id, weight, name, evidence, guidance, anchors }: DraftCriterion): Criterion {
  return {
    id,
    weight,
    name: trimmed(name),
    ...(evidence && { evidence }),
    ...(hasVisible(guidance.zh + guidance.en) && { guidance: trimmed(guidance) }),
    ...(anchors.length > 0 && {
      anchors: anchors.map(({ from, ...text }) => ({ from, ...trimmed(text) })),
    }),
  }
}

const trimmed = ({ zh, en }: { zh: string; en: string }) => ({ zh: zh.trim(), en: en.trim() })

/** What makes two rubrics count alike. */
const countsAs = ({ scale, criteria }: Pick<Rubric, 'scale' | 'criteria'>): string =>
  JSON.stringify([
    [scale.min, scale.max, scale.step],
    sortedByText(criteria, ({ id }) => id).map(({ id, weight, name }) => [
      id,
      weight,
      name.zh,
      name.en,
    ]),
  ])

/**
 * The next version of a rubric, as drafted; the same one where the draft says what it says already.
 * `standard` is what we propose for the call.
 */
export function withDraft(rubric: Rubric, draft: RubricDraft, standard: Rubric): Rubric {
  const { scale } = draft
  const criteria = draft.criteria.map(criterionOf)
  const isSame =
    JSON.stringify(draftOfRubric({ scale, criteria })) === JSON.stringify(draftOfRubric(rubric))
  if (isSame) return rubric
  const isDefault = countsAs({ scale, criteria }) === countsAs(standard)
  const { min, max, step } = scale
  const { graceS, version } = rubric
  return { version: version + 1, isDefault, graceS, scale: { min, max, step }, criteria }
}
