/** Where one is being led in the hall, and whether the map is open. */
import { create } from 'zustand'
import type { BoothAddress } from '../../../shared/hall/placement.ts'
import { turnChapter } from '../hall-store.ts'

export interface GuideState {
  /** The booth that the line on the floor leads to. */
  target: { id: string; address: BoothAddress } | null
  /** Way left, in whole metres; null until it is known. */
  leftM: number | null
  mapOpen: boolean
  /** Whether the map was opened to search. */
  searching: boolean
}

export const useGuideStore = create<GuideState>(() => ({
  target: null,
  leftM: null,
  mapOpen: false,
  searching: false,
}))

/** Draws a line on the floor to a booth, which stands there from now on. */
export function guideTo(target: NonNullable<GuideState['target']>): void {
  turnChapter(target.address.pavilion, target.address.chapter)
  useGuideStore.setState({ target, leftM: null })
}

export function stopGuide(): void {
  useGuideStore.setState({ target: null, leftM: null })
}

export function toggleMap(): void {
  useGuideStore.setState(({ mapOpen }) => ({ mapOpen: !mapOpen, searching: false }))
}

/** Opens the map at its search: the one search of the hall. */
export function openSearch(): void {
  useGuideStore.setState({ mapOpen: true, searching: true })
}
