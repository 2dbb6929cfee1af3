/**
 * Shows the states of exhibits to a room, each exhibit a few times a second at most: states are sent
 * whole and to everybody, and one person's acts must not fill the others' networks.
 */
import type { SharedExhibit } from '../../shared/protocol/messages.ts'
import type { ExhibitShows } from '../gathering/room-request.ts'

/** Least time between two states of one exhibit, in ms. */
export const SHOW_EVERY_MS = 150

/** `broadcast` tells everybody in the room. */
export function createExhibitShows(broadcast: (shown: SharedExhibit) => void): ExhibitShows {
  /** Exhibits that were shown within the time, with the state that waits. */
  const resting = new Map<string, { timer: NodeJS.Timeout; next: SharedExhibit | undefined }>()
  let revision = 0

  const send = (name: string, shown: SharedExhibit): void => {
    broadcast(shown)
    const timer = setTimeout(() => {
      const next = resting.get(name)?.next
      resting.delete(name)
      if (next) send(name, next)
    }, SHOW_EVERY_MS)
    resting.set(name, { timer, next: undefined })
  }

  return {
    show(kept) {
      revision += 1
      const shown = { ...kept, revision }
      const name = JSON.stringify([kept.submissionId, kept.exhibitId])
      const rests = resting.get(name)
      if (rests) rests.next = shown
      else send(name, shown)
      return shown
    },
    revision: () => revision,
    end() {
      for (const { timer } of resting.values()) clearTimeout(timer)
      resting.clear()
    },
  }
}
