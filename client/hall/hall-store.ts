/** What the visitor's place in the hall means for what is mounted and shown. Changes a few times a minute. */
import { create } from 'zustand'
import { ZONE_IDS, type PavilionId, type ZoneId } from '../../shared/hall/plan.ts'
import type { TimeOfDay } from '../../shared/hall/time-of-day.ts'

export interface HallState {
  zone: ZoneId
  /** Zones that can be seen from where one stands. */
  seen: readonly ZoneId[]
  /** Booth one stands at, or null. */
  nearest: string | null
  /** Booths near enough for their exhibits. */
  near: readonly string[]
  /** Chapter each pavilion shows, from 0; missing is the first. */
  chapters: Partial<Record<PavilionId, number>>
  /** Booth whose card is open, or null. */
  selected: string | null
  /** How the hall is lit; in a gathering for all alike. */
  timeOfDay: TimeOfDay
  /** Whether the hall can be walked. */
  ready: boolean
  /** What has come of the building, and of the booths that stand where one is. */
  arrival: { zonesThere: number; boothsThere: number; booths: number }
}

export const useHallStore = create<HallState>(() => ({
  zone: 'atrium',
  seen: ZONE_IDS,
  nearest: null,
  near: [],
  chapters: {},
  selected: null,
  timeOfDay: 'day',
  ready: false,
  arrival: { zonesThere: 0, boothsThere: 0, booths: 0 },
}))

export function turnChapter(pavilion: PavilionId, chapter: number): void {
  useHallStore.setState(({ chapters }) => ({ chapters: { ...chapters, [pavilion]: chapter } }))
}

export function lightHall(timeOfDay: TimeOfDay): void {
  useHallStore.setState({ timeOfDay })
}

export function noteArrival(change: Partial<HallState['arrival']>): void {
  useHallStore.setState(({ arrival }) => ({ arrival: { ...arrival, ...change } }))
}

export function selectBooth(id: string | null): void {
  useHallStore.setState({ selected: id })
}
