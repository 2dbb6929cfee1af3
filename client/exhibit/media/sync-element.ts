/** Brings a video or audio element to where a shared recording is by now. */
import { isRunning, type Recording } from '../../../shared/exhibit/recording.ts'
import { placeWithin } from '../kit/playback-items.ts'

/** An element may be this far off before it is wound: less is not noticed, and winding is. */
const DRIFT_S = 0.35

export type Playable = Pick<
  HTMLMediaElement,
  'paused' | 'currentTime' | 'duration' | 'muted' | 'play' | 'pause'
>

/**
 * Sets `element` to the recording at `nowMs`. Sound waits for a press of one's own: a browser that
 * refuses to play with sound is asked again without it. `onRefused` is told when it does not play at all.
 */
export function syncElement(
  element: Playable,
  { recording, sound, nowMs }: { recording: Recording; sound: boolean; nowMs: number },
  onRefused: () => void,
): void {
  const durationS = Number.isFinite(element.duration) ? element.duration : null
  const atS = placeWithin(recording, durationS, nowMs)
  const ended = durationS !== null && atS >= durationS
  element.muted = !sound
  if (Math.abs(element.currentTime - atS) > DRIFT_S) element.currentTime = atS
  if (!isRunning(recording) || ended) {
    if (!element.paused) element.pause()
    return
  }
  if (!element.paused) return
  element.play().catch((error: unknown) => {
    // Paused again before it had begun: nothing went wrong.
    if (error instanceof DOMException && error.name === 'AbortError') return
    if (element.muted) return onRefused()
    element.muted = true
    element.play().catch(onRefused)
  })
}
