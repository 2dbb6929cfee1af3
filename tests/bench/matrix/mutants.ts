/**
 * Rules of the house, each broken in one place: whoever asks the right question then learns what he may not
 * know. A mutant that no cell of the matrix notices is a hole in the matrix.
 */
import { ANSWER_MUTANTS } from './answer-mutants.ts'
import { BLIND_MUTANTS } from './blind-mutants.ts'
import { ROOM_MUTANTS } from './room-mutants.ts'
import { RULE_MUTANTS } from './rule-mutants.ts'
import type { Part } from './run-matrix.ts'

export interface Mutant {
  name: string
  /** From the root of the project. */
  file: string
  /** Stands in the file once. */
  from: string
  to: string
  /** Where the matrix has to notice. */
  part: Part
}

export const MUTANTS: readonly Mutant[] = [
  ...RULE_MUTANTS,
  ...ANSWER_MUTANTS,
  ...BLIND_MUTANTS,
  ...ROOM_MUTANTS,
].map(([name, file, from, to, part]) => ({ name, file, from, to, part }))
