/** What the workbench is made of: entries in groups, each with its states and a way to show one. */
import type { PanelItem } from '../panel/panel-items.ts'
import type { Translate } from '../i18n/use-text.ts'
import type { ComponentType } from 'react'
import type { TimeOfDay } from '../../shared/hall/time-of-day.ts'
import type { BilingualText } from '../i18n/i18n.ts'

export interface BenchShowProps {
  /** One of the entry's states. */
  state: string
  timeOfDay: TimeOfDay
}

export interface BenchEntry {
  /** KIND of its address, /workbench/KIND/STATE. */
  id: string
  title: BilingualText
  /** Names by STATE of the address; the first is shown where none is named. */
  states: Readonly<Record<string, BilingualText>>
  Show: ComponentType<BenchShowProps>
}

export interface BenchGroup {
  title: BilingualText
  entries: readonly BenchEntry[]
}

export const benchPath = (entry: BenchEntry, state: string): string =>
  `/workbench/${entry.id}/${state}`

/** The names of states that carry one. */
export const titlesOf = (
  states: Readonly<Record<string, { title: BilingualText }>>,
): BenchEntry['states'] =>
  Object.fromEntries(Object.entries(states).map(([name, { title }]) => [name, title]))

export interface PanelState {
  title: BilingualText
  items: (t: Translate) => readonly PanelItem[]
}

export interface BenchPanel {
  title: BilingualText
  states: Readonly<Record<string, PanelState>>
}
