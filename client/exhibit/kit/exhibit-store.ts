/**
 * The state of every exhibit one has touched: one's own, and what a gathering shares. In a gathering
 * the leader's acts are everybody's; alone, and for those who visit freely, they are one's own.
 */
import { create } from 'zustand'

/** How one takes part: alone, following a leader, or leading. */
export type Part = 'alone' | 'follows' | 'leads'

export interface ExhibitKey {
  submissionId: string
  exhibitId: string
}

export type Act = { type: string }

interface Shared {
  state: unknown
  revision: number
}

export interface ExhibitStore {
  part: Part
  /** Whether one is in a gathering at all: kinds open to all are shared there, led or not. */
  together: boolean
  own: Readonly<Record<string, unknown>>
  shared: Readonly<Record<string, Shared>>
  /** Sends an act to the gathering. */
  send: (key: ExhibitKey, act: Act) => void
  /** Exhibit whose controls are open, or null. */
  open: ExhibitKey | null
  /** What one has chosen in an exhibit, by its key: a tool, the sound. Never shared. */
  choices: Readonly<Record<string, string>>
  /** Exhibit in front on each stand, by the stand's name. */
  front: Readonly<Record<string, string>>
  /** Who one is in the gathering; empty alone. */
  personId: string
  /** An exhibit that is shown as somebody pinned it, in the place of how it is now. */
  pinned: { key: string; state: unknown } | null
}

export const useExhibitStore = create<ExhibitStore>(() => ({
  part: 'alone',
  together: false,
  own: {},
  shared: {},
  send: () => undefined,
  open: null,
  choices: {},
  front: {},
  personId: '',
  pinned: null,
}))

export const keyText = ({ submissionId, exhibitId }: ExhibitKey): string =>
  `${submissionId}/${exhibitId}`

export function setOwn(key: string, state: unknown): void {
  useExhibitStore.setState(({ own }) => ({ own: { ...own, [key]: state } }))
}

/** Shows what the gathering shares, unless something newer is known. */
export function setShared(key: string, state: unknown, revision: number): void {
  useExhibitStore.setState(({ shared }) => {
    const known = shared[key]
    return known && known.revision > revision
      ? { shared }
      : { shared: { ...shared, [key]: { state, revision } } }
  })
}

export function choose(key: string, choice: string): void {
  useExhibitStore.setState(({ choices }) => ({ choices: { ...choices, [key]: choice } }))
}

/** Whether one leads what an exhibit shows: the gathering's leader, or whoever is alone. */
export const isLeading = ({ part, together }: Pick<ExhibitStore, 'part' | 'together'>): boolean =>
  part === 'leads' || !together

/** Shows an exhibit as it was pinned, until one goes back to how it is now. */
export function showPinned(key: ExhibitKey, state: unknown): void {
  useExhibitStore.setState({ pinned: { key: keyText(key), state } })
}

export function backToNow(): void {
  if (useExhibitStore.getState().pinned) useExhibitStore.setState({ pinned: null })
}

export function bringToFront(stand: string, exhibitId: string): void {
  useExhibitStore.setState(({ front }) => ({ front: { ...front, [stand]: exhibitId } }))
}

export function openExhibit(open: ExhibitKey | null): void {
  useExhibitStore.setState({ open })
}

/** Opens the first exhibit of a booth. */
export const openFirstExhibit = (submissionId: string): void =>
  openExhibit({ submissionId, exhibitId: '' })
