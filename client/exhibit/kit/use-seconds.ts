/** Draws again every second of the server's clock while `running`, for what shows the time. */
import { useEffect, useState } from 'react'
import { serverNow } from '../../api/server-clock.ts'

const SECOND_MS = 1000

/** The second it is, on the server's clock; it stands still unless `running`. */
export function useSeconds(running: boolean): number {
  const [second, setSecond] = useState(() => Math.floor(serverNow() / SECOND_MS))
  useEffect(() => {
    if (!running) return
    const tick = (): void => setSecond(Math.floor(serverNow() / SECOND_MS))
    tick()
    const timer = setInterval(tick, SECOND_MS)
    return () => clearInterval(timer)
  }, [running])
  return second
}
