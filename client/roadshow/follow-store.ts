/** The leader's call to gather while it waits: shown on the screen and in VR alike, refusable in both. */
import { create } from 'zustand'

export interface GatherCall {
  leaderName: string
  /** When everybody is moved, ms on the local clock. */
  atMs: number
}

export const useFollowStore = create<{ call: GatherCall | null }>(() => ({ call: null }))

export function refuseCall(): void {
  useFollowStore.setState({ call: null })
}
