/**
 * What can be read and pressed, as data: one description that is painted in space and on a page alike.
 * What a press does is an act of whoever describes the items, and typed as theirs. Pure.
 */
import type { Chart } from './chart.ts'

export type PanelItem<Act = unknown> =
  | { kind: 'title'; text: string; aside?: string }
  | { kind: 'text'; text: string; tone?: 'soft' | 'alert' | 'strong' }
  | { kind: 'buttons'; buttons: PanelButton<Act>[] }
  | {
      kind: 'slider'
      label: string
      value: number | undefined
      range: SliderRange
      disabled: boolean
      /** The value as it is read, with its unit; the bare number when left out. */
      text?: string
      /** Whether the value changes while one drags, not only when one lets go. */
      live?: boolean
      /** What choosing a value does. */
      turn: (value: number) => Act
      /** A button at its end. */
      beside?: PanelButton<Act>
      /** What is said of it beneath. */
      note?: SliderNote
    }
  | { kind: 'chart'; title: string; chart: Chart }
  | { kind: 'figures'; figures: PanelFigure[] }

/** A number that is read, such as a live value: what it is, the number with its unit, its state. */
export interface PanelFigure {
  label: string
  value: string
  /** What is to be said of it, such as that it is too high or old. */
  note?: string
  tone?: 'soft' | 'alert'
}

export interface PanelButton<Act = unknown> {
  label: string
  /** For who reads by ear, where the label alone does not say what it is about. */
  name?: string
  act: Act
  primary?: boolean
  disabled?: boolean
  /** Given on a switch: whether it is on. */
  pressed?: boolean
  /** What is asked before it is done; without it the press does it. */
  asks?: Question<Act> | undefined
}

export interface Question<Act = unknown> {
  question: string
  /** Each does something else. The way back is added by whoever paints. */
  answers: readonly { label: string; act: Act }[]
}

export interface SliderNote {
  text: string
  /** All that it may come to say: room is kept for the longest, so that nothing moves while one slides. */
  all: readonly string[]
}

export interface SliderRange {
  min: number
  max: number
  step: number
}

/** The nearest value on the range's steps. */
export function snap(value: number, { min, max, step }: SliderRange): number {
  const stepped = min + Math.round((value - min) / step) * step
  return Math.min(max, Math.max(min, Number(stepped.toFixed(6))))
}

/** A button by itself. */
export const button = <Act>(
  label: string,
  act: Act,
  more: Partial<PanelButton<Act>> = {},
): PanelItem<Act> => ({ kind: 'buttons', buttons: [{ label, act, ...more }] })

/** Buttons in rows of so many. */
export const buttonRows = <Act>(
  buttons: readonly PanelButton<Act>[],
  perRow: number,
): PanelItem<Act>[] =>
  Array.from({ length: Math.ceil(buttons.length / perRow) }, (_, row) => ({
    kind: 'buttons',
    buttons: buttons.slice(row * perRow, (row + 1) * perRow),
  }))
