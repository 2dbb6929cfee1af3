/** The item at hand as panels show it: new each second while a countdown runs. */
import { useEffect, useMemo, useState } from 'react'
import { serverNow } from '../api/server-clock.ts'
import type { RoomConnection } from '../room/room-connection.ts'
import { secondsLeft } from './countdown.ts'
import { useAtHand } from './item-at-hand.ts'
import type { ItemAtHand } from './review-items.ts'

const TICK_MS = 1000

export function useItemAtHand(room: RoomConnection, presides: boolean): ItemAtHand | undefined {
  const found = useAtHand(room, presides)
  const {
    submissionId = '',
    title = '',
    phase = 'waiting',
    outcome = null,
    calibration = false,
    endsAt = 0,
    pausedAt = 0,
  } = found ?? {}
  const [now, setNow] = useState(serverNow)
  useEffect(() => {
    if (endsAt === 0 || pausedAt !== 0) return
    setNow(serverNow())
    const timer = setInterval(() => setNow(serverNow()), TICK_MS)
    return () => clearInterval(timer)
  }, [endsAt, pausedAt])
  const left = secondsLeft({ endsAt, pausedAt }, now)
  const paused = pausedAt !== 0
  return useMemo(
    () =>
      submissionId === ''
        ? undefined
        : { submissionId, title, phase, outcome, calibration, left, paused },
    [submissionId, title, phase, outcome, calibration, left, paused],
  )
}
