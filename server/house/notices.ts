/**
 * What changed in a gathering while its room runs, told by the command that changed it, after commit:
 * within a process at once, between processes by whatever `relay` is given.
 */

/** Which part of a gathering is to be read again. */
export type ChangedPart = 'agenda' | 'light' | 'slides' | 'members' | 'recusals' | 'looks'

export interface Notice {
  /** The gathering; empty for what may concern any, such as a session that ended. */
  gatheringId: string
  part: ChangedPart
}

type Listener = (notice: Notice) => void

export interface Notices {
  /** Call after the commit. */
  tell(notice: Notice): void
  /** Hears of one gathering. Returns the way to stop. */
  listen(gatheringId: string, listener: (part: ChangedPart) => void): () => void
  /** Takes what another process told. */
  heard(notice: Notice): void
  /** Lets other processes know. */
  relay: Listener | undefined
}

export function createNotices(): Notices {
  const listeners = new Map<string, Set<(part: ChangedPart) => void>>()
  const heard: Listener = ({ gatheringId, part }) => {
    const concerned =
      gatheringId === '' ? [...listeners.values()] : [listeners.get(gatheringId) ?? new Set()]
    for (const set of concerned) for (const listener of set) listener(part)
  }
  const notices: Notices = {
    relay: undefined,
    heard,
    tell(notice) {
      heard(notice)
      notices.relay?.(notice)
    },
    listen(gatheringId, listener) {
      const set = listeners.get(gatheringId) ?? new Set()
      listeners.set(gatheringId, set.add(listener))
      return () => {
        set.delete(listener)
        if (set.size === 0) listeners.delete(gatheringId)
      }
    },
  }
  return notices
}
