/** A rubric as it is typed, and what is read of it. Pure. */
import {
  examineRubric,
  type RubricDraft,
  type RubricFinding,
} from '../../shared/review/rubric-draft.ts'
import { readNumber } from '../../shared/review/read-score.ts'

type Words = RubricDraft['criteria'][number]['name']

export interface TypedAnchor extends Words {
  from: string
}

export interface TypedCriterion {
  id: string
  weight: string
  name: Words
  evidence: boolean
  guidance: Words
  anchors: TypedAnchor[]
}

export interface TypedRubric {
  scale: { min: string; max: string; step: string }
  criteria: TypedCriterion[]
}

/** A rubric as it is shown for editing. */
export function typedRubric(draft: RubricDraft): TypedRubric {
  const { min, max, step } = draft.scale
  return {
    scale: { min: String(min), max: String(max), step: String(step) },
    criteria: draft.criteria.map((criterion) => ({
      ...criterion,
      weight: String(criterion.weight),
      anchors: criterion.anchors.map((anchor) => ({ ...anchor, from: String(anchor.from) })),
    })),
  }
}

const numberOf = (typed: string): number => readNumber(typed) ?? Number.NaN

/** What is typed as a rubric, with what is still wrong with it; NaN stands for what is no number. */
export function readRubric({ scale, criteria }: TypedRubric): {
  draft: RubricDraft
  findings: RubricFinding[]
} {
  const draft: RubricDraft = {
    scale: { min: numberOf(scale.min), max: numberOf(scale.max), step: numberOf(scale.step) },
    criteria: criteria.map((criterion) => ({
      ...criterion,
      weight: numberOf(criterion.weight),
      anchors: criterion.anchors.map((anchor) => ({ ...anchor, from: numberOf(anchor.from) })),
    })),
  }
  return { draft, findings: examineRubric(draft) }
}

const NO_WORDS: Words = { zh: '', en: '' }

/** A criterion about which nothing is said yet, weighing as much as the last one. */
export function newCriterion(id: string, criteria: readonly TypedCriterion[]): TypedCriterion {
  const weight = criteria.at(-1)?.weight ?? '1'
  return { id, weight, name: NO_WORDS, evidence: false, guidance: NO_WORDS, anchors: [] }
}

/** Shares 0…1 of the weights, in order; undefined while not all can be read. */
export function sharesOf({ criteria }: RubricDraft): number[] | undefined {
  const total = criteria.reduce((sum, { weight }) => sum + weight, 0)
  return total > 0 ? criteria.map(({ weight }) => weight / total) : undefined
}
