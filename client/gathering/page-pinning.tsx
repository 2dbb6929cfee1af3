/** Pins on the page of a gathering: set on an exhibit that one names, seen as a picture. */
import type { ReactNode } from 'react'
import { lazyPart } from '../api/load-part.ts'
import { PinningContext, type Pinning } from '../review/pinning.ts'
import { pinHere } from './pin-here.ts'

const pinning: Pinning = {
  pinHere,
  Picture: lazyPart(async () => (await import('./pin-picture.tsx')).PinPicture),
}

export function PagePinning({ children }: { children: ReactNode }) {
  return <PinningContext value={pinning}>{children}</PinningContext>
}
