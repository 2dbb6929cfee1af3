/** How pins are set and seen where one is: the place brings it, the sheet uses it. */
import { createContext, type ComponentType } from 'react'
import type { BoothExhibit } from '../../shared/exhibit/booth.ts'
import type { Pin } from '../../shared/review/pin.ts'

export interface PinWish {
  submissionId: string
  criterionId: string | null
  /** Of the booth, where they are known. */
  exhibits: readonly BoothExhibit[]
  /** On a page, where nothing is in sight; empty for the booth's own text. */
  exhibitId?: string
}

export interface Pinning {
  /** A pin of what one looks at, or of the exhibit that is named; null where one has looked at nothing. */
  pinHere: (wish: PinWish) => Pin | null
  /** In the hall, leads to where a pin was set. */
  goTo?: (booth: Pick<PinWish, 'submissionId' | 'exhibits'>, pin: Pin) => void
  /** On a page, shows what was seen. */
  Picture?: ComponentType<{ submissionId: string; pin: Pin }>
  /** In the hall, says that an exhibit is shown as it was pinned, and leads back. */
  AsPinned?: ComponentType
}

export const PinningContext = createContext<Pinning | undefined>(undefined)
