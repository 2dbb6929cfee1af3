/** Talking by key: V is held to talk where one pushes to talk, and switches mute where one does not. */
import { useEffect } from 'react'
import { isTyping } from '../browser/is-typing.ts'
import type { RoomConnection } from '../room/room-connection.ts'
import { voiceOf } from './voice-of.ts'
import { useVoice } from './voice-store.ts'

export function useTalkKeys(room: RoomConnection): void {
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (event.code !== 'KeyV' || event.repeat || isTyping(event)) return
      const { mode, muted } = useVoice.getState()
      if (mode === 'push') voiceOf(room)?.hold(true)
      else voiceOf(room)?.mute(!muted)
    }
    const release = (event: KeyboardEvent): void => {
      if (event.code === 'KeyV') voiceOf(room)?.hold(false)
    }
    const letGo = (): void => voiceOf(room)?.hold(false)
    window.addEventListener('keydown', press)
    window.addEventListener('keyup', release)
    // Whoever turns to another window while holding the key never lets go of it here.
    window.addEventListener('blur', letGo)
    return () => {
      window.removeEventListener('keydown', press)
      window.removeEventListener('keyup', release)
      window.removeEventListener('blur', letGo)
      letGo()
    }
  }, [room])
}
