/**
 * Each figure of a ranking with the numbers that went in, as data: an interface says
 * “mean = (82.5 + 79 + 90) / 3 = 83.83” in its own words. Numbers stand from high to low and without
 * reviewers' names: who may know whose they are is not decided here.
 */
import { z } from 'zod'

const count = z.number().int()

/** A number as it is printed. */
const term = z.object({
  text: z.string(),
  /** Whether the text is the number itself, not rounded half up. */
  isExact: z.boolean(),
})
export type Term = z.infer<typeof term>

const average = <Addend extends z.ZodType>(addend: Addend) => ({
  addends: z.array(addend),
  /** How many addends there are. */
  divisor: count,
  figure: term,
})

const zScoreAddend = z.object({
  total: term,
  /** Mean and standard deviation of the reviewer's totals; z is 0 where the latter is. */
  mean: term,
  deviation: term,
  z: term,
})
export type ZScoreAddend = z.infer<typeof zScoreAddend>

/** points = (beaten + tied / 2) / others. */
const bordaAddend = z.object({ beaten: count, tied: count, others: count, points: term })
export type BordaAddend = z.infer<typeof bordaAddend>

/** An item against another: the other beats it where pathBack is above path. */
const duel = z.object({
  submissionId: z.string(),
  /** Reviewers who put this one above the other, and the other way round. */
  votes: count,
  votesBack: count,
  /** Strength of the strongest path to the other, and back. */
  path: count,
  pathBack: count,
})
export type Duel = z.infer<typeof duel>

export const formulaSchema = z.discriminatedUnion('key', [
  z.object({ key: z.literal('mean'), ...average(term) }),
  /** leftOut: the highest and the lowest, or nothing below TRIM_FROM_SHEETS sheets. */
  z.object({ key: z.literal('trimmedMean'), leftOut: z.array(term), ...average(term) }),
  /** middle: one, or two whose mean the figure is. */
  z.object({
    key: z.literal('median'),
    ordered: z.array(term),
    middle: z.array(term),
    figure: term,
  }),
  z.object({ key: z.literal('zScore'), ...average(zScoreAddend) }),
  z.object({ key: z.literal('borda'), ...average(bordaAddend) }),
  z.object({ key: z.literal('schulze'), duels: z.array(duel), beatenBy: count }),
])
export type Formula = z.infer<typeof formulaSchema>
