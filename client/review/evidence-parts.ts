/** What evidence is shown and written with: loaded when somebody opens it, with what the place adds to it. */
import { createContext, type ComponentType } from 'react'
import type { RoomConnection } from '../room/room-connection.ts'

export interface EvidenceEditorProps {
  submissionId: string
  /** Null for what is beside the criteria. */
  criterionId: string | null
  name: string
  /** Whether reasons and pins are no longer taken. */
  disabled: boolean
  room: RoomConnection
}

export interface ItemEvidenceProps {
  gatheringId: string
  submissionId: string
  /** Changes whenever the results may have. */
  version: string
}

export interface EvidenceParts {
  Editor: ComponentType<EvidenceEditorProps>
  OfItem: ComponentType<ItemEvidenceProps>
}

export const EvidencePartsContext = createContext<EvidenceParts | undefined>(undefined)
