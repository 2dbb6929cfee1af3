/** Short ways to write the parts of exhibits that occur again and again. */
import type { Bilingual } from '../sample-text.ts'

export const both = (zh: string, en: string): Bilingual => ({ zh, en })

/** An input of a what-if: least, most, step, and where it stands at first. */
export const slider = (
  id: string,
  title: Bilingual,
  unit: string,
  [min, max, step, value]: readonly [number, number, number, number],
) => ({ id, title, unit, min, max, step, value })

/** An output of a what-if. */
export const result = (
  id: string,
  title: Bilingual,
  unit: string,
  expression: string,
  digits = 0,
) => ({ id, title, unit, expression, digits })

/** A note at a place of the model, in the model's metres. */
export const spot = (
  id: string,
  title: Bilingual,
  at: readonly [number, number, number],
  text: Bilingual,
) => ({ id, title, at, text })

/** Tints a node while a number goes from `low` to `high`. */
export const tint = (
  node: string,
  [low, high]: readonly [number, number],
  [from, to]: readonly [string, string],
) => ({ node, property: 'colour', low, high, from, to })

export const FINE = '#d9f0df'
export const ALARM = '#e2472f'
