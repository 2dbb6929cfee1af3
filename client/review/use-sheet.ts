/** The sheet of one item, kept loaded and resent across reconnections. */
import { useEffect, useLayoutEffect } from 'react'
import type { RoomConnection } from '../room/room-connection.ts'
import { useRoomStatus } from '../room/use-room.ts'
import { claimSheets, loadSheet, resendPending, useSheetStore } from './sheet-store.ts'

const RESEND_MS = 3000

export function useKeepSheet(room: RoomConnection, submissionId: string): void {
  const joined = useRoomStatus(room).kind === 'joined'
  // Before anything is painted: the sheets in the store may be somebody else's.
  useLayoutEffect(() => {
    if (joined) claimSheets(room)
  }, [room, joined])
  useEffect(() => {
    if (!joined || submissionId === '') return
    void loadSheet(room, submissionId).then(() => resendPending(room))
    const timer = setInterval(() => {
      if (Object.keys(useSheetStore.getState().pending).length > 0) void resendPending(room)
    }, RESEND_MS)
    return () => clearInterval(timer)
  }, [room, joined, submissionId])
}
