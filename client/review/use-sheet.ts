/** A reviewer's scores, kept loaded and sent again over reconnections, sleep and changes of page. */
import { useEffect, useLayoutEffect } from 'react'
import { keepsBeyondPage } from '../browser/kept-storage.ts'
import type { RoomConnection } from '../room/room-connection.ts'
import { useRoomStatus, useRoomView } from '../room/use-room.ts'
import { resendWritten } from './evidence-store.ts'
import { claimSheets, keepSheetUpTo, resendPending, useSheetStore } from './sheet-store.ts'

const RESEND_MS = 3000

function isPending(): boolean {
  const { pending, written } = useSheetStore.getState()
  return Object.keys(pending).length + Object.keys(written).length > 0
}

/**
 * Sends what waits for as long as one is in the gathering, whatever is on the page. Where this browser
 * keeps nothing, leaving the page with scores that wait is asked about.
 */
export function useKeepScores(room: RoomConnection, enabled: boolean): void {
  const joined = useRoomStatus(room).kind === 'joined'
  // Before anything is painted: the sheets in the store may be somebody else's.
  useLayoutEffect(() => {
    if (joined && enabled) claimSheets(room)
  }, [room, joined, enabled])
  useEffect(() => {
    if (!joined || !enabled) return
    const send = (): void => {
      if (isPending()) void resendPending(room).then(() => resendWritten(room))
    }
    send()
    const timer = setInterval(send, RESEND_MS)
    window.addEventListener('online', send)
    document.addEventListener('visibilitychange', send)
    return () => {
      clearInterval(timer)
      window.removeEventListener('online', send)
      document.removeEventListener('visibilitychange', send)
    }
  }, [room, joined, enabled])
  useEffect(() => {
    if (!enabled) return
    const ask = (event: BeforeUnloadEvent): void => {
      if (isPending() && !keepsBeyondPage()) event.preventDefault()
    }
    window.addEventListener('beforeunload', ask)
    return () => window.removeEventListener('beforeunload', ask)
  }, [enabled])
}

/** The sheet of one item, loaded whenever the room is there. */
export function useKeepSheet(room: RoomConnection, submissionId: string): void {
  const joined = useRoomStatus(room).kind === 'joined'
  useLayoutEffect(() => {
    if (joined) claimSheets(room)
  }, [room, joined])
  // Another device of one's own may have written into it.
  const revision = useRoomView(room, (view) => view.sheets.get(submissionId)?.revision) ?? 0
  useEffect(() => {
    if (joined && submissionId !== '') void keepSheetUpTo(room, submissionId, revision)
  }, [room, joined, submissionId, revision])
}
