/** Evidence on the page of a gathering: pins are set on an exhibit that one names, and seen as a picture. */
import { lazyPart } from '../api/load-part.ts'
import { EvidenceEditor } from '../review/evidence-editor.tsx'
import type { EvidenceEditorProps, ItemEvidenceProps } from '../review/evidence-parts.ts'
import { ItemEvidence } from '../review/item-evidence.tsx'
import { PinningContext, type Pinning } from '../review/pinning.ts'
import { pinHere } from './pin-here.ts'

const pinning: Pinning = {
  pinHere,
  Picture: lazyPart(() => import('./pin-picture.tsx'), 'PinPicture'),
}

export const PageEditor = (props: EvidenceEditorProps) => (
  <PinningContext value={pinning}>
    <EvidenceEditor {...props} />
  </PinningContext>
)

export const PageItemEvidence = (props: ItemEvidenceProps) => (
  <PinningContext value={pinning}>
    <ItemEvidence {...props} />
  </PinningContext>
)
