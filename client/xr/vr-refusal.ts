/** What one is told when the browser or the headset refuses VR. Pure. */
import { hallTexts } from '../i18n/texts/hall.ts'
import type { BilingualText } from '../i18n/i18n.ts'

/** Why a session was refused, by the names that WebXR gives its errors (requestSession, steps 5 to 9). */
export function refusalText(error: unknown): BilingualText {
  const name = error instanceof Error ? error.name : ''
  if (name === 'NotAllowedError' || name === 'SecurityError') return hallTexts.vrNotAllowed
  if (name === 'InvalidStateError') return hallTexts.vrElsewhere
  return hallTexts.vrFailed
}
