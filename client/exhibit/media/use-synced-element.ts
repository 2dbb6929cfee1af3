/** Keeps a media element at its shared recording while it is mounted. */
import { useEffect, useState } from 'react'
import type { Recording } from '../../../shared/exhibit/recording.ts'
import { serverNow } from '../../api/server-clock.ts'
import { syncElement } from './sync-element.ts'

const SYNC_MS = 500

/** Whether the browser refused to play it. */
export function useSyncedElement(
  element: HTMLMediaElement | null,
  recording: Recording,
  sound: boolean,
): boolean {
  const [refused, setRefused] = useState(false)
  useEffect(() => {
    if (!element) return
    const refuse = (): void => setRefused(true)
    const sync = (): void => syncElement(element, { recording, sound, nowMs: serverNow() }, refuse)
    sync()
    const timer = setInterval(sync, SYNC_MS)
    element.addEventListener('loadedmetadata', sync)
    element.addEventListener('error', refuse)
    return () => {
      clearInterval(timer)
      element.removeEventListener('loadedmetadata', sync)
      element.removeEventListener('error', refuse)
    }
  }, [element, recording, sound])
  useEffect(() => () => element?.pause(), [element])
  return refused
}
