/** Voice on a page that is joined at a press, as browsers want it; what carries it loads then. */
import { useEffect, useRef, useState } from 'react'
import { loadPart } from '../api/load-part.ts'
import type { RoomConnection } from '../room/room-connection.ts'

interface JoinVoice {
  joined: boolean
  join: () => Promise<void>
}

/** `besideMe` as startVoice takes it. */
export function useJoinVoice(room: RoomConnection, besideMe?: string): JoinVoice {
  const [joined, setJoined] = useState(false)
  const stop = useRef<() => void>(undefined)
  useEffect(() => () => stop.current?.(), [room])
  const join = async (): Promise<void> => {
    const { beginVoice } = await loadPart(() => import('../voice/begin-voice.ts'))
    stop.current = beginVoice(room, false, besideMe)
    setJoined(true)
  }
  return { joined, join }
}
