/** Entering VR from a page, and what one is told when the browser or the headset refuses. */
import { create } from 'zustand'
import type { BilingualText } from '../i18n/i18n.ts'
import { refusalText } from './vr-refusal.ts'
import { xrStore } from './xr-store.ts'

interface VrEntry {
  /** Why the last try came to nothing; null once one is in, or has read it. */
  refused: BilingualText | null
}

export const useVrEntry = create<VrEntry>(() => ({ refused: null }))

/** Asks for a VR session; a refusal is kept in `useVrEntry` to be told. */
export async function enterVr(): Promise<void> {
  useVrEntry.setState({ refused: null })
  try {
    await xrStore.enterVR()
  } catch (error) {
    useVrEntry.setState({ refused: refusalText(error) })
  }
}

export const forgetRefusal = (): void => useVrEntry.setState({ refused: null })
