/**
 * What a kind of exhibit offers to the booth and to the page. Each kind is one folder; its controls
 * are panel items, so that one description serves a panel in space and a page.
 */
import type { ComponentType } from 'react'
import type { BoothExhibit } from '../../../shared/exhibit/booth.ts'
import type { Exhibit, ExhibitKind, ExhibitOf } from '../../../shared/exhibit/manifest.ts'
import type { Language } from '../../../shared/protocol/refusal-sentence.ts'
import type { Translate } from '../../i18n/use-text.ts'
import type { PanelItem } from '../../panel/panel-items.ts'

export interface Words {
  t: Translate
  pick: (value: { zh: string; en: string }) => string
  language: Language
  /** Who reads and presses; NOBODY when left out. */
  hand?: Hand
}

/** An exhibit with its files, narrowed to its kind. */
export type Shown<K extends ExhibitKind = ExhibitKind> = Omit<BoothExhibit, 'exhibit'> & {
  exhibit: ExhibitOf<K>
}

/** Who works an exhibit, and what they have chosen in it: theirs alone, such as a tool or the sound. */
export interface Hand {
  personId: string
  /** Whether they lead the gathering, or are alone. */
  leads: boolean
  choice: string
}

/** Whoever is alone and has chosen nothing. */
export const NOBODY: Hand = { personId: '', leads: true, choice: '' }

/** What a press does: an act that all see, a choice of one's own, or both. A choice is free while somebody else leads. */
export interface Press<Act> {
  act?: Act
  /** An act that depends on the moment of the press, in ms on the server's clock. */
  actAt?: (nowMs: number) => Act
  /** An act that waits for a part of the product to load. */
  actLater?: () => Promise<Act>
  choice?: string
}

export interface Controls<K extends ExhibitKind, State, Act> {
  /** What can be set and read, from top to bottom, at `nowMs` on the server's clock. */
  items(words: Words, shown: Shown<K>, state: State, nowMs: number): PanelItem<Press<Act>>[]
  /** What stands with it in space, where there is room for a few lines; nothing without this. */
  boardItems?(words: Words, shown: Shown<K>, state: State, nowMs: number): PanelItem<Press<Act>>[]
  /** Whether its items change with time alone, so that they are made anew every second. */
  ticks?(shown: Shown<K>, state: State, nowMs: number): boolean
  /** Opens what its values come from while it is shown; returns what closes it. */
  attach?(shown: Shown<K>, submissionId: string): () => void
}

export const isKind = <K extends ExhibitKind>(exhibit: Exhibit, kind: K): exhibit is ExhibitOf<K> =>
  exhibit.kind === kind

/** Whether an exhibit is of a kind, its files with it; the same object, so that nothing is made anew. */
export const isShown = <K extends ExhibitKind>(shown: Shown, kind: K): shown is Shown<K> =>
  shown.exhibit.kind === kind

/** Draws a model in 3D inside the page; given by the app, because it brings the whole of 3D. */
export type ModelViewer = ComponentType<{
  model: Shown<'model'>
  exhibits: readonly Shown[]
  submissionId: string
  label: string
}>

export interface PageViewProps<K extends ExhibitKind = ExhibitKind> {
  shown: Shown<K>
  /** All exhibits of the booth. */
  exhibits: readonly Shown[]
  submissionId: string
  modelViewer?: ModelViewer | undefined
  /** Where the booth stands in the hall, if it does. */
  hallHref?: string | undefined
}
