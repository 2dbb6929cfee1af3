/**
 * Shows the states of exhibits to a room, each exhibit a few times a second at most: states are sent
 * whole, and one person's acts must not fill the others' networks.
 */
import type { SharedExhibit } from '../../shared/protocol/messages.ts'
import { exhibitKey } from '../../shared/state/room-view.ts'
import type { ExhibitShows } from '../gathering/room-request.ts'

/** Least time between two states of one exhibit, in ms. */
export const SHOW_EVERY_MS = 150

/** `show` shows a state to all who may know it. */
export function createExhibitShows(show: (shown: SharedExhibit) => void): ExhibitShows {
  /** Exhibits that were shown within the time, with the state that waits. */
  const resting = new Map<string, { timer: NodeJS.Timeout; next: SharedExhibit | undefined }>()
  const revisions = new Map<string, number>()

  const send = (name: string, shown: SharedExhibit): void => {
    show(shown)
    const timer = setTimeout(() => {
      const next = resting.get(name)?.next
      resting.delete(name)
      if (next) send(name, next)
    }, SHOW_EVERY_MS)
    resting.set(name, { timer, next: undefined })
  }
  const revision: ExhibitShows['revision'] = (kept) => revisions.get(exhibitKey(kept)) ?? 0

  return {
    show(kept) {
      const shown = { ...kept, revision: revision(kept) + 1 }
      const name = exhibitKey(kept)
      revisions.set(name, shown.revision)
      const rests = resting.get(name)
      if (rests) rests.next = shown
      else send(name, shown)
      return shown
    },
    revision,
    end() {
      for (const { timer } of resting.values()) clearTimeout(timer)
      resting.clear()
    },
  }
}
